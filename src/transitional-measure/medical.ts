import type { CivilDate } from '../calendar/civil.js';
import { inspectCivilDate } from '../calendar/civil-date.js';
import type { Dated } from '../core/dated.js';
import { type Finding, finding } from '../core/finding.js';
import { type Inspection, inspection } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import {
  institutionsAtBureau,
  institutionsFiling,
  institutionsFirstEnd,
  institutionsFormClosed,
  institutionsFormOpened,
  institutionsLaterEnd,
} from '../facts/institutions.js';
import { medicalAccountFirst, medicalLate } from './faults.js';
import type { TransitionalType } from './transitional-measure.js';

/** A type of the 経過措置 for 医療機関・薬局. */
export interface MedicalTransitionalType {
  readonly id: string;
  readonly ja: string;
  readonly until: string;
  /** The last day, where there is one whatever happens. */
  readonly latest?: string;
  /** Months that it goes on after the circumstance has ended. */
  readonly months?: number;
  readonly source: string;
}

/**
 * The six types of the 経過措置 for 医療機関・薬局 (オンライン資格確認 only). The documents of this
 * package do not hold them: they are known from public material (P22), and are another list than
 * {@link
 * transitionalTypes}.
 *
 * @example
 * import { medicalTransitionalTypes } from 'iryokikan';
 * medicalTransitionalTypes['1'].latest //=> '2023-09-30'
 */
export const medicalTransitionalTypes: Readonly<Record<TransitionalType, MedicalTransitionalType>> =
  {
    1: {
      id: 'system-in-progress',
      ja: '令和5年2月末までにシステム事業者と契約締結したが、導入に必要なシステム整備が未完了',
      until: 'システム整備が完了する日まで（遅くとも令和5年9月末まで）',
      latest: institutionsFirstEnd,
      source: 'P22',
    },
    2: {
      id: 'no-fibre-line',
      ja: '接続可能な光回線のネットワーク環境が整備されていない',
      until: '整備されてから6か月後まで',
      months: 6,
      source: 'P22',
    },
    3: {
      id: 'home-visits-only',
      ja: '訪問診療のみを実施',
      until: '令和6年12月1日まで',
      latest: institutionsLaterEnd,
      source: 'P22',
    },
    4: {
      id: 'reconstruction',
      ja: '改築工事中、臨時施設',
      until: '改築工事が完了するまで、臨時施設が終了するまで',
      source: 'P22',
    },
    5: {
      id: 'closure',
      ja: '廃止・休止に関する計画を定めている',
      until: '廃止・休止するまで（遅くとも令和6年12月1日まで）',
      latest: institutionsLaterEnd,
      source: 'P22',
    },
    6: {
      id: 'hardship',
      ja: 'その他特に困難な事情がある',
      until: '特に困難な事情が解消されるまで',
      source: 'P22',
    },
  };

/**
 * Where 医療機関・薬局 file their 猶予届出書: on the old portal until its form closed on
 * 2024-03-19, with the 地方厚生（支）局 from 2024-04-01. Ask it with {@link inForceOn}; for the
 * days between there is no rule. Public (P21).
 *
 * @example
 * import { medicalTransitionalChannels } from 'iryokikan';
 * medicalTransitionalChannels.at(-1)?.value //=> 'bureau'
 */
export const medicalTransitionalChannels: readonly Dated<'portal' | 'bureau'>[] = [
  { from: institutionsFormOpened, until: institutionsFormClosed, value: 'portal', source: 'P21' },
  { from: institutionsAtBureau, value: 'bureau', source: 'P21' },
];

/**
 * Inspects the day on which a 医療機関 or 薬局 filed its 猶予届出書 in advance: 2023-03-31 is the
 * last, and the portal account (アカウント登録 or 承継手続き) comes first. Give `account`, the day
 * on which it was registered, or `null` where there is none; without it the order is not checked.
 * What was accepted after the duty began is another matter ({@link medicalTransitionalChannels}).
 * Source: S3
 * 「遅くとも令和5年3月31日までにあらかじめアカウント登録を行った上で…事前届出」.
 *
 * @example
 * import { inspectMedicalTransitionalFiledDate } from 'iryokikan';
 * inspectMedicalTransitionalFiledDate('2023-03-31', { account: '2023-03-31' }).value
 * //=> '2023-03-31'
 * inspectMedicalTransitionalFiledDate('2023-04-01').findings[0].reason //=> 'late'
 * inspectMedicalTransitionalFiledDate('2023-03-01', { account: null }).findings[0].reason
 * //=> 'account-first'
 */
export function inspectMedicalTransitionalFiledDate(
  input: unknown,
  options?: { readonly account?: unknown },
): Inspection<CivilDate> {
  const { value, findings } = inspectCivilDate(input);
  const found: Finding[] = [...findings];
  if (value && value > institutionsFiling) {
    found.push(finding(medicalLate, { until: institutionsFiling }));
  }
  const account = fieldOf(options, 'account');
  if (account !== undefined) {
    const registered = inspectCivilDate(account).value;
    if (!registered || (value && registered > value)) found.push(finding(medicalAccountFirst, {}));
  }
  return inspection(value as CivilDate, found);
}
