import type { Rule } from '../../core/source.js';

export const portalRegistrationRules: readonly Rule[] = [
  {
    id: 'portal.consent',
    title: { ja: '新規ユーザー登録の同意と確認', en: 'Consents of the registration' },
    summary: {
      ja: '利用規約とプライバシーポリシーを確認のうえ「上記の利用規約に同意します。」に、また所在地の確認欄に、チェックを入れます。',
      en: 'The terms of use and the privacy policy are read and the box is ticked; so is the box that the address is that of the code.',
    },
    sources: [
      {
        document: 'S4',
        place: 'STEP 03 担当者情報の入力',
        quote:
          '医療機関向け総合ポータルサイト利用規約とプライバシーポリシーを確認後、「上記の利用規約に同意します。」のチェックボックスにチェックをいれ',
        status: 'stated',
      },
    ],
  },
];
