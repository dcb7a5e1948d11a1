import { certificateApplication } from './certificate-application/certificate-application.js';
import { claimsApplication } from './claims-application/claims-application.js';
import { eligibilityApplication } from './eligibility-application/eligibility-application.js';
import type { Form } from './form.js';
import { portalRegistration } from './portal-registration/portal-registration.js';

/** All forms, for what offers a choice of them. A front-end imports the form it needs instead. */
export const allForms: readonly Form[] = [
  portalRegistration,
  eligibilityApplication,
  claimsApplication,
  certificateApplication,
];
