import type { TextsOf } from '../../core/finding.js';
import { enterEn, missingEn, notTextEn, superfluousEn, unknownEn } from '../engine/texts-en.js';
import { emailEn, phoneEn, postalCodeEn } from '../shared/texts-en.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { graceNoticeTexts } from 'iryokikan/en';
 * Object.values(graceNoticeTexts).every((text) => typeof text === 'function') //=> true
 */
export const graceNoticeTexts: TextsOf<typeof faults> = {
  'grace.vn.form/missing': missingEn,
  'grace.vn.form/type': notTextEn,
  'grace.vn.form/choice': unknownEn,
  'grace.vn.form/postal-code': postalCodeEn,
  'grace.vn.form/phone': phoneEn,
  'grace.vn.form/email': emailEn,
  'grace.vn.form/email-blank': () =>
    'The e-mail address is blank. The notice has a field for it: check whether it may be left blank.',
  'grace.vn.type-fields/missing': (asked) => `The type chosen in ⑥ requires it. ${enterEn(asked)}`,
  'grace.vn.type-fields/superfluous': superfluousEn,
  'grace.vn.attachments/missing': () =>
    'A document has to be attached: for type 1 one that shows the reason, for type 2 a copy of the contract or order, for type 6 ア one that shows the birth date. Without it the notice may be sent back.',
};
