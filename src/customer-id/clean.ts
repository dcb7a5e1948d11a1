import {
  blanks,
  type Cleaned,
  cleaned,
  halfWidth,
  type Step,
  withoutSeparators,
} from '../core/cleaned.js';

const upperCase: Step = {
  id: 'case',
  label: { ja: '英小文字を大文字にする', en: 'lower-case letters' },
  apply: (text) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase()),
};

/**
 * A お客さまID as NTT prints it, made of one as people type it: half-width, upper case, without
 * hyphens and other separators. To be offered to the user, who compares it with NTT's notice: no
 * inspection applies it. Nothing is added: {@link inspectCustomerId} finds what is missing.
 *
 * @throws RangeError when it is given no text.
 * @example
 * import { cleanCustomerId } from 'iryokikan';
 * const { value, changes } = cleanCustomerId('caf-1111-1111-11');
 * value //=> 'CAF1111111111'
 * changes.map(({ id }) => id) //=> ['separators', 'case']
 */
export function cleanCustomerId(text: string): Cleaned {
  return cleaned(text, [blanks, halfWidth, withoutSeparators, upperCase]);
}
