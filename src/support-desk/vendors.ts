import { civil } from '../calendar/civil.js';
import { finding } from '../core/finding.js';
import type { AgedOutcome } from '../core/outcome.js';
import { isAged } from '../facts/printed.js';
import { stationGuide } from './as-of.js';
import { vendorsAged } from './faults.js';
import type { DeskHours } from './hours.js';

/**
 * 導入支援事業者: a company that sets up オンライン資格確認 and オンライン請求 at
 * 訪問看護ステーション. What is told here is the vendor's own.
 */
export interface InstallationVendor {
  /** Its number in the list of S4, 1–6. */
  readonly no: number;
  readonly name: { readonly ja: string; readonly en: string };
  /** Where it works. */
  readonly area: { readonly ja: string; readonly en: string };
  /** 導入までにかかる期間: about so many months from the order, by contract and by station. */
  readonly leadMonths: { readonly from: number; readonly until: number };
  /** Digits only, for a `tel:` link. */
  readonly phone: string;
  /** The number as it is printed. */
  readonly phoneText: string;
  /** On weekdays (平日), not at the year's end (年末年始), whose days the source does not tell. */
  readonly hours: DeskHours;
  readonly mail?: string;
  /** Its page on what it offers. */
  readonly page: string;
  /** What to verify before you use the entry. */
  readonly verify?: { readonly ja: string; readonly en: string };
  /** The month of the source. */
  readonly asOf: string;
}

/**
 * 導入支援事業者: the six vendors that S4 names to 訪問看護ステーション for the estimate and the
 * work on site; the レセコン vendor is asked apart. Vendors' own information, no rule of the
 * procedure and no recommendation; lead times are estimates.
 *
 * Not checked: whether it still holds. Source: S4 「問い合わせ先のご案内」 (p. 49).
 *
 * @example
 * import { installationVendors } from 'iryokikan';
 * installationVendors.find(({ no }) => no === 5)?.leadMonths //=> { from: 3, until: 4 }
 */
export const installationVendors: readonly InstallationVendor[] = [
  {
    no: 1,
    name: { ja: 'リョーサン菱洋株式会社', en: 'Ryosan Ryoyo' },
    area: {
      ja: '全国（離島、山岳地区は別途ご相談）',
      en: 'all of Japan (islands and mountains by arrangement)',
    },
    leadMonths: { from: 2, until: 2 },
    phone: '05017062965',
    phoneText: '050-1706-2965',
    hours: { from: '09:00', until: '17:00' },
    page: 'https://ryoyo-embedded-solutions.jp/onlineshikaku/',
    asOf: stationGuide,
  },
  {
    no: 2,
    name: { ja: 'リコージャパン株式会社', en: 'Ricoh Japan' },
    area: {
      ja: '全国（離島、山岳地区は別途ご相談）',
      en: 'all of Japan (islands and mountains by arrangement)',
    },
    leadMonths: { from: 2, until: 2 },
    phone: '0120892111',
    phoneText: '0120-892-111',
    hours: { from: '09:00', until: '17:00' },
    page: 'https://www.ricoh.co.jp/products/list/ricoh-online-eligibility-verification-system/visiting-nursing',
    asOf: stationGuide,
  },
  {
    no: 3,
    name: { ja: '株式会社NTTデータ中国', en: 'NTT Data Chugoku' },
    area: {
      ja: '全国（離島、山岳地区は別途ご相談）',
      en: 'all of Japan (islands and mountains by arrangement)',
    },
    leadMonths: { from: 2, until: 2 },
    phone: '0825674810',
    phoneText: '082-567-4810',
    hours: { from: '09:00', until: '17:00' },
    mail: 'houkan@its-center.net',
    page: 'https://www.healthcare-on-demand.jp/onshi/houkan.html',
    asOf: stationGuide,
  },
  {
    no: 4,
    name: { ja: 'NTT東日本（東日本電信電話株式会社）', en: 'NTT East' },
    area: { ja: 'NTT東日本エリア', en: 'the area of NTT East' },
    leadMonths: { from: 2, until: 2 },
    phone: '0120087033',
    phoneText: '0120-087-033',
    hours: { from: '09:00', until: '17:00' },
    page: 'https://business.ntt-east.co.jp/content/online-shikakukakunin/hokan.html',
    asOf: stationGuide,
  },
  {
    no: 5,
    name: { ja: 'NTT西日本（西日本電信電話株式会社）', en: 'NTT West' },
    area: {
      ja: 'NTT西日本が提供するフレッツ光サービスの提供エリア',
      en: 'where NTT West offers FLET’S Hikari',
    },
    leadMonths: { from: 3, until: 4 },
    phone: '0120087033',
    phoneText: '0120-087-033',
    hours: { from: '09:00', until: '17:00' },
    page: 'https://www.ntt-west.co.jp/smb/online-shikaku/houmonkango/',
    verify: {
      ja: '電話番号が4番のNTT東日本と同じです。おかけになる前にホームページでご確認ください。',
      en: 'The number is the same as that of no. 4, NTT East. Verify it on the page before you call.',
    },
    asOf: stationGuide,
  },
  {
    no: 6,
    name: { ja: '株式会社C・S・R', en: 'C.S.R.' },
    area: {
      ja: '全国（沖縄県・離島・山岳地区は別途ご相談）',
      en: 'all of Japan (Okinawa, islands and mountains by arrangement)',
    },
    leadMonths: { from: 2, until: 2 },
    phone: '0369073017',
    phoneText: '03-6907-3017',
    hours: { from: '09:00', until: '18:00' },
    mail: 'onshi@csresolution.jp',
    page: 'https://csresolution.jp/wp-content/themes/csr/images/business/nurse-online-license.pdf',
    asOf: stationGuide,
  },
];

/**
 * 導入支援事業者: the {@link installationVendors} for whoever asks on a day: they are `asOf` April
 * 2026, and for a later month an `info` says so.
 *
 * @throws RangeError when the day is no civil date.
 * @example
 * import { installationVendorsOn } from 'iryokikan';
 * installationVendorsOn('2026-11-02').asOf //=> '2026-04'
 * installationVendorsOn('2026-11-02').findings[0].reason //=> 'as-of'
 */
export function installationVendorsOn(on: string): AgedOutcome<readonly InstallationVendor[]> {
  const asOf = stationGuide;
  const findings = isAged(asOf, civil(on)) ? [finding(vendorsAged, { asOf })] : [];
  return { value: installationVendors, findings, asOf };
}
