import { restingOn } from '../calendar/closed-day.js';
import { dayOfWeek } from '../calendar/days.js';
import { publicHolidayOn } from '../calendar/holiday.js';
import { japanTimeOf } from '../calendar/japan-time.js';
import { finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { yearEndFrom, yearEndUntil } from '../facts/year-end.js';
import { serviceClosing, serviceHoliday } from './faults.js';

/** Whether the system is in service. */
export type FilingServiceStatus = 'open' | 'closed';

/**
 * サービス時間 of 保険医療機関等電子申請・届出等システム: whether it is in service at a time,
 * Monday to Saturday 8:00–21:00. `at` is Japan time `YYYY-MM-DDTHH:mm`, or an instant with an
 * offset.
 *
 * Ambiguous, with both readings: 21:00 itself, for which `value` is `closed`, the cautious reading;
 * and public holidays and 12-29 to 01-03 on Monday to Saturday, of which the source says nothing.
 * For these `value` is the letter, `open` within the hours, and not the cautious reading.
 *
 * Not checked: maintenance. Source: S0.
 *
 * @throws RangeError when the time cannot be read, or lies outside the holiday table.
 * @example
 * import { filingServiceStatus } from 'iryokikan';
 * filingServiceStatus('2024-12-02T20:59').value //=> 'open'
 * filingServiceStatus('2024-12-31T10:00').readings //=> { open: 'open', closed: 'closed' }
 */
export function filingServiceStatus(at: string): Outcome<FilingServiceStatus> {
  const { date, minutes } = japanTimeOf(at);
  const weekday = dayOfWeek(date);
  if (weekday === 0 || minutes < 480 || minutes > 1260) return { value: 'closed', findings: [] };
  if (minutes === 1260) {
    return {
      value: 'closed',
      readings: { open: 'open', closed: 'closed' },
      findings: [finding(serviceClosing, {})],
    };
  }
  const findings = restingOn(date);
  const inYear = date.slice(5);
  if (!publicHolidayOn(date) && inYear > yearEndUntil && inYear < yearEndFrom) {
    return { value: 'open', findings };
  }
  return {
    value: 'open',
    readings: { open: 'open', closed: 'closed' },
    findings: [...findings, finding(serviceHoliday, {})],
  };
}
