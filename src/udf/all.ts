/** What the larger script holds: also お客さまID with all that is found, passwords and dates. */
export {
  addOpenDays,
  ageOn,
  closedOn,
  formatCivilDate,
  formatYearMonth,
  inspectCivilDate,
  inspectYearMonth,
  isCivilDate,
  isYearMonth,
  nextOpenDay,
  periodEnd,
  previousOpenDay,
} from '../calendar/index.js';
export { inspectCustomerId } from '../customer-id/customer-id.js';
export { inspectPassword, isPassword, passwordRequirements } from '../password/index.js';
export * from './codes.js';
