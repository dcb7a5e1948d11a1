import type { Rule } from '../core/source.js';

export const eFilingRules: readonly Rule[] = [
  {
    id: 'efs.service-hours',
    title: {
      ja: '電子申請・届出等システムのサービス時間',
      en: 'Hours of the electronic-filing system',
    },
    summary: {
      ja: '月曜日～土曜日の8:00～21:00です。日曜日は利用できません。祝日と年末年始（12月29日～1月3日）、21:00ちょうどは資料に定めがなく、両方の読みを示します。',
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
];
