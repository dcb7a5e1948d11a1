import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

const centre = 'call the eligibility call centre (0800-080-4583).';
const again = 'go through 「新規ユーザー登録はこちら」 once more.';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { accountTexts } from 'iryokikan/en';
 * Object.values(accountTexts).every((text) => typeof text === 'function') //=> true
 */
export const accountTexts: TextsOf<typeof faults> = {
  'portal.email.charset/required': () => 'Enter the e-mail address.',
  'portal.email.charset/type': () => 'Pass the e-mail address as text.',
  'portal.email.charset/at': () => 'There must be exactly one @.',
  'portal.email.charset/part': () => 'Enter both the part before the @ and the part after it.',
  'portal.email.charset/upper-case': () => 'Upper case is not allowed. Use lower case.',
  'portal.email.charset/characters': ({ position }) =>
    `Character ${position} is not allowed. Use half-width lower-case letters, digits, full stop, hyphen, underscore and plus.`,
  'portal.email.length/too-long': ({ maximum, actual }) =>
    `At most ${maximum} characters are allowed; there are ${actual}. To use a longer address, ${centre}`,
  'portal.email.length/forty': () =>
    `An address of exactly 40 characters can be registered, but may need to be set up for login: ${centre}`,
  'portal.provisional-suffix/mailbox': () =>
    'An address that ends in @01 to @48 is a provisional one of the old portal. Enter an address that receives mail.',
  'portal.provisional-suffix/register-anew': () =>
    'This is a provisional account of the old portal: no mail for a new password will arrive. Register through 「新規ユーザー登録はこちら」.',
  'portal.login.user-id/long': () =>
    `A user ID of 40 or more characters has to be set up by the 支払基金: ${centre}`,
  'portal.phone/required': () => 'Enter the phone number.',
  'portal.phone/type': () =>
    'Pass the phone number as text, not as a number (a number loses its leading zero).',
  'portal.phone/characters': ({ position }) =>
    `Character ${position} is not allowed. Enter the phone number as half-width digits without hyphens.`,
  'portal.phone/length': ({ actual }) =>
    `The phone number has ${actual} digits; usually there are 10 or 11. Check the number.`,
  'portal.phone/first-digit': () =>
    'The phone number does not begin with 0. Check that the area code is there.',
  'portal.founder/required': () => 'Enter the founder (for a corporation, its name).',
  'portal.founder/type': () => 'Pass the founder as text.',
  'portal.founder/half-width': ({ position }) =>
    `Enter the founder in full-width characters (character ${position} is not).`,
  'oqs.secret-number/required': () => 'Enter the secret number.',
  'oqs.secret-number/type': () =>
    'Pass the secret number as text, not as a number (a number loses its leading zero).',
  'oqs.secret-number/format': () => 'The secret number is four half-width digits.',
  'oqs.secret-number/confirmation-required': () =>
    'Enter the secret number once more to confirm it.',
  'oqs.secret-number/mismatch': () =>
    'The confirmation differs from the secret number. Enter it again.',
  'portal.activation-token/expired': () => `The link has expired (24 hours). Please ${again}`,
  'portal.activation-token/at-limit': () =>
    `The mail was sent exactly 24 hours ago. If the link does not open, ${again}`,
  'portal.one-account-per-code/list': () => 'Pass a list of accounts.',
  'portal.one-account-per-code/code': ({ first }) =>
    `Account ${first} has the same institution code. There is one account per institution: check which of them is right.`,
  'portal.one-account-per-code/email': ({ first }) =>
    `Account ${first} has the same e-mail address. Each account needs its own, even where a medical and a dental institution share premises.`,
};
