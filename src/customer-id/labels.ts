import { toHalfWidth } from '../core/text.js';
import type { CustomerIdKind } from './customer-id.js';

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

/**
 * Reads the label of a 電気通信回線種別 as the eligibility application shows it, or as people write
 * it; undefined where it tells neither option 1 nor another line. CTC and QTnet are not in option 1
 * of this application (but are in option 1 of the one for claims). Takes anything and never throws.
 * Source: S4 STEP 03, P12.
 *
 * @example
 * import { findEligibilityLine } from 'iryokikan';
 * findEligibilityLine('1 : IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)') //=> 'ip-vpn-ntt'
 * findEligibilityLine('IP-VPN CTC') //=> 'other'
 * findEligibilityLine('IP-VPN') //=> undefined
 */
export function findEligibilityLine(label: unknown): EligibilityLine | undefined {
  const text = typeof label === 'string' ? toHalfWidth(label).toLowerCase().trim() : '';
  const [number = '1'] = /^\d+/.exec(text) ?? [];
  const excluded = /ctc|q[ti]?net/.test(text) && !text.includes('除');
  if (number !== '1' || excluded || /以外|ip\W?sec|ike|isdn/.test(text)) return 'other';
  const ntt = /ip\W?vpn/.test(text) && /ntt|コラボ|フレッツ/.test(text);
  return ntt || text.startsWith('1') ? 'ip-vpn-ntt' : undefined;
}

/**
 * Reads the label of the choice 「お客さまID」, 「CAF」, 「COP」 or
 * 「オンライン請求と同じお客様IDを使用」; undefined where it is none of these. Takes anything and
 * never throws. Source: S4 STEP 03.
 *
 * @example
 * import { findCustomerIdChoice } from 'iryokikan';
 * findCustomerIdChoice('オンライン請求と同じお客様IDを使用') //=> 'same-as-claims'
 */
export function findCustomerIdChoice(label: unknown): CustomerIdChoice | undefined {
  if (typeof label !== 'string') return undefined;
  const kind = /CAF|COP/.exec(toHalfWidth(label).toUpperCase())?.[0];
  return (
    (kind as CustomerIdKind | undefined) ?? (label.includes('同じ') ? 'same-as-claims' : undefined)
  );
}
