import type { Rule } from '../core/source.js';

export const accountRules: readonly Rule[] = [
  {
    id: 'portal.url',
    title: { ja: '総合ポータルサイトのアドレス', en: 'Address of the portal' },
    summary: {
      ja: '医療機関等向け総合ポータルサイトは https://iryohokenjyoho.service-now.com/csm です（2024年3月25日にリニューアル）。',
      en: 'The portal is https://iryohokenjyoho.service-now.com/csm, renewed on 2024-03-25.',
    },
    sources: [
      {
        document: 'S2',
        place: '1-1',
        quote: '新サイト：2024/3/25にリニューアル済み',
        status: 'stated',
      },
      { document: 'S1', place: '別紙3', status: 'stated' },
      { document: 'S4', place: 'STEP 03', status: 'stated' },
    ],
  },
  {
    id: 'portal.audience',
    title: { ja: '登録する総合ポータルサイト', en: 'Who registers where' },
    summary: {
      ja: '医科・歯科・調剤・訪問看護・職域・取りまとめ者は医療機関等向け総合ポータルサイト（取りまとめ者は専用の登録）、柔道整復・あん摩マッサージ指圧・はり・きゅう・健診実施機関等・助産所は施術所等向け総合ポータルサイトで登録します。',
      en: '医科, 歯科, 調剤, 訪問看護, 職域 and 取りまとめ者 (by a link of their own) register on the portal for medical institutions; 柔道整復, あん摩マッサージ指圧, はり, きゅう, 健診実施機関等 and 助産所 on the one for treatment houses.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03 新規ユーザー登録',
        quote:
          '本ページでの新規ユーザー登録の対象は「医科・歯科・調剤・訪問看護・職域・取りまとめ者」',
        status: 'stated',
      },
    ],
  },
  {
    id: 'portal.required',
    title: { ja: '新規ユーザー登録の必須情報', en: 'Required fields of the registration' },
    summary: {
      ja: '「* 必須」の項目はすべて入力が必要です。点数表コード、所在地、10桁のコードは自動で入ります。',
      en: 'All fields marked * 必須 must be filled in. 点数表コード, 所在地 and the ten-digit code are filled in by the portal.',
    },
    sources: [
      { document: 'S4', place: 'STEP 03 ユーザー登録画面', quote: '* 必須', status: 'stated' },
    ],
  },
  {
    id: 'portal.consent',
    title: { ja: '利用規約への同意', en: 'Consent to the terms of use' },
    summary: {
      ja: '利用規約とプライバシーポリシーを確認し、「上記の利用規約に同意します。」にチェックを入れます。',
      en: 'The terms of use and the privacy policy are read, and the box 「上記の利用規約に同意します。」 is ticked.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03 担当者情報の入力',
        quote: '* 上記の利用規約に同意します。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'portal.founder',
    title: { ja: '開設者', en: 'Founder' },
    summary: {
      ja: '全角で入力し、空欄にはできません。半角の文字があれば、全角に直したものを提案します。',
      en: 'Full-width text, not blank. Where there are half-width characters, the full-width form is suggested.',
    },
    sources: [
      { document: 'S4', place: 'ユーザー登録画面', quote: '* 開設者（全角）', status: 'stated' },
      {
        document: 'S4',
        place: '担当者情報の入力',
        quote: '開設者（漢字）※法人名を入力してください',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: '法人名かどうかは確認しません（画面の例は個人名です）。',
      en: 'Whether it is the name of a corporation: the sample on the screen is a person.',
    },
  },
  {
    id: 'portal.phone',
    title: { ja: '電話番号', en: 'Phone number' },
    summary: {
      ja: '半角数字をハイフン無しで入力します。全角数字も誤りです。桁数は示されていないため、10桁・11桁以外は警告し、0で始まらないものも警告します。',
      en: 'Half-width digits without hyphens; full-width digits are an error. No length is stated: other than 10 or 11 digits, and a first digit other than 0, give a warning.',
    },
    sources: [
      {
        document: 'S4',
        place: '担当者情報の入力',
        quote: '※半角数字をハイフン無しで入力してください。',
        status: 'stated',
      },
      { document: 'S4', place: '0で始まること', status: 'derived' },
    ],
    readings: [
      {
        id: 'any-length',
        ja: '桁数は決められていない',
        en: 'no length is laid down',
      },
      {
        id: 'ten-or-eleven',
        ja: '国内の電話番号は10桁か11桁（画面の例も同じ）',
        en: 'numbers in Japan have 10 or 11 digits, as the samples have',
      },
    ],
    notChecked: {
      ja: '使われている番号かどうかは確認しません。',
      en: 'Whether the number is in use.',
    },
  },
  {
    id: 'portal.email.length',
    title: { ja: 'メールアドレスの長さ', en: 'Length of the e-mail address' },
    summary: {
      ja: '半角40桁以下です。41桁以上はコールセンターに問い合わせます。ちょうど40桁は、登録画面では認められていますが、ログイン画面では設定が必要とされているため、警告します。',
      en: 'At most 40 half-width characters; with 41 or more one calls the call centre. Exactly 40 is allowed on the registration page, but needs setting up according to the login page: a warning.',
    },
    sources: [
      {
        document: 'S4',
        place: '担当者情報の入力',
        quote: 'メールアドレス（半角40桁以下）',
        status: 'stated',
      },
      {
        document: 'S4',
        place: 'ログイン',
        quote: '※40桁以上のユーザーID（メールアドレス）を使用する場合',
        status: 'stated',
      },
    ],
    readings: [
      {
        id: 'registration-page',
        ja: '登録画面: 40桁は使える',
        en: 'registration page: 40 is allowed',
      },
      {
        id: 'login-page',
        ja: 'ログイン画面: 40桁は設定が必要',
        en: 'login page: 40 needs to be set up',
      },
    ],
  },
  {
    id: 'portal.email.charset',
    title: { ja: 'メールアドレスの文字', en: 'Characters of the e-mail address' },
    summary: {
      ja: '英小文字、数字、ピリオド（.）、ハイフン（-）、アンダーバー（_）、プラス（+）と、1つの「@」です。大文字、全角、空白は誤りで、直して読み取ることはしません。',
      en: 'Lower-case letters, digits, full stop, hyphen, underscore and plus, around one @. Upper case, full width and blanks are errors, and are never normalised.',
    },
    sources: [
      {
        document: 'S4',
        place: 'ユーザー登録画面',
        quote:
          '英小文字、数字、ピリオド（.）、ハイフン（-）、アンダーバー（_）、プラス（+）を使用可能です',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: '受信できるかどうか、ピリオドの連続や先頭・末尾のピリオドは確認しません。',
      en: 'Whether it receives mail; leading or double full stops.',
    },
  },
  {
    id: 'portal.provisional-suffix',
    title: { ja: '仮アカウント', en: 'Provisional accounts' },
    summary: {
      ja: '末尾が「@01」～「@48」のユーザーIDは旧サイトの仮アカウントです。再設定のメールが届かないため、新規ユーザー登録をします。都道府県は47ですが、範囲は48までです。',
      en: 'A user ID that ends in @01 to @48 is a provisional account of the old portal. No mail reaches it, so that its holder registers anew. The range goes to 48 although there are 47 prefectures.',
    },
    sources: [
      {
        document: 'S4',
        place: 'ログイン',
        quote:
          '旧サイトの仮アカウントからメールアドレスを更新していない場合（末尾が「@01」～「@48」のいずれか）',
        status: 'stated',
      },
      { document: 'S2', place: '1-1', status: 'stated' },
    ],
  },
  {
    id: 'portal.login.user-id',
    title: { ja: 'ユーザーID', en: 'User ID' },
    summary: {
      ja: '原則、旧サイトで登録したメールアドレスがユーザーIDです。40桁以上のものは支払基金側での設定が必要です。',
      en: 'As a rule the e-mail address registered on the old portal. One of 40 or more characters has to be set up by the 支払基金.',
    },
    sources: [
      {
        document: 'S4',
        place: 'ログイン',
        quote: '原則、旧サイトで登録いただいたメールアドレスが、ユーザーIDとなります。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'portal.activation-token',
    title: { ja: '登録を有効にするURL', en: 'Activation link' },
    summary: {
      ja: 'メールの「ユーザー登録完了はこちら」のURLは、送信から24時間で無効になります。ちょうど24時間は無効とし、両方の読み方を示します。',
      en: 'The link in the mail expires 24 hours after the sending. Exactly 24 hours counts as expired, with both readings.',
    },
    sources: [
      {
        document: 'S4',
        place: 'メールアドレス登録確認メール',
        quote: '送信されてから 24 時間を経過しますと無効になります。',
        status: 'stated',
      },
    ],
    readings: [
      { id: 'reached', ja: '24時間になった時点で無効', en: 'expired as 24 hours are reached' },
      { id: 'passed', ja: '24時間を過ぎたら無効', en: 'expired after 24 hours have passed' },
    ],
  },
  {
    id: 'portal.mail-domains',
    title: { ja: '受信を許可するドメイン', en: 'Mail domains to allow' },
    summary: {
      ja: '送信元は mail.iryohokenjyoho-portalsite.jp と ssk.or.jp です。案内には他のつづりもありますが、旧サイトのドメインと一致するのは送信元だけなので、誤記として扱います。',
      en: 'Mail comes from mail.iryohokenjyoho-portalsite.jp and ssk.or.jp. The other spellings are taken as misprints: only that of the sender agrees with the domain of the old portal.',
    },
    sources: [
      {
        document: 'S4',
        place: 'メールアドレス登録確認メール送信画面',
        quote: 'from@mail.iryohokenjyoho-portalsite.jp より',
        status: 'stated',
      },
      { document: 'S3', place: '記1（旧サイトのドメイン）', status: 'stated' },
      { document: 'S1', place: 'contact@iryohokenjyoho-portal.jp', status: 'unconfirmed' },
    ],
  },
  {
    id: 'portal.one-account-per-code',
    title: { ja: '1施設・1アカウント', en: 'One account per institution' },
    summary: {
      ja: '1つの医療機関等コードに1つのアカウント（メールアドレス）です。医科・歯科の併設でも、別のメールアドレスが必要です。',
      en: 'One account, with an e-mail address of its own, per institution code; even where a medical and a dental institution share premises.',
    },
    sources: [
      { document: 'P11', place: 'FAQ', quote: '1施設・1アカウント(アドレス)', status: 'public' },
      {
        document: 'S1',
        place: '※2',
        quote: '医科・歯科併設の医療機関については、それぞれ',
        status: 'derived',
      },
    ],
  },
  {
    id: 'portal.profile-fix',
    title: { ja: '自動入力の訂正', en: 'Correcting what is filled in' },
    summary: {
      ja: '電子証明書発行申請に自動で入る項目は、プロフィールのユーザー情報で直します。医療機関等情報の誤りは「こちら」から照会します。',
      en: 'What is filled in on the certificate application is corrected in the profile; wrong data of the institution are reported through 「こちら」.',
    },
    sources: [
      {
        document: 'S4',
        place: '電子証明書発行申請',
        quote: '修正が必要な場合はプロフィールのユーザー情報を修正してください。',
        status: 'stated',
      },
      {
        document: 'S2',
        place: '電子証明書発行申請',
        quote:
          '表示されている医療機関等情報に誤り等がございましたら、お手数ですが「こちら」からご照会ください。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'oldportal.provisional-email',
    title: { ja: '仮メールアドレスと仮パスワード', en: 'Provisional address and password' },
    summary: {
      ja: '例は仮メールアドレス「4XXXXXXXX@01」、仮パスワード「pa4XXXXXXXX0」です。「pa」、@より前の部分、「0」の並びに見えますが、例が1つだけなので確かではなく、桁数は確認しません。',
      en: 'The one sample is 4XXXXXXXX@01 with the password pa4XXXXXXXX0: it looks like pa, the part before the @, and 0. Unconfirmed; the length is not checked.',
    },
    sources: [
      {
        document: 'S3',
        place: '別添1',
        quote: '仮メールアドレス 4XXXXXXXX@01／仮パスワード pa4XXXXXXXX0',
        status: 'unconfirmed',
      },
    ],
  },
  {
    id: 'oqs.secret-number',
    title: { ja: '秘密の番号', en: 'Secret number' },
    summary: {
      ja: 'オンライン資格確認のマスタアカウントのための任意の半角数字4文字です。もう一度入力したものと一致しなければなりません。',
      en: 'Four half-width digits of one’s choice, for the master account; entered twice, and both must agree.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03 オンライン資格確認 利用開始・変更申請（画面）',
        quote: '任意の半角数字4文字で入力してください',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: '推測されやすい番号かどうかは確認しません。',
      en: 'Whether it is easy to guess.',
    },
  },
];
