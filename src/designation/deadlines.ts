import { type CivilDate, civil } from '../calendar/civil.js';
import { type ClosedDayOptions, nextOpenDay, previousOpenDay } from '../calendar/closed-day.js';
import { addYearMonths, dateIn, firstOfMonth, monthOf } from '../calendar/months.js';
import { finding } from '../core/finding.js';
import { givenOptions } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import type { RegionalBureau } from '../prefecture/bureau.js';
import { askBureau, noRule, replyRolled, submissionBasis, submissionLate } from './faults.js';
import { isBeforeScope } from './scope.js';

/** Closed days of the bureau that the law does not know, `YYYY-MM-DD`. */
export type BureauClosedDays = Pick<ClosedDayOptions, 'extraClosedDays'>;

/** A deadline; null where no source gives one, and a finding says why. */
export type Deadline = Outcome<CivilDate | null>;

/**
 * A day of the month two months before (前々月); null before April 2024, for which there is no
 * rule.
 */
function twoMonthsBefore(dateOrMonth: string, day: number): CivilDate | null {
  const first = firstOfMonth(dateOrMonth);
  return isBeforeScope(first) ? null : dateIn(addYearMonths(monthOf(first), -2), day);
}

/** What a deadline of a bureau is asked with. */
export interface ReceptionRequestOptions extends BureauClosedDays {
  /** The bureau, as `bureauOf` or `findBureau` gives it. */
  readonly bureau: Pick<RegionalBureau, 'id' | 'name'>;
}

/** What is thrown where a bureau is needed. */
export function noBureau(): RangeError {
  return new RangeError('地方厚生（支）局を渡してください。Pass a regional bureau.');
}

const outOfScope = (): Outcome<null> => ({ value: null, findings: [finding(noRule, {})] });

/**
 * 受付番号の情報提供依頼の提出期限 (⑤): until when a bureau takes the request, for a designation
 * (day or month). Each bureau sets its own. Known are 四国厚生支局 (the first open day of the month
 * two months before, so it rolls forward) and 東海北陸厚生局 (the 1st of that month, or the open
 * day before it); of the others `value` is null, and the finding says whom to ask.
 *
 * Not checked: whether the bureau has changed its rule since. Sources: S1 第1の1(1), P19, P18.
 *
 * @throws RangeError when the bureau is none, the designation neither a civil date nor a month, or
 * outside the holiday table.
 * @example
 * import { bureauOf, receptionRequestDeadline } from 'iryokikan';
 * receptionRequestDeadline('2024-11', { bureau: bureauOf('37') }).value //=> '2024-09-02'
 * receptionRequestDeadline('2024-11', { bureau: bureauOf('23') }).value //=> '2024-08-30'
 * receptionRequestDeadline('2024-11', { bureau: bureauOf('13') }).value //=> null
 */
export function receptionRequestDeadline(
  designation: string,
  options: ReceptionRequestOptions,
): Deadline {
  const bureau = givenOptions(givenOptions(options).bureau);
  const name = givenOptions(bureau.name);
  if (typeof name.ja !== 'string') throw noBureau();
  const first = twoMonthsBefore(designation, 1);
  if (!first) return outOfScope();
  // What two bureaus have published: the first day of the month, rolled to an open day.
  if (bureau.id === 'shikoku') return nextOpenDay(first, options);
  if (bureau.id === 'tokaihokuriku') return previousOpenDay(first, options);
  return { value: null, findings: [finding(askBureau, { bureau: name.ja })] };
}

/**
 * 受付番号の回答期限: until when the bureau sends the reception number, in principle: the 10th of
 * the month two months before the practice starts (診療開始月, day or month), or the next open day.
 * It binds the bureau, not the applicant.
 *
 * Source: S1 第1の1(2) 「原則として診療開始月の前々月の10日（閉庁日の場合は原則翌閉庁日）までに」;
 * 翌閉庁日 is read as 翌開庁日 (P18).
 *
 * @throws RangeError when the start is neither a civil date nor a month, or lies outside the
 * holiday table.
 * @example
 * import { receptionReplyDeadline } from 'iryokikan';
 * receptionReplyDeadline('2024-04').value //=> '2024-02-13'
 */
export function receptionReplyDeadline(
  practiceStart: string,
  options?: BureauClosedDays,
): Deadline {
  const tenth = twoMonthsBefore(practiceStart, 10);
  if (!tenth) return outOfScope();
  const { value, findings } = nextOpenDay(tenth, options);
  return {
    value,
    findings: value === tenth ? findings : [...findings, finding(replyRolled, {})],
  };
}

/**
 * What a deadline counts from: the designation, the start of practice (診療開始), or both; each a
 * day or a month.
 */
export type DesignationBasis =
  | { readonly designation: string; readonly practiceStart?: string | undefined }
  | { readonly designation?: string | undefined; readonly practiceStart: string };

/**
 * 受付番号の提出期限 (⑥): until when the reception number is to be handed in to the 実施機関: the
 * 15th of the month two months before. It does not roll, also when the 15th is a closed day. S1
 * counts from the designation in one place and from the month in which practice starts in another:
 * give both, and where they differ the earlier is the value and both are readings.
 *
 * Source: S1 記2 「指定の2か月前の15日までに」, 第3(2) 「診療開始月の前々月の15日までに」.
 *
 * @throws RangeError when neither is given, or one is neither a civil date nor a month.
 * @example
 * import { receptionSubmissionDeadline } from 'iryokikan';
 * receptionSubmissionDeadline({ practiceStart: '2024-11' }).value //=> '2024-09-15'
 * receptionSubmissionDeadline({ designation: '2024-05-15', practiceStart: '2024-06' }).readings
 * //=> { 'by-designation': '2024-03-15', 'by-practice-start': '2024-04-15' }
 */
export function receptionSubmissionDeadline(basis: DesignationBasis): Deadline {
  const given = givenOptions(basis);
  const { practiceStart = given.designation, designation = practiceStart } = given;
  const byDesignation = twoMonthsBefore(designation as string, 15);
  const byPracticeStart =
    practiceStart === designation ? byDesignation : twoMonthsBefore(practiceStart as string, 15);
  if (!byDesignation || !byPracticeStart) return outOfScope();
  if (byDesignation === byPracticeStart) return { value: byDesignation, findings: [] };
  const due = byDesignation < byPracticeStart ? byDesignation : byPracticeStart;
  return {
    value: due,
    readings: { 'by-designation': byDesignation, 'by-practice-start': byPracticeStart },
    findings: [finding(submissionBasis, { due })],
  };
}

/** Whether a 受付番号 is in time: `no-rule` before April 2024. */
export type ReceptionSubmissionStatus = 'in-time' | 'late' | 'no-rule';

/**
 * 受付番号の提出: whether one handed in on a day is in time for
 * {@link receptionSubmissionDeadline}. Where the deadlines by designation and by start of practice
 * lie on either side of the day, the value is `late`, the cautious reading. A late number is not
 * refused by any source: the warning tells what is at stake, a start on the first of the month.
 *
 * @throws RangeError as {@link receptionSubmissionDeadline}, and when `submitted` is no civil date.
 * @example
 * import { receptionSubmissionStatus } from 'iryokikan';
 * receptionSubmissionStatus('2024-02-15', { practiceStart: '2024-04' }).value //=> 'in-time'
 * receptionSubmissionStatus('2024-02-16', { practiceStart: '2024-04' }).findings[0].reason
 * //=> 'late'
 */
export function receptionSubmissionStatus(
  submitted: string,
  basis: DesignationBasis,
): Outcome<ReceptionSubmissionStatus> {
  const day = civil(submitted);
  const { value: due, readings, findings } = receptionSubmissionDeadline(basis);
  if (!due) return { value: 'no-rule', findings };
  const statusBy = (last: string) => (day <= last ? 'in-time' : 'late');
  const value = statusBy(due);
  const late = value === 'late' ? [finding(submissionLate, { due })] : [];
  const each = Object.entries(readings ?? {}).map(
    ([id, last]) => [id, statusBy(`${last}`)] as const,
  );
  // In time, or late, under every reading: nothing is left open.
  if (each.every(([, status]) => status === value)) return { value, findings: late };
  return { value, readings: Object.fromEntries(each), findings: [...findings, ...late] };
}
