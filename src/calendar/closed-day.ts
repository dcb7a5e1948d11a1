import { type Finding, finding } from '../core/finding.js';
import { givenFacts, givenList, givenOptions } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { yearEndFrom, yearEndUntil } from '../facts/year-end.js';
import { type CivilDate, civil, whole } from './civil.js';
import { addDays, dayOfWeek } from './days.js';
import { notAnnounced } from './faults.js';
import { publicHolidayOn } from './holiday.js';
import { holidayCoverage } from './holidays.table.js';

/** Which days are closed besides. */
export interface ClosedDayOptions {
  /** Further closed days, `YYYY-MM-DD`. */
  readonly extraClosedDays?: readonly string[] | undefined;
  /**
   * First and last day of the closure at the year's end, `MM-DD`. Default: from `12-29` until
   * `01-03`, as the law says for offices of the state; a company's 営業日 may differ.
   */
  readonly yearEnd?: { readonly from: string; readonly until: string } | undefined;
}

/**
 * 閉庁日 (行政機関の休日): whether a day is a Saturday or Sunday, a public holiday, or lies from 29
 * December to 3 January (行政機関の休日に関する法律 第1条, P9). Counted by the law as it stands,
 * also for days before 1992-05-01, when not every Saturday was closed. Not known: closures of a
 * single office; pass them as `extraClosedDays`.
 *
 * The law by itself moves only periods that a law fixes; roll a deadline only where its own text
 * says so.
 *
 * @throws RangeError when the date is none, or outside {@link holidayCoverage}.
 * @example
 * import { closedOn } from 'iryokikan';
 * closedOn('2024-02-12') //=> true
 * closedOn('2024-12-27') //=> false
 * closedOn('2024-12-27', { extraClosedDays: ['2024-12-27'] }) //=> true
 */
export function closedOn(date: string, options?: ClosedDayOptions): boolean {
  const given = givenOptions(options);
  const yearEnd = given.yearEnd && givenFacts(given.yearEnd);
  const inYear = civil(date).slice(5);
  return (
    publicHolidayOn(date) ||
    dayOfWeek(date) % 6 === 0 ||
    inYear >= (yearEnd ? monthDay(yearEnd.from) : yearEndFrom) ||
    inYear <= (yearEnd ? monthDay(yearEnd.until) : yearEndUntil) ||
    givenList(given.extraClosedDays ?? [])
      .map(civil)
      .includes(date as CivilDate)
  );
}

/** A day of any year, `MM-DD`. */
function monthDay(day: unknown): string {
  return civil(typeof day === 'string' && `2000-${day}`).slice(5);
}

/** What is to be said of an answer that rests on the holidays up to a day. */
export function restingOn(day: string): Finding[] {
  const { officialUntil } = holidayCoverage;
  return day > officialUntil ? [finding(notAnnounced, { until: officialUntil })] : [];
}

/**
 * 閉庁日: as {@link closedOn}, with an `info` where the holidays are not announced yet.
 *
 * @throws RangeError when the date is none, or outside {@link holidayCoverage}.
 * @example
 * import { closedDayStatus } from 'iryokikan';
 * closedDayStatus('2026-09-22') //=> { value: 'closed', findings: [] }
 * closedDayStatus('2032-09-21').findings[0].reason //=> 'not-announced'
 */
export function closedDayStatus(
  date: string,
  options?: ClosedDayOptions,
): Outcome<'closed' | 'open'> {
  return { value: closedOn(date, options) ? 'closed' : 'open', findings: restingOn(date) };
}

/**
 * 翌開庁日: the day itself when it is open, else the next open day.
 *
 * @throws RangeError when the date is none, or the answer lies outside {@link holidayCoverage}.
 * @example
 * import { nextOpenDay } from 'iryokikan';
 * nextOpenDay('2024-02-10').value //=> '2024-02-13'
 */
export function nextOpenDay(date: string, options?: ClosedDayOptions): Outcome<CivilDate> {
  return addOpenDays(addDays(date, -1), 1, options);
}

/**
 * 前の開庁日: the day itself when it is open, else the last open day before it.
 *
 * @throws RangeError when the date is none, or the answer lies outside {@link holidayCoverage}.
 * @example
 * import { previousOpenDay } from 'iryokikan';
 * previousOpenDay('2024-09-01').value //=> '2024-08-30'
 */
export function previousOpenDay(date: string, options?: ClosedDayOptions): Outcome<CivilDate> {
  return addOpenDays(addDays(date, 1), -1, options);
}

/**
 * 開庁日の加算: the `count`-th open day after a day (before it, if negative). The day itself does
 * not count, open or not; a count of 0 gives it back.
 *
 * @throws RangeError when the date is none, the count no integer, or the answer lies outside
 * {@link holidayCoverage}.
 * @example
 * import { addOpenDays } from 'iryokikan';
 * addOpenDays('2024-05-01', 5).value //=> '2024-05-10'
 */
export function addOpenDays(
  date: string,
  count: number,
  options?: ClosedDayOptions,
): Outcome<CivilDate> {
  let day = civil(date);
  let latest = '';
  const step = whole(count) < 0 ? -1 : 1;
  for (let left = count; left; ) {
    day = addDays(day, step);
    if (day > latest) latest = day;
    if (!closedOn(day, options)) left -= step;
  }
  return { value: day, findings: restingOn(latest) };
}
