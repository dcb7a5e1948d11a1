import { type Fault, finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { type CivilDate, positive } from './civil.js';
import { addDays } from './days.js';
import { periodCounting } from './faults.js';
import { clampedAfter, endOf } from './months.js';

/** The last day of a period of months, counted in three ways, and the earliest of the three. */
export type PeriodEndReadings = Readonly<
  Record<'clamped' | 'first-day-excluded' | 'first-day-included' | 'earliest', CivilDate>
>;

/**
 * The last day of "`months` months from `date`" in its three readings: `clamped` the same day of
 * the month, or the month's last; `first-day-excluded` counted from the next day (民法140条), to
 * the day before the 応当日, or to the month's last day where there is none (民法143条2項ただし書);
 * `first-day-included` likewise from the day itself. And the `earliest` of the three, by which
 * nobody is late.
 *
 * @throws RangeError when the date is none, or the months are no integer of at least 1.
 * @example
 * import { periodEndReadings } from 'iryokikan';
 * const readings = periodEndReadings('2024-04-30', 39);
 * readings.clamped //=> '2027-07-30'
 * readings['first-day-excluded'] //=> '2027-07-31'
 * readings['first-day-included'] //=> '2027-07-29'
 * readings.earliest //=> '2027-07-29'
 */
export function periodEndReadings(date: string, months: number): PeriodEndReadings {
  const { readings, earliest } = read(date, months);
  return { ...readings, earliest };
}

/** The three readings, and the first and last of their days. */
function read(date: string, months: number) {
  const readings = {
    clamped: clampedAfter(date, positive(months)),
    'first-day-excluded': endOf(addDays(date, 1), months),
    'first-day-included': endOf(date, months),
  };
  const [earliest, , latest] = Object.values(readings).sort() as [CivilDate, CivilDate, CivilDate];
  return { readings, earliest, latest };
}

/**
 * 期間の最後の日: the last day of "`months` months from `date`": the earliest of the three
 * {@link periodEndReadings}. Where they differ the answer is ambiguous and `readings` holds all
 * three.
 *
 * @throws RangeError when the date is none, or the months are no integer of at least 1.
 * @example
 * import { periodEnd } from 'iryokikan';
 * periodEnd('2025-02-28', 6).value //=> '2025-08-27'
 * periodEnd('2024-08-31', 6) //=> { value: '2025-02-28', findings: [] }
 */
export function periodEnd(date: string, months: number): Outcome<CivilDate> {
  return periodBy(periodCounting, date, months);
}

/** As {@link periodEnd}, with the finding of another rule. */
export function periodBy(
  fault: Fault<{ earliest: string; latest: string }>,
  date: string,
  months: number,
): Outcome<CivilDate> {
  const { readings, earliest, latest } = read(date, months);
  if (earliest === latest) return { value: earliest, findings: [] };
  return { value: earliest, readings, findings: [finding(fault, { earliest, latest })] };
}
