import { finding } from '../core/finding.js';
import { givenFacts, givenFlag } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { filingMailingFrom, filingMailingUntil } from '../facts/e-filing.js';
import type { PointTable } from '../institution-code/point-table.js';
import { findPrefecture } from '../prefecture/display.js';
import { mailingEstimate } from './faults.js';

/** When the mailing arrives in some prefectures. */
export interface MailingArrival {
  /** As the schedule writes it. */
  readonly label: string;
  /**
   * The days of 上旬 (1–10), 中旬 (11–20) or 下旬 (21–end): common usage, not defined in the
   * source.
   */
  readonly from: string;
  readonly until: string;
  /** Codes of the prefectures. */
  readonly prefectures: readonly string[];
}

/**
 * The schedule of the mailing of 2024-11 to 2025-03, which brought user ID and first password. It
 * is not grouped by bureau. Source: S0 別添2 「郵送スケジュール」 (its head 「到着日途」 is a slip
 * for 目途).
 *
 * @example
 * import { mailingSchedule } from 'iryokikan';
 * mailingSchedule.map(({ prefectures }) => prefectures.length) //=> [7, 4, 7, 1, 3, 3, 3, 11, 8]
 */
export const mailingSchedule: readonly MailingArrival[] = [
  {
    label: '令和6年11月下旬ごろ',
    from: filingMailingFrom,
    until: '2024-11-30',
    prefectures: ['01', '02', '03', '04', '05', '06', '07'],
  },
  {
    label: '令和6年12月上旬ごろ',
    from: '2024-12-01',
    until: '2024-12-10',
    prefectures: ['08', '09', '10', '11'],
  },
  {
    label: '令和6年12月下旬ごろ',
    from: '2024-12-21',
    until: '2024-12-31',
    prefectures: ['12', '15', '16', '17', '18', '19', '20'],
  },
  {
    label: '令和7年1月中旬ごろ',
    from: '2025-01-11',
    until: '2025-01-20',
    prefectures: ['13'],
  },
  {
    label: '令和7年1月下旬ごろ',
    from: '2025-01-21',
    until: '2025-01-31',
    prefectures: ['14', '21', '22'],
  },
  {
    label: '令和7年2月中旬ごろ',
    from: '2025-02-11',
    until: '2025-02-20',
    prefectures: ['23', '24', '28'],
  },
  {
    label: '令和7年2月下旬ごろ',
    from: '2025-02-21',
    until: '2025-02-28',
    prefectures: ['25', '26', '27'],
  },
  {
    label: '令和7年3月中旬ごろ',
    from: '2025-03-11',
    until: '2025-03-20',
    prefectures: ['29', '30', '31', '32', '33', '34', '35', '36', '37', '38', '39'],
  },
  {
    label: '令和7年3月下旬ごろ',
    from: '2025-03-21',
    until: filingMailingUntil,
    prefectures: ['40', '41', '42', '43', '44', '45', '46', '47'],
  },
];

/**
 * 郵送物の到着目途: when the mailing with user ID and first password arrived in a prefecture: an
 * estimate. Takes the two digits, as {@link inspectPrefecture} and {@link inspectPrefectureCode}
 * give them.
 *
 * @throws RangeError when the text is no prefecture code.
 * @example
 * import { mailingArrival } from 'iryokikan';
 * mailingArrival('13').value.label //=> '令和7年1月中旬ごろ'
 */
export function mailingArrival(prefecture: string): Outcome<MailingArrival> {
  const code = typeof prefecture === 'string' ? findPrefecture(prefecture)?.code : undefined;
  const value = mailingSchedule.find(({ prefectures }) =>
    prefectures.some((each) => each === code),
  );
  if (value) return { value, findings: [finding(mailingEstimate, {})] };
  throw new RangeError(
    'mailingArrival: 都道府県コード（01～47の2桁）を渡してください。 Pass a two-digit prefecture code, 01 to 47.',
  );
}

/**
 * 郵送の対象: whether the mailing reaches an institution: it claimed online in October 2024
 * (September's care) and had no user ID yet. Addressed are 医科, 歯科 and 薬局; 訪問看護 is not
 * mentioned, so that point table 6 gives false. Source: S0 記1.
 *
 * @throws RangeError when either fact is neither true nor false.
 * @example
 * import { mailingReaches } from 'iryokikan';
 * mailingReaches({ claimedOnline: true, userIdIssued: false }) //=> true
 * mailingReaches({ claimedOnline: true, userIdIssued: false, pointTable: '6' }) //=> false
 */
export function mailingReaches(institution: {
  /** 令和6年10月請求分（9月診療分） claimed online. */
  readonly claimedOnline: boolean;
  readonly userIdIssued: boolean;
  readonly pointTable?: PointTable | undefined;
}): boolean {
  const { claimedOnline, userIdIssued, pointTable } = givenFacts(institution);
  const claimed = givenFlag(claimedOnline, 'claimedOnline');
  return !givenFlag(userIdIssued, 'userIdIssued') && claimed && pointTable !== '6';
}
