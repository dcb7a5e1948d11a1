import type { Kind, TextSchema } from '../core/kind.js';
import { inspectEnteredPassword } from './entered.js';
import { formatPassword, inspectPassword, isPassword, parsePassword } from './password.js';
import { type PasswordPolicy, type PasswordPolicyId, policyOf } from './policies.js';

/** @throws RangeError when there is no such policy. */
export function passwordJson(policy: PasswordPolicyId | PasswordPolicy): TextSchema {
  const { minLength, maxLength } = policyOf(policy);
  return { title: 'パスワード', format: 'password', minLength, maxLength };
}

export const passwordKind = {
  name: 'Password',
  inspect: inspectPassword,
  entered: inspectEnteredPassword,
  is: isPassword,
  parse: parsePassword,
  format: formatPassword,
  json: passwordJson,
  example: 'Abcdefg1',
  variants: ['portal', 'e-filing'],
  secret: true,
} as const satisfies Kind;
