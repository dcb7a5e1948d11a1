import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

const ten = 'Enter the institution code: ten half-width digits.';
const seven = 'Enter the institution number: seven half-width digits.';
const asText = 'Pass it as text.';
const entered = ({ actual }: { actual: number }) => `It has ${actual}.`;
const wrong = ({ position }: { position: number }) => `Character ${position} is not allowed.`;
const join = 'Remove the separators.';
const normalised = 'Width or invisible characters were normalised.';
const mismatch = (way: string, { expected, actual }: { expected: number; actual: number }) =>
  `The check digit is ${actual}, but ${way} give ${expected}. Check the code.`;
const care = 'a long-term care number (介護保険事業所番号)';
const tables = '1 medical, 3 dental, 4 pharmacy, 6 visiting nursing';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { institutionCodeTexts } from 'iryokikan/en';
 * Object.values(institutionCodeTexts).every((text) => typeof text === 'function') //=> true
 */
export const institutionCodeTexts: TextsOf<typeof faults> = {
  'code.institution-10/required': () => ten,
  'code.institution-10/type': () => `${ten} ${asText}`,
  'code.institution-10/length': (params) => `${ten} ${entered(params)}`,
  'code.institution-10/characters': (params) => `${wrong(params)} ${ten}`,
  'code.institution-10/separator': () => `${ten} ${join}`,
  'code.institution-10/normalised': () => normalised,
  'code.institution-7/required': () => seven,
  'code.institution-7/type': () => `${seven} ${asText}`,
  'code.institution-7/length': (params) => `${seven} ${entered(params)}`,
  'code.institution-7/characters': (params) => `${wrong(params)} ${seven}`,
  'code.institution-7/separator': () => `${seven} ${join}`,
  'code.institution-7/normalised': () => normalised,
  'ref.tensuhyo-code/required': () => `Choose the point table: ${tables}.`,
  'ref.tensuhyo-code/type': () => 'Pass the point table as text.',
  'ref.tensuhyo-code/unknown': () => `Choose the point table: ${tables}.`,
  'ref.tensuhyo-code/normalised': () => normalised,
  'ref.tensuhyo-code/account-class': () => `Choose the account class: ${tables}, 7 workplace.`,
  'code.institution-10/workplace': () => 'No published code has point table 7. Check the code.',
  'code.institution-10/part-mismatch': ({ part, expected, actual }) =>
    `The ${part === 'pointTable' ? 'point table' : part === 'code7' ? 'institution number' : part} differs: ${expected} and ${actual}. Check the code.`,
  'code.check-digit/mismatch': (params) => mismatch('the first nine digits', params),
  'code.check-digit-kanto4/mismatch': (params) => mismatch('digits 4 to 9', params),
  'code.excel-damage/leading-zero': ({ actual }) =>
    `Check whether a leading zero${actual > 6 ? ' or the point table' : ''} is missing.`,
  'code.excel-damage/number-format': () => 'It looks like 1.1E+08. Check the code.',
  'code.placeholder/placeholder': () => 'It stands for no code.',
  'code.kaigo-number-mixup/ten-digits': () =>
    `Check whether it is a code of ten digits, or ${care}.`,
  'code.kaigo-number-mixup/tokyo': () => `Check whether it is ${care}.`,
};
