import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { type CivilDate, civil, daysIn, month, two, whole, type YearMonth } from './civil.js';

const DAY = 86_400_000;

/** The civil date of an instant; outside 1873–9999 a `RangeError`. */
function civilOf(instant: InstanceType<typeof UTCDateMini>): CivilDate {
  return civil(instant.toJSON()?.slice(0, 10));
}

/**
 * The day `days` days later (earlier, if negative).
 *
 * @throws RangeError when the date is none, or the result lies outside 1873–9999.
 * @example
 * import { addDays } from 'iryokikan';
 * addDays('2024-02-28', 2) //=> '2024-03-01'
 */
export function addDays(date: string, days: number): CivilDate {
  return civilOf(new UTCDateMini(+new UTCDateMini(civil(date)) + whole(days) * DAY));
}

/**
 * The number of days from one day to another; negative where `to` is earlier.
 *
 * @throws RangeError when either is no civil date.
 * @example
 * import { daysBetween } from 'iryokikan';
 * daysBetween('2024-02-28', '2024-03-01') //=> 2
 */
export function daysBetween(from: string, to: string): number {
  return (+new UTCDateMini(civil(to)) - +new UTCDateMini(civil(from))) / DAY;
}

/**
 * The day of the week: 0 Sunday … 6 Saturday.
 *
 * @throws RangeError when the date is none.
 * @example
 * import { dayOfWeek } from 'iryokikan';
 * dayOfWeek('2026-09-22') //=> 2
 */
export function dayOfWeek(date: string): number {
  return new UTCDateMini(civil(date)).getUTCDay();
}

/**
 * The same day `months` months later (earlier, if negative); where that month has no such day, its last day:
 * 31 January + 1 month is 28 or 29 February. This is one of three countings of a period: see {@link period}.
 *
 * @throws RangeError when the date is none, or the result lies outside 1873–9999.
 * @example
 * import { addMonthsClamped } from 'iryokikan';
 * addMonthsClamped('2024-01-31', 1) //=> '2024-02-29'
 */
export function addMonthsClamped(date: string, months: number): CivilDate {
  return civilOf(addMonths(new UTCDateMini(civil(date)), whole(months)));
}

/**
 * The month `months` months later (earlier, if negative).
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
 * The month of a day.
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
 * A day of a month.
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
 * The first day of a month, given the month or a day in it.
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
 * The last day of a month, given the month or a day in it.
 *
 * @throws RangeError when the text is neither.
 * @example
 * import { lastOfMonth } from 'iryokikan';
 * lastOfMonth('2024-02') //=> '2024-02-29'
 */
export function lastOfMonth(dateOrMonth: string): CivilDate {
  const text = monthGiven(dateOrMonth);
  return dateIn(text, daysIn(+text.slice(0, 4), +text.slice(5)));
}

function monthGiven(dateOrMonth: string): YearMonth {
  return dateOrMonth?.length === 7 ? month(dateOrMonth) : monthOf(dateOrMonth);
}
