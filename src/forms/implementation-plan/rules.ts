import type { Rule } from '../../core/source.js';

export const implementationPlanRules: readonly Rule[] = [
  {
    id: 'plan.fields',
    title: {
      ja: 'オンライン資格確認の導入計画書（別紙2）の記載事項',
      en: 'What the implementation plan says',
    },
    summary: {
      ja: '①～⑬のすべてが必要です。任意はEmailだけで、登録の記号及び番号は保険医・保険薬剤師の場合に記入します。⑤と⑦は、ア（整備済み）・イ（契約済み）・ウ（見積もり中）から選び、イには整備予定の月（1～12）が必要です。ウのときは、⑤ならば⑥、⑦ならば⑧、どちらでも⑪を空欄にでき、そのことをお知らせします。フリガナに漢字があれば警告します。',
      en: 'All of ① to ⑬ is required but the e-mail address; the registration is for an insurance doctor or pharmacist. ⑤ and ⑦ are ア (in place), イ (under contract) or ウ (being quoted); イ requires the month, 1 to 12. ウ of ⑤ lets ⑥ be blank, ウ of ⑦ lets ⑧, and either lets ⑪, which is said. A reading (フリガナ) in kanji is a warning.',
    },
    sources: [
      {
        document: 'S1',
        place: '別紙2',
        quote: '〔 ア 整備済み　イ 契約済み (　月整備予定)　ウ 見積もり中 〕',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '第2',
        quote:
          '必要な記載事項が記入されていることを確認し、不備等がある場合には必要な補正を求めること。',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '別紙2（Emailだけが「任意」であること、ウのときの⑥⑧⑪）',
        status: 'derived',
      },
    ],
    notChecked: {
      ja: 'ウのときに⑥⑧⑪を空欄にしてよいかは案内に記載がありません。整備予定の月には年がなく、⑩～⑬の日付とは比べません。',
      en: 'Whether ⑥, ⑧ and ⑪ may be blank with ウ: no source says. The month has no year and is not compared with the days.',
    },
  },
  {
    id: 'plan.dates',
    title: { ja: '導入計画書の日付の順序', en: 'Order of the days of the plan' },
    summary: {
      ja: '⑩導入作業開始日、⑫運用開始日、⑬診療・調剤開始日の順です。順が逆なら警告します。日付は西暦で記入します。',
      en: '⑩ the work, ⑫ the operation, ⑬ the practice, in this order; otherwise a warning. Years are western.',
    },
    sources: [
      {
        document: 'S1',
        place: '第2',
        quote:
          '保険医療機関等としての指定を受ける時点において、原則としてオンライン資格確認を導入している必要がある',
        status: 'derived',
      },
    ],
  },
];
