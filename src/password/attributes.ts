import { givenName, givenOptions } from '../core/given.js';
import { type PasswordPolicy, type PasswordPolicyId, policyOf } from './policies.js';

/** Attributes of an HTML `<input type="password">`. */
export interface PasswordAttributes {
  readonly autocomplete: 'new-password' | 'current-password';
  readonly minlength?: number;
  /** For password managers that make one up (https://developer.apple.com/password-rules/). */
  readonly passwordrules?: string;
}

/** What the field of a password is for. */
export interface PasswordAttributeOptions {
  /** Whether a password is chosen (`new`, the default), or an existing one typed (`current`). */
  readonly purpose?: 'new' | 'current' | undefined;
}

/**
 * Without the blank that the class `special` of password rules includes, and that no source
 * addresses.
 */
const symbols = '[-!#$%&*+=?@_]';

/**
 * パスワード欄の属性: the attributes that a policy implies for an input in which a password is
 * chosen; where an existing one is typed (`current`), only the hint for password managers. There is
 * no `maxlength`: a browser would cut a pasted password there without telling. A browser counts
 * `minlength` in UTF-16 units: inspect the value all the same.
 *
 * @throws RangeError when there is no such policy, or no such purpose.
 * @example
 * import { passwordAttributes } from 'iryokikan';
 * passwordAttributes('portal').passwordrules
 * //=> 'minlength: 8; maxlength: 100; required: upper; required: lower; required: digit;'
 * passwordAttributes('e-filing', { purpose: 'current' }) //=> { autocomplete: 'current-password' }
 */
export function passwordAttributes(
  policy: PasswordPolicyId | PasswordPolicy,
  options?: PasswordAttributeOptions,
): PasswordAttributes {
  const { minLength, maxLength, classes } = policyOf(policy);
  const purpose = givenName(givenOptions(options).purpose ?? 'new', ['new', 'current']);
  if (purpose === 'current') return { autocomplete: 'current-password' };
  const required = classes.map((name) => ` required: ${name === 'symbol' ? symbols : name};`);
  return {
    autocomplete: 'new-password',
    minlength: minLength,
    passwordrules: `minlength: ${minLength}; maxlength: ${maxLength};${required.join('')}`,
  };
}
