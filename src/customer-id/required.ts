import { finding } from '../core/finding.js';
import { givenFacts, givenName, givenText } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { toHalfWidth } from '../core/text.js';
import type { CustomerIdKind } from './customer-id.js';
import { customerIdNotReflected } from './faults.js';

/**
 * 電気通信回線種別 of the eligibility application, as far as the お客さまID depends on it: option
 * 1, or any other.
 */
export type EligibilityLine = 'ip-vpn-ntt' | 'other';

/**
 * 「お客さまID」 of the eligibility application: CAF, COP, or
 * 「オンライン請求と同じお客さまIDを使用」.
 */
export type CustomerIdChoice = CustomerIdKind | 'same-as-claims';

/** A field of the eligibility application that depends on line and choice. */
export type CustomerIdField =
  | 'customerIdKind'
  | 'customerId'
  | 'customerIdConfirmation'
  | 'v6Option';

/**
 * Reads the label of a 電気通信回線種別 as the eligibility application shows it, or as people write
 * it. CTC and QTnet are not in option 1 of this application (but are in option 1 of the one for
 * claims).
 *
 * @throws RangeError when the label is no text.
 * @example
 * import { eligibilityLineOf } from 'iryokikan';
 * eligibilityLineOf('1 : IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)') //=> 'ip-vpn-ntt'
 * eligibilityLineOf('IP-VPN CTC') //=> 'other'
 */
export function eligibilityLineOf(label: string): EligibilityLine {
  const text = toHalfWidth(givenText(label)).toLowerCase().trim();
  if (/ctc|q[ti]?net/.test(text) && !text.includes('除')) return 'other';
  const [number] = /^\d+/.exec(text) ?? [];
  const ntt = /ip\W?vpn/.test(text) && /ntt(?!以外)|コラボ|フレッツ/.test(text);
  return number === '1' || (number === undefined && ntt) ? 'ip-vpn-ntt' : 'other';
}

/**
 * Reads the label of the choice 「お客さまID」, 「CAF」, 「COP」 or
 * 「オンライン請求と同じお客様IDを使用」; `undefined` where it is none of these.
 *
 * @throws RangeError when the label is no text.
 * @example
 * import { customerIdChoiceOf } from 'iryokikan';
 * customerIdChoiceOf('オンライン請求と同じお客様IDを使用') //=> 'same-as-claims'
 */
export function customerIdChoiceOf(label: string): CustomerIdChoice | undefined {
  const kind = /CAF|COP/.exec(toHalfWidth(givenText(label)).toUpperCase())?.[0];
  return (
    (kind as CustomerIdKind | undefined) ?? (label.includes('同じ') ? 'same-as-claims' : undefined)
  );
}

/**
 * Which fields about the お客さまID the eligibility application requires. On line 1: the ID and its
 * confirmation when the choice is CAF or COP, and in every case the フレッツ・v6オプション; as long
 * as nothing is chosen, the choice itself. On other lines none (derived). `claimsOnPaper` with
 * `same-as-claims` gives a warning: the ID may not be reflected yet.
 *
 * The sources speak of NTT lines (光コラボ included); a carrier other than NTT inside option 1 is
 * not addressed.
 * Source: S4 「IP-VPN接続でNTT回線（光コラボ含む）を利用されている方はご用意いただく物があります」.
 *
 * @throws RangeError when the line or the choice is none of those named.
 * @example
 * import { requiredCustomerIdFields } from 'iryokikan';
 * requiredCustomerIdFields({ line: 'ip-vpn-ntt', choice: 'CAF' }).value
 * //=> ['customerId', 'customerIdConfirmation', 'v6Option']
 * requiredCustomerIdFields({ line: 'other' }).value //=> []
 */
export function requiredCustomerIdFields(asked: {
  readonly line: EligibilityLine;
  readonly choice?: CustomerIdChoice | undefined;
  /** Whether the オンライン請求 was applied for on paper. */
  readonly claimsOnPaper?: boolean | undefined;
}): Outcome<readonly CustomerIdField[]> {
  const { line, choice, claimsOnPaper } = givenFacts(asked);
  if (choice) givenName(choice, ['CAF', 'COP', 'same-as-claims']);
  if (givenName(line, ['ip-vpn-ntt', 'other']) === 'other') return { value: [], findings: [] };
  if (choice === 'CAF' || choice === 'COP') {
    return { value: ['customerId', 'customerIdConfirmation', 'v6Option'], findings: [] };
  }
  if (!choice) return { value: ['customerIdKind', 'v6Option'], findings: [] };
  return {
    value: ['v6Option'],
    findings: claimsOnPaper ? [finding(customerIdNotReflected, {})] : [],
  };
}
