import { confirmed } from '../core/confirmed.js';
import { finding } from '../core/finding.js';
import { type Inspection, refused } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import { policyUnknown } from './faults.js';
import { faultsOf, type PasswordOptions } from './password.js';
import { findPolicy } from './policies.js';

/** What a password is compared with. */
export interface PasswordConfirmationOptions extends PasswordOptions {
  /** The password that was entered first, whatever it is. */
  readonly of: unknown;
}

/**
 * Inspects パスワード（確認用） against the password: both must be the same text, character by
 * character. Not checked here: whether the password satisfies its policy ({@link inspectPassword}).
 * Where there is no such policy an error says so.
 * Sources: S4 「パスワード（確認用）」, S0 「新しいパスワード(確認用)」.
 *
 * @example
 * import { inspectPasswordConfirmation } from 'iryokikan';
 * inspectPasswordConfirmation('Abcdefg1', { of: 'Abcdefg1', policy: 'portal' }).findings //=> []
 * inspectPasswordConfirmation('abcdefg1', { of: 'Abcdefg1', policy: 'portal' }).findings[0].reason
 * //=> 'mismatch'
 */
export function inspectPasswordConfirmation(
  confirmation: unknown,
  options: PasswordConfirmationOptions,
): Inspection<string> {
  const found = findPolicy(fieldOf(options, 'policy'));
  if (!found) return refused(finding(policyUnknown, {}));
  const { confirmationRequired, mismatch } = faultsOf[found.id];
  return confirmed(confirmation, options, confirmationRequired, mismatch);
}
