import type { Rule } from '../core/source.js';

export const certificateRules: readonly Rule[] = [
  {
    id: 'cert.prereq',
    title: { ja: '電子証明書の発行申請の前提', en: 'Before applying for a certificate' },
    summary: {
      ja: '電子証明書の発行申請の前に、オンライン資格確認の利用申請が必要です。オンライン請求の届出だけの場合は、申請の入口では不可、発行料の説明では可と読めるため、両方の読み方を示します。',
      en: 'The application for online eligibility verification comes before that for a certificate. With an application for online claims only, the gate question says no while the text on the fee says yes: both readings are given.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03 電子証明書発行申請 解説ページ',
        quote: '電子証明書を利用いただくには、オンライン資格確認の利用申請が必要です。',
        status: 'stated',
      },
      { document: 'S2', place: '2-2 解説ページ', status: 'stated' },
      {
        document: 'S4',
        place: '解説ページ 2 電子証明書発行料について',
        quote:
          '支払方法は、以下の利用申請から登録できます。／「オンライン請求に関する開始・変更届出」',
        status: 'stated',
      },
    ],
    readings: [
      {
        id: 'gate',
        ja: 'オンライン資格確認の利用申請がなければ申請できない',
        en: 'not without an application for online eligibility verification',
      },
      {
        id: 'fee-text',
        ja: 'オンライン請求の届出だけでも申請できる',
        en: 'an application for online claims is enough',
      },
    ],
  },
  {
    id: 'cert.count',
    title: { ja: '電子証明書の枚数', en: 'Number of certificates' },
    summary: {
      ja: '端末1台に1枚です。オンライン資格確認とオンライン請求を同じ端末で行うときも1枚で足ります。',
      en: 'One for each terminal. A terminal used for both eligibility verification and claims needs one, not two.',
    },
    sources: [
      {
        document: 'S2',
        place: '2-4',
        quote: '電子証明書をインストールする端末1台に1枚必要です。',
        status: 'stated',
      },
      {
        document: 'S4',
        place: 'STEP 03',
        quote:
          'オンライン資格確認/オンライン請求用端末を兼用する場合、電子証明書は共通になります。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'cert.fee',
    title: { ja: '電子証明書発行料', en: 'Fee of a certificate' },
    summary: {
      ja: '1枚あたり1,500円です。公開資料によれば税込みです。振込手数料は含みません。',
      en: '1,500 yen each; tax included, by public material. The bank’s charge is not included.',
    },
    sources: [
      { document: 'S2', place: '2-3、2-6', quote: '1枚あたり 1,500円', status: 'stated' },
      { document: 'S4', place: '解説ページ 2', quote: '1枚あたり 1,500円', status: 'stated' },
      { document: 'P16', place: '1,500円（税込）', status: 'public' },
    ],
  },
  {
    id: 'cert.fee-timing',
    title: { ja: '発行料が発生する時点', en: 'When the fee falls due' },
    summary: {
      ja: '申請が承認された時点（電子証明書発行日）で発生します。',
      en: 'On the approval of the application, that is on the day of issue.',
    },
    sources: [
      {
        document: 'S2',
        place: '2-4',
        quote:
          '発行料は、電子証明書の申請後、申請が承認された時点（電子証明書発行日）で発生します。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'cert.payment-default',
    title: { ja: '支払方法の登録がない場合', en: 'When no payment method is registered' },
    summary: {
      ja: '利用申請で支払方法を登録していないときは、「1：診療（調剤）報酬支払額から控除」となります。',
      en: 'Without a payment method registered in an application, the fee is deducted from the fees paid out (1).',
    },
    sources: [
      {
        document: 'S4',
        place: '解説ページ 2',
        quote: '「1：診療（調剤）報酬支払額から控除」で登録させていただきます。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'cert.validity',
    title: { ja: '電子証明書の有効期限', en: 'Validity of a certificate' },
    summary: {
      ja: '発行日から3年3か月です。日の数え方を定めた案内がないため3通りを示し、分かれるときは早い日を採ります。実際の日付は発行通知書と証明書にあります。更新は期限の90日前からで、更新日から改めて3年3か月となります（公開資料）。',
      en: 'Three years and three months from the day of issue. No source fixes the counting: three are given, and the earliest is taken where they differ. The real date stands on the notice of issue and in the certificate. It can be renewed from 90 days before, and then runs anew from the renewal (public material).',
    },
    sources: [
      {
        document: 'S2',
        place: '1-6 ※3',
        quote: '有効期限は発行日から3年3か月です。',
        status: 'stated',
      },
      { document: 'S4', place: '利用申請 ※3', status: 'stated' },
      { document: 'P10', place: '民法140条・143条', status: 'public' },
      { document: 'P16', place: '90日前からの更新、お知らせの時期', status: 'public' },
      { document: 'P17', place: '発行から3年3か月', status: 'public' },
    ],
    readings: [
      {
        id: 'clamped',
        ja: '39か月後の同じ日（ない月は月末）',
        en: 'the same day 39 months later, or the last of that month',
      },
      {
        id: 'first-day-excluded',
        ja: '発行日の翌日から起算（民法140条）',
        en: 'counted from the day after issue (Civil Code art. 140)',
      },
      { id: 'first-day-included', ja: '発行日から起算', en: 'counted from the day of issue' },
    ],
  },
  {
    id: 'cert.arrival',
    title: { ja: '発行通知書が届く時期', en: 'Arrival of the notice of issue' },
    summary: {
      ja: '申請の翌日から数えて約5営業日です（目安）。土・日・祝日・年末年始を除きます。',
      en: 'About five business days, counted from the day after the application. An estimate.',
    },
    sources: [
      {
        document: 'S4',
        place: '解説ページ',
        quote:
          '申請後約5営業日※で電子証明書発行通知書が届きます。※土・日・祝日・年末年始を除きます。',
        status: 'stated',
      },
      { document: 'S2', place: '2-2（約5営業日）、2-7（約1週間後）', status: 'stated' },
    ],
  },
  {
    id: 'cert.delivery',
    title: { ja: '発行通知書の送付', en: 'Delivery of the notice of issue' },
    summary: {
      ja: '届け出ている所在地の担当者あてに、簡易書留で届きます。',
      en: 'It comes by recorded mail (簡易書留) to the registered address, in the name of the person in charge.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '「電子証明書発行通知書」が簡易書留で郵送されます。',
        status: 'stated',
      },
      { document: 'S2', place: '2-2、2-7（書留とも書く）', status: 'stated' },
      { document: 'P17', place: '簡易書留', status: 'public' },
    ],
  },
  {
    id: 'cert.lost',
    title: { ja: '発行通知書を紛失した場合', en: 'A lost notice of issue' },
    summary: { ja: '再発行が必要です。', en: 'The certificate must be issued anew.' },
    sources: [
      {
        document: 'S2',
        place: '2-7',
        quote: '書類紛失の場合は、再発行が必要です。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'cert.download',
    title: { ja: '電子証明書のダウンロード', en: 'Downloading a certificate' },
    summary: {
      ja: 'オンライン請求ネットワークに接続した端末でダウンロードします。',
      en: 'It is downloaded from a terminal connected to the online claims network.',
    },
    sources: [
      {
        document: 'S2',
        place: '2-6',
        quote:
          '電子証明書のダウンロードには、オンライン請求ネットワークに接続設定をする必要があります。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'cert.mail-domain',
    title: { ja: '受付の通知メール', en: 'Mail on receipt' },
    summary: {
      ja: 'ドメインssk.or.jpから届きます。受信できるように設定します。',
      en: 'It comes from the domain ssk.or.jp; allow it.',
    },
    sources: [
      {
        document: 'S4',
        place: '解説ページ 3',
        quote: '申請情報受付時に以下のドメインからメールが送信されます。・「ssk.or.jp」',
        status: 'stated',
      },
    ],
  },
  {
    id: 'cert.code-changed',
    title: { ja: '医療機関コードが変わる場合', en: 'When the institution code changes' },
    summary: {
      ja: '別のページから変更の手続きを行います。オンライン資格確認等コールセンターに問い合わせます。',
      en: 'Another procedure applies. Ask the call centre.',
    },
    sources: [
      {
        document: 'S2',
        place: '2-4',
        quote:
          '※医療機関コードが変更されている(または予定がある)場合は、別ページから変更のお手続きが必要です。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'cert.completion-mail',
    title: { ja: '申請完了のメール', en: 'Mail on completion' },
    summary: {
      ja: '申請後、入力したメールアドレスに申請完了のメールが届きます。',
      en: 'After the application a mail comes to the address entered.',
    },
    sources: [
      {
        document: 'S2',
        place: '2-7',
        quote: '申請後、入力したメールに申請完了のメールが届きます。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'cert.terminal-name',
    title: { ja: '端末名称等', en: 'Name of the terminal' },
    summary: {
      ja: 'どの端末にどの電子証明書を入れたかを見分けるための任意の名前です。ラベルにして端末に貼ります。1枚ごとに別の名前にし（同じ名前は注意）、基本ソフトの名前だけにはしません。',
      en: 'Any name that tells which certificate is on which terminal; put it on a label. One name for each certificate (the same twice is a warning), and not only the name of an operating system.',
    },
    sources: [
      {
        document: 'S2',
        place: '2-6',
        quote:
          '端末名稱等とは、端末にどの電子証明書をインストールしたか、利用者において判別するための任意名称です。',
        status: 'stated',
      },
      {
        document: 'S4',
        place: '電子証明書発行申請',
        quote: '利用者において判別するための任意名称',
        status: 'stated',
      },
      { document: 'P11', place: '旧ポータルのFAQ', status: 'public' },
    ],
    notChecked: {
      ja: '文字数や文字の種類は、どの案内にも定めがないため確認しません。',
      en: 'Length and characters: no source limits them.',
    },
  },
];
