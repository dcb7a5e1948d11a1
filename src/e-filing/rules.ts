import type { Rule } from '../core/source.js';

export const eFilingRules: readonly Rule[] = [
  {
    id: 'efs.service-hours',
    title: {
      ja: '電子申請・届出等システムのサービス時間',
      en: 'Hours of the electronic-filing system',
    },
    summary: {
      ja: '月曜日～土曜日の8:00～21:00です。日曜日は利用できません。祝日と年末年始（12月29日～1月3日）、21:00ちょうどは案内に定めがなく、両方の読みを示します。',
      en: 'Monday to Saturday, 8:00–21:00; not on Sunday. The source says nothing of public holidays, of 29 December to 3 January, and of 21:00 itself: both readings are given.',
    },
    sources: [
      {
        document: 'S0',
        place: 'オンライン申請の3つのメリット 1',
        quote: 'サービス時間内(月曜日～土曜日(8時～21時))であれば、いつでも申請・届出が可能です。',
        status: 'stated',
      },
    ],
    readings: [
      {
        id: 'open',
        ja: '文面どおり、曜日だけで決まる（21:00ちょうどを含む）',
        en: 'by the letter: the day of the week alone decides; 21:00 itself included',
      },
      {
        id: 'closed',
        ja: '祝日・年末年始は休止、21:00ちょうどは終了',
        en: 'out of service on holidays and at the year-end; 21:00 itself excluded',
      },
    ],
    notChecked: { ja: '保守などの臨時の休止は見ません。', en: 'Maintenance.' },
  },
  {
    id: 'efs.mailing-target',
    title: { ja: '案内を郵送した保険医療機関等', en: 'Whom the mailing addressed' },
    summary: {
      ja: '令和6年10月請求分をオンラインで請求し、ユーザIDが未発行の保険医療機関等（医科・歯科・薬局）です。訪問看護は挙げられていません。',
      en: 'Institutions (medical, dental, pharmacies) that claimed online in October 2024 and had no user ID yet. Visiting nursing is not mentioned.',
    },
    sources: [
      {
        document: 'S0',
        place: '記1',
        quote:
          '診療報酬のオンライン請求（令和6年10月請求分（9月診療分））を行った保険医療機関等のうち、…ユーザID未発行の保険医療機関等',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.initial-id',
    title: { ja: 'ユーザIDと初期パスワード', en: 'User ID and first password' },
    summary: {
      ja: '以前は各自が初期登録をして発行を受けました。令和6年11月からの案内では、2ページに記載して郵送されました。',
      en: 'Before, each institution registered for them; the mailing from November 2024 printed them on page 2.',
    },
    sources: [
      {
        document: 'S0',
        place: '日薬業発第305号',
        quote:
          '各自で初期登録の手続きを行い、ユーザーID及び初期パスワードの発行を受ける必要がありました',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.mailing-schedule',
    title: { ja: '郵送物の到着目途', en: 'When the mailing arrived' },
    summary: {
      ja: '都道府県ごとの到着目途です（令和6年11月下旬～令和7年3月下旬）。地方厚生（支）局ごとではありません。',
      en: 'The estimated arrival by prefecture, from late November 2024 to late March 2025; not grouped by bureau.',
    },
    sources: [
      { document: 'S0', place: '別添2 郵送スケジュール', status: 'stated' },
      { document: 'S0', place: '上旬・中旬・下旬の日付', status: 'derived' },
    ],
  },
  {
    id: 'efs.network',
    title: { ja: '接続できる回線', en: 'Network' },
    summary: {
      ja: 'オンライン請求ネットワークからだけ接続できます。通常のインターネット回線からは接続できません。',
      en: 'Only the network of the online claims reaches the system; the internet does not.',
    },
    sources: [
      {
        document: 'S0',
        place: '【1】ポイント',
        quote: 'オンライン請求ネットワーク回線からのみ接続可能',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.cert-issuer',
    title: { ja: '選択する証明書', en: 'Which certificate' },
    summary: {
      ja: '「Online Billing NW Common Root CA」が含まれている証明書を選びます。',
      en: 'The one that contains “Online Billing NW Common Root CA”.',
    },
    sources: [
      {
        document: 'S0',
        place: '【2】③',
        quote: '「Online Billing NW Common Root CA」が含まれている証明書を選択してください。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.cert-reuse',
    title: { ja: '電子証明書の再利用', en: 'No other certificate' },
    summary: {
      ja: 'オンライン請求ネットワークのための電子証明書があれば、新たな発行は不要です。',
      en: 'A certificate issued for the online claims will do; no other is needed.',
    },
    sources: [
      {
        document: 'S0',
        place: 'A7',
        quote: '新たに電子証明書を発行する必要はありません。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.os-browser',
    title: { ja: '動作保証のOSとブラウザ', en: 'Systems and browsers' },
    summary: {
      ja: 'OSとブラウザの両方が動作保証の一覧にあるかを示します。組み合わせは示されていないため確認しません。',
      en: 'Whether both system and browser are on the lists of those guaranteed to work. Pairs are not stated, and not checked.',
    },
    sources: [
      {
        document: 'S0',
        place: '【1】ポイント',
        quote: '本システムで動作保証しているOSとブラウザ',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.safari-keychain',
    title: { ja: 'Safariのキーチェーン', en: 'Keychain for Safari' },
    summary: {
      ja: 'Safariではキーチェーンアクセスの設定が必要です。Internet Explorer 11とMicrosoft Edgeでは不要です。',
      en: 'Safari needs a keychain entry; Internet Explorer 11 and Microsoft Edge do not.',
    },
    sources: [
      {
        document: 'S0',
        place: '【1】①',
        quote: '使用するブラウザが「Safari」の場合、キーチェーンアクセス設定を行う必要があります。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.url',
    title: { ja: 'システムのアドレス', en: 'Addresses' },
    summary: {
      ja: 'ログインは https://healthinsurance.mhlw.go.jp/auth/login/login.html 、信頼済みサイトには https://healthinsurance.mhlw.go.jp を登録します。',
      en: 'Log in at https://healthinsurance.mhlw.go.jp/auth/login/login.html; the trusted site is https://healthinsurance.mhlw.go.jp.',
    },
    sources: [{ document: 'S0', place: '【2】②、A8', status: 'stated' }],
  },
  {
    id: 'efs.user-id',
    title: { ja: 'ユーザID', en: 'User ID' },
    summary: {
      ja: 'ログイン画面の例は12文字ですが、長さは確かではないため確認しません。',
      en: 'The placeholder on the login screen has 12 characters; the length is unconfirmed and not checked.',
    },
    sources: [
      {
        document: 'S0',
        place: '【2】⑥ ログイン画面',
        quote: 'XXXXXXXXXXXX',
        status: 'unconfirmed',
      },
    ],
  },
  {
    id: 'efs.login-credentials-validity',
    title: { ja: '有効期限', en: 'No expiry' },
    summary: {
      ja: 'ユーザーIDとパスワードに有効期限はありません。',
      en: 'User ID and password never expire by time.',
    },
    sources: [
      {
        document: 'S0',
        place: '【2】⑤',
        quote: 'ユーザーIDとパスワードに有効期限はございません。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.reissue-on-change',
    title: { ja: '変更による再発行', en: 'New user ID after a change' },
    summary: {
      ja: '医療機関コード・点数表区分の変更と移転のときは、様式5（利用終了届出）、様式1（利用開始届出）の順に提出し、新しいユーザーIDの発行を受けます。A9の②の「旧点数表区分」は新点数表区分の誤りです。',
      en: 'After a change of code or point table, and after a move: 様式5 (end of use), then 様式1 (start of use), for a new user ID. 旧点数表区分 in ② of A9 is a slip for the new one.',
    },
    sources: [
      {
        document: 'S0',
        place: '【2】⑤、A9',
        quote: '①…「様式5_利用終了届出」のご提出 ②…「様式1_利用開始届出」のご提出',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.reissue-lost',
    title: { ja: '通知の紛失', en: 'Lost notice' },
    summary: {
      ja: '「ユーザID・初期パスワード通知」は再発行できます。申請方法は、地方厚生（支）局のホームページの「導入要領」の「補足事項」にあります。',
      en: 'A lost notice is issued again; how stands in the 導入要領 on the page of the bureau.',
    },
    sources: [{ document: 'S0', place: 'A6', quote: '再発行できます', status: 'stated' }],
  },
  {
    id: 'efs.fee',
    title: { ja: '手数料', en: 'Fee' },
    summary: {
      ja: '手数料は不要です。',
      en: 'There is no fee.',
    },
    sources: [{ document: 'S0', place: 'A4', quote: '手数料は必要ありません。', status: 'stated' }],
  },
  {
    id: 'efs.paper-still-ok',
    title: { ja: '紙による申請', en: 'Paper is still accepted' },
    summary: {
      ja: '紙媒体による申請も利用できます。',
      en: 'Filing on paper remains possible.',
    },
    sources: [
      {
        document: 'S0',
        place: 'A2',
        quote: '紙媒体による申請もご利用できます。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.no-duplicate',
    title: { ja: '二重の届出は不要', en: 'Not twice' },
    summary: {
      ja: '電子で届け出たものを紙で届け出る必要はありません。',
      en: 'What was filed electronically need not be filed on paper.',
    },
    sources: [
      {
        document: 'S0',
        place: 'A3',
        quote: '紙媒体で同じ内容を届け出る必要はありません。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'efs.trusted-site',
    title: { ja: '信頼済みサイト', en: 'Trusted site' },
    summary: {
      ja: 'ログインボタンが押せないとき（JavaScriptが無効）は、Windows 10・11で信頼済みサイトに登録します。',
      en: 'Where the login button cannot be pressed (JavaScript is off), enter the address as a trusted site in Windows 10 or 11.',
    },
    sources: [{ document: 'S0', place: 'A8', status: 'stated' }],
  },
  {
    id: 'efs.proxy-bypass',
    title: { ja: 'プロキシの例外', en: 'Proxy bypass' },
    summary: {
      ja: '手動プロキシのアドレスに proxy.base.oqs-pdl.org か proxy.healthcare-on-demand.jp が含まれるときは、例外の末尾に healthinsurance.mhlw.go.jp を追加します。それ以外は変更せず、ベンダーに確認します。',
      en: 'Where the manual proxy contains proxy.base.oqs-pdl.org or proxy.healthcare-on-demand.jp, healthinsurance.mhlw.go.jp is appended to the exceptions. Otherwise nothing is changed, and the vendor is asked.',
    },
    sources: [
      {
        document: 'S0',
        place: 'A10',
        quote:
          '末尾にセミコロン(;)を入力した後、本システムのドメイン「healthinsurance.mhlw.go.jp」を追加してください。',
        status: 'stated',
      },
      { document: 'S0', place: '空の例外、すでに入っている場合', status: 'derived' },
    ],
  },
  {
    id: 'efs.survey-deadline',
    title: { ja: 'アンケートの期限', en: 'Survey' },
    summary: {
      ja: 'アンケートの期限は令和7年4月30日（水）です。',
      en: 'The survey ended on 2025-04-30.',
    },
    sources: [
      { document: 'S0', place: '【2】⑨', quote: '期限：令和7年4月30日(水)', status: 'stated' },
    ],
  },
  {
    id: 'efs.videos',
    title: { ja: '説明動画', en: 'Videos' },
    summary: {
      ja: '「保険医・保険薬剤師の変更」「地域支援体制加算」「定例報告」の動画を順次公開する予定とされています。',
      en: 'Videos on three filings were announced.',
    },
    sources: [{ document: 'S0', place: '説明動画のご案内', status: 'stated' }],
  },
];
