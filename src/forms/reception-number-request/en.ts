import type { TextsOf } from '../../core/finding.js';
import { missingEn, notTextEn, superfluousEn, unknownEn } from '../engine/texts-en.js';
import { phoneEn, postalCodeEn } from '../shared/texts-en.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { receptionNumberRequestTexts } from 'iryokikan/en';
 * Object.values(receptionNumberRequestTexts).every((text) => typeof text === 'function') //=> true
 */
export const receptionNumberRequestTexts: TextsOf<typeof faults> = {
  'recept.form/missing': missingEn,
  'recept.form/type': notTextEn,
  'recept.form/choice': unknownEn,
  'recept.form/category': ({ choicesEn }) =>
    `Choose one of ${choicesEn}. An institution that is both medical and dental files one request for each. 訪問看護 is not on this form.`,
  'recept.form/superfluous': superfluousEn,
  'recept.form/postal-code': postalCodeEn,
  'recept.form/phone': phoneEn,
  'recept.form/reception-number': () =>
    'A reception number has ten digits, as an institution code (or the last seven of them). Check the number of the reply.',
  'recept.form/normalised': ({ value }) => `The reception number was read as ${value}.`,
  'recept.form/other-point-table': () =>
    'The third digit of the reception number (point table) is not that of the kind: 1 medical, 3 dental, 4 pharmacy. Check the number of the reply and the kind.',
  'recept.form/other-bureau': () =>
    'The first two digits of the reception number (prefecture) do not belong to the bureau addressed. Check the number of the reply and the bureau.',
  'recept.form/retroactive': () =>
    'The day wanted for the designation is before the day of the request. A designation with retroactive effect gets no reception number. Check both days.',
  'recept.form/short-notice': () =>
    'Less than two months lie between the request and the day wanted for the designation. Think of the time from the reception number to the introduction.',
  'recept.form/reply-before-request': () =>
    'The reply is dated before the request. Check both days.',
};
