import { civil } from '../calendar/civil.js';
import { finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { portalOpened, portalRenewed } from '../facts/portal.js';
import { oldPasswordOverlap, oldPasswordReset, oldPasswordReuse, samePassword } from './faults.js';
import { type PasswordPolicyId, policyOf } from './policies.js';

/**
 * Whether a password of the portal, set on a day, must be set again before the first login: for
 * those of the old portal it is `needed` (both sources agree). From 2024-01-15 to 2024-03-24 both
 * portals were open, so that the day alone does not tell: the value is `needed`, with both
 * readings. Sources: S2 「再設定は必ず必要」, S4 「当サイトで使用することが出来ません」.
 *
 * @throws RangeError when the day is no civil date.
 * @example
 * import { portalPasswordResetNeed } from 'iryokikan';
 * portalPasswordResetNeed('2023-06-01').value //=> 'needed'
 * portalPasswordResetNeed('2024-03-25').value //=> 'not-needed'
 * portalPasswordResetNeed('2024-02-01').readings
 * //=> { 'old-portal': 'needed', 'new-portal': 'not-needed' }
 */
export function portalPasswordResetNeed(setOn: string): Outcome<'needed' | 'not-needed'> {
  const day = civil(setOn);
  if (day >= portalRenewed) return { value: 'not-needed', findings: [] };
  if (day < portalOpened) return { value: 'needed', findings: [finding(oldPasswordReset, {})] };
  return {
    value: 'needed',
    readings: { 'old-portal': 'needed', 'new-portal': 'not-needed' },
    findings: [finding(oldPasswordOverlap, {})],
  };
}

/**
 * パスワードの再利用: whether the previous password may be chosen again when a new one is set. No
 * source settles it, so the value is `refused`, with both readings: for the portal S4 says that the
 * old one cannot be used, S2 that it can if it meets the policy; for the electronic-filing system
 * S0 does not say. Compare the two passwords yourself; none is passed here.
 *
 * @throws RangeError when there is no such policy.
 * @example
 * import { passwordReuseStatus } from 'iryokikan';
 * passwordReuseStatus('portal').readings //=> { refused: 'refused', accepted: 'allowed' }
 */
export function passwordReuseStatus(policy: PasswordPolicyId): Outcome<'allowed' | 'refused'> {
  const fault = policyOf(policy).id === 'portal' ? oldPasswordReuse : samePassword;
  return {
    value: 'refused',
    readings: { refused: 'refused', accepted: 'allowed' },
    findings: [finding(fault, {})],
  };
}

/**
 * Whether the electronic-filing system asks for a new password at the n-th login of a user ID (1 is
 * the first): at the first only. Source: S0
 * 「2回目以降のログインの場合は、「パスワード変更」画面に遷移しません。」
 *
 * @throws RangeError when the number is not a whole number from 1.
 * @example
 * import { passwordChangeForcedAt } from 'iryokikan';
 * passwordChangeForcedAt(1) //=> true
 * passwordChangeForcedAt(2) //=> false
 */
export function passwordChangeForcedAt(login: number): boolean {
  if (Number.isSafeInteger(login) && login > 0) return login === 1;
  throw new RangeError(
    '何回目のログインかを1以上の整数で渡してください。Pass the number of the login as a whole number from 1.',
  );
}
