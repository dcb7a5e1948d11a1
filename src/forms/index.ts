export { certificateApplication } from './certificate-application/certificate-application.js';
export { claimsApplication } from './claims-application/claims-application.js';
export { eligibilityApplication } from './eligibility-application/eligibility-application.js';
export type {
  Choice,
  ChoiceFault,
  Condition,
  EmptyForm,
  FieldFault,
  FieldName,
  Form,
  FormContext,
  FormField,
  FormInput,
  FormRule,
  FormValues,
  Label,
  Values,
} from './engine/form.js';
export {
  emptyForm,
  type FormOptions,
  formStandardSchema,
  inspectForm,
  requiredFields,
} from './engine/inspect.js';
export { type JsonSchema, toJsonSchema } from './engine/json-schema.js';
export { graceNotice } from './grace-notice/grace-notice.js';
export { implementationPlan } from './implementation-plan/implementation-plan.js';
export { operationStartRegistration } from './operation-start-registration/operation-start-registration.js';
export { portalRegistration } from './portal-registration/portal-registration.js';
export { receptionNumberRequest } from './reception-number-request/reception-number-request.js';
export { erasAsked } from './shared/eras.js';
