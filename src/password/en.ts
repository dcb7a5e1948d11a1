import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

const required = () => 'Enter a password.';
const asText = () => 'Pass the password as text.';
const length = ({ minimum, maximum }: { minimum: number; maximum: number }) =>
  `Use ${minimum} to ${maximum} characters.`;
const upper = () => 'Use at least one half-width upper-case letter.';
const lower = () => 'Use at least one half-width lower-case letter.';
const digit = () => 'Use at least one half-width digit.';
const confirm = () => 'Enter the password once more to confirm it.';
const mismatch = () => 'The confirmation differs from the password. Enter it again.';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { passwordTexts } from 'iryokikan/en';
 * Object.values(passwordTexts).every((text) => typeof text === 'function') //=> true
 */
export const passwordTexts: TextsOf<typeof faults> = {
  'portal.password/policy': () => "Pass the policy as 'portal' or 'e-filing'.",
  'portal.password/required': required,
  'portal.password/type': asText,
  'portal.password/length': length,
  'portal.password/upper': upper,
  'portal.password/lower': lower,
  'portal.password/digit': digit,
  'portal.password/characters': () =>
    'The guide does not say whether blanks and full-width characters are allowed. Use half-width letters, digits and symbols.',
  'portal.password.confirm/required': confirm,
  'portal.password.confirm/mismatch': mismatch,
  'efs.password/required': required,
  'efs.password/type': asText,
  'efs.password/length': length,
  'efs.password/upper': upper,
  'efs.password/lower': lower,
  'efs.password/digit': digit,
  'efs.password/symbol': () => 'Use at least one half-width symbol.',
  'efs.password/half-width': () => 'Use half-width letters, digits and symbols only.',
  'efs.password/space': () =>
    'The guide does not say whether a blank counts as a symbol. Do not use blanks.',
  'efs.password.confirm/required': confirm,
  'efs.password.confirm/mismatch': mismatch,
  'efs.password.current/same': () =>
    'The guide does not say whether the current password may be chosen again. Choose a new one.',
  'portal.login.old-password/reset': () =>
    'A password of the old portal no longer works. Set a new one from 「パスワードの再設定」 on the login page.',
  'portal.login.old-password/overlap': () =>
    'The password was set while both portals were open. If it was set on the old one, it must be set again.',
  'portal.login.old-password/reuse': () =>
    'The guides differ on whether the password of the old portal may be chosen again. Choose a new one.',
};
