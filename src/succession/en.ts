import type { TextsOf } from '../core/finding.js';
import { portalRenewed } from '../facts/portal.js';
import { printedEn } from '../facts/printed-en.js';
import type * as faults from './faults.js';

const centre = 'Ask the eligibility call centre (0800-080-4583).';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { successionTexts } from 'iryokikan/en';
 * Object.values(successionTexts).every((text) => typeof text === 'function') //=> true
 */
export const successionTexts: TextsOf<typeof faults> = {
  'oldportal.succession/code-unchanged': () =>
    `A succession goes with a change of the institution code. Whether that is a condition in this case too, the text does not settle. ${centre}`,
  'oldportal.succession/other-case': () =>
    `This is none of the four cases that are listed; the list ends with “and so on”. ${centre}`,
  'oldportal.succession/continuity': () =>
    'This holds only if the provision of care or dispensing goes on in substance.',
  'oldportal.succession/replaced': () =>
    `The old portal was replaced on ${printedEn(portalRenewed)}. Use 「医療機関等を新設・廃止・コード変更される方はこちら」 on the portal of today.`,
  'oldportal.reference-date/registered-later': () =>
    'The letter comes all the same, because the account was registered after the reference date; no new registration is needed.',
};
