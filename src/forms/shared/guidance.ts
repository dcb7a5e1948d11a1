import type { Rule } from '../../core/source.js';

/** What the guides say about the two applications that no inspection decides. */
export const guidanceRules: readonly Rule[] = [
  {
    id: 'oqs.order',
    title: { ja: '申請の順序', en: 'Order of the applications' },
    summary: {
      ja: '新規ユーザー登録、オンライン資格確認とオンライン請求の利用申請、電子証明書発行申請の順です。オンライン請求の利用申請は、電子証明書の前でも後でも構いません。',
      en: 'User registration, the applications for eligibility verification and for claims, then the certificate. The application for claims may come before or after the certificate.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote: 'オンライン資格確認利用申請、オンライン請求利用申請、電子証明書発行申請',
        status: 'stated',
      },
      {
        document: 'S2',
        place: '目次（利用申請、電子証明書、オンライン請求の順）',
        status: 'stated',
      },
    ],
  },
  {
    id: 'oqs.provisional-info-ok',
    title: { ja: '予定の情報での申請（オンライン資格確認）', en: 'Planned values (eligibility)' },
    summary: {
      ja: '電気通信回線種別、お客さまID、フレッツ・v6オプションは、予定の情報で申請できます。後で変わったら変更申請が必要です。',
      en: 'Line, customer ID and フレッツ・v6オプション may be entered as planned; when they change later, file a change.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote:
          '登録時点において予定している情報で入力することは可能ですが、その後情報に変更があれば変更申請いただく必要があります。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'oqs.master-account',
    title: { ja: 'マスターアカウント', en: 'Master account' },
    summary: {
      ja: 'マスターアカウント（ログインID、S2ではマスターID）は、オンライン資格確認を最初に利用するときに入力する情報です。',
      en: 'The master account (login ID; in S2 master ID) is what is entered when eligibility verification is used for the first time.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '※マスターアカウント(ログインID)とは',
        status: 'stated',
      },
      { document: 'S2', place: '1', quote: '※マスターIDとは', status: 'stated' },
    ],
  },
  {
    id: 'oqs.data-use',
    title: { ja: '申請した情報の利用目的', en: 'What the data are used for' },
    summary: {
      ja: '申請した情報は、オンライン資格確認・オンライン請求の利用申請と電子証明書発行申請の業務にのみ使われます。',
      en: 'The data are used only for the applications for eligibility verification, claims and certificates.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote:
          'オンライン資格確認利用申請、オンライン請求利用申請、電子証明書発行申請の業務にのみ使用します。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'ocl.eligibility',
    title: { ja: 'オンライン請求を申請できる方', en: 'Who may apply for online claims' },
    summary: {
      ja: 'いま紙か電子媒体で請求している方と、新規に請求する方です。',
      en: 'Those who claim on paper or on media today, and those who begin to claim.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '現在、紙又は電子媒体でレセプト請求されている方は、オンライン請求の申請が可能です',
        status: 'stated',
      },
      { document: 'S2', place: '3', status: 'stated' },
    ],
  },
  {
    id: 'ocl.already-online',
    title: { ja: 'すでにオンライン請求をしている場合', en: 'Already claiming online' },
    summary: {
      ja: 'すでにオンライン請求をしている医療機関等は、改めて申請する必要がありません。',
      en: 'An institution that claims online already need not apply again.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '既にオンライン請求を行っている医療機関等の方が改めて申請する必要はありません',
        status: 'stated',
      },
    ],
  },
  {
    id: 'ocl.no-paper',
    title: { ja: '紙での届出', en: 'The notice on paper' },
    summary: {
      ja: '画面から申請したら、紙での届出は要りません。紙で届け出た後なら、画面からの申請は要りません。',
      en: 'Whoever applies on the screen files nothing on paper, and the other way round.',
    },
    sources: [
      {
        document: 'S2',
        place: '3',
        quote: '既に紙での届出を提出済みの場合は、本画面での提出は不要です。',
        status: 'stated',
      },
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '支払基金支部、各都道府県の国保連合会への書面の提出は不要です。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'ocl.os-browser',
    title: { ja: '基本ソフト（OS）・ブラウザの書き方', en: 'How OS and browser are written' },
    summary: {
      ja: '使うパソコンの基本ソフトとブラウザを並べて書きます。自由記述で、決まった一覧は案内に記載がありません。',
      en: 'OS and browser of the computer side by side: free text, of which no source has a list.',
    },
    sources: [
      {
        document: 'S2',
        place: '3',
        quote: 'Windows 10 IoT Enterprise 2019 LTSC(64bit)/Microsoft Edge(Chromium)',
        status: 'stated',
      },
      { document: 'S4', place: 'STEP 03（記載例）', status: 'stated' },
    ],
    notChecked: { ja: '動作が保証される組合せかどうか。', en: 'Whether the pair is supported.' },
  },
  {
    id: 'ocl.provisional-info-ok',
    title: { ja: '予定の情報での申請（オンライン請求）', en: 'Planned values (claims)' },
    summary: {
      ja: 'レセコンの名称・メーカー、基本ソフト・ブラウザ、電気通信回線種別は、予定の情報で申請できます。後で変わったら変更申請が必要です。',
      en: 'Name and maker of the billing software, OS and browser, and line may be entered as planned; when they change later, file a change.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote:
          'レセコンのパソコンの基本ソフト（OS）・ブラウザ、電気通信回線種別の項目に関しては、登録時点において予定している情報で入力することは可能ですが、その後情報に変更があれば変更申請いただく必要があります。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'ocl.setup-cd',
    title: { ja: 'セットアップCDの送付希望', en: 'Set-up CD' },
    summary: {
      ja: '確認画面に「無」と示される項目です。入力の画面は案内から読み取れないため、任意とします。',
      en: 'Shown as 無 on the confirmation screen; no source shows where it is entered, so it is optional.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03 確認画面',
        quote: '【セットアップCDの送付希望】無',
        status: 'stated',
      },
    ],
  },
  {
    id: 'ocl.cert-skip',
    title: { ja: '兼用端末の電子証明書', en: 'A certificate for a shared terminal' },
    summary: {
      ja: 'オンライン資格確認と同じ端末でオンライン請求をするなら、電子証明書を改めて申請する必要がありません。',
      en: 'Claims from the terminal of the eligibility verification need no certificate of their own.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote:
          '※「電子証明書発行申請」は、オンライン資格確認用端末と同端末でオンライン請求を行う場合、申請は不要です。',
        status: 'stated',
      },
    ],
  },
];
