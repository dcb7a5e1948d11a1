import { type CivilDate, civil } from '../calendar/civil.js';
import { type PeriodEndReadings, periodBy, periodEndReadings } from '../calendar/period.js';
import { givenFacts } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import {
  transitionalBornBefore,
  transitionalContract,
  transitionalEnd,
  transitionalFiling,
  transitionalFormDay,
  transitionalReference,
} from '../facts/transitional.js';
import { lineCounting } from './faults.js';

/**
 * 猶予類型: the unavoidable circumstance of a 訪問看護ステーション, 第1号 to 第6号 of the
 * 猶予届出書.
 */
export type TransitionalType = '1' | '2' | '3' | '4' | '5' | '6';

/** What a 猶予類型 is, and how long it holds. */
export interface TransitionalTypeInfo {
  readonly id: string;
  /** The circumstance. */
  readonly ja: string;
  /** Until when, in the words of the table. */
  readonly until: string;
  /** The last day, where there is one whatever happens. */
  readonly latest?: string;
  /** Months that it goes on after the circumstance has ended. */
  readonly months?: number;
  /** Whether it covers オンライン請求. */
  readonly claims: boolean;
  /** Whether it covers オンライン資格確認. */
  readonly eligibility: boolean;
}

/** Type 3: the months after the line is ready. */
export const LINE_MONTHS = 6;

/**
 * The six 猶予類型 of 訪問看護 (S4). Those of 医療機関・薬局 are {@link medicalTransitionalTypes}.
 *
 * @example
 * import { transitionalTypes } from 'iryokikan';
 * transitionalTypes['2'].latest //=> '2025-06-30'
 */
export const transitionalTypes: Readonly<Record<TransitionalType, TransitionalTypeInfo>> = {
  1: {
    id: 'line-failure',
    ja: '電気通信回線設備に障害が発生した場合',
    until: '障害が解消されるまで',
    claims: true,
    eligibility: false,
  },
  2: {
    id: 'system-in-progress',
    ja: '令和6年10月末までにベンダーと契約締結したが、導入に必要なシステム整備が未完了の場合',
    until: 'システム整備が完了する日まで（遅くとも令和7年6月末まで）',
    latest: transitionalEnd,
    claims: true,
    eligibility: true,
  },
  3: {
    id: 'no-fibre-line',
    ja: '必要な光回線ネットワーク環境が整備されていない場合',
    until: '光回線ネットワーク環境が整備されてから6ヶ月後まで',
    months: LINE_MONTHS,
    claims: true,
    eligibility: true,
  },
  4: {
    id: 'reconstruction',
    ja: '改築工事中の場合',
    until: '改築工事が完了するまで',
    claims: true,
    eligibility: true,
  },
  5: {
    id: 'closure',
    ja: '廃止・休止に関する計画を定めている場合',
    until: '廃止・休止まで（遅くとも令和7年6月末まで）',
    latest: transitionalEnd,
    claims: true,
    eligibility: true,
  },
  6: {
    id: 'hardship',
    ja: 'その他特に困難な事情がある場合',
    until: '特に困難な事情が解消されるまで',
    claims: true,
    eligibility: true,
  },
};

/**
 * The days on which the measure for 訪問看護 turns (S4).
 *
 * @example
 * import { transitionalDates } from 'iryokikan';
 * transitionalDates.filing //=> '2024-10-31'
 */
export const transitionalDates = {
  /** 届出フォーム開設 (令和6年4月). */
  formOpened: transitionalFormDay,
  /** 届出期限. */
  filing: transitionalFiling,
  /** Type 2: the last day of the contract or order. */
  contract: transitionalContract,
  /** 義務化; the circumstance is judged as of this day. */
  reference: transitionalReference,
  /** Types 2 and 5: the last day. */
  end: transitionalEnd,
  /** Type 6 ア: everyone was born before this day. */
  bornBefore: transitionalBornBefore,
} as const;

/**
 * Whether a value is a 猶予類型 (`'1'` to `'6'`) in canonical form. Never throws. Source: that of
 * the rule `grace.vn.table`.
 *
 * @example
 * import { isTransitionalType } from 'iryokikan';
 * isTransitionalType('6') //=> true
 * isTransitionalType('7') //=> false
 */
export function isTransitionalType(value: unknown): value is TransitionalType {
  return typeof value === 'string' && /^[1-6]$/.test(value);
}

/** The type that a calculation was given, or the `RangeError` that says which there are. */
export function typeInfo(type: string): TransitionalTypeInfo {
  if (isTransitionalType(type)) return transitionalTypes[type];
  throw new RangeError("猶予類型は'1'～'6'です。Pass a type from '1' to '6'.");
}

/** What a 猶予類型 covers. */
export interface TransitionalCoverage {
  /** オンライン請求. */
  readonly claims: boolean;
  /** オンライン資格確認. */
  readonly eligibility: boolean;
}

/**
 * What a 猶予類型 covers: type 1 オンライン請求 only, the others オンライン資格確認 too. Source:
 * S4, columns ○ and × of the table.
 *
 * @throws RangeError when the type is none of '1' to '6'.
 * @example
 * import { transitionalCoverage } from 'iryokikan';
 * transitionalCoverage('1') //=> { claims: true, eligibility: false }
 */
export function transitionalCoverage(type: string): TransitionalCoverage {
  const { claims, eligibility } = typeInfo(type);
  return { claims, eligibility };
}

/**
 * 期限: the last day of a 猶予類型 of 訪問看護, given the day on which its circumstance `ended`:
 * 障害の解消 (1), システム整備の完了 (2), 光回線の整備 (3), 工事の完了 (4), 廃止・休止 (5),
 * 事情の解消 (6). Without that day the value is `null`, open-ended; for types 2 and 5 it is
 * 2025-06-30, which is the latest in any case. Type 3 goes on for six months after the line is
 * ready; no source says how they are counted, and where the three countings differ `value` is the
 * earliest and the answer ambiguous. Not checked: whether the circumstance is one. Source: S4, the
 * table.
 *
 * @throws RangeError when the type is none of '1' to '6', or the day no civil date.
 * @example
 * import { transitionalExpiry } from 'iryokikan';
 * transitionalExpiry('2', { ended: '2025-03-15' }).value //=> '2025-03-15'
 * transitionalExpiry('5').value //=> '2025-06-30'
 * transitionalExpiry('3', { ended: '2024-09-15' }).value //=> '2025-03-14'
 * transitionalExpiry('4').value //=> null
 */
export function transitionalExpiry(
  type: string,
  options: { readonly ended?: string | null | undefined } = {},
): Outcome<CivilDate | null> {
  const { ended } = givenFacts(options);
  const { latest, months } = typeInfo(type);
  if (!ended) return { value: latest ? civil(latest) : null, findings: [] };
  if (months) return periodBy(lineCounting, ended, months);
  const last = civil(ended);
  return { value: latest && latest < last ? civil(latest) : last, findings: [] };
}

/**
 * 光回線の整備から6か月: the last day of type 3 by each way of counting six months from the day on
 * which the line was ready, also where they agree.
 *
 * @throws RangeError when the date is none.
 * @example
 * import { transitionalLineEndReadings } from 'iryokikan';
 * transitionalLineEndReadings('2024-08-31')['first-day-included'] //=> '2025-02-28'
 */
export function transitionalLineEndReadings(ready: string): PeriodEndReadings {
  return periodEndReadings(ready, LINE_MONTHS);
}
