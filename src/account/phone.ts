import { isBlank } from '../core/entered.js';
import { type Finding, finding } from '../core/finding.js';
import { givenName, givenText } from '../core/given.js';
import { type Inspection, inspection, parsed, refused } from '../core/inspection.js';
import { lengthOf } from '../core/text.js';
import { phone as faults, phoneRequired } from './faults.js';

/**
 * 電話番号 of a portal account: half-width digits. Secret: no finding, message or error holds any
 * of it.
 */
export type Phone = string & { readonly '~iryokikan': 'Phone' };

/**
 * 電話番号: whether a value is a phone number in the form that the portal takes: half-width digits
 * only. Never throws.
 *
 * @example
 * import { isPhone } from 'iryokikan';
 * isPhone('0312345678') //=> true
 * isPhone('03-1234-5678') //=> false
 */
export function isPhone(value: unknown): value is Phone {
  return typeof value === 'string' && /^\d+$/.test(value);
}

/**
 * Inspects a 電話番号: half-width digits without hyphens. Full-width digits are an error, because
 * the form says 半角; nothing is normalised or suggested. No source states a length: other than 10
 * or 11 digits is a warning that carries both readings. A first digit other than 0 is a warning
 * (derived; the sample of S4 `0000000000` passes).
 *
 * Not checked: whether the number is in use. Source: S4
 * 「半角数字をハイフン無しで入力してください」「例) 01201234567」.
 *
 * @example
 * import { inspectPhone } from 'iryokikan';
 * inspectPhone('01201234567').findings //=> []
 * inspectPhone('03-1234-5678').findings[0].params //=> { position: 3 }
 */
export function inspectPhone(input: unknown): Inspection<Phone> {
  if (isBlank(input)) return refused(finding(phoneRequired, {}));
  if (typeof input !== 'string') return refused(finding(faults.notText, {}));
  const wrong = input.search(/\D/);
  if (wrong >= 0) {
    const position = lengthOf(input.slice(0, wrong)) + 1;
    return refused(finding(faults.characters, { position }));
  }
  const findings: Finding[] = [];
  const actual = input.length;
  if (actual !== 10 && actual !== 11) findings.push(finding(faults.length, { actual }));
  if (!input.startsWith('0')) findings.push(finding(faults.firstDigit, {}));
  return inspection(input as Phone, findings);
}

/**
 * 電話番号: takes a phone number, or throws an {@link InspectionError} with the findings, which
 * hold none of
 * it.
 *
 * @example
 * import { parsePhone } from 'iryokikan';
 * parsePhone('0312345678') //=> '0312345678'
 */
export function parsePhone(input: unknown): Phone {
  return parsed(inspectPhone(input));
}

/**
 * 電話番号の表示: display text of a phone number: its digits, a `uri` for a link, or `masked`, of
 * which nothing can be read. Hyphens are not put in: where they belong depends on the area code.
 *
 * @throws RangeError when the number is no text, or the style none of the three.
 * @example
 * import { formatPhone, parsePhone } from 'iryokikan';
 * formatPhone(parsePhone('0312345678'), 'uri') //=> 'tel:0312345678'
 */
export function formatPhone(phone: Phone, style: 'plain' | 'uri' | 'masked' = 'plain'): string {
  if (givenName(style, ['plain', 'uri', 'masked']) === 'masked') return '●●●●●●●●●●';
  const text = givenText(phone);
  return style === 'uri' ? `tel:${text}` : text;
}
