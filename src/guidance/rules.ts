import type { Rule } from '../core/source.js';

const aged = {
  ja: '案内の作成時点の内容です。今も同じかは確認しません。',
  en: 'As the document had it; whether it still holds is not checked.',
};

export const guidanceRules: readonly Rule[] = [
  {
    id: 'flow.vn-steps',
    title: { ja: '訪問看護の導入までの流れ', en: 'Steps of a visiting-nursing station' },
    summary: {
      ja: 'STEP 01 見積、STEP 02 発注、STEP 03 導入（総合ポータルサイトでの登録と申請、現地での導入）、STEP 04 運用準備の4段階と、それぞれのチェックリストです。',
      en: 'Four steps with their checklists: estimates, order, introduction (registration and applications on the portal, work on site), preparation of operation.',
    },
    sources: [
      {
        document: 'S4',
        place: '導入までの作業の流れ、STEP 01～04',
        quote: '上記は一般的な準備のステップとなります。',
        status: 'stated',
      },
    ],
    notChecked: aged,
  },
  {
    id: 'quote.vn-parties',
    title: { ja: '見積の相手', en: 'Whom to ask for estimates' },
    summary: {
      ja: '見積は、①導入支援事業者（端末、ネットワーク回線）と②レセコンの事業者（ソフト改修）の両方に依頼します。調整先が異なります。',
      en: 'Ask both for estimates: the installation vendor (terminal, network line) and the billing software vendor (its change). They are different counterparties.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 01',
        quote:
          '①導入支援事業者と②現在契約しているレセプト作成用端末（レセコン）の事業者とで調整先が異なる点にご留意ください',
        status: 'stated',
      },
    ],
    notChecked: aged,
  },
  {
    id: 'glossary.shinsa',
    title: { ja: '用語（審査支払機関など）', en: 'Glossary (審査支払機関 and others)' },
    summary: {
      ja: '審査支払機関は、社会保険診療報酬支払基金と47の国民健康保険団体連合会の総称です。ほかの用語、モバイル端末等、職域の意味も答えます。',
      en: '審査支払機関 are 支払基金 and the 47 国民健康保険団体連合会. Other words are answered too, such as モバイル端末等 and 職域.',
    },
    sources: [
      {
        document: 'S4',
        place: '用語集',
        quote: '社会保険診療報酬支払基金と47の国民健康保険団体連合会の総称',
        status: 'stated',
      },
      {
        document: 'S4',
        place: '用語集',
        quote:
          '利用者宅にて訪問時にオンライン資格確認等を行うためのスマートフォン・タブレット・ノートPC等の端末のこと。',
        status: 'stated',
      },
      {
        document: 'S4',
        place: '新規ユーザー登録 所属機関選択',
        quote:
          '特定の保険者等が受診する被保険者等に対して診療を行う医療機関・薬局であって、保険者等が診療契約を結んだもの',
        status: 'stated',
      },
    ],
  },
  {
    id: 'glossary.ipvpn',
    title: { ja: '用語（IP-VPNとIPsec+IKE）', en: 'Glossary (IP-VPN and IPsec+IKE)' },
    summary: {
      ja: 'IP-VPN接続はインターネットを経由しない閉域ネットワーク、IPsec+IKE接続は暗号化したインターネット接続です。接続できる回線・事業者の一覧と、NTT回線で必要なフレッツ・v6オプションの申込先も示します。',
      en: 'IP-VPN is a closed network, IPsec+IKE an encrypted path through the internet. The list of lines that may be used and where to order the v6 option of NTT lines are linked.',
    },
    sources: [
      {
        document: 'S4',
        place: '用語集',
        quote: 'IP-VPN接続は閉域ネットワークで、インターネットを経由しない方式を指す。',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '別紙3 ②',
        quote: 'オンライン請求及びオンライン資格確認等システム接続可能回線・事業者一覧',
        status: 'stated',
      },
      {
        document: 'S4',
        place: 'STEP 03 お客さまID',
        quote:
          'オンライン資格確認のご利用には、NTT東西が提供するフレッツ・v6オプションのご契約が必要です。',
        status: 'stated',
      },
    ],
    notChecked: aged,
  },
  {
    id: 'messages',
    title: { ja: '総合ポータルサイトの文言', en: 'Texts of the portal' },
    summary: {
      ja: '画面に出る文言を、そのまま収めたものです。画面の説明や、画面との照合に使えます。',
      en: 'Texts of the screens, word for word, for instructions and comparison.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03',
        quote: '以下のとおり申請します。／ユーザー登録が完了いたしました。',
        status: 'stated',
      },
    ],
    notChecked: aged,
  },
  {
    id: 'kb-ids',
    title: { ja: '総合ポータルサイトの記事番号', en: 'Pages of the portal' },
    summary: {
      ja: '案内の画面に出ている記事番号（KB…）と、メニュー「オンライン資格確認」でできること（申請、照会、マスターアカウント情報のダウンロード、補助金申請など）です。',
      en: 'Numbers (KB…) of pages that the guides show, and what the menu of the portal offers: applications, inquiries, download of the master account, subsidies.',
    },
    sources: [
      {
        document: 'S4',
        place: '運用開始日登録の画面',
        quote:
          'KB0011373／こちらからオンライン資格確認のマスターアカウント情報がダウンロードいただけます。',
        status: 'stated',
      },
      {
        document: 'S4',
        place: '各種申請一覧',
        quote: 'こちらからオンライン資格確認の補助金を申請いただけます。',
        status: 'stated',
      },
    ],
    notChecked: aged,
  },
  {
    id: 'patient.card-cert',
    title: {
      ja: '利用者のマイナンバーカードの電子証明書',
      en: 'Certificate of a patient’s card',
    },
    summary: {
      ja: '利用者のカードの電子証明書は、券面に記載がなければ発行から5回目の誕生日までです。端末の電子証明書（3年3か月）や「秘密の番号」とは別のものです。従来の健康保険証は有効期限が終了しています。',
      en: 'The certificate of a patient’s card is valid until the fifth birthday after its issue, where the card shows no date. It is neither the certificate of a terminal nor the 秘密の番号. The former insurance cards have expired.',
    },
    sources: [
      {
        document: 'S4',
        place: '利用者配付用リーフレット（概要版）',
        quote: '券面に記載がない場合は有効期限は、発行から5回目の誕生日までです。',
        status: 'stated',
      },
      {
        document: 'S4',
        place: '利用者配付用リーフレット（概要版）',
        quote: '従来の健康保険証の有効期限は終了しました',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: '個々のカードの有効期限は確認しません。',
      en: 'The date on a certain card.',
    },
  },
  {
    id: 'oldportal.recipients',
    title: { ja: '旧ポータルの案内の送付先', en: 'Recipients of the old portal’s notice' },
    summary: {
      ja: '2023年2月1日の事務連絡を送った23の関係団体です。',
      en: 'The 23 associations to which the notice of 1 February 2023 was sent.',
    },
    sources: [{ document: 'S3', place: '別添', quote: '(別添) 関係団体一覧', status: 'stated' }],
    notChecked: aged,
  },
];
