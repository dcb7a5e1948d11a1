import { type CivilDate, civil, positive } from '../calendar/civil.js';
import { addOpenDays, type ClosedDayOptions } from '../calendar/closed-day.js';
import { addDays } from '../calendar/days.js';
import { type PeriodEndReadings, periodBy, periodEndReadings } from '../calendar/period.js';
import { type Dated, inForceOn } from '../core/dated.js';
import { finding } from '../core/finding.js';
import { givenFacts } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { portalRenewed } from '../facts/portal.js';
import { arrivalEstimate, renewalPublic, validityCounting } from './faults.js';

/**
 * 電子証明書発行料: the fee of one certificate in yen, by the day of issue. Public material adds
 * that tax is included
 * (P16).
 *
 * @example
 * import { certificateFees } from 'iryokikan';
 * certificateFees[0].value //=> 1500
 */
export const certificateFees: readonly Dated<number>[] = [
  { from: portalRenewed, value: 1500, source: 'S2' },
];

/**
 * 電子証明書発行料: the fee of so many certificates in yen, on the day on which they are `issued`,
 * or by the newest entry of {@link certificateFees}. Not included: the bank's charge where it is
 * paid by 払込請求書. Source: S2, S4 「1枚あたり 1,500円」.
 *
 * @throws RangeError when the count is no integer of at least 1, or no fee is known for the day.
 * @example
 * import { certificateFee } from 'iryokikan';
 * certificateFee(2) //=> 3000
 * certificateFee(1, { issued: '2024-04-10' }) //=> 1500
 */
export function certificateFee(
  count: number,
  options: { readonly issued?: string | undefined } = {},
): number {
  const { issued = '9999-12-31' } = givenFacts(options);
  const fee = inForceOn(certificateFees, civil(issued));
  if (fee.status === 'in-force') return positive(count) * fee.entry.value;
  throw new RangeError(
    `${issued}の発行料は案内に記載がありません。No guide tells the fee on ${issued}.`,
  );
}

/**
 * The day on which the fee falls due: that of issue, when the application is approved; not that of
 * the application or of the installation. Source: S2
 * 「申請が承認された時点（電子証明書発行日）で発生します」.
 *
 * @throws RangeError when a date is none.
 * @example
 * import { certificateFeeDue } from 'iryokikan';
 * certificateFeeDue({ applied: '2024-04-05', issued: '2024-04-10' }) //=> '2024-04-10'
 */
export function certificateFeeDue(certificate: { applied?: string; issued: string }): CivilDate {
  const { applied, issued } = givenFacts(certificate);
  if (applied !== undefined) civil(applied);
  return civil(issued);
}

/**
 * How many certificates so many terminals need: one each, whatever it is used for. A terminal that
 * serves both オンライン資格確認 and オンライン請求 needs one, not two. Source: S2
 * 「端末1台に1枚必要です」, S4 「兼用する場合、電子証明書は共通になります」.
 *
 * @throws RangeError when the number is no integer of at least 1.
 * @example
 * import { certificatesNeeded } from 'iryokikan';
 * certificatesNeeded(3) //=> 3
 */
export function certificatesNeeded(terminals: number): number {
  return positive(terminals);
}

const VALID_MONTHS = 39;

/**
 * 有効期限: the last day by each way of counting 3年3か月 from the day of issue, also where they
 * agree.
 *
 * @throws RangeError when the date is none.
 * @example
 * import { certificateExpiryReadings } from 'iryokikan';
 * certificateExpiryReadings('2024-03-31').clamped //=> '2027-06-30'
 */
export function certificateExpiryReadings(issued: string): PeriodEndReadings {
  return periodEndReadings(issued, VALID_MONTHS);
}

/**
 * 有効期限: the last day on which a certificate is valid by every counting of
 * 「発行日から3年3か月」. Where the countings differ the answer is ambiguous and holds all three.
 * The real date stands on the 発行通知書 and in the certificate. After a renewal count from its
 * day. Source: S2, S4; the counting is written nowhere.
 *
 * @throws RangeError when the date is none.
 * @example
 * import { certificateValidity } from 'iryokikan';
 * certificateValidity('2024-04-30').value //=> '2027-07-29'
 * certificateValidity('2024-03-31') //=> { value: '2027-06-30', findings: [] }
 */
export function certificateValidity(issued: string): Outcome<CivilDate> {
  return periodBy(validityCounting, issued, VALID_MONTHS);
}

/** When a certificate can be renewed, and when its holder is told. */
export interface CertificateRenewal {
  /** The first day, 90 days before the expiry. */
  readonly from: CivilDate;
  /** The last day, that of the expiry. */
  readonly until: CivilDate;
  /**
   * The days of the notices: 90, 60, 30, 15 and 7 days before the expiry; after the last one they
   * come daily.
   */
  readonly notices: readonly CivilDate[];
}

/**
 * The window that is open whichever of the days from `earliest` to `latest` is that of the expiry.
 */
function renewalOf(earliest: string, latest: string): CertificateRenewal {
  return {
    from: addDays(latest, -90),
    until: civil(earliest),
    notices: [90, 60, 30, 15, 7].map((days) => addDays(earliest, -days)),
  };
}

/**
 * 電子証明書の更新: when a certificate can be renewed, by what vendors publish (P16); an `info`
 * says so. Give the day of expiry as printed on the certificate; or that of issue, and where the
 * countings differ `value` is the window that is open by all of them.
 *
 * @throws RangeError when the date is none.
 * @example
 * import { certificateRenewal } from 'iryokikan';
 * certificateRenewal({ expires: '2027-07-30' }).value.from //=> '2027-05-01'
 * certificateRenewal({ issued: '2024-04-30' }).value.until //=> '2027-07-29'
 */
export function certificateRenewal(
  certificate: { readonly expires: string } | { readonly issued: string },
): Outcome<CertificateRenewal> {
  const told = finding(renewalPublic, {});
  const given = givenFacts(certificate);
  if ('expires' in given) {
    const expires = civil(given.expires);
    return { value: renewalOf(expires, expires), findings: [told] };
  }
  const { value, readings, findings } = certificateValidity(given.issued);
  if (!readings) return { value: renewalOf(value, value), findings: [told] };
  const ends = Object.entries(readings);
  const latest = ends.map(([, end]) => end).reduce((a, b) => (a > b ? a : b));
  return {
    value: renewalOf(value, latest),
    readings: Object.fromEntries(ends.map(([name, end]) => [name, renewalOf(end, end)])),
    findings: [...findings, told],
  };
}

/**
 * The day on which the 電子証明書発行通知書 arrives, estimated: about five business days after the
 * application, which does not itself count. The year's end may be given as `yearEnd` (see
 * {@link ClosedDayOptions}). Source: S2, S4
 * 「申請後約5営業日※で電子証明書発行通知書が届きます。※土・日・祝日・年末年始を除きます。」
 *
 * @throws RangeError when the date is none, or outside the table of holidays.
 * @example
 * import { certificateArrival } from 'iryokikan';
 * certificateArrival('2024-12-26').value //=> '2025-01-09'
 */
export function certificateArrival(
  applied: string,
  options?: ClosedDayOptions,
): Outcome<CivilDate> {
  const { value, findings } = addOpenDays(applied, 5, options);
  return { value, findings: [finding(arrivalEstimate, {}), ...findings] };
}
