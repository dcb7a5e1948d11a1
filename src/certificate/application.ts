import { isBlank } from '../core/entered.js';
import { type Finding, finding } from '../core/finding.js';
import { flagOrNo, givenFacts, givenFlag } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { paymentDeducted, prerequisiteClaimsOnly, prerequisiteMissing } from './faults.js';

/** 電子証明書発行料の支払方法: 1 診療（調剤）報酬支払額から控除, 2 払込請求書による振込み. */
export type CertificatePaymentMethod = '1' | '2';

/**
 * How the fee is paid: as registered in the application for オンライン資格確認 or オンライン請求;
 * without one it is deducted (1), and an `info` says so. Source: S4
 * 「利用申請の登録がない場合は…「1：診療（調剤）報酬支払額から控除」で登録させていただきます」.
 *
 * @throws RangeError when something other than 1 or 2 is registered.
 * @example
 * import { certificatePaymentMethod } from 'iryokikan';
 * certificatePaymentMethod(undefined).value //=> '1'
 * certificatePaymentMethod('2') //=> { value: '2', findings: [] }
 */
export function certificatePaymentMethod(
  registered: string | null | undefined,
): Outcome<CertificatePaymentMethod> {
  if (registered === '1' || registered === '2') return { value: registered, findings: [] };
  if (isBlank(registered)) {
    return { value: '1', findings: [finding(paymentDeducted, {})] };
  }
  throw new RangeError(
    '支払方法は1（控除）か2（払込請求書）です。The payment method is 1 (deducted) or 2 (by payment slip).',
  );
}

/** The applications made before that for a certificate. */
export interface CertificatePrerequisites {
  /** オンライン資格確認の利用申請 has been made. */
  readonly eligibility: boolean;
  /** オンライン請求の届出 has been made. */
  readonly claims?: boolean | undefined;
}

/** Whether what comes before a certificate is done. */
export type CertificatePrerequisiteStatus = 'met' | 'not-met';

/**
 * 電子証明書発行申請の前提: whether a certificate may be applied for. The portal asks for the
 * application for オンライン資格確認. With that for オンライン請求 only the guide is of two minds:
 * the value is `not-met`, the cautious reading, and the answer ambiguous. Source: S2, S4
 * 「電子証明書を利用いただくには、オンライン資格確認の利用申請が必要です。」
 *
 * @throws RangeError when an application is neither true nor false.
 * @example
 * import { certificatePrerequisiteStatus, verdictOf } from 'iryokikan';
 * certificatePrerequisiteStatus({ eligibility: true }).value //=> 'met'
 * verdictOf(certificatePrerequisiteStatus({ eligibility: false, claims: true })) //=> 'ambiguous'
 */
export function certificatePrerequisiteStatus(
  applied: CertificatePrerequisites,
): Outcome<CertificatePrerequisiteStatus> {
  const { eligibility, claims } = givenFacts(applied);
  const hasClaims = flagOrNo(claims, 'claims');
  const findings = prerequisitesLacking(givenFlag(eligibility, 'eligibility'), hasClaims);
  if (eligibility) return { value: 'met', findings };
  if (!hasClaims) return { value: 'not-met', findings };
  return { value: 'not-met', readings: { gate: 'not-met', 'fee-text': 'met' }, findings };
}

/** What is said of an applicant, given which applications have been made. */
export function prerequisitesLacking(eligibility: boolean, claims: boolean): Finding[] {
  if (eligibility) return [];
  return [finding(claims ? prerequisiteClaimsOnly : prerequisiteMissing, {})];
}
