import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { type CivilDate, civil, two, whole } from './civil.js';

/**
 * 月の加算: the same day `months` months later (earlier, if negative); where that month has no such
 * day, its last day: 31 January + 1 month is 28 or 29 February. This is one of three readings of a
 * period: see {@link periodEnd}.
 *
 * @throws RangeError when the date is none, or the result lies outside 1873–9999.
 * @example
 * import { addMonthsClamped } from 'iryokikan';
 * addMonthsClamped('2024-01-31', 1) //=> '2024-02-29'
 */
export function addMonthsClamped(date: string, months: number): CivilDate {
  const start = new UTCDateMini(+civil(date).slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8));
  const end = addMonths(start, whole(months));
  return civil(`${end.getUTCFullYear()}-${two(end.getUTCMonth() + 1)}-${two(end.getUTCDate())}`);
}
