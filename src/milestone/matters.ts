import { designationProcedureDay, paperClaimsLast } from '../facts/designation.js';
import {
  bureauPagesAsOf,
  bureauPagesFrom,
  filingGuide,
  filingMailingFrom,
  filingMailingUntil,
  filingSurvey,
} from '../facts/e-filing.js';
import {
  institutionsAtBureau,
  institutionsFiling,
  institutionsFirstEnd,
  institutionsFormClosed,
  institutionsFormOpened,
  institutionsLaterEnd,
  institutionsMandatory,
} from '../facts/institutions.js';
import { insuranceCardEnd } from '../facts/insurance-card.js';
import { oldPortalLast, portalOpened, portalRenewed } from '../facts/portal.js';
import {
  transitionalEnd,
  transitionalFiling,
  transitionalFormDay,
  transitionalReference,
} from '../facts/transitional.js';
import { visitingNursingMandatory, visitingNursingStart } from '../facts/visiting-nursing.js';
import { stationGuide } from '../support-desk/as-of.js';
import type { MilestoneAudience } from './milestones.js';

/** What holds from a day to a day. */
export interface MatterSpan {
  /** The first day; absent where no source tells since when. */
  readonly from?: string;
  /** The last day; absent where none is set. */
  readonly until?: string;
  /** The day before which it holds, in place of the last one. */
  readonly before?: string;
  readonly state: { readonly ja: string; readonly en: string };
}

/** A thing that holds on some days and not on others. */
export interface DatedMatter {
  readonly id: string;
  readonly name: { readonly ja: string; readonly en: string };
  readonly audience: MilestoneAudience;
  /** In the order of time. */
  readonly spans: readonly MatterSpan[];
  /** The day or month as of which the source gives it: later nobody knows. */
  readonly asOf?: string;
  /** Id of the rule that it rests on. */
  readonly rule: string;
}

/**
 * 日付のある事項: what the rules date: duties, notices, portals and lists, each with the days on
 * which it holds.
 * Sources: the rule of each.
 *
 * @example
 * import { datedMatters } from 'iryokikan';
 * datedMatters.find(({ id }) => id === 'vn-transitional-2-5')?.spans[0]?.until //=> '2025-06-30'
 */
export const datedMatters: readonly DatedMatter[] = [
  {
    id: 'vn-online',
    name: {
      ja: '訪問看護のオンライン請求・オンライン資格確認',
      en: 'Visiting nursing: online claims and eligibility verification',
    },
    audience: 'visiting-nursing',
    spans: [
      {
        from: visitingNursingStart,
        before: visitingNursingMandatory,
        state: { ja: '任意（7月請求分から）', en: 'optional, from the claims of July' },
      },
      {
        from: visitingNursingMandatory,
        state: { ja: '義務（12月請求分から）', en: 'mandatory, from the claims of December' },
      },
    ],
    rule: 'milestone.vn-phase',
  },
  {
    id: 'vn-transitional-filing',
    name: {
      ja: '訪問看護の猶予届出書（第2号～第6号）の新しい届出',
      en: 'Visiting nursing: new grace notices of types 2 to 6',
    },
    audience: 'visiting-nursing',
    spans: [
      {
        from: transitionalFormDay,
        until: transitionalFiling,
        state: { ja: '届出フォームで受付', en: 'taken by the form on the portal' },
      },
    ],
    rule: 'grace.vn.filing-deadline',
  },
  {
    id: 'vn-transitional-1',
    name: {
      ja: '訪問看護の猶予届出書（第1号、回線の障害）',
      en: 'Visiting nursing: grace notice of type 1 (line failure)',
    },
    audience: 'visiting-nursing',
    spans: [
      {
        from: transitionalReference,
        state: {
          ja: '紙で、請求と同時に、支払基金と国保連の両方へ',
          en: 'on paper, with the claim, to both payers',
        },
      },
    ],
    rule: 'grace.vn.channel',
  },
  {
    id: 'vn-transitional-2-5',
    name: {
      ja: '訪問看護の経過措置 第2号・第5号',
      en: 'Visiting nursing: measures of types 2 and 5',
    },
    audience: 'visiting-nursing',
    spans: [
      {
        from: transitionalReference,
        until: transitionalEnd,
        state: { ja: '遅くともこの日まで', en: 'until this day at the latest' },
      },
    ],
    rule: 'grace.vn.table',
  },
  {
    id: 'vn-transitional-3-4-6',
    name: {
      ja: '訪問看護の経過措置 第3号・第4号・第6号',
      en: 'Visiting nursing: measures of types 3, 4 and 6',
    },
    audience: 'visiting-nursing',
    spans: [
      {
        from: transitionalReference,
        state: {
          ja: '期限までに届け出た事情が続く間（第3号は整備から6か月後まで）',
          en: 'while the circumstance that was filed in time lasts (type 3: six months longer)',
        },
      },
    ],
    rule: 'grace.vn.table',
  },
  {
    id: 'institutions-eligibility',
    name: {
      ja: '医療機関・薬局のオンライン資格確認',
      en: 'Institutions and pharmacies: eligibility verification',
    },
    audience: 'institutions',
    spans: [
      {
        from: institutionsMandatory,
        state: { ja: '原則義務', en: 'mandatory in principle' },
      },
    ],
    rule: 'milestone',
  },
  {
    id: 'institutions-transitional-filing',
    name: {
      ja: '医療機関・薬局の経過措置の事前届出',
      en: 'Institutions and pharmacies: notice in advance for a transitional measure',
    },
    audience: 'institutions',
    spans: [
      {
        until: institutionsFiling,
        state: { ja: 'アカウント登録の上で受付', en: 'taken, after the account' },
      },
    ],
    rule: 'grace.med.deadline',
  },
  {
    id: 'institutions-transitional-channel',
    name: {
      ja: '医療機関・薬局の猶予届出書の提出先',
      en: 'Institutions and pharmacies: where a grace notice is filed',
    },
    audience: 'institutions',
    spans: [
      {
        from: institutionsFormOpened,
        until: institutionsFormClosed,
        state: { ja: 'ポータルサイトのフォーム', en: 'the form on the portal' },
      },
      {
        from: institutionsAtBureau,
        state: {
          ja: '地方厚生（支）局（新規指定は指定申請と併せて）',
          en: 'the regional bureau (a new institution: with its application for designation)',
        },
      },
    ],
    rule: 'grace.med.form-closed',
  },
  {
    id: 'institutions-transitional-1',
    name: {
      ja: '医療機関・薬局の経過措置 第1号（システム整備中）',
      en: 'Institutions and pharmacies: measure of type 1 (system in progress)',
    },
    audience: 'institutions',
    spans: [
      {
        from: institutionsMandatory,
        until: institutionsFirstEnd,
        state: { ja: '遅くともこの日まで', en: 'until this day at the latest' },
      },
    ],
    rule: 'grace.med.types',
  },
  {
    id: 'institutions-transitional-3-5',
    name: {
      ja: '医療機関・薬局の経過措置 第3号・第5号',
      en: 'Institutions and pharmacies: measures of types 3 and 5',
    },
    audience: 'institutions',
    spans: [
      {
        from: institutionsMandatory,
        until: institutionsLaterEnd,
        state: { ja: '遅くともこの日まで', en: 'until this day at the latest' },
      },
    ],
    rule: 'grace.med.types',
  },
  {
    id: 'institutions-transitional-2-4-6',
    name: {
      ja: '医療機関・薬局の経過措置 第2号・第4号・第6号',
      en: 'Institutions and pharmacies: measures of types 2, 4 and 6',
    },
    audience: 'institutions',
    spans: [
      {
        from: institutionsMandatory,
        state: {
          ja: '届け出た事情が続く間（第2号は整備から6か月後まで）',
          en: 'while the circumstance that was filed lasts (type 2: six months longer)',
        },
      },
    ],
    rule: 'grace.med.types',
  },
  {
    id: 'designation-procedure',
    name: {
      ja: '新規指定の受付番号・導入計画書',
      en: 'New designations: reception number and implementation plan',
    },
    audience: 'institutions',
    spans: [
      {
        from: designationProcedureDay,
        state: { ja: '必要（指定の日による）', en: 'required, by the day of the designation' },
      },
    ],
    rule: 'recept.scope',
  },
  {
    id: 'paper-claims',
    name: {
      ja: '紙レセプトによる請求の新規の承認',
      en: 'New permission to claim on paper',
    },
    audience: 'institutions',
    spans: [
      {
        until: paperClaimsLast,
        state: { ja: '認められることがある', en: 'possible' },
      },
    ],
    rule: 'recept.required',
  },
  {
    id: 'old-portal',
    name: {
      ja: '旧・医療機関等向けポータルサイト（承継手続きを含む）',
      en: 'The old portal, 承継手続き included',
    },
    audience: 'institutions',
    spans: [{ until: oldPortalLast, state: { ja: '利用できる', en: 'in use' } }],
    rule: 'oldportal.url',
  },
  {
    id: 'portal',
    name: {
      ja: '医療機関等向け総合ポータルサイト',
      en: 'The portal for medical institutions',
    },
    audience: 'all',
    spans: [
      {
        from: portalOpened,
        until: oldPortalLast,
        state: { ja: '訪問看護の新規ユーザー登録', en: 'registration of visiting nursing' },
      },
      {
        from: portalRenewed,
        state: {
          ja: 'すべての申請（新設・廃止・コード変更も）',
          en: 'all applications, also for openings, closures and changes of code',
        },
      },
    ],
    rule: 'portal.url',
  },
  {
    id: 'insurance-card',
    name: { ja: '従来の健康保険証の新規発行', en: 'New health insurance cards' },
    audience: 'all',
    spans: [{ before: insuranceCardEnd, state: { ja: '発行される', en: 'issued' } }],
    rule: 'milestone',
  },
  {
    id: 'filing-id-mailing',
    name: {
      ja: '電子申請・届出等システムのユーザーIDの郵送',
      en: 'User IDs of the electronic-filing system by post',
    },
    audience: 'institutions',
    spans: [
      {
        from: filingMailingFrom,
        until: filingMailingUntil,
        state: { ja: '都道府県ごとに順次（目途）', en: 'prefecture by prefecture (estimate)' },
      },
    ],
    rule: 'efs.mailing-schedule',
  },
  {
    id: 'filing-survey',
    name: {
      ja: '電子申請・届出等システムのアンケート',
      en: 'Survey on the electronic-filing system',
    },
    audience: 'institutions',
    spans: [{ from: filingGuide, until: filingSurvey, state: { ja: '回答できる', en: 'open' } }],
    rule: 'efs.survey-deadline',
  },
  {
    id: 'filing-environment',
    name: {
      ja: '電子申請・届出等システムの動作保証（OS・ブラウザ）',
      en: 'Systems and browsers guaranteed for the electronic filing',
    },
    audience: 'institutions',
    spans: [
      { from: filingGuide, state: { ja: '案内の一覧のとおり', en: 'as listed by the guide' } },
    ],
    asOf: filingGuide,
    rule: 'efs.os-browser',
  },
  {
    id: 'bureau-pages',
    name: {
      ja: '地方厚生（支）局の電子申請のページ',
      en: 'The pages of the bureaus on the electronic filing',
    },
    audience: 'institutions',
    spans: [
      { from: bureauPagesFrom, state: { ja: '案内の一覧のとおり', en: 'as listed by the guide' } },
    ],
    asOf: bureauPagesAsOf,
    rule: 'ref.bureau',
  },
  {
    id: 'desks',
    name: {
      ja: '問い合わせ先の電話番号・受付時間',
      en: 'Numbers and hours of the support desks',
    },
    audience: 'all',
    spans: [{ state: { ja: '案内の一覧のとおり', en: 'as listed by the guide' } }],
    asOf: stationGuide,
    rule: 'desk.call-centre',
  },
  {
    id: 'vendors',
    name: { ja: '導入支援事業者の一覧', en: 'The list of installation vendors' },
    audience: 'visiting-nursing',
    spans: [{ state: { ja: '案内の一覧のとおり', en: 'as listed by the guide' } }],
    asOf: stationGuide,
    rule: 'vendor.vn-providers',
  },
];
