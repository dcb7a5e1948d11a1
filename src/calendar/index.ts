/**
 * 日付と閉庁日 — dates and closed days.
 *
 * @module
 */

export type { Finding, Params, Reading, Severity, Verdict } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export type { Outcome } from '../core/outcome.js';
export { type Age, ageOn } from './age.js';
export { addMonthsClamped } from './arithmetic.js';
export { type CivilDate, isCivilDate, isYearMonth, type YearMonth } from './civil.js';
export {
  type CivilDateStyle,
  formatCivilDate,
  inspectCivilDate,
  parseCivilDate,
} from './civil-date.js';
export {
  addOpenDays,
  type ClosedDayOptions,
  closedDayStatus,
  closedOn,
  nextOpenDay,
  previousOpenDay,
} from './closed-day.js';
export { addDays, dayOfWeek, daysBetween } from './days.js';
export { findHolidayName, publicHolidayOn } from './holiday.js';
export { holidayCoverage } from './holidays.table.js';
export { type JapanTime, japanTimeOf } from './japan-time.js';
export { addYearMonths, dateIn, firstOfMonth, lastOfMonth, monthOf } from './months.js';
export { type PeriodEndReadings, periodEnd, periodEndReadings } from './period.js';
export { formatYearMonth, inspectYearMonth, parseYearMonth } from './year-month.js';
