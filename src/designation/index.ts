export {
  type BureauClosedDays,
  checkReceptionSubmission,
  type Deadline,
  type DesignationBasis,
  receptionReplyDeadline,
  receptionRequestDeadline,
  receptionSubmissionDeadline,
} from './deadlines.js';
export {
  type ImplementationPlanNeed,
  type ImplementationPlanSituation,
  implementationPlanRequired,
  type ReceptionNumberNeed,
  type ReceptionNumberSituation,
  receptionNumberRequired,
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
