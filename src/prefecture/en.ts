import type { TextsOf } from '../core/finding.js';
import { agedEn } from '../facts/printed-en.js';
import type * as faults from './faults.js';

const choices = 'A prefecture code is two half-width digits, 01 to 47';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { prefectureTexts } from 'iryokikan/en';
 * Object.values(prefectureTexts).every((text) => typeof text === 'function') //=> true
 */
export const prefectureTexts: TextsOf<typeof faults> = {
  'ref.prefecture-code/required': () => `Enter the prefecture code. ${choices}.`,
  'ref.prefecture-code/type': () => 'Pass the prefecture code as text.',
  'ref.prefecture-code/format': () => `${choices}.`,
  'ref.prefecture-code/normalised': () => 'Width or invisible characters were normalised.',
  'ref.prefecture-code/unknown': ({ code }) =>
    `There is no prefecture code ${code}. Check the code.`,
  'ref.prefecture-code/overflow': ({ code }) =>
    `No published code has prefecture code ${code} (50 added). Check the code.`,
  'ref.prefecture-code-48/test-value': () => 'Prefecture code 48 is a test value. Check the code.',
  'ref.prefecture-code/name-unknown': () => 'This is no prefecture. Enter "13" or "東京都".',
  'ref.prefecture-code/name-mismatch': ({ code, expected, actual }) =>
    `Code ${code} is ${expected}, but the name is ${actual}. Correct one of them.`,
  'ref.bureau/as-of': agedEn,
};
