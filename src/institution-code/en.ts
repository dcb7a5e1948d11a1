import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

const ten = 'An institution code is ten half-width digits.';
const seven = 'The institution number is seven half-width digits.';
const enter = 'Enter it.';
const asText = 'Pass it as text, not as a number (a number loses its leading zero).';
const entered = ({ actual }: { actual: number }) => `There are ${actual} characters.`;
const correct = ({ position }: { position: number }) => `Correct character ${position}.`;
const join = 'Remove hyphens, commas and blanks.';
const normalised = 'Full-width digits or blanks were normalised.';
const mismatch = (way: string, { expected, actual }: { expected: number; actual: number }) =>
  `The check digit (the last) is ${actual}, but ${way} call for ${expected}. Compare the code with the notice.`;
const tables = '1 medical, 3 dental, 4 pharmacy, 6 visiting nursing';

export const institutionCodeTexts: TextsOf<typeof faults> = {
  'code.institution-10/required': () => `${ten} ${enter}`,
  'code.institution-10/type': () => `${ten} ${asText}`,
  'code.institution-10/length': (params) => `${ten} ${entered(params)}`,
  'code.institution-10/characters': (params) => `${ten} ${correct(params)}`,
  'code.institution-10/separator': () => `${ten} ${join}`,
  'code.institution-10/normalised': () => normalised,
  'code.institution-7/required': () => `${seven} ${enter}`,
  'code.institution-7/type': () => `${seven} ${asText}`,
  'code.institution-7/length': (params) => `${seven} ${entered(params)}`,
  'code.institution-7/characters': (params) => `${seven} ${correct(params)}`,
  'code.institution-7/separator': () => `${seven} ${join}`,
  'code.institution-7/normalised': () => normalised,
  'ref.tensuhyo-code/required': () => `The point table is missing. Choose ${tables}.`,
  'ref.tensuhyo-code/unknown': () => `The point table is one digit: ${tables}.`,
  'ref.tensuhyo-code/normalised': () => normalised,
  'ref.tensuhyo-code/account-class': () =>
    `The account class is one digit: ${tables}, 7 workplace.`,
  'code.institution-10/workplace': () =>
    'No published code has point table 7 (workplace). Check the number.',
  'code.institution-10/part-mismatch': ({ part, expected, actual }) =>
    `The ${part === 'prefecture' ? 'prefecture code' : part === 'code7' ? 'seven-digit number' : 'point table'} should be ${expected}, but is ${actual}.`,
  'code.check-digit/mismatch': (params) => mismatch('the first nine digits', params),
  'code.check-digit-kanto4/mismatch': (params) =>
    mismatch('digits 4 to 9 (the way of Saitama, Chiba, Tokyo and Kanagawa)', params),
  'code.excel-damage/leading-zero': () =>
    'One digit is missing. Has a spreadsheet dropped the leading zero?',
  'code.excel-damage/number-format': () =>
    'This is how a spreadsheet shows a number. Export the column as text.',
  'code.kaigo-number-mixup/ten-digits': () =>
    'There are ten digits in a seven-digit field. Is it the ten-digit institution code, or the number of a long-term care provider (介護保険事業所番号)?',
  'code.kaigo-number-mixup/letter': () =>
    'Is it the number of a long-term care provider (介護保険事業所番号)?',
  'code.kaigo-number-mixup/tokyo': () =>
    'Is it the number of a long-term care provider (介護保険事業所番号)? The check digit agrees when computed as theirs is.',
};
