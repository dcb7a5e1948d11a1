import { designationProcedure, noNewPaperClaims } from '../facts/designation.js';
import { directMailDate, directMailReference } from '../facts/direct-mail.js';
import { filingSurvey } from '../facts/e-filing.js';
import { institutionsFiling, institutionsMandatory } from '../facts/institutions.js';
import { insuranceCardEnd } from '../facts/insurance-card.js';
import { portalOpened, portalRenewed } from '../facts/portal.js';
import {
  transitionalContract,
  transitionalEnd,
  transitionalFiling,
  transitionalForm,
} from '../facts/transitional.js';
import {
  visitingNursingMandatory,
  visitingNursingMandatoryClaims,
  visitingNursingStart,
  visitingNursingStartClaims,
} from '../facts/visiting-nursing.js';

/** Whom a milestone concerns: 医療機関・薬局, 訪問看護ステーション, or both. */
export type MilestoneAudience = 'institutions' | 'visiting-nursing' | 'all';

/** A dated event of the procedures. */
export interface Milestone {
  readonly id: string;
  readonly name: { readonly ja: string; readonly en: string };
  /** `YYYY-MM-DD`; `YYYY-MM` where the source names the month only. */
  readonly date: string;
  /** Last day or month, where the event lasts. */
  readonly until?: string;
  /** True where the source gives the time as a guide only (ごろ). */
  readonly estimate?: true;
  readonly audience: MilestoneAudience;
  /** Other words for the same event, for {@link findMilestone}. */
  readonly also?: readonly string[];
  /** Tags of the documents that state it. */
  readonly sources: readonly string[];
}

/**
 * The dated events of オンライン資格確認, オンライン請求 and 電子申請, in the order of time. A
 * month stands where the source gives a month (`2024-04`); a 請求分 is the month in which claims
 * are filed, for the visits of the month before. Source: S0–S4, as each entry says.
 *
 * @example
 * import { milestones } from 'iryokikan';
 * milestones.find(({ id }) => id === 'vn-mandatory')?.date //=> '2024-12-02'
 */
export const milestones: readonly Milestone[] = [
  {
    id: 'dm-first',
    name: {
      ja: '仮ID・アカウント再発行のDM（第1回）の事務連絡',
      en: 'First direct mail with provisional accounts announced',
    },
    date: '2022-08-05',
    audience: 'institutions',
    also: ['第1回DMの事務連絡', '仮ID再発行の事務連絡'],
    sources: ['S3'],
  },
  {
    id: 'council-report',
    name: { ja: '中医協 答申', en: 'Report of the Central Social Insurance Medical Council' },
    date: '2022-12-23',
    audience: 'institutions',
    also: ['中央社会保険医療協議会 答申', '経過措置の答申'],
    sources: ['S3'],
  },
  {
    id: 'dm-reference-date',
    name: { ja: 'DM送付の基準日', en: 'Reference date of the direct mail' },
    date: directMailReference,
    audience: 'institutions',
    also: ['DM基準日', 'アカウント未登録の基準日'],
    sources: ['S3'],
  },
  {
    id: 'transitional-ordinance',
    name: {
      ja: '改正省令公布（経過措置）',
      en: 'Ordinance on the transitional measures promulgated',
    },
    date: '2023-01-17',
    audience: 'institutions',
    also: ['改正省令公布', '医療機関・薬局 改正省令公布'],
    sources: ['S3'],
  },
  {
    id: 'dm-second',
    name: { ja: 'DM送付日', en: 'Date of the direct mail' },
    date: directMailDate,
    audience: 'institutions',
    also: ['DMの日付', 'DM再発送'],
    sources: ['S3'],
  },
  {
    id: 'institutions-transitional-filing',
    name: {
      ja: '医療機関・薬局 届出締切',
      en: 'Institutions and pharmacies: last day to file for a transitional measure',
    },
    date: institutionsFiling,
    audience: 'institutions',
    also: ['医療機関・薬局 経過措置届出締切', '医療機関・薬局 経過措置 届出期限'],
    sources: ['S3'],
  },
  {
    id: 'institutions-mandatory',
    name: {
      ja: '医療機関・薬局 義務化',
      en: 'Institutions and pharmacies: online eligibility verification mandatory in principle',
    },
    date: institutionsMandatory,
    audience: 'institutions',
    also: ['オンライン資格確認 原則義務化', '医療機関・薬局 原則義務化'],
    sources: ['S1', 'S3'],
  },
  {
    id: 'home-visit-trial',
    name: {
      ja: '居宅同意取得型 プレ運用開始',
      en: 'Trial of eligibility verification by consent at home',
    },
    date: '2023-11-30',
    audience: 'institutions',
    also: ['居宅同意取得型プレ運用'],
    sources: ['S4'],
  },
  {
    id: 'vn-ordinance',
    name: {
      ja: '訪問看護 改正請求命令・省令公布',
      en: 'Visiting nursing: amended claims order and ordinance promulgated',
    },
    date: '2023-11-30',
    audience: 'visiting-nursing',
    also: ['改正請求命令・省令公布'],
    sources: ['S4'],
  },
  {
    id: 'designation-notices',
    name: {
      ja: '受付番号・導入計画書の通知',
      en: 'Notices on reception numbers and implementation plans',
    },
    date: '2023-12-26',
    audience: 'institutions',
    also: ['受付番号・計画書の通知'],
    sources: ['S1'],
  },
  {
    id: 'vn-notice',
    name: { ja: '訪問看護 通知発出', en: 'Visiting nursing: notices issued' },
    date: '2024-01-12',
    audience: 'visiting-nursing',
    sources: ['S4'],
  },
  {
    id: 'vn-registration',
    name: {
      ja: '訪問看護 新規ユーザー登録開始',
      en: 'Visiting nursing: user registration on the portal opens',
    },
    date: portalOpened,
    audience: 'visiting-nursing',
    sources: ['S4'],
  },
  {
    id: 'reception-numbers',
    name: { ja: '受付番号の対応開始', en: 'Bureaus begin to give reception numbers' },
    date: '2024-02',
    audience: 'institutions',
    also: ['受付番号 対応開始'],
    sources: ['S1'],
  },
  {
    id: 'vn-connection-test',
    name: {
      ja: '訪問看護 接続試験開始',
      en: 'Visiting nursing: connection and operation tests possible',
    },
    date: '2024-02-01',
    audience: 'visiting-nursing',
    also: ['訪問看護 接続試験・運用テスト可能', '訪問看護 運用テスト開始'],
    sources: ['S4'],
  },
  {
    id: 'implementation-plans',
    name: { ja: '導入計画書の対応開始', en: 'Bureaus begin to ask for implementation plans' },
    date: '2024-03',
    audience: 'institutions',
    also: ['計画書の対応開始', '計画書対応開始'],
    sources: ['S1'],
  },
  {
    id: 'portal-renewal',
    name: {
      ja: '総合ポータル リニューアル',
      en: 'The portal 医療機関等向け総合ポータルサイト renewed',
    },
    date: portalRenewed,
    audience: 'all',
    also: ['総合ポータルサイト リニューアル', '医療機関等向け総合ポータルサイト リニューアル'],
    sources: ['S2'],
  },
  {
    id: 'new-designations',
    name: {
      ja: '新規指定の対象',
      en: 'First designations under the procedure with reception number and plan',
    },
    date: designationProcedure,
    audience: 'institutions',
    also: ['新規指定対象', '受付番号・導入計画書の対象となる新規指定'],
    sources: ['S1'],
  },
  {
    id: 'no-new-paper-claims',
    name: { ja: '紙レセプト新規不可', en: 'No new permission to claim on paper' },
    date: noNewPaperClaims,
    audience: 'institutions',
    also: ['新規の紙レセプト不可'],
    sources: ['S1'],
  },
  {
    id: 'vn-transitional-form',
    name: {
      ja: '訪問看護 届出フォーム開設',
      en: 'Visiting nursing: form for transitional measures opens',
    },
    date: transitionalForm,
    audience: 'visiting-nursing',
    also: ['訪問看護 経過措置届出フォーム開設'],
    sources: ['S4'],
  },
  {
    id: 'vn-start',
    name: {
      ja: '訪問看護 オンライン請求・資格確認 開始',
      en: 'Visiting nursing: online claims and eligibility verification begin',
    },
    date: visitingNursingStart,
    audience: 'visiting-nursing',
    also: ['訪問看護 開始'],
    sources: ['S4'],
  },
  {
    id: 'vn-start-claims',
    name: {
      ja: '訪問看護 開始の請求分',
      en: 'Visiting nursing: first month in which claims may be filed online',
    },
    date: visitingNursingStartClaims,
    audience: 'visiting-nursing',
    also: ['開始の請求分'],
    sources: ['S4'],
  },
  {
    id: 'vn-transitional-filing',
    name: {
      ja: '訪問看護 経過措置届出締切',
      en: 'Visiting nursing: last day to file for a transitional measure',
    },
    date: transitionalFiling,
    audience: 'visiting-nursing',
    also: ['訪問看護 経過措置 締切', '訪問看護 届出締切'],
    sources: ['S4'],
  },
  {
    id: 'vn-vendor-contract',
    name: {
      ja: '訪問看護 ベンダー契約期限',
      en: 'Visiting nursing: last day of a vendor contract for type 2',
    },
    date: transitionalContract,
    audience: 'visiting-nursing',
    also: ['ベンダー契約期限', '類型2の契約期限'],
    sources: ['S4'],
  },
  {
    id: 'filing-id-mailing',
    name: {
      ja: '電子申請システム ユーザーID等の郵送',
      en: 'User IDs of the electronic-filing system mailed',
    },
    date: '2024-11',
    until: '2025-03',
    estimate: true,
    audience: 'institutions',
    also: ['電子申請システム ID郵送'],
    sources: ['S0'],
  },
  {
    id: 'vn-mandatory-claims',
    name: {
      ja: '訪問看護 義務化の請求分',
      en: 'Visiting nursing: first month in which claims must be filed online',
    },
    date: visitingNursingMandatoryClaims,
    audience: 'visiting-nursing',
    also: ['義務化の請求分'],
    sources: ['S4'],
  },
  {
    id: 'insurance-card-end',
    name: { ja: '保険証 新規発行終了', en: 'No more health insurance cards issued' },
    date: insuranceCardEnd,
    audience: 'all',
    also: ['健康保険証の新規発行終了', '保険証新規発行終了'],
    sources: ['S4'],
  },
  {
    id: 'vn-mandatory',
    name: {
      ja: '訪問看護 義務化',
      en: 'Visiting nursing: online claims and eligibility verification mandatory',
    },
    date: visitingNursingMandatory,
    audience: 'visiting-nursing',
    also: ['訪問看護 オンライン請求・資格確認 義務化'],
    sources: ['S4'],
  },
  {
    id: 'filing-survey',
    name: { ja: '電子申請アンケート期限', en: 'Survey on the electronic-filing system closes' },
    date: filingSurvey,
    audience: 'institutions',
    also: ['電子申請アンケート'],
    sources: ['S0'],
  },
  {
    id: 'vn-types-2-5-end',
    name: {
      ja: '類型2・5の最終期限',
      en: 'Visiting nursing: last day of transitional measures of types 2 and 5',
    },
    date: transitionalEnd,
    audience: 'visiting-nursing',
    also: ['類型2・5の最終日', '訪問看護 類型2・5の最終期限'],
    sources: ['S4'],
  },
];
