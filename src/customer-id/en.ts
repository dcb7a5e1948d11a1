import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

const papers =
  'Look it up in the papers from NTT, 「開通のご案内」 (East) or 「お申し込み内容のご案内」 (West); with a 光コラボ line, in those from the provider.';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { customerIdTexts } from 'iryokikan/en';
 * Object.values(customerIdTexts).every((text) => typeof text === 'function') //=> true
 */
export const customerIdTexts: TextsOf<typeof faults> = {
  'oqs.customer-id.format/required': () => `Enter the customer ID. ${papers}`,
  'oqs.customer-id.format/type': () => 'Pass the customer ID as text.',
  'oqs.customer-id.format/characters': ({ position }) =>
    `Character ${position} is not allowed. Enter the customer ID in half-width letters and digits.`,
  'oqs.customer-id.format/prefix': () => `A customer ID begins with CAF or COP. ${papers}`,
  'oqs.customer-id.format/prefix-missing': ({ kind }) =>
    `Check whether the leading ${kind} is missing. ${papers}`,
  'oqs.customer-id.format/length': ({ kind, expected, actual }) =>
    `${kind} is followed by ${expected} letters or digits; there are ${actual}. ${papers}`,
  'oqs.customer-id.format/other-kind': ({ kind, other }) =>
    `Check whether this is a ${other} customer ID, not a ${kind} one. ${papers}`,
  'oqs.customer-id.format/letters': ({ kind }) =>
    `There are letters after ${kind}, but every published example has digits only. ${papers}`,
  'oqs.customer-id.format/normalised': () =>
    'Width, lower case, blanks or invisible characters of the customer ID were normalised.',
  'oqs.customer-id.format/prefix-repeated': ({ kind }) => `The part after ${kind} was read.`,
  'oqs.customer-id.confirm/required': () => 'Enter the customer ID once more to confirm it.',
  'oqs.customer-id.confirm/mismatch': () =>
    'The confirmation differs from the customer ID. Enter it again.',
  'oqs.customer-id.kind/paper-application': () =>
    'After an application on paper the customer ID of the online claims may not be reflected yet. If so, choose CAF or COP and enter it.',
};
