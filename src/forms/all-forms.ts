import { certificateApplication } from './certificate-application/certificate-application.js';
import { claimsApplication } from './claims-application/claims-application.js';
import { eligibilityApplication } from './eligibility-application/eligibility-application.js';
import type { Form } from './engine/form.js';
import { graceNotice } from './grace-notice/grace-notice.js';
import { implementationPlan } from './implementation-plan/implementation-plan.js';
import { operationStartRegistration } from './operation-start-registration/operation-start-registration.js';
import { portalRegistration } from './portal-registration/portal-registration.js';
import { receptionNumberRequest } from './reception-number-request/reception-number-request.js';

/** All forms, for what offers a choice of them. A front-end imports the form it needs instead. */
export const allForms: readonly Form[] = [
  portalRegistration,
  receptionNumberRequest,
  implementationPlan,
  eligibilityApplication,
  claimsApplication,
  certificateApplication,
  graceNotice,
  operationStartRegistration,
];
