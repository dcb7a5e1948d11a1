import type { TextsOf } from '../../core/finding.js';
import { consentEn, missingEn, notTextEn, unknownEn } from '../engine/texts-en.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { certificateApplicationTexts } from 'iryokikan/en';
 * Object.values(certificateApplicationTexts).every((text) => typeof text === 'function') //=> true
 */
export const certificateApplicationTexts: TextsOf<typeof faults> = {
  'cert.form-fields/missing': missingEn,
  'cert.form-fields/type': notTextEn,
  'cert.form-fields/choice': unknownEn,
  'cert.form-fields/consent': consentEn,
  'cert.form-fields/category-mismatch': () =>
    'Category and point table contradict each other. Check the profile of the portal account.',
};
