import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { certificateTexts } from 'iryokikan/en';
 * Object.values(certificateTexts).every((text) => typeof text === 'function') //=> true
 */
export const certificateTexts: TextsOf<typeof faults> = {
  'cert.validity/counting': ({ earliest, latest }) =>
    `No guide says how the three years and three months are counted: the certificate expires between ${earliest} and ${latest}. Look up the date on the notice of issue.`,
  'cert.validity/renewal-public': () =>
    'When it can be renewed, and when notices come, is known from what vendors publish. A renewal costs the fee too, and the time left is not carried over.',
  'cert.arrival/estimate': () =>
    'An estimate of about five business days. The notice of issue comes by recorded mail.',
  'cert.prereq/missing': () =>
    'Apply for online eligibility verification (オンライン資格確認) first.',
  'cert.prereq/claims-only': () =>
    'The guides differ on whether an application for online claims alone is enough. Apply for online eligibility verification, or ask the call centre.',
  'cert.payment-default/deducted': () =>
    'No payment method is registered, so it is 1 (deducted from the fees paid out). Register another in one of the two applications.',
  'cert.terminal-name/required': () =>
    'Enter the name of the terminal, one that tells it apart, such as "オンライン資格確認パソコン".',
  'cert.terminal-name/repeated': ({ first }) =>
    `Certificate ${first} has the same terminal name. Give each certificate a name that tells its terminal apart.`,
  'cert.terminal-name/operating-system': () =>
    'The name of an operating system does not tell terminals apart. Enter one such as "受付1号機".',
};
