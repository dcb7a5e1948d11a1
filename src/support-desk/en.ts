import type { TextsOf } from '../core/finding.js';
import { agedEn } from '../facts/printed-en.js';
import { yearEndEn } from '../facts/year-end.js';
import type * as faults from './faults.js';

const closing = ({ closes }: { closes: string }) =>
  `The guides do not say whether ${closes} itself is still within the hours. It counts as closed.`;
const unconfirmed = ({ day }: { day: number }) =>
  `Another announcement (Akita) gives no hours for day ${day}.`;
const yearEnd = () => `The guides do not say whether the desk answers from ${yearEndEn}.`;

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { supportDeskTexts } from 'iryokikan/en';
 * Object.values(supportDeskTexts).every((text) => typeof text === 'function') //=> true
 */
export const supportDeskTexts: TextsOf<typeof faults> = {
  'desk.call-centre/closing-minute': closing,
  'desk.call-centre/year-end': () =>
    `${yearEnd()} By the letter it does. Look at its website before you call.`,
  'desk.claims-system/closing-minute': closing,
  'desk.claims-system/unconfirmed': unconfirmed,
  'desk.claims-system/year-end': yearEnd,
  'desk.claims-network/closing-minute': closing,
  'desk.claims-network/holiday': () =>
    'One guide says that weekends and holidays are served, another (Akita) that they are not. Call on a working day unless it is urgent.',
  'desk.claims-network/conflict': ({ other }) =>
    `Another announcement (Akita) says ${other}; it seems to have slipped by a line.`,
  'desk.claims-network/unconfirmed': unconfirmed,
  'desk.claims-network/year-end': yearEnd,
  'desk.call-centre/as-of': agedEn,
  'desk.claims-system/as-of': agedEn,
  'desk.claims-network/as-of': agedEn,
  'vendor.vn-providers/as-of': agedEn,
};
