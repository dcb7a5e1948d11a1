import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

const choices = 'A prefecture code is two half-width digits from 01 (Hokkaido) to 47 (Okinawa)';

export const prefectureTexts: TextsOf<typeof faults> = {
  'ref.prefecture-code/required': () => `The prefecture code is missing. ${choices}.`,
  'ref.prefecture-code/type': () =>
    'Pass the prefecture code as text, not as a number (a number loses its leading zero).',
  'ref.prefecture-code/format': () => `${choices}. Enter both digits, the leading zero included.`,
  'ref.prefecture-code/normalised': () =>
    'Full-width digits or surrounding blanks of the prefecture code were normalised.',
  'ref.prefecture-code/unknown': ({ code }) =>
    `There is no prefecture code ${code}. Check the number: it lies between 01 (Hokkaido) and 47 (Okinawa).`,
  'ref.prefecture-code/overflow': ({ code }) =>
    `Prefecture code ${code} is an overflow code (50 added, where a prefecture has run out of numbers), but no published list uses one. Check the number.`,
  'ref.prefecture-code-48/test-value': () =>
    "48 is the operator's test value, not a prefecture. Enter the real code (01 to 47).",
  'ref.prefecture-code/name-unknown': () =>
    'This cannot be read as a prefecture. Enter its number or name, such as "13:東京都", "東京都", "tokyo" or "13".',
  'ref.prefecture-code/name-mismatch': ({ code, expected, actual }) =>
    `Number ${code} is ${expected}, but the name says ${actual}. Correct either the number or the name.`,
};
