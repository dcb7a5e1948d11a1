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
import { institutionCodeRules } from '../institution-code/rules.js';
import { milestoneRules } from '../milestone/rules.js';
import { operationStartRules } from '../operation-start/rules.js';
import { passwordRules } from '../password/rules.js';
import { prefectureRules } from '../prefecture/rules.js';
import { successionRules } from '../succession/rules.js';
import { supportDeskRules } from '../support-desk/rules.js';
import { transitionalMeasureRules } from '../transitional-measure/rules.js';
import { documents } from './documents.js';

export type { Rule, RuleReading, Source, SourceDocument, SourceStatus } from '../core/source.js';
export { documents };

/** All rules by the folder that holds them. */
export const rulesByConcept: Readonly<Record<string, readonly Rule[]>> = {
  calendar: calendarRules,
  prefecture: prefectureRules,
  'institution-code': institutionCodeRules,
  'customer-id': customerIdRules,
  succession: successionRules,
  account: accountRules,
  password: passwordRules,
  milestone: milestoneRules,
  'support-desk': supportDeskRules,
  'e-filing': eFilingRules,
  designation: designationRules,
  'claims-start': claimsStartRules,
  certificate: certificateRules,
  'transitional-measure': transitionalMeasureRules,
  'operation-start': operationStartRules,
  forms: formRules,
  check: checkRules,
};

/** All rules of all concepts. */
export const rules: readonly Rule[] = Object.values(rulesByConcept).flat();

/**
 * The rule of an id, as findings name it.
 *
 * @example
 * import { findRule } from 'iryokikan/catalogue';
 * findRule('code.check-digit')?.title.ja //=> '検証番号'
 */
export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
