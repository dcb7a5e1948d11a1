/**
 * 申請の様式 — application forms.
 *
 * @module
 */

export type { Email } from '../account/email.js';
export type { Founder } from '../account/founder.js';
export type { Phone } from '../account/phone.js';
export type { SecretNumber } from '../account/secret-number.js';
export type { CivilDate, YearMonth } from '../calendar/civil.js';
export type { Fault, Finding, Params, Reading, Severity, Verdict } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export type { StandardIssue, StandardSchema } from '../core/standard-schema.js';
export type { CustomerId } from '../customer-id/customer-id.js';
export type { InstitutionCode } from '../institution-code/institution-code.js';
export type { InstitutionCode7 } from '../institution-code/institution-code-7.js';
export type { AccountClass, PointTable } from '../institution-code/point-table.js';
export type { Password } from '../password/password.js';
export type { BureauId } from '../prefecture/bureau-names.js';
export type { PrefectureCode } from '../prefecture/prefecture.js';
export { certificateApplication } from './certificate-application/certificate-application.js';
export type {
  CertificateApplication,
  CertificateApplicationForm,
  CertificateApplicationInput,
} from './certificate-application/types.js';
export { claimsApplication } from './claims-application/claims-application.js';
export type {
  ClaimsApplication,
  ClaimsApplicationForm,
  ClaimsApplicationInput,
} from './claims-application/types.js';
export { eligibilityApplication } from './eligibility-application/eligibility-application.js';
export type {
  EligibilityApplication,
  EligibilityApplicationForm,
  EligibilityApplicationInput,
} from './eligibility-application/types.js';
export type { JsonSchema, JsonSchemaOptions } from './engine/canonical-schema.js';
export type {
  Choice,
  ChoiceFault,
  Condition,
  FieldFault,
  Form,
  FormContext,
  FormField,
  FormRule,
  Label,
  TypedForm,
  Values,
} from './engine/form.js';
export {
  emptyForm,
  type FormOptions,
  formStandardSchema,
  inspectForm,
  requiredFields,
} from './engine/inspect.js';
export { formJsonSchema } from './engine/json-schema.js';
export type {
  EmptyForm,
  FieldName,
  FormDraft,
  FormInput,
  FormValues,
  FromOutside,
} from './engine/record.js';
export { graceNotice } from './grace-notice/grace-notice.js';
export type { GraceNotice, GraceNoticeForm, GraceNoticeInput } from './grace-notice/types.js';
export { implementationPlan } from './implementation-plan/implementation-plan.js';
export type {
  ImplementationPlan,
  ImplementationPlanForm,
  ImplementationPlanInput,
} from './implementation-plan/types.js';
export { operationStartRegistration } from './operation-start-registration/operation-start-registration.js';
export type {
  OperationStartRegistration,
  OperationStartRegistrationForm,
  OperationStartRegistrationInput,
} from './operation-start-registration/types.js';
export { portalRegistration } from './portal-registration/portal-registration.js';
export type {
  PortalRegistration,
  PortalRegistrationForm,
  PortalRegistrationInput,
} from './portal-registration/types.js';
export { receptionNumberRequest } from './reception-number-request/reception-number-request.js';
export type {
  ReceptionNumberRequest,
  ReceptionNumberRequestForm,
  ReceptionNumberRequestInput,
} from './reception-number-request/types.js';
export { erasAsked } from './shared/eras.js';
