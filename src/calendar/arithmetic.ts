import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { type CivilDate, civil, whole } from './civil.js';

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
  return civilOf(addMonths(new UTCDateMini(civil(date)), whole(months)));
}
