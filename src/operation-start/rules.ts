import type { Rule } from '../core/source.js';

export const operationStartRules: readonly Rule[] = [
  {
    id: 'opstart.register',
    title: { ja: '運用開始日の登録', en: 'Registering the operation start date' },
    summary: {
      ja: '導入・運用開始の準備作業が完了した時点で、総合ポータルサイトに運用開始日を入力します。日付は必須です。準備が完了していないときは警告します。',
      en: 'Once the preparations are complete the operation start date is entered on the portal. The date is required; before the preparations are complete it is a warning.',
    },
    sources: [
      {
        document: 'S4',
        place: 'オンライン資格確認導入済み施設の公表について',
        quote:
          'オンライン資格確認の導入・運用開始の準備作業が完了した時点で、…「オンライン資格確認の運用開始日入力」ページより、運用開始日の入力を行っていただきます',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: '日付がどこまで過去・未来でよいかは案内に記載がなく、確認しません。',
      en: 'How far back or ahead the day may lie: no source says.',
    },
  },
  {
    id: 'opstart.publication',
    title: { ja: '導入済み施設の公表', en: 'The published list' },
    summary: {
      ja: '運用開始日を登録した訪問看護ステーションは、厚生労働省のホームページのリストに掲載されます。登録しないと掲載されません。',
      en: 'Stations that have registered their operation start date are on the list of the ministry; others are not.',
    },
    sources: [
      {
        document: 'S4',
        place:
          'オンライン資格確認導入済み施設の公表について（https://www.mhlw.go.jp/stf/index_16743.html）',
        quote: 'このリストに掲載するため、…運用開始日の入力を行っていただきます',
        status: 'stated',
      },
    ],
  },
  {
    id: 'opstart.dx-addon',
    title: { ja: '訪問看護医療DX情報活用加算', en: 'The add-on 訪問看護医療DX情報活用加算' },
    summary: {
      ja: '運用開始日の登録は、訪問看護医療DX情報活用加算の届出の要件の一つです。登録がなければ届け出られません。登録があっても、ほかの要件を満たすかは答えません。',
      en: 'Registering the operation start date is one of the requirements for filing. Without it the answer is no; with it the answer stays undetermined, because of the others.',
    },
    sources: [
      {
        document: 'S4',
        place: 'オンライン資格確認導入済み施設の公表について',
        quote:
          '運用開始日を入力することは、「訪問看護医療DX情報活用加算」の届出に係る要件の一つとなっています。',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: 'ほかの要件は確認しません。',
      en: 'The other requirements.',
    },
  },
  {
    id: 'opstart.path',
    title: { ja: '運用開始日登録の場所', en: 'Where to register it' },
    summary: {
      ja: '総合ポータルサイトで「各種申請一覧」「オンライン資格確認の申請はこちら」「運用開始日登録」の順に押し、バナーから入力して送信します。',
      en: 'On the portal choose 各種申請一覧, オンライン資格確認の申請はこちら, 運用開始日登録 and the banner, enter the date and send it.',
    },
    sources: [
      {
        document: 'S4',
        place: '「オンライン資格確認の運用開始日」の登録手順',
        quote: '「運用開始日入力欄」を入力し、送信',
        status: 'stated',
      },
    ],
  },
];
