import { finding } from '../core/finding.js';
import { type Inspection, refused } from '../core/inspection.js';
import { faultsOf } from './password.js';
import { type PasswordPolicy, type PasswordPolicyId, policyOf } from './policies.js';

/**
 * Inspects パスワード（確認用） against the password: both must be the same text, character by character. Not checked here:
 * whether the password satisfies its policy ({@link inspectPassword}). Sources: S4 「パスワード（確認用）」, S0
 * 「新しいパスワード(確認用)」.
 *
 * @throws RangeError when there is no such policy.
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
  const faults = faultsOf[policyOf(policy).id];
  if (confirmation === undefined || confirmation === null || confirmation === '') {
    return refused(finding(faults.confirmationRequired, {}));
  }
  if (typeof confirmation !== 'string' || confirmation !== password) {
    return refused(finding(faults.mismatch, {}));
  }
  return { value: confirmation, findings: [] };
}
