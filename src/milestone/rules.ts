import type { Rule } from '../core/source.js';

export const milestoneRules: readonly Rule[] = [
  {
    id: 'milestone',
    title: { ja: '主な期日', en: 'Milestones' },
    summary: {
      ja: 'オンライン資格確認・オンライン請求・電子申請にかかわる期日です。案内が月だけを示すもの（受付番号の対応開始など）は月で持ち、日を補いません。請求分は前月の訪問・診療の分です。',
      en: 'The dated events of eligibility verification, online claims and electronic filing. Where the source names a month only, the month stands and no day is added. A 請求分 is the month in which the claims of the month before are filed.',
    },
    sources: [
      {
        document: 'S0',
        place: '別添2、アンケート',
        quote: '期限：令和7年4月30日(水)',
        status: 'stated',
      },
      { document: 'S1', place: '第1～第3', quote: '令和6年2月より対応', status: 'stated' },
      {
        document: 'S2',
        place: '利用申請 冒頭',
        quote: '新サイト：2024/3/25にリニューアル済み',
        status: 'stated',
      },
      { document: 'S3', place: '事務連絡、別添1・2', status: 'stated' },
      {
        document: 'S4',
        place: '近時の動き',
        quote: '令和6年12月2日 オンライン請求・オンライン資格確認の義務化（請求は12月請求分から）',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: 'S1・S4では2024年1月から新ポータルを案内していて、S2のリニューアル日より前から新旧が並行していました。',
      en: 'S1 and S4 already use the new portal before the day on which S2 says it was renewed: both portals overlapped.',
    },
  },
  {
    id: 'milestone.vn-phase',
    title: { ja: '訪問看護の段階', en: 'Phase of visiting nursing' },
    summary: {
      ja: '訪問看護ステーションのオンライン請求・オンライン資格確認は、2024年6月1日に始まり、12月2日に義務化されました。その間は任意です。',
      en: 'For visiting nursing, online claims and eligibility verification began on 1 June 2024 and became mandatory on 2 December 2024; between the two they were optional.',
    },
    sources: [
      {
        document: 'S4',
        place: '近時の動き',
        quote: '令和6年6月1日…オンライン請求・オンライン資格確認の開始（請求は7月請求分から）',
        status: 'stated',
      },
      {
        document: 'S4',
        place: '訪問看護レセプトの電子化に関する情報（古い案内の画面）',
        quote: '令和6年7月請求分…から…オンラインで請求することになります',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: '経過措置の届出があるかは見ません。',
      en: 'Whether the station has filed for a transitional measure.',
    },
  },
];
