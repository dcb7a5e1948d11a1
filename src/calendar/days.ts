/** Arithmetic of days, in integers: apart from that of months, which takes date-fns with it. */
import { type CivilDate, civil, two, whole } from './civil.js';

const { floor } = Math;

/** The days from the first of March to that of a month, counted from March. */
const daysBefore = (month: number) => floor((153 * month + 2) / 5);

/** The days before a year of a century, and before a century. */
const daysOfYears = (years: number) => floor((1461 * years) / 4);
const daysOfCenturies = (centuries: number) => floor((146_097 * centuries) / 4);

/** The days from 1 March of the year 0: with February last, every year begins alike. */
function numberOf(date: string): number {
  const month = (+civil(date).slice(5, 7) + 9) % 12;
  const year = +date.slice(0, 4) - +(month > 9);
  const years = daysOfCenturies(floor(year / 100)) + daysOfYears(year % 100);
  return years + daysBefore(month) + +date.slice(8) - 1;
}

/** The civil date of such a number; outside 1873–9999 a `RangeError`. */
function civilOf(number: number): CivilDate {
  const century = floor((4 * number + 3) / 146_097);
  const inCentury = number - daysOfCenturies(century);
  const year = floor((4 * inCentury + 3) / 1461);
  const inYear = inCentury - daysOfYears(year);
  const month = floor((5 * inYear + 2) / 153);
  const day = two(inYear - daysBefore(month) + 1);
  return civil(`${100 * century + year + +(month > 9)}-${two(((month + 2) % 12) + 1)}-${day}`);
}

/**
 * 日の加算: the day `days` days later (earlier, if negative). Source: the Gregorian calendar (ISO
 * 8601).
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
 * 日数: the number of days from one day to another; negative where `to` is earlier. Source: the
 * Gregorian calendar (ISO 8601).
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
 * 曜日: the day of the week: 0 Sunday … 6 Saturday. Source: the Gregorian calendar (ISO 8601).
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
