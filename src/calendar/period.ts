import { type Fault, finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { addDays, addMonthsClamped } from './arithmetic.js';
import { type CivilDate, positive } from './civil.js';
import { periodCounting } from './faults.js';
import { endOf } from './months.js';

/** The last day of a period of months, counted in three ways. */
export type Countings = Readonly<
  Record<'clamped' | 'firstDayExcluded' | 'firstDayIncluded', CivilDate>
>;

/**
 * The last day of "`months` months from `date`" in its three countings: `clamped` the same day of
 * the month, or the month's last; `firstDayExcluded` counted from the next day (民法140条), to the
 * day before the 応当日, or to the month's last day where there is none (民法143条2項ただし書);
 * `firstDayIncluded` likewise from the day itself.
 *
 * @throws RangeError when the date is none, or the months are no integer of at least 1.
 * @example
 * import { countings } from 'iryokikan';
 * countings('2024-04-30', 39)
 * //=> { clamped: '2027-07-30', firstDayExcluded: '2027-07-31', firstDayIncluded: '2027-07-29' }
 */
export function countings(date: string, months: number): Countings {
  return {
    clamped: addMonthsClamped(date, positive(months)),
    firstDayExcluded: endOf(addDays(date, 1), months),
    firstDayIncluded: endOf(date, months),
  };
}

/**
 * The last day of "`months` months from `date`": the earliest of the three {@link countings}. Where
 * they differ the answer is ambiguous and `readings` holds all three.
 *
 * @throws RangeError when the date is none, or the months are no integer of at least 1.
 * @example
 * import { period } from 'iryokikan';
 * period('2025-02-28', 6).value //=> '2025-08-27'
 * period('2024-08-31', 6) //=> { value: '2025-02-28', findings: [] }
 */
export function period(date: string, months: number): Outcome<CivilDate> {
  return periodBy(periodCounting, date, months);
}

/** As {@link period}, with the finding of another rule. */
export function periodBy(
  fault: Fault<{ earliest: string; latest: string }>,
  date: string,
  months: number,
): Outcome<CivilDate> {
  const readings = countings(date, months);
  const [earliest, , latest] = Object.values(readings).sort() as [CivilDate, CivilDate, CivilDate];
  if (earliest === latest) return { value: earliest, findings: [] };
  return { value: earliest, readings, findings: [finding(fault, { earliest, latest })] };
}
