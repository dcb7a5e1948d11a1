/**
 * 承継の手続き — succession.
 *
 * @module
 */

export type { Dated } from '../core/dated.js';
export type { Finding } from '../core/finding.js';
export type { Outcome } from '../core/outcome.js';
export {
  type DirectMail,
  directMails,
  findDirectMail,
  type OldPortalAccount,
  type ReferenceDateRegistration,
  referenceDateRegistration,
} from './direct-mail.js';
export {
  codeChangeSteps,
  newAccountSteps,
  type ProcedureStep,
  provisionalRegistrationSteps,
  successionProcedures,
  successionSteps,
} from './steps.js';
export {
  type Succession,
  type SuccessionCase,
  type SuccessionEvent,
  type SuccessionNeed,
  successionCases,
  successionNeed,
} from './succession.js';
