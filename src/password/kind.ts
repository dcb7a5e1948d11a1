import type { Kind, TextSchema } from '../core/kind.js';
import { fieldOf } from '../core/record.js';
import { inspectEnteredPassword } from './entered.js';
import {
  formatPassword,
  inspectPassword,
  isPassword,
  type PasswordOptions,
  parsePassword,
} from './password.js';
import { policyOf } from './policies.js';

/** @throws RangeError when there is no such policy. */
export function passwordJson(options: PasswordOptions): TextSchema {
  const { minLength, maxLength } = policyOf(fieldOf(options, 'policy'));
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
  variants: [{ policy: 'portal' }, { policy: 'e-filing' }],
  secret: true,
} as const satisfies Kind;
