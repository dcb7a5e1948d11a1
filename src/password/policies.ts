import { civil } from '../calendar/civil.js';
import { type Dated, type InForce, inForceOn } from '../core/dated.js';
import { entriesOf } from '../core/entered.js';
import { fieldOf } from '../core/record.js';
import { filingGuide } from '../facts/e-filing.js';
import { portalRenewed } from '../facts/portal.js';
import { policyUnknown } from './faults.js';

/**
 * Whose password: of 医療機関等向け総合ポータルサイト, or of
 * 保険医療機関等電子申請・届出等システム.
 */
export type PasswordPolicyId = 'portal' | 'e-filing';

/** A class of half-width characters of which a password needs at least one. */
export type CharacterClass = 'upper' | 'lower' | 'digit' | 'symbol';

/** What a password must be. */
export interface PasswordPolicy {
  readonly id: PasswordPolicyId;
  /** Least number of characters, inclusive. */
  readonly minLength: number;
  /** Greatest number of characters, inclusive. */
  readonly maxLength: number;
  /** At least one character of each. */
  readonly classes: readonly CharacterClass[];
  /**
   * Whether characters that are not half-width ASCII are refused; otherwise nothing is said about
   * them.
   */
  readonly halfWidthOnly: boolean;
}

/** The policy of the portal. */
export const portal: PasswordPolicy = {
  id: 'portal',
  minLength: 8,
  maxLength: 100,
  classes: ['upper', 'lower', 'digit'],
  halfWidthOnly: false,
};

const eFiling: PasswordPolicy = {
  id: 'e-filing',
  minLength: 10,
  maxLength: 20,
  classes: ['upper', 'lower', 'digit', 'symbol'],
  halfWidthOnly: true,
};

/**
 * The policies with the days from which they are known to hold: of the portal from its renewal (S2
 * 「パスワード基準が変わった」, text of the policy: S4), of the electronic-filing system from its
 * guide (S0). What held before is in no source.
 *
 * @example
 * import { passwordPolicies } from 'iryokikan';
 * passwordPolicies.portal.map(({ from, value }) => [from, value.minLength, value.maxLength])
 * //=> [['2024-03-25', 8, 100]]
 */
export const passwordPolicies: Readonly<
  Record<PasswordPolicyId, readonly Dated<PasswordPolicy>[]>
> = {
  portal: [{ from: portalRenewed, value: portal, source: 'S4' }],
  'e-filing': [{ from: filingGuide, value: eFiling, source: 'S0' }],
};

const newest = { portal, 'e-filing': eFiling };

/** A policy, read once, or the newest of a name; undefined where it is neither. */
export function findPolicy(policy: unknown): PasswordPolicy | undefined {
  if (policy === 'portal' || policy === 'e-filing') return newest[policy];
  const given = policy as PasswordPolicy | undefined;
  const read = {
    id: fieldOf(given, 'id'),
    minLength: fieldOf(given, 'minLength'),
    maxLength: fieldOf(given, 'maxLength'),
    classes: entriesOf(fieldOf(given, 'classes')),
    halfWidthOnly: fieldOf(given, 'halfWidthOnly'),
  };
  const isKnown =
    (read.id === 'portal' || read.id === 'e-filing') &&
    read.classes?.every((each) => eFiling.classes.includes(each as CharacterClass)) &&
    [read.minLength, read.maxLength].every(Number.isSafeInteger);
  return isKnown ? (read as PasswordPolicy) : undefined;
}

/** A policy, or the newest of a name, or the `RangeError` that asks for one. */
export function policyOf(policy: unknown): PasswordPolicy {
  const found = findPolicy(policy);
  if (found) return found;
  throw new RangeError(`${policyUnknown.ja()}Pass the policy as 'portal' or 'e-filing'.`);
}

/**
 * その日のパスワードの決まり: the password policy in force on a day; before the first known one
 * there is "no rule", not "no requirement". Source: each entry names its own.
 *
 * @throws RangeError when the day is no civil date.
 * @example
 * import { passwordPolicyOn } from 'iryokikan';
 * passwordPolicyOn('portal', '2026-04-01').status //=> 'in-force'
 * passwordPolicyOn('portal', '2024-03-24') //=> { status: 'no-rule', reason: 'before-first' }
 */
export function passwordPolicyOn(id: PasswordPolicyId, on: string): InForce<PasswordPolicy> {
  return inForceOn(passwordPolicies[policyOf(id).id], civil(on));
}
