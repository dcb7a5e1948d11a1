import { isBlank } from '../core/entered.js';
import { type Fault, type Finding, finding } from '../core/finding.js';
import { type Inspection, inspection, parsed, refused } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import { lengthOf } from '../core/text.js';
import {
  eFilingPassword,
  passwordHalfWidth,
  passwordSymbol,
  policyUnknown,
  portalPassword,
} from './faults.js';
import {
  type CharacterClass,
  findPolicy,
  type PasswordPolicy,
  type PasswordPolicyId,
  policyOf,
} from './policies.js';

/**
 * A password that satisfies a policy. Secret: no finding, message or error holds any of its text.
 */
export type Password = string & { readonly '~iryokikan': 'Password' };

/** Which password it is. */
export interface PasswordOptions {
  /**
   * The policy by its name, which means its newest, or a policy of a day
   * ({@link passwordPolicyOn}).
   */
  readonly policy: PasswordPolicyId | PasswordPolicy;
}

/**
 * A requirement of a policy, as the finding that an unsatisfied one gives, and whether it is
 * satisfied.
 */
export interface PasswordRequirement extends Finding {
  readonly satisfied: boolean;
}

/** Half-width only: a full-width letter satisfies no class. */
const patterns = {
  upper: /[A-Z]/,
  lower: /[a-z]/,
  digit: /[0-9]/,
  symbol: /[!-/:-@[-`{-~]/,
};

/** What is no visible half-width character. */
const outside = /[^!-~]/;

export const faultsOf = { portal: portalPassword, 'e-filing': eFilingPassword };

/** What is said of a length and of the classes of characters. */
type Faults = Pick<typeof portalPassword, 'length'> &
  Partial<Record<CharacterClass, Fault<object>>>;

/** Whether a text satisfies all of a policy: its {@link requirements} without what they say. */
function satisfies(text: string, policy: PasswordPolicy): boolean {
  const { minLength, maxLength, classes, halfWidthOnly } = policy;
  const length = lengthOf(text);
  return (
    length >= minLength &&
    length <= maxLength &&
    classes.every((name) => patterns[name].test(text)) &&
    !(halfWidthOnly && outside.test(text))
  );
}

/** The length and the classes that a policy asks for. */
export function ruled(
  text: string,
  { minLength: minimum, maxLength: maximum, classes }: PasswordPolicy,
  faults: Faults,
): PasswordRequirement[] {
  const length = lengthOf(text);
  return [
    {
      ...finding(faults.length, { minimum, maximum }),
      satisfied: length >= minimum && length <= maximum,
    },
    ...classes.map((name) => ({
      ...finding(faults[name] as Fault<object>, {}),
      satisfied: patterns[name].test(text),
    })),
  ];
}

function requirements(text: string, policy: PasswordPolicy): PasswordRequirement[] {
  const all = ruled(text, policy, { ...faultsOf[policy.id], symbol: passwordSymbol } as Faults);
  if (policy.halfWidthOnly) {
    all.push({ ...finding(passwordHalfWidth, {}), satisfied: !outside.test(text) });
  }
  return all;
}

/**
 * The inspection of a text by its requirements, with a finding on what no source allows or forbids.
 */
export function judged(
  text: string,
  all: readonly PasswordRequirement[],
  isUnclear: boolean,
  unaddressed: Fault<object>,
): Inspection<Password> {
  const findings: Finding[] = [];
  for (const { satisfied, ...unsatisfied } of all) {
    if (!satisfied) findings.push(unsatisfied);
  }
  if (isUnclear) findings.push(finding(unaddressed, {}));
  return inspection(text as Password, findings);
}

/**
 * パスワードの決まりの一覧: each requirement of a policy and whether the password satisfies it so
 * far, for a live checklist. A requirement is a finding ({@link messageOf} gives its English text)
 * with `satisfied`; anything that is no text satisfies as '' does.
 *
 * @throws RangeError when there is no such policy.
 * @example
 * import { passwordRequirements } from 'iryokikan';
 * const requirements = passwordRequirements('abc', { policy: 'portal' });
 * requirements.map(({ reason, satisfied }) => [reason, satisfied])
 * //=> [['length', false], ['upper', false], ['lower', true], ['digit', false]]
 * passwordRequirements('', { policy: 'e-filing' })[0].message
 * //=> '10文字以上20文字以下にしてください。'
 */
export function passwordRequirements(
  value: unknown,
  options: PasswordOptions,
): readonly PasswordRequirement[] {
  return requirements(typeof value === 'string' ? value : '', policyOf(fieldOf(options, 'policy')));
}

/**
 * Inspects a new password by a policy: of the portal 8–100 characters with an upper-case letter, a
 * lower-case letter and a digit; of the electronic-filing system 10–20 with a symbol as well,
 * half-width only. Nothing is trimmed or normalised. Characters that the sources do not address
 * (for the portal: blanks and anything outside ASCII; for the other: a blank) give a warning that
 * carries both readings, and satisfy no class. The findings hold none of the text, nor its length.
 *
 * Where there is no such policy an error says so. Not checked: whether it is easy to guess, or was
 * used before. Sources: S4 「大文字/小文字/数字をそれぞれ1文字以上、かつ8文字以上100文字以内」, S0
 * 「10文字以上20文字以下…4種類(いずれも半角のみ)」.
 *
 * @example
 * import { inspectPassword } from 'iryokikan';
 * inspectPassword('Abcdefg1', { policy: 'portal' }).findings //=> []
 * inspectPassword('Abcdefg1', { policy: 'e-filing' }).findings.map(({ reason }) => reason)
 * //=> ['length', 'symbol']
 */
export function inspectPassword(value: unknown, options: PasswordOptions): Inspection<Password> {
  const found = findPolicy(fieldOf(options, 'policy'));
  if (!found) return refused(finding(policyUnknown, {}));
  const faults = faultsOf[found.id];
  if (isBlank(value)) return refused(finding(faults.required, {}));
  if (typeof value !== 'string') return refused(finding(faults.notText, {}));
  const isUnclear = (found.halfWidthOnly ? / / : outside).test(value);
  return judged(value, requirements(value, found), isUnclear, faults.unaddressed);
}

/**
 * パスワード: whether a value is a password that satisfies a policy; where there is no such policy
 * it is not. Never throws.
 *
 * @example
 * import { isPassword } from 'iryokikan';
 * isPassword('Abcdefg12!', { policy: 'e-filing' }) //=> true
 * isPassword('Abcdefg1', { policy: 'e-filing' }) //=> false
 */
export function isPassword(value: unknown, options: PasswordOptions): value is Password {
  const found = findPolicy(fieldOf(options, 'policy'));
  return typeof value === 'string' && found !== undefined && satisfies(value, found);
}

/**
 * パスワード: takes a password, or throws an {@link InspectionError} with the findings, which hold
 * none of its
 * text.
 *
 * @example
 * import { parsePassword } from 'iryokikan';
 * parsePassword('Abcdefg12!', { policy: 'e-filing' }) //=> 'Abcdefg12!'
 */
export function parsePassword(value: unknown, options: PasswordOptions): Password {
  return parsed(inspectPassword(value, options));
}

/**
 * パスワードの表示: what may be shown of a password: eight dots, whatever its length. Never throws.
 *
 * @example
 * import { formatPassword, parsePassword } from 'iryokikan';
 * formatPassword(parsePassword('Abcdefg1', { policy: 'portal' })) //=> '●●●●●●●●'
 */
export function formatPassword(_password: Password): string {
  return '●●●●●●●●';
}
