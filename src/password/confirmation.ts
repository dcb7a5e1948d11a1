import { finding } from '../core/finding.js';
import { type Inspection, refused } from '../core/inspection.js';
import { policyUnknown } from './faults.js';
import { faultsOf } from './password.js';
import { findPolicy, type PasswordPolicy, type PasswordPolicyId } from './policies.js';

/**
 * Inspects パスワード（確認用） against the password: both must be the same text, character by
 * character. Not checked here: whether the password satisfies its policy ({@link inspectPassword}).
 * Where there is no such policy an error says so. Sources: S4 「パスワード（確認用）」, S0
 * 「新しいパスワード(確認用)」.
 *
 * @example
 * import { inspectPasswordConfirmation } from 'iryokikan';
 * inspectPasswordConfirmation('Abcdefg1', 'Abcdefg1', 'portal').findings //=> []
 * inspectPasswordConfirmation('Abcdefg1', 'abcdefg1', 'portal').findings[0].reason //=> 'mismatch'
 */
export function inspectPasswordConfirmation(
  password: unknown,
  confirmation: unknown,
  policy: PasswordPolicyId | PasswordPolicy,
): Inspection<string> {
  const found = findPolicy(policy);
  if (!found) return refused(finding(policyUnknown, {}));
  const faults = faultsOf[found.id];
  if (confirmation === undefined || confirmation === null || confirmation === '') {
    return refused(finding(faults.confirmationRequired, {}));
  }
  if (typeof confirmation !== 'string' || confirmation !== password) {
    return refused(finding(faults.mismatch, {}));
  }
  return { value: confirmation, findings: [] };
}
