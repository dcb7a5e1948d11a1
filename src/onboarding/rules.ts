import type { Rule } from '../core/source.js';

export const onboardingRules: readonly Rule[] = [
  {
    id: 'onboarding.plan',
    title: {
      ja: '新しい医療機関・薬局・訪問看護ステーションの段取り',
      en: 'Plan of a new institution, pharmacy or visiting-nursing station',
    },
    summary: {
      ja: '開始日から、いつ義務か、何をどの順に、いつまでに、誰と行うかを並べます。医療機関・薬局は別紙3の①～⑨、訪問看護はSTEP 01～04によります。オンライン請求の申請は、開始月の翌月を最初の請求月として、その2か月前の20日までです。電子証明書の到着と導入支援事業者の期間は目安です。',
      en: 'From the day of the start: what is mandatory from when, which steps in which order, until when, and with whom. Institutions and pharmacies go by ①–⑨ of 別紙3, visiting nursing by STEP 01–04. Online claims are applied for by the 20th two months before the first month of claims, which is the month after the start. The arrival of the certificate and the lead times of vendors are estimates.',
    },
    sources: [
      {
        document: 'S4',
        place: '訪問看護レセプトのオンライン請求・オンライン資格確認',
        quote: '令和6年12月2日 オンライン請求・オンライン資格確認の義務化（請求は12月請求分から）',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '第2',
        quote:
          '医療機関等は、保険医療機関等としての指定を受ける時点において、原則としてオンライン資格確認を導入している必要がある',
        status: 'stated',
      },
      {
        document: 'S4',
        place: '問い合わせ先のご案内',
        quote: '導入にかかる期間は契約内容や訪問看護ステーションの環境によって異なります。',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '別紙1',
        quote: '受付番号はオンライン資格確認の準備にのみ利用し、適切に管理してください。',
        status: 'stated',
      },
      { document: 'P15', place: '各月分について翌月10日まで', status: 'public' },
      { document: 'package', place: '開始日から逆算した日', status: 'derived' },
    ],
    readings: [
      {
        id: 'with-reception-number',
        ja: '指定の前に、受付番号で登録したアカウントからオンライン請求も申請できる',
        en: 'online claims can be applied for before the designation, from the account registered with the reception number',
      },
      {
        id: 'after-designation',
        ja: '受付番号は資格確認の準備にのみ使うので、オンライン請求は指定の後に申請する',
        en: 'the number serves eligibility verification only, and so claims are applied for after the designation',
      },
    ],
    notChecked: {
      ja: '事業者の都合、訪問看護の指定の手続（案内に記載がありません）。',
      en: 'The vendors’ calendars; the designation of a visiting-nursing station, which no source describes.',
    },
  },
];
