import { entriesOf, isBlank } from '../core/entered.js';
import { type Finding, finding } from '../core/finding.js';
import { type Inspection, refused } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import { accountsNotListed, codeRegisteredTwice, emailRegisteredTwice } from './faults.js';

/** A portal account, as far as it must be the only one of its kind. */
export interface PortalAccount {
  /** 医療機関等コード, ten digits. */
  readonly code: string;
  readonly email: string;
}

/**
 * Inspects a list of accounts: each institution code has one account, and each account its own
 * e-mail address (1施設・1アカウント(アドレス)). A second account is a warning at its path, which
 * names the first by its number and holds none of the address; only what is no list is refused.
 * Codes and addresses are compared as they are, blank ones not at all: inspect them before. Source:
 * P11 (the old portal's FAQ; S1 agrees for 医科 and 歯科).
 *
 * @example
 * import { inspectAccounts } from 'iryokikan';
 * const accounts = [
 *   { code: '0110113719', email: 'info@example.com' },
 *   { code: '0130113714', email: 'info@example.com' },
 * ];
 * inspectAccounts(accounts).findings.map(({ path, params }) => [path, params])
 * //=> [[[1, 'email'], { first: 1 }]]
 */
export function inspectAccounts(accounts: unknown): Inspection<readonly PortalAccount[]> {
  const entries = entriesOf(accounts);
  if (!entries) return refused(finding(accountsNotListed, {}));
  const findings: Finding[] = [];
  const firstOf = { code: new Map<string, number>(), email: new Map<string, number>() };
  const faults = { code: codeRegisteredTwice, email: emailRegisteredTwice };
  entries.forEach((entry, index) => {
    for (const key of ['code', 'email'] as const) {
      const own = fieldOf(entry as Partial<PortalAccount> | null, key);
      if (own === undefined || isBlank(own)) continue;
      const first = firstOf[key].get(own);
      if (first === undefined) firstOf[key].set(own, index + 1);
      else findings.push({ ...finding(faults[key], { first }), path: [index, key] });
    }
  });
  return { value: accounts as readonly PortalAccount[], findings };
}
