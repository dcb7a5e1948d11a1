import { isBlank } from '../core/entered.js';
import { type Finding, finding } from '../core/finding.js';
import { givenName, givenText } from '../core/given.js';
import { type Inspection, inspection, parsed, refused } from '../core/inspection.js';
import { lengthOf } from '../core/text.js';
import { emailRequired, email as faults } from './faults.js';
import { isProvisionalAccount } from './provisional.js';

/**
 * メールアドレス of a portal account. Secret: no finding, message or error holds any of its text.
 */
export type Email = string & { readonly '~iryokikan': 'Email' };

const MAXIMUM = 40;

/**
 * メールアドレス: whether a value is an e-mail address that the portal takes. Never throws.
 *
 * @example
 * import { isEmail } from 'iryokikan';
 * isEmail('info+1@example.com') //=> true
 * isEmail('Info@example.com') //=> false
 */
export function isEmail(value: unknown): value is Email {
  return (
    typeof value === 'string' &&
    value.length <= MAXIMUM &&
    /^[a-z0-9._+-]+@[a-z0-9._+-]+$/.test(value) &&
    !isProvisionalAccount(value)
  );
}

/**
 * Inspects the メールアドレス of a portal account: half-width lower-case letters, digits and `.`
 * `-` `_` `+` around one `@`, at most 40 characters. At exactly 40 the registration page and the
 * login page disagree: a warning with both readings. What ends in `@01` to `@48` is a
 * 仮メールアドレス, no mailbox. Nothing is trimmed or normalised, and for secrecy nothing is
 * suggested: to repair upper case, offer to lower it.
 *
 * Not checked: whether the address receives mail; leading or double full stops (no source speaks of
 * them). Source: S4
 * 「メールアドレス（半角40桁以下）」「英小文字、数字、ピリオド（.）、ハイフン（-）、アンダーバー（_）、プラス（+）を使用可能です」.
 *
 * @example
 * import { inspectEmail } from 'iryokikan';
 * inspectEmail('info@example.com').findings //=> []
 * inspectEmail('Info@ex ample.com').findings.map(({ reason }) => reason)
 * //=> ['upper-case', 'characters']
 */
export function inspectEmail(input: unknown): Inspection<Email> {
  if (isBlank(input)) return refused(finding(emailRequired, {}));
  if (typeof input !== 'string') return refused(finding(faults.notText, {}));
  if (isProvisionalAccount(input)) return refused(finding(faults.provisional, {}));

  const findings: Finding[] = [];
  const at = input.indexOf('@');
  if (at < 0 || at !== input.lastIndexOf('@')) findings.push(finding(faults.at, {}));
  else if (at === 0 || at === input.length - 1) findings.push(finding(faults.part, {}));
  if (/[A-Z]/.test(input)) findings.push(finding(faults.upperCase, {}));
  const wrong = input.search(/[^a-zA-Z0-9._+@-]/);
  if (wrong >= 0) {
    const position = lengthOf(input.slice(0, wrong)) + 1;
    findings.push(finding(faults.characters, { position }));
  }
  const actual = lengthOf(input);
  if (actual > MAXIMUM) findings.push(finding(faults.tooLong, { maximum: MAXIMUM, actual }));
  else if (actual === MAXIMUM) findings.push(finding(faults.forty, {}));
  return inspection(input as Email, findings);
}

/**
 * メールアドレス: takes an e-mail address, or throws an {@link InspectionError} with the findings,
 * which hold none of it.
 *
 * @example
 * import { parseEmail } from 'iryokikan';
 * parseEmail('info@example.com') //=> 'info@example.com'
 */
export function parseEmail(input: unknown): Email {
  return parsed(inspectEmail(input));
}

/**
 * メールアドレスの表示: display text of an e-mail address: itself, a `uri` for a link, or `masked`,
 * of which nothing can be read.
 *
 * @throws RangeError when the address is no text, or the style none of the three.
 * @example
 * import { formatEmail, parseEmail } from 'iryokikan';
 * formatEmail(parseEmail('info@example.com'), 'uri') //=> 'mailto:info@example.com'
 * formatEmail(parseEmail('info@example.com'), 'masked') //=> '●●●●@●●●●'
 */
export function formatEmail(email: Email, style: 'plain' | 'uri' | 'masked' = 'plain'): string {
  if (givenName(style, ['plain', 'uri', 'masked']) === 'masked') return '●●●●@●●●●';
  const text = givenText(email);
  return style === 'uri' ? `mailto:${text}` : text;
}
