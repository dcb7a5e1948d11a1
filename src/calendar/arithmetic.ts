import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { type CivilDate, civil, two, whole } from './civil.js';

const { floor } = Math;

/** The days of a leap cycle of 400 years. */
const CYCLE = 146_097;

/** The days from the first of March to that of a month, counted from March. */
const daysBefore = (month: number) => floor((153 * month + 2) / 5);

/** The days from 1 March of the year 0: with February last, every year begins alike. */
function numberOf(date: string): number {
  const month = (+civil(date).slice(5, 7) + 9) % 12;
  const year = +date.slice(0, 4) - (month > 9 ? 1 : 0);
  const leapDays = floor(year / 4) - floor(year / 100) + floor(year / 400);
  return 365 * year + leapDays + daysBefore(month) + +date.slice(8) - 1;
}

/** The civil date of such a number; outside 1873–9999 a `RangeError`. */
function civilOf(number: number): CivilDate {
  const cycle = floor(number / CYCLE);
  const inCycle = number - cycle * CYCLE;
  const leapDays = floor(inCycle / 1460) - floor(inCycle / 36_524) + floor(inCycle / (CYCLE - 1));
  const year = floor((inCycle - leapDays) / 365);
  const inYear = inCycle - 365 * year - floor(year / 4) + floor(year / 100);
  const month = floor((5 * inYear + 2) / 153);
  const calendarYear = cycle * 400 + year + (month > 9 ? 1 : 0);
  const day = inYear - daysBefore(month) + 1;
  return civil(`${calendarYear}-${two(((month + 2) % 12) + 1)}-${two(day)}`);
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
  return civilOf(numberOf(date) + whole(days));
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
  return numberOf(to) - numberOf(from);
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
  // 1 March of the year 0 is a Wednesday.
  return (numberOf(date) + 3) % 7;
}

/**
 * The same day `months` months later (earlier, if negative); where that month has no such day, its
 * last day: 31 January + 1 month is 28 or 29 February. This is one of three readings of a period:
 * see {@link periodEnd}.
 *
 * @throws RangeError when the date is none, or the result lies outside 1873–9999.
 * @example
 * import { addMonthsClamped } from 'iryokikan';
 * addMonthsClamped('2024-01-31', 1) //=> '2024-02-29'
 */
export function addMonthsClamped(date: string, months: number): CivilDate {
  const instant = addMonths(new UTCDateMini(civil(date)), whole(months));
  return civil(instant.toJSON()?.slice(0, 10));
}
