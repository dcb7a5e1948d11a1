import type { Rule } from '../../core/source.js';

export const certificateApplicationRules: readonly Rule[] = [
  {
    id: 'cert.form-fields',
    title: {
      ja: '電子証明書発行申請の入力項目',
      en: 'Fields of the application for a certificate',
    },
    summary: {
      ja: '分類、都道府県コード、点数表、医療機関コード（7桁）、名称、担当部署／担当者名、電話番号、メールアドレス、端末名称等のすべてが必要です。担当部署／担当者名と端末名称等のほかは、総合ポータルサイトがユーザー情報から入力します。発行料への同意と、CP/CPSの確認も必要です。分類と点数表が食い違うときは警告します。',
      en: 'All are required: category, prefecture, point table, institution code (7 digits), name, contact, phone, e-mail and name of the terminal. The portal fills in all but the contact and the name of the terminal from the account. The fee must be consented to and the CP/CPS read. A category that contradicts the point table is a warning.',
    },
    sources: [
      {
        document: 'S2',
        place: '2-4',
        quote: '証明書発行申請情報をすべて入力してください。',
        status: 'stated',
      },
      {
        document: 'S4',
        place: 'STEP 03 証明書発行申請情報の入力画面',
        quote:
          'オンライン請求ネットワーク関連システム共通認証局運用規程（CP/CPS）を確認の上、「担当部署／担当者名」「端末名称等」以下項目を入力し',
        status: 'stated',
      },
      {
        document: 'S2',
        place: '2-3',
        quote:
          '電子証明書発行申請は1枚当たり発行料が1,500円がかかります。上記同意の上、申請を行ってください。',
        status: 'stated',
      },
      {
        document: 'S2',
        place: '2-6（確認画面）',
        quote: '分類	2. 保険医療機関（歯科）',
        status: 'stated',
      },
      { document: 'S2', place: '分類と点数表の食い違い', status: 'derived' },
    ],
    notChecked: {
      ja: '分類の番号（2：歯科、n：訪問看護のほかは案内で確認できません）。端末名称等の内容（任意の名称です）。',
      en: 'The code of the category: only 2 (歯科) and n (訪問看護) are known. What the name of the terminal is: any will do.',
    },
  },
];
