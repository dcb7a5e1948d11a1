import type { TextsOf } from '../core/finding.js';
import { printedEn } from '../facts/printed-en.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { milestoneTexts } from 'iryokikan/en';
 * Object.values(milestoneTexts).every((text) => typeof text === 'function') //=> true
 */
export const milestoneTexts: TextsOf<typeof faults> = {
  'milestone.vn-phase/older-page': ({ from }) =>
    `An older page reads as if claims had to be filed online from July; they must be from ${printedEn(from)} (claims of December).`,
};
