export { type Age, ageOn } from './age.js';
export { addDays, addMonthsClamped, dayOfWeek, daysBetween } from './arithmetic.js';
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
  closedDayOn,
  isClosedDay,
  nextOpenDay,
  previousOpenDay,
} from './closed-day.js';
export { holidayName, isPublicHoliday } from './holiday.js';
export { holidayCoverage } from './holidays.table.js';
export { type JapanTime, parseJapanTime } from './japan-time.js';
export { addYearMonths, dateIn, firstOfMonth, lastOfMonth, monthOf } from './months.js';
export { type Countings, countings, period } from './period.js';
export { formatYearMonth, inspectYearMonth, parseYearMonth } from './year-month.js';
