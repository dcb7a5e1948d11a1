import type { TextsOf } from '../core/finding.js';
import { agedEn } from '../facts/printed-en.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { eFilingTexts } from 'iryokikan/en';
 * Object.values(eFilingTexts).every((text) => typeof text === 'function') //=> true
 */
export const eFilingTexts: TextsOf<typeof faults> = {
  'efs.service-hours/closing-minute': () =>
    'The guide does not say whether 21:00 itself is still within the hours. It counts as closed.',
  'efs.service-hours/holiday': () =>
    'The guide says nothing of holidays and the year-end. By the letter the system is in service. File by the open day before if you have a deadline.',
  'efs.mailing-schedule/estimate': () =>
    'This is an estimate. 上旬, 中旬 and 下旬 are shown as days 1–10, 11–20 and 21 to the end of the month.',
  'efs.os-browser/os': () =>
    'This system is not on the list of those that are guaranteed to work. See the guide of the electronic-filing system.',
  'efs.os-browser/browser': () =>
    'This browser is not on the list of those that are guaranteed to work. Use Microsoft Edge or another on it.',
  'efs.os-browser/as-of': agedEn,
  'efs.safari-keychain/keychain': () =>
    'Safari needs a keychain entry: add the certificate for https://healthinsurance.mhlw.go.jp/.',
  'efs.network/other-network': () =>
    'Only the network of the online claims (オンライン請求ネットワーク) reaches the system. Use a terminal connected to it.',
  'efs.cert-issuer/other-issuer': () =>
    'Choose the certificate that contains “Online Billing NW Common Root CA”.',
  'efs.proxy-bypass/ask-vendor': () =>
    'The proxy settings need no change. If the system cannot be reached, ask the vendor of the billing software or the network provider.',
  'efs.reissue-on-change/new-user-id': () =>
    'A new user ID is needed: file 様式5 (end of use), then 様式1 (start of use, with the new code and point table) with the regional bureau.',
};
