import {
  blanks,
  type Cleaned,
  cleaned,
  halfWidth,
  type Step,
  withoutSeparators,
} from '../core/cleaned.js';

/** `+81 3`, and `+81 (0)3` with the 0 that is dialled within Japan. */
const countryCode: Step = {
  id: 'country-code',
  label: { ja: '国番号+81を0にする', en: 'the country code +81' },
  apply: (text) => text.replace(/^\+81[-\s]*(?:\(0\)|0)?/, '0'),
};

const lowerCase: Step = {
  id: 'case',
  label: { ja: '英大文字を小文字にする', en: 'upper-case letters' },
  apply: (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
};

/**
 * A 電話番号 as the portal takes it, made of one as people write it: half-width, without hyphens
 * and other separators, with 0 for `+81`. To be offered to the user, who knows whether it is
 * right: no inspection applies it. What is no digit and no separator stays, and
 * {@link inspectPhone} finds it.
 *
 * @throws RangeError when it is given no text.
 * @example
 * import { cleanPhone } from 'iryokikan';
 * const { value, changes } = cleanPhone('03-1234-5678');
 * value //=> '0312345678'
 * changes.map(({ label }) => label.ja) //=> ['ハイフンなどの区切りを除く']
 */
export function cleanPhone(text: string): Cleaned {
  return cleaned(text, [blanks, halfWidth, countryCode, withoutSeparators]);
}

/**
 * A メールアドレス as the portal takes it, made of one as people type it: half-width, lower case,
 * without blanks around it. To be offered to the user, who knows whether mail arrives there: no
 * inspection applies it. Everything else stays, and {@link inspectEmail} finds it.
 *
 * @throws RangeError when it is given no text.
 * @example
 * import { cleanEmail } from 'iryokikan';
 * cleanEmail(' Info＠Example.com').value //=> 'info@example.com'
 * cleanEmail('info@example.com').changes //=> []
 */
export function cleanEmail(text: string): Cleaned {
  return cleaned(text, [blanks, halfWidth, lowerCase]);
}
