import type { TextsOf } from '../../core/finding.js';
import { consentEn, missingEn, notTextEn, unknownEn } from '../engine/texts-en.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { portalRegistrationTexts } from 'iryokikan/en';
 * Object.values(portalRegistrationTexts).every((text) => typeof text === 'function') //=> true
 */
export const portalRegistrationTexts: TextsOf<typeof faults> = {
  'portal.required/missing': missingEn,
  'portal.required/type': notTextEn,
  'portal.required/choice': unknownEn,
  'portal.required/unticked': consentEn,
  'portal.consent/missing': consentEn,
};
