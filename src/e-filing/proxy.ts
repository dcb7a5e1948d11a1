import { finding } from '../core/finding.js';
import { givenFacts, givenText } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { proxyUnknown } from './faults.js';

const DOMAIN = 'healthinsurance.mhlw.go.jp';

/**
 * The bypass list of the manual proxy of Windows 10 or 11, with the domain of
 * 保険医療機関等電子申請・届出等システム appended where the proxy is one of the two that need it. A
 * domain already in the list, and any other proxy, leave it as it is; then, or if the system still
 * cannot be reached, the vendor is to be asked. Source: S0 A10.
 *
 * @throws RangeError when either is no text; an empty list is `''`.
 * @example
 * import { filingProxyBypass } from 'iryokikan';
 * filingProxyBypass({ proxy: 'proxy.base.oqs-pdl.org', bypass: 'a.example' }).value
 * //=> 'a.example;healthinsurance.mhlw.go.jp'
 * filingProxyBypass({ proxy: 'other.example', bypass: 'a.example' }).value //=> 'a.example'
 */
export function filingProxyBypass(settings: {
  /** 「アドレス」 of 手動プロキシ セットアップ. */
  readonly proxy: string;
  /** The entries for which the proxy is not used, divided by semicolons. */
  readonly bypass: string;
}): Outcome<string> {
  const { proxy, bypass } = givenFacts(settings);
  const address = givenText(proxy).toLowerCase();
  const entries = givenText(bypass).toLowerCase().split(';');
  if (
    !address.includes('proxy.base.oqs-pdl.org') &&
    !address.includes('proxy.healthcare-on-demand.jp')
  ) {
    return { value: bypass, findings: [finding(proxyUnknown, {})] };
  }
  if (entries.some((entry) => entry.trim() === DOMAIN)) return { value: bypass, findings: [] };
  const list = bypass.trimEnd();
  const separator = list === '' || list.endsWith(';') ? '' : ';';
  return { value: list + separator + DOMAIN, findings: [] };
}
