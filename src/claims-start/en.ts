import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { claimsStartTexts } from 'iryokikan/en';
 * Object.values(claimsStartTexts).every((text) => typeof text === 'function') //=> true
 */
export const claimsStartTexts: TextsOf<typeof faults> = {
  'ocl.start-month/vendor-source': () =>
    'The closing on the 20th and the months (those of the claim) are known from a vendor of billing software and from the payers’ own pages.',
  'ocl.start-month/application-date': () => 'Enter the day of the application like 2024-05-18.',
  'ocl.start-month/too-early': ({ applied, first, second }) =>
    `For an application on ${applied} claims start in ${first} or ${second} (each month closes on the 20th). Choose one of the two.`,
  'ocl.start-month/early-in-change': ({ applied, first, second }) =>
    `For a change filed on ${applied} the month may have to be ${first} or ${second}, or stay that of the start filed before. Check the month of the first claim.`,
  'ocl.start-month/later': ({ first, second }) =>
    `No guide says whether a month later than ${second} is accepted. Choose ${first} or ${second}.`,
  'ocl.change-after-20/before-application': ({ applied }) =>
    `The change lies before the application of ${applied}. Check the dates.`,
  'ocl.change-after-20/too-early': ({ from }) =>
    `File the change on or after the 20th of the month of the application (${from}).`,
  'ocl.change-after-20/after-closing': ({ batch }) =>
    `The application came after the 20th. By the letter a change may be filed at once; but it belongs to the next closing, which would mean ${batch} or later. Unless it is urgent, wait until ${batch}.`,
  'vendor.optech.visit-window/vendor-estimate': () =>
    'An estimate of the vendor OPTECH, for those who order its online claims package (オンライン請求おまかせパック) on the day of the application.',
  'ocl.claim-window/closing-minute': ({ until }) =>
    `No guide says whether ${until} sharp is still accepted. Send before it.`,
};
