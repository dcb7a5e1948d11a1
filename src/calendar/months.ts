/** Arithmetic of months: apart from that of days, because it needs no date-fns. */
import { type CivilDate, civil, daysIn, month, two, whole, type YearMonth } from './civil.js';

/**
 * 年月の加算: the month `months` months later (earlier, if negative). Source: the Gregorian
 * calendar (ISO 8601).
 *
 * @throws RangeError when the month is none, or the result lies outside 1873–9999.
 * @example
 * import { addYearMonths } from 'iryokikan';
 * addYearMonths('2024-11', 2) //=> '2025-01'
 */
export function addYearMonths(yearMonth: string, months: number): YearMonth {
  const count = +month(yearMonth).slice(0, 4) * 12 + +yearMonth.slice(5) - 1 + whole(months);
  return month(`${Math.floor(count / 12)}-${two((count % 12) + 1)}`);
}

/**
 * 年月: the month of a day. Source: the Gregorian calendar (ISO 8601).
 *
 * @throws RangeError when the date is none.
 * @example
 * import { monthOf } from 'iryokikan';
 * monthOf('2024-05-18') //=> '2024-05'
 */
export function monthOf(date: string): YearMonth {
  return civil(date).slice(0, 7) as YearMonth;
}

/**
 * 月の中の日: a day of a month. Source: the Gregorian calendar (ISO 8601).
 *
 * @throws RangeError when the month is none, or has no such day.
 * @example
 * import { dateIn } from 'iryokikan';
 * dateIn('2024-07', 10) //=> '2024-07-10'
 */
export function dateIn(yearMonth: string, day: number): CivilDate {
  return civil(`${month(yearMonth)}-${two(whole(day))}`);
}

/**
 * 月の初日: the first day of a month, given the month or a day in it. Source: the Gregorian
 * calendar (ISO 8601).
 *
 * @throws RangeError when the text is neither.
 * @example
 * import { firstOfMonth } from 'iryokikan';
 * firstOfMonth('2024-05-18') //=> '2024-05-01'
 */
export function firstOfMonth(dateOrMonth: string): CivilDate {
  return dateIn(monthGiven(dateOrMonth), 1);
}

/**
 * 月の末日: the last day of a month, given the month or a day in it. Source: the Gregorian calendar
 * (ISO 8601).
 *
 * @throws RangeError when the text is neither.
 * @example
 * import { lastOfMonth } from 'iryokikan';
 * lastOfMonth('2024-02') //=> '2024-02-29'
 */
export function lastOfMonth(dateOrMonth: string): CivilDate {
  return clampedIn(monthGiven(dateOrMonth), 31);
}

/** The whole months from one day to a later one: the last is whole on the same day of the month. */
export function wholeMonths(from: string, to: string): number {
  const monthsOf = (date: string) => +date.slice(0, 4) * 12 + +date.slice(5, 7);
  return monthsOf(to) - monthsOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

function monthGiven(dateOrMonth: string): YearMonth {
  return typeof dateOrMonth === 'string' && dateOrMonth.length === 7
    ? month(dateOrMonth)
    : monthOf(dateOrMonth);
}

/** A day of a month; its last where it has no such day. */
function clampedIn(month: YearMonth, day: number): CivilDate {
  return dateIn(month, Math.min(day, daysIn(+month.slice(0, 4), +month.slice(5))));
}

/** As `addMonthsClamped` answers, without date-fns. */
export function clampedAfter(date: string, months: number): CivilDate {
  return clampedIn(addYearMonths(monthOf(date), months), +date.slice(8));
}

/**
 * The last day of a period of months that begins with `start`: the day before the 応当日, or the
 * month's last where there is none.
 */
export function endOf(start: string, months: number): CivilDate {
  const day = +start.slice(8) - 1;
  const month = addYearMonths(monthOf(start), day ? months : months - 1);
  return clampedIn(month, day || 31);
}
