import { type CivilDate, civil, isCivilDate, type YearMonth } from '../calendar/civil.js';
import { addYearMonths, dateIn, lastOfMonth, monthOf } from '../calendar/months.js';
import { inspectYearMonth } from '../calendar/year-month.js';
import { finding, findingAt } from '../core/finding.js';
import { givenFacts } from '../core/given.js';
import { type Inspection, inspection, refused } from '../core/inspection.js';
import type { Outcome } from '../core/outcome.js';
import { fieldOf } from '../core/record.js';
import {
  applicationDate,
  changeBatch,
  changeBeforeApplication,
  changeTooEarly,
  startEarlyInChange,
  startLater,
  startSource,
  startTooEarly,
  visitEstimate,
} from './faults.js';

/** When claims can start after an application. */
export interface ClaimsStart {
  /** The closing (締め) the application is in time for: the 20th of its month or of the next. */
  readonly closing: CivilDate;
  /**
   * 請求開始月: the two months to choose from, as months of the claim (請求月), not of the
   * treatment.
   */
  readonly options: readonly [YearMonth, YearMonth];
}

/** The first 20th on or after a day. */
function closingOf(applied: string): CivilDate {
  const month = monthOf(applied);
  const own = dateIn(month, 20);
  return applied > own ? dateIn(addYearMonths(month, 1), 20) : own;
}

function startOf(applied: string): ClaimsStart {
  const closing = closingOf(applied);
  const month = monthOf(closing);
  return { closing, options: [addYearMonths(month, 2), addYearMonths(month, 3)] };
}

/**
 * 請求開始月: the months in which online claims can start after an application (届出). Each month
 * closes on the 20th, which is in time; no source moves a 20th that is a closed day. Months are
 * those of the claim (請求月).
 * Source: S2 「毎月20日締め」 (a vendor's note, hence the `info`), P2
 * 「毎月20日まで」「届出の翌々月から」.
 *
 * @throws RangeError when the date is none.
 * @example
 * import { claimsStartMonths } from 'iryokikan';
 * claimsStartMonths('2024-05-18').value
 * //=> { closing: '2024-05-20', options: ['2024-07', '2024-08'] }
 * claimsStartMonths('2024-05-21').value.options //=> ['2024-08', '2024-09']
 */
export function claimsStartMonths(applied: string): Outcome<ClaimsStart> {
  return { value: startOf(applied), findings: [finding(startSource, {})] };
}

/**
 * Inspects the 請求開始月 that an application asks for: earlier than the two months offered is an
 * error; whether a later one is accepted is an open question, and ambiguous, and so is an earlier
 * one in a 変更, which may keep the month filed before. Reads what {@link inspectYearMonth} reads.
 * Where `applied` is no civil date (or beyond the year 9998) an error says so, with the path
 * `applied`.
 *
 * @example
 * import { inspectClaimsStartMonth, verdictOf } from 'iryokikan';
 * inspectClaimsStartMonth('2024-07', { applied: '2024-05-20' }).value //=> '2024-07'
 * inspectClaimsStartMonth('2024-07', { applied: '2024-05-21' }).findings[0].reason //=> 'too-early'
 * verdictOf(inspectClaimsStartMonth('2024-09', { applied: '2024-05-20' })) //=> 'ambiguous'
 */
export function inspectClaimsStartMonth(
  requested: unknown,
  context: {
    /** The day of the application. */
    readonly applied: string;
    /** Whether the application is a 変更. Default: a 開始. */
    readonly isChange?: boolean | undefined;
  },
): Inspection<YearMonth> {
  const applied = fieldOf(context, 'applied');
  const month = inspectYearMonth(requested);
  const isChange = fieldOf(context, 'isChange') === true;
  if (isCivilDate(applied) && applied < '9999') return inspectOffered(month, applied, isChange);
  return refused(...month.findings, findingAt(finding(applicationDate, {}), ['applied']));
}

/**
 * A month that was read, against those offered; throws a `RangeError` when `applied` is no civil
 * date.
 */
export function inspectOffered(
  { value, findings }: Inspection<YearMonth>,
  applied: string,
  isChange: boolean,
): Inspection<YearMonth> {
  const [first, second] = startOf(applied).options;
  if (value === undefined || (value >= first && value <= second)) return { value, findings };
  const fault =
    value < first
      ? finding(isChange ? startEarlyInChange : startTooEarly, { applied, first, second })
      : finding(startLater, { first, second });
  return inspection(value, [...findings, fault]);
}

/** Whether a change may be filed: `allowed`, or `not-yet`. */
export type ClaimsChangeStatus = 'allowed' | 'not-yet';

/**
 * 申請内容の変更: whether a change of an application may be filed on a day, from the 20th of the
 * month of the application on (S2 「申請した月の20日以降に変更してください」).
 *
 * For an application after the 20th `value` is the letter, `allowed` at once, and not the cautious
 * reading: by the closing the change would wait for the next 20th. Until then the answer is
 * ambiguous, and `readings` holds `letter` and `batch`. A change before the application is an
 * error.
 *
 * @throws RangeError when either is no civil date.
 * @example
 * import { claimsChangeStatus, verdictOf } from 'iryokikan';
 * claimsChangeStatus({ applied: '2024-05-18', changed: '2024-05-19' }).value //=> 'not-yet'
 * claimsChangeStatus({ applied: '2024-05-18', changed: '2024-05-20' }).value //=> 'allowed'
 * verdictOf(claimsChangeStatus({ applied: '2024-05-23', changed: '2024-05-24' })) //=> 'ambiguous'
 */
export function claimsChangeStatus(days: {
  readonly applied: string;
  readonly changed: string;
}): Outcome<ClaimsChangeStatus> {
  const { applied, changed } = givenFacts(days);
  const from = dateIn(monthOf(applied), 20);
  const batch = closingOf(applied);
  if (civil(changed) < applied) {
    return { value: 'not-yet', findings: [finding(changeBeforeApplication, { applied })] };
  }
  if (changed < from) return { value: 'not-yet', findings: [finding(changeTooEarly, { from })] };
  if (changed >= batch) return { value: 'allowed', findings: [] };
  return {
    value: 'allowed',
    readings: { letter: 'allowed', batch: 'not-yet' },
    findings: [finding(changeBatch, { batch })],
  };
}

/** First and last day of a window. */
export interface DateWindow {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/**
 * 訪問作業: when the vendor OPTECH comes to set up online claims, from the 11th of the month before
 * the earliest 請求開始月 to that month's end. An estimate of one vendor (an `info` says so), not a
 * rule of the procedure. Source: S2 「訪問作業:6/11~7/31」.
 *
 * @throws RangeError when the date is none.
 * @example
 * import { optechVisitWindow } from 'iryokikan';
 * optechVisitWindow('2024-05-18').value //=> { from: '2024-06-11', until: '2024-07-31' }
 */
export function optechVisitWindow(applied: string): Outcome<DateWindow> {
  const [first] = startOf(applied).options;
  return {
    value: { from: dateIn(addYearMonths(first, -1), 11), until: lastOfMonth(first) },
    findings: [finding(visitEstimate, {})],
  };
}
