import type { Rule } from '../core/source.js';
import { certificateApplicationRules } from './certificate-application/rules.js';
import { claimsApplicationRules } from './claims-application/rules.js';
import { eligibilityApplicationRules } from './eligibility-application/rules.js';
import { portalRegistrationRules } from './portal-registration/rules.js';

/** The rules of all forms, as far as no concept has them. */
export const formRules: readonly Rule[] = [
  ...portalRegistrationRules,
  ...eligibilityApplicationRules,
  ...claimsApplicationRules,
  ...certificateApplicationRules,
];
