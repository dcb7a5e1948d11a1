// Made by `npm run generate` (scripts/generate.ts): do not edit.

import { accountRules } from '../account/rules.js';
import { calendarRules } from '../calendar/rules.js';
import { certificateRules } from '../certificate/rules.js';
import { checkRules } from '../check/rules.js';
import { claimsStartRules } from '../claims-start/rules.js';
import type { Rule } from '../core/source.js';
import { customerIdRules } from '../customer-id/rules.js';
import { designationRules } from '../designation/rules.js';
import { eFilingRules } from '../e-filing/rules.js';
import { formRules } from '../forms/rules.js';
import { guidanceRules } from '../guidance/rules.js';
import { institutionCodeRules } from '../institution-code/rules.js';
import { milestoneRules } from '../milestone/rules.js';
import { onboardingRules } from '../onboarding/rules.js';
import { operationStartRules } from '../operation-start/rules.js';
import { passwordRules } from '../password/rules.js';
import { prefectureRules } from '../prefecture/rules.js';
import { successionRules } from '../succession/rules.js';
import { supportDeskRules } from '../support-desk/rules.js';
import { transitionalMeasureRules } from '../transitional-measure/rules.js';

/**
 * 概念ごとの規則: all rules by the folder that holds them. Source: none, a convention of this
 * package.
 *
 * @example
 * import { rulesByConcept } from 'iryokikan/catalogue';
 * rulesByConcept.certificate[0].id //=> 'cert.prereq'
 */
export const rulesByConcept: Readonly<Record<string, readonly Rule[]>> = {
  account: accountRules,
  calendar: calendarRules,
  certificate: certificateRules,
  check: checkRules,
  'claims-start': claimsStartRules,
  'customer-id': customerIdRules,
  designation: designationRules,
  'e-filing': eFilingRules,
  forms: formRules,
  guidance: guidanceRules,
  'institution-code': institutionCodeRules,
  milestone: milestoneRules,
  onboarding: onboardingRules,
  'operation-start': operationStartRules,
  password: passwordRules,
  prefecture: prefectureRules,
  succession: successionRules,
  'support-desk': supportDeskRules,
  'transitional-measure': transitionalMeasureRules,
};
