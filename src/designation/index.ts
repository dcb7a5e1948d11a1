/**
 * 指定までの日程 — before a designation.
 *
 * @module
 */

export type { CivilDate, YearMonth } from '../calendar/civil.js';
export type { ClosedDayOptions } from '../calendar/closed-day.js';
export type { Dated, InForce } from '../core/dated.js';
export type { Finding } from '../core/finding.js';
export type { Outcome } from '../core/outcome.js';
export type { RegionalBureau } from '../prefecture/bureau.js';
export {
  type BureauClosedDays,
  type Deadline,
  type DesignationBasis,
  type ReceptionRequestOptions,
  type ReceptionSubmissionStatus,
  receptionReplyDeadline,
  receptionRequestDeadline,
  receptionSubmissionDeadline,
  receptionSubmissionStatus,
} from './deadlines.js';
export {
  type ImplementationPlanNeed,
  type ImplementationPlanSituation,
  implementationPlanNeed,
  type ReceptionNumberNeed,
  type ReceptionNumberSituation,
  receptionNumberNeed,
} from './required.js';
export {
  type DesignationPlan,
  type DesignationSchedule,
  designationSchedule,
  type ScheduledStep,
} from './schedule.js';
export { designationProcedureOn, designationProcedures } from './scope.js';
export { type DesignationStepDetails, designationStepDetails } from './step-details.js';
export { type DesignationStep, type DesignationStepId, designationSteps } from './steps.js';
