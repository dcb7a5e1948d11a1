import { civil } from '../calendar/civil.js';
import { finding } from '../core/finding.js';
import { givenFacts, givenName } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { directMailDate, directMailReference } from '../facts/direct-mail.js';
import { mailedAllTheSame } from './faults.js';

/**
 * A letter of 2023-02-03: 別添1 (sent again after August 2022), 別添2 (new institutions, and those
 * that need 承継手続き).
 */
export type DirectMail = 'annex-1' | 'annex-2';

/**
 * 案内の送付: the letters of 2023-02-03 (planned date) to institutions without an account at the
 * reference date. Source: S3.
 *
 * @example
 * import { directMails } from 'iryokikan';
 * directMails.annex2.label //=> '別添2'
 */
export const directMails = {
  referenceDate: directMailReference,
  date: directMailDate,
  annex1: {
    id: 'annex-1',
    label: '別添1',
    ja: '令和4年8月に案内を送り、まだアカウントを登録していない医療機関等（原則義務化の対象外にも送付）',
    en: 'institutions written to in August 2022 and still without an account, also those not obliged',
  },
  annex2: {
    id: 'annex-2',
    label: '別添2',
    ja: 'アカウントが未登録の新設医療機関等、または承継手続きが必要な医療機関等',
    en: 'new institutions without an account, and those that need a succession',
  },
} as const;

/** What is known of the account of an institution on the old portal. */
export interface OldPortalAccount {
  /** `old-code`: registered under an earlier 医療機関等コード. */
  readonly account: 'none' | 'old-code' | 'registered';
  /** Whether it was written to in August 2022 (令和4年8月5日付事務連絡). */
  readonly mailedInAugust2022?: boolean | undefined;
  /** Whether it is a 新設医療機関等. */
  readonly isNew?: boolean | undefined;
  /** Whether it needs 承継手続き. Default: when registered under an earlier code. */
  readonly needsSuccession?: boolean | undefined;
}

/**
 * 案内の送付先: which letter of 2023-02-03 an institution gets; undefined where neither group takes
 * it in. Source: S3 記1, 記2.
 *
 * @throws RangeError when the account is none of those named.
 * @example
 * import { findDirectMail } from 'iryokikan';
 * findDirectMail({ account: 'none', mailedInAugust2022: true }) //=> 'annex-1'
 * findDirectMail({ account: 'old-code' }) //=> 'annex-2'
 * findDirectMail({ account: 'registered' }) //=> undefined
 */
export function findDirectMail(asked: OldPortalAccount): DirectMail | undefined {
  const { account, mailedInAugust2022, isNew } = givenFacts(asked);
  givenName(account, ['none', 'old-code', 'registered']);
  const { needsSuccession = account === 'old-code' } = asked;
  if (account === 'registered') return undefined;
  if (needsSuccession) return 'annex-2';
  if (account === 'old-code') return undefined;
  if (mailedInAugust2022) return 'annex-1';
  return isNew ? 'annex-2' : undefined;
}

/** How an account stood at the reference date. */
export type ReferenceDateRegistration = 'registered' | 'unregistered';

/**
 * 基準日の登録: whether an account was registered (or 承継手続き done) at the reference date,
 * 2023-01-15, that day included (derived): `registered` means no letter. For one registered later
 * the letter comes all the same, and no new registration is needed. Pass nothing for an institution
 * that never registered. Source: S3 「令和5年1月15日時点においてアカウント登録を行っていない」.
 *
 * @throws RangeError when the day is no civil date.
 * @example
 * import { referenceDateRegistration } from 'iryokikan';
 * referenceDateRegistration('2023-01-15').value //=> 'registered'
 * referenceDateRegistration('2023-01-16').findings[0].reason //=> 'registered-later'
 */
export function referenceDateRegistration(
  registeredOn?: string,
): Outcome<ReferenceDateRegistration> {
  if (registeredOn === undefined) return { value: 'unregistered', findings: [] };
  return civil(registeredOn) <= directMails.referenceDate
    ? { value: 'registered', findings: [] }
    : { value: 'unregistered', findings: [finding(mailedAllTheSame, {})] };
}
