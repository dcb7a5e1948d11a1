import { dayOfWeek } from '../calendar/arithmetic.js';
import { restingOn } from '../calendar/closed-day.js';
import { publicHolidayOn } from '../calendar/holiday.js';
import { japanTimeOf } from '../calendar/japan-time.js';
import { finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { serviceClosing, serviceHoliday } from './faults.js';

/**
 * サービス時間 of 保険医療機関等電子申請・届出等システム: whether it is in service at a time, Monday to Saturday 8:00–21:00. The answer is `.value`:
 * an outcome is an object, and always truthy. Marked ambiguous, with both readings: 21:00 itself (not in service), and public
 * holidays and 12-29 to 01-03 on Monday to Saturday, of which the source says nothing (in service within the hours).
 *
 * `at` is Japan time `YYYY-MM-DDTHH:mm`, or an instant with an offset. Not checked: maintenance. Source: S0.
 *
 * @throws RangeError when the time cannot be read, or lies outside the holiday table.
 * @example
 * import { filingServiceAt } from 'iryokikan';
 * filingServiceAt('2024-12-02T20:59').value //=> true
 * filingServiceAt('2024-12-31T10:00').readings //=> { open: true, closed: false }
 */
export function filingServiceAt(at: string): Outcome<boolean> {
  const { date, minutes } = japanTimeOf(at);
  const weekday = dayOfWeek(date);
  if (weekday === 0 || minutes < 480 || minutes > 1260) return { value: false, findings: [] };
  if (minutes === 1260) {
    return {
      value: false,
      readings: { open: true, closed: false },
      findings: [finding(serviceClosing, {})],
    };
  }
  const findings = restingOn(date);
  const inYear = date.slice(5);
  if (!publicHolidayOn(date) && inYear > '01-03' && inYear < '12-29') {
    return { value: true, findings };
  }
  return {
    value: true,
    readings: { open: true, closed: false },
    findings: [...findings, finding(serviceHoliday, {})],
  };
}
