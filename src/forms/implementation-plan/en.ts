import type { TextsOf } from '../../core/finding.js';
import { missingEn, notTextEn, superfluousEn, unknownEn } from '../engine/texts-en.js';
import { emailEn, phoneEn, postalCodeEn } from '../shared/texts-en.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { implementationPlanTexts } from 'iryokikan/en';
 * Object.values(implementationPlanTexts).every((text) => typeof text === 'function') //=> true
 */
export const implementationPlanTexts: TextsOf<typeof faults> = {
  'plan.fields/missing': missingEn,
  'plan.fields/type': notTextEn,
  'plan.fields/choice': unknownEn,
  'plan.fields/month': ({ fieldEn }) =>
    `With イ (under contract) the month is required too. Choose from 1 to 12: ${fieldEn}.`,
  'plan.fields/months-differ': () =>
    'This is not the month behind イ. Check which of the two is meant.',
  'plan.fields/month-choice': ({ fieldEn }) => `Choose from 1 to 12: ${fieldEn}.`,
  'plan.fields/superfluous': superfluousEn,
  'plan.fields/may-be-blank': ({ fieldsEn }) =>
    `With ウ (being quoted) these may be blank here: ${fieldsEn}. No guide says so, and the bureau may ask for them. Fill them in once they are settled.`,
  'plan.fields/postal-code': postalCodeEn,
  'plan.fields/phone': phoneEn,
  'plan.fields/email': emailEn,
  'plan.fields/kana': () => 'The reading has kanji in it. Write it in katakana.',
  'plan.dates/work-after-operation': () =>
    'The work (⑩) begins after the operation (⑫). Check the days.',
  'plan.dates/operation-after-practice': () =>
    'The operation (⑫) begins after the practice (⑬), but as a rule it has to be introduced by the designation. Check the days.',
  'plan.dates/work-after-practice': () =>
    'The work (⑩) begins after the practice (⑬), but as a rule it has to be introduced by the designation. Check the days.',
};
