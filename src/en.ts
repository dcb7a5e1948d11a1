import { calendarTexts } from './calendar/en.js';
import { certificateTexts } from './certificate/en.js';
import { checkTexts } from './check/en.js';
import { claimsStartTexts } from './claims-start/en.js';
import type { Texts } from './core/finding.js';
import { institutionCodeTexts } from './institution-code/en.js';
import { operationStartTexts } from './operation-start/en.js';
import { prefectureTexts } from './prefecture/en.js';
import { transitionalMeasureTexts } from './transitional-measure/en.js';

/**
 * The English texts of all concepts, for `messageOf`.
 *
 * @example
 * import { inspectInstitutionCode7, messageOf } from 'iryokikan';
 * import { en } from 'iryokikan/en';
 * inspectInstitutionCode7('').findings.map((found) => messageOf(found, en))
 * //=> ['The institution number is seven half-width digits. Enter it.']
 */
// Not a spread: bundlers would keep it, and with it every text, for those who import one concept's only.
export const en: Texts = /* @__PURE__ */ Object.assign(
  {},
  calendarTexts,
  certificateTexts,
  checkTexts,
  claimsStartTexts,
  institutionCodeTexts,
  operationStartTexts,
  prefectureTexts,
  transitionalMeasureTexts,
);

/** The English texts of one concept each, for a front-end that wants no more. */
export {
  calendarTexts,
  certificateTexts,
  checkTexts,
  claimsStartTexts,
  institutionCodeTexts,
  operationStartTexts,
  prefectureTexts,
  transitionalMeasureTexts,
};
