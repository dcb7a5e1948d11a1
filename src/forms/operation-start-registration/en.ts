import type { TextsOf } from '../../core/finding.js';
import { notTextEn, unknownEn } from '../engine/texts-en.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { operationStartRegistrationTexts } from 'iryokikan/en';
 * Object.values(operationStartRegistrationTexts).every((text) => typeof text === 'function')
 * //=> true
 */
export const operationStartRegistrationTexts: TextsOf<typeof faults> = {
  'opstart.register/type': notTextEn,
  'opstart.register/choice': unknownEn,
};
