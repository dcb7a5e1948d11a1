/**
 * 様式を描くデータ — drawing the forms.
 *
 * @module
 */

export type { Finding, Params, Reading, Severity, Verdict } from '../../core/finding.js';
export type { Inspection } from '../../core/inspection.js';
export type { Source, SourceStatus } from '../../core/source.js';
export { certificateApplicationUi } from '../certificate-application/ui.js';
export { claimsApplicationUi } from '../claims-application/ui.js';
export { eligibilityApplicationUi } from '../eligibility-application/ui.js';
export type { Choice, Condition, Form, FormField, Label } from '../engine/form.js';
export type { FormOptions } from '../engine/inspect.js';
export type { FieldName, FormDraft, FromOutside } from '../engine/record.js';
export { type FieldState, type FieldStates, fieldStates } from '../engine/states.js';
export type {
  DrawnField,
  DrawnForm,
  FieldGroup,
  FieldHelp,
  FieldUi,
  FilledBy,
  TypedDrawnForm,
} from '../engine/ui.js';
export { graceNoticeUi } from '../grace-notice/ui.js';
export { implementationPlanUi } from '../implementation-plan/ui.js';
export { operationStartRegistrationUi } from '../operation-start-registration/ui.js';
export { portalRegistrationUi } from '../portal-registration/ui.js';
export { receptionNumberRequestUi } from '../reception-number-request/ui.js';
