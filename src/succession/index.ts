export {
  type DirectMail,
  directMailFor,
  directMails,
  type OldPortalAccount,
  wasRegisteredAtReferenceDate,
} from './direct-mail.js';
export {
  newAccountSteps,
  type ProcedureStep,
  provisionalRegistrationSteps,
  successionSteps,
} from './steps.js';
export {
  needsSuccession,
  type Succession,
  type SuccessionCase,
  type SuccessionEvent,
  successionCases,
} from './succession.js';
