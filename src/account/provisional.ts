import { finding } from '../core/finding.js';
import { givenText } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { fieldOf } from '../core/record.js';
import { lengthOf } from '../core/text.js';
import { email, longUserId, registerAnew } from './faults.js';

/** 仮アカウント of the old portal. */
export type ProvisionalAccount = string & { readonly '~iryokikan': 'ProvisionalAccount' };

/** 仮パスワード of a 仮アカウント. Secret. */
export type ProvisionalPassword = string & { readonly '~iryokikan': 'ProvisionalPassword' };

/** How a 仮パスワード is told. */
export interface ProvisionalPasswordOptions {
  /** The account to which the password must belong. */
  readonly account?: string | undefined;
}

/**
 * Whether a user ID is a 仮アカウント of the old portal: it ends in `@01` to `@48` (S2, S4
 * 「末尾が「@01」～「@48」のいずれか」). No mail reaches it; its holder registers anew. Never
 * throws.
 *
 * @example
 * import { isProvisionalAccount } from 'iryokikan';
 * isProvisionalAccount('41234567@13') //=> true
 * isProvisionalAccount('41234567@49') //=> false
 */
export function isProvisionalAccount(value: unknown): value is ProvisionalAccount {
  return typeof value === 'string' && /@(?:0[1-9]|[1-3]\d|4[0-8])$/.test(value);
}

/**
 * Whether a text looks like the 仮パスワード of a 仮アカウント: `pa`, the part before the `@`, `0`.
 * Given the account, of that account. Read off the one sample of S3 (4XXXXXXXX@01, pa4XXXXXXXX0),
 * so unconfirmed; the length is not checked. Never
 * throws.
 *
 * @example
 * import { isProvisionalPassword } from 'iryokikan';
 * isProvisionalPassword('pa412345670') //=> true
 * isProvisionalPassword('pa412345670', { account: '49999999@13' }) //=> false
 */
export function isProvisionalPassword(
  value: unknown,
  options?: ProvisionalPasswordOptions,
): value is ProvisionalPassword {
  if (typeof value !== 'string') return false;
  const account = fieldOf(options, 'account');
  if (account === undefined) return /^pa[0-9A-Za-z]+0$/.test(value);
  return isProvisionalAccount(account) && value === `pa${account.slice(0, -3)}0`;
}

/** What the holder of a user ID does: log in, register anew, or ask the call centre first. */
export type PortalLogin = 'log-in' | 'register' | 'ask-call-centre';

/**
 * What the holder of an account of the old portal does at the new one, by the user ID
 * (原則メールアドレス). A provisional account is registered anew. One of 40 characters or more is
 * set up by the call centre first; at exactly 40 the registration page disagrees, so both readings
 * are given. Anything else logs in. Sources: S4 「ユーザーIDの入力について」, S2 1-1.
 *
 * @throws RangeError when the user ID is no text.
 * @example
 * import { portalLogin } from 'iryokikan';
 * portalLogin('info@example.com').value //=> 'log-in'
 * portalLogin('41234567@01').value //=> 'register'
 */
export function portalLogin(userId: string): Outcome<PortalLogin> {
  if (isProvisionalAccount(userId)) {
    return { value: 'register', findings: [finding(registerAnew, {})] };
  }
  const length = lengthOf(givenText(userId));
  if (length < 40) return { value: 'log-in', findings: [] };
  if (length > 40) return { value: 'ask-call-centre', findings: [finding(longUserId, {})] };
  return {
    value: 'ask-call-centre',
    readings: { 'registration-page': 'log-in', 'login-page': 'ask-call-centre' },
    findings: [finding(email.forty, {})],
  };
}
