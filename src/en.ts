// Made by `npm run generate` (scripts/generate.ts): do not edit.

/**
 * 英語の文 — English texts.
 *
 * @module
 */

import { accountTexts } from './account/en.js';
import { calendarTexts } from './calendar/en.js';
import { certificateTexts } from './certificate/en.js';
import { checkTexts } from './check/en.js';
import { claimsStartTexts } from './claims-start/en.js';
import type { Texts } from './core/finding.js';
import { customerIdTexts } from './customer-id/en.js';
import { designationTexts } from './designation/en.js';
import { eFilingTexts } from './e-filing/en.js';
import { certificateApplicationTexts as ownCertificateApplicationTexts } from './forms/certificate-application/en.js';
import { claimsApplicationTexts as ownClaimsApplicationTexts } from './forms/claims-application/en.js';
import { eligibilityApplicationTexts as ownEligibilityApplicationTexts } from './forms/eligibility-application/en.js';
import { formTexts } from './forms/en.js';
import { graceNoticeTexts as ownGraceNoticeTexts } from './forms/grace-notice/en.js';
import { implementationPlanTexts as ownImplementationPlanTexts } from './forms/implementation-plan/en.js';
import { operationStartRegistrationTexts as ownOperationStartRegistrationTexts } from './forms/operation-start-registration/en.js';
import { portalRegistrationTexts as ownPortalRegistrationTexts } from './forms/portal-registration/en.js';
import { receptionNumberRequestTexts as ownReceptionNumberRequestTexts } from './forms/reception-number-request/en.js';
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
 * 英語の文: the English texts of all concepts, for `messageOf`. Source: none, words of this
 * package.
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
  ownCertificateApplicationTexts,
  certificateTexts,
  checkTexts,
  ownClaimsApplicationTexts,
  claimsStartTexts,
  customerIdTexts,
  designationTexts,
  eFilingTexts,
  ownEligibilityApplicationTexts,
  formTexts,
  ownGraceNoticeTexts,
  ownImplementationPlanTexts,
  institutionCodeTexts,
  milestoneTexts,
  onboardingTexts,
  ownOperationStartRegistrationTexts,
  operationStartTexts,
  passwordTexts,
  ownPortalRegistrationTexts,
  prefectureTexts,
  ownReceptionNumberRequestTexts,
  successionTexts,
  supportDeskTexts,
  transitionalMeasureTexts,
);

/**
 * The English texts of all that `certificateApplication` can say. Source: none, words of this
 * package.
 *
 * @example
 * import { certificateApplicationTexts } from 'iryokikan/en';
 * Object.values(certificateApplicationTexts).every((text) => typeof text === 'function') //=> true
 */
export const certificateApplicationTexts: typeof accountTexts &
  typeof ownCertificateApplicationTexts &
  typeof certificateTexts &
  typeof formTexts &
  typeof institutionCodeTexts &
  typeof prefectureTexts = /* @__PURE__ */ Object.assign(
  {},
  accountTexts,
  ownCertificateApplicationTexts,
  certificateTexts,
  formTexts,
  institutionCodeTexts,
  prefectureTexts,
);

/**
 * The English texts of all that `claimsApplication` can say. Source: none, words of this package.
 *
 * @example
 * import { claimsApplicationTexts } from 'iryokikan/en';
 * Object.values(claimsApplicationTexts).every((text) => typeof text === 'function') //=> true
 */
export const claimsApplicationTexts: typeof calendarTexts &
  typeof ownClaimsApplicationTexts &
  typeof claimsStartTexts &
  typeof customerIdTexts &
  typeof formTexts &
  typeof institutionCodeTexts &
  typeof prefectureTexts = /* @__PURE__ */ Object.assign(
  {},
  calendarTexts,
  ownClaimsApplicationTexts,
  claimsStartTexts,
  customerIdTexts,
  formTexts,
  institutionCodeTexts,
  prefectureTexts,
);

/**
 * The English texts of all that `eligibilityApplication` can say. Source: none, words of this
 * package.
 *
 * @example
 * import { eligibilityApplicationTexts } from 'iryokikan/en';
 * Object.values(eligibilityApplicationTexts).every((text) => typeof text === 'function') //=> true
 */
export const eligibilityApplicationTexts: typeof accountTexts &
  typeof calendarTexts &
  typeof customerIdTexts &
  typeof ownEligibilityApplicationTexts &
  typeof formTexts &
  typeof institutionCodeTexts &
  typeof prefectureTexts = /* @__PURE__ */ Object.assign(
  {},
  accountTexts,
  calendarTexts,
  customerIdTexts,
  ownEligibilityApplicationTexts,
  formTexts,
  institutionCodeTexts,
  prefectureTexts,
);

/**
 * The English texts of all that `graceNotice` can say. Source: none, words of this package.
 *
 * @example
 * import { graceNoticeTexts } from 'iryokikan/en';
 * Object.values(graceNoticeTexts).every((text) => typeof text === 'function') //=> true
 */
export const graceNoticeTexts: typeof calendarTexts &
  typeof formTexts &
  typeof ownGraceNoticeTexts &
  typeof institutionCodeTexts &
  typeof prefectureTexts &
  typeof transitionalMeasureTexts = /* @__PURE__ */ Object.assign(
  {},
  calendarTexts,
  formTexts,
  ownGraceNoticeTexts,
  institutionCodeTexts,
  prefectureTexts,
  transitionalMeasureTexts,
);

/**
 * The English texts of all that `implementationPlan` can say. Source: none, words of this package.
 *
 * @example
 * import { implementationPlanTexts } from 'iryokikan/en';
 * Object.values(implementationPlanTexts).every((text) => typeof text === 'function') //=> true
 */
export const implementationPlanTexts: typeof calendarTexts &
  typeof formTexts &
  typeof ownImplementationPlanTexts = /* @__PURE__ */ Object.assign(
  {},
  calendarTexts,
  formTexts,
  ownImplementationPlanTexts,
);

/**
 * The English texts of all that `operationStartRegistration` can say. Source: none, words of this
 * package.
 *
 * @example
 * import { operationStartRegistrationTexts } from 'iryokikan/en';
 * Object.values(operationStartRegistrationTexts).every((text) => typeof text === 'function')
 * //=> true
 */
export const operationStartRegistrationTexts: typeof calendarTexts &
  typeof formTexts &
  typeof ownOperationStartRegistrationTexts &
  typeof operationStartTexts = /* @__PURE__ */ Object.assign(
  {},
  calendarTexts,
  formTexts,
  ownOperationStartRegistrationTexts,
  operationStartTexts,
);

/**
 * The English texts of all that `portalRegistration` can say. Source: none, words of this package.
 *
 * @example
 * import { portalRegistrationTexts } from 'iryokikan/en';
 * Object.values(portalRegistrationTexts).every((text) => typeof text === 'function') //=> true
 */
export const portalRegistrationTexts: typeof accountTexts &
  typeof calendarTexts &
  typeof formTexts &
  typeof institutionCodeTexts &
  typeof passwordTexts &
  typeof ownPortalRegistrationTexts &
  typeof prefectureTexts = /* @__PURE__ */ Object.assign(
  {},
  accountTexts,
  calendarTexts,
  formTexts,
  institutionCodeTexts,
  passwordTexts,
  ownPortalRegistrationTexts,
  prefectureTexts,
);

/**
 * The English texts of all that `receptionNumberRequest` can say. Source: none, words of this
 * package.
 *
 * @example
 * import { receptionNumberRequestTexts } from 'iryokikan/en';
 * Object.values(receptionNumberRequestTexts).every((text) => typeof text === 'function') //=> true
 */
export const receptionNumberRequestTexts: typeof calendarTexts &
  typeof designationTexts &
  typeof formTexts &
  typeof institutionCodeTexts &
  typeof prefectureTexts &
  typeof ownReceptionNumberRequestTexts = /* @__PURE__ */ Object.assign(
  {},
  calendarTexts,
  designationTexts,
  formTexts,
  institutionCodeTexts,
  prefectureTexts,
  ownReceptionNumberRequestTexts,
);

/** The English texts of one concept each, for a front-end that wants no more. */
export {
  accountTexts,
  calendarTexts,
  certificateTexts,
  checkTexts,
  claimsStartTexts,
  customerIdTexts,
  designationTexts,
  eFilingTexts,
  formTexts,
  institutionCodeTexts,
  milestoneTexts,
  onboardingTexts,
  operationStartTexts,
  passwordTexts,
  prefectureTexts,
  successionTexts,
  supportDeskTexts,
  transitionalMeasureTexts,
};
