// Made by `npm run generate` (scripts/generate.ts): do not edit.

import { accountTexts } from './account/en.js';
import { calendarTexts } from './calendar/en.js';
import { certificateTexts } from './certificate/en.js';
import { checkTexts } from './check/en.js';
import { claimsStartTexts } from './claims-start/en.js';
import type { Texts } from './core/finding.js';
import { customerIdTexts } from './customer-id/en.js';
import { designationTexts } from './designation/en.js';
import { eFilingTexts } from './e-filing/en.js';
import { certificateApplicationTexts } from './forms/certificate-application/en.js';
import { claimsApplicationTexts } from './forms/claims-application/en.js';
import { eligibilityApplicationTexts } from './forms/eligibility-application/en.js';
import { formTexts } from './forms/en.js';
import { graceNoticeTexts } from './forms/grace-notice/en.js';
import { implementationPlanTexts } from './forms/implementation-plan/en.js';
import { operationStartRegistrationTexts } from './forms/operation-start-registration/en.js';
import { portalRegistrationTexts } from './forms/portal-registration/en.js';
import { receptionNumberRequestTexts } from './forms/reception-number-request/en.js';
import { institutionCodeTexts } from './institution-code/en.js';
import { milestoneTexts } from './milestone/en.js';
import { onboardingTexts } from './onboarding/en.js';
import { operationStartTexts } from './operation-start/en.js';
import { passwordTexts } from './password/en.js';
import { prefectureTexts } from './prefecture/en.js';
import { successionTexts } from './succession/en.js';
import { supportDeskTexts } from './support-desk/en.js';
import { transitionalMeasureTexts } from './transitional-measure/en.js';

/**
 * The English texts of all concepts, for `messageOf`.
 *
 * @example
 * import { inspectInstitutionCode7, messageOf } from 'iryokikan';
 * import { en } from 'iryokikan/en';
 * inspectInstitutionCode7('').findings.map((found) => messageOf(found, en))
 * //=> ['Enter the institution number: seven half-width digits.']
 */
// Not a spread: bundlers would keep it, and with it every text, for those who import one concept's
// only.
export const en: Texts = /* @__PURE__ */ Object.assign(
  {},
  accountTexts,
  calendarTexts,
  certificateApplicationTexts,
  certificateTexts,
  checkTexts,
  claimsApplicationTexts,
  claimsStartTexts,
  customerIdTexts,
  designationTexts,
  eFilingTexts,
  eligibilityApplicationTexts,
  formTexts,
  graceNoticeTexts,
  implementationPlanTexts,
  institutionCodeTexts,
  milestoneTexts,
  onboardingTexts,
  operationStartRegistrationTexts,
  operationStartTexts,
  passwordTexts,
  portalRegistrationTexts,
  prefectureTexts,
  receptionNumberRequestTexts,
  successionTexts,
  supportDeskTexts,
  transitionalMeasureTexts,
);

/** The English texts of one concept each, for a front-end that wants no more. */
export {
  accountTexts,
  calendarTexts,
  certificateApplicationTexts,
  certificateTexts,
  checkTexts,
  claimsApplicationTexts,
  claimsStartTexts,
  customerIdTexts,
  designationTexts,
  eFilingTexts,
  eligibilityApplicationTexts,
  formTexts,
  graceNoticeTexts,
  implementationPlanTexts,
  institutionCodeTexts,
  milestoneTexts,
  onboardingTexts,
  operationStartRegistrationTexts,
  operationStartTexts,
  passwordTexts,
  portalRegistrationTexts,
  prefectureTexts,
  receptionNumberRequestTexts,
  successionTexts,
  supportDeskTexts,
  transitionalMeasureTexts,
};
