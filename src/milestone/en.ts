import type { TextsOf } from '../core/finding.js';
import { printedEn } from '../facts/printed-en.js';
import type * as faults from './faults.js';

export const milestoneTexts: TextsOf<typeof faults> = {
  'milestone.vn-phase/older-page': ({ from }) =>
    `An older page reads as if claims had to be filed online from July; they must be from ${printedEn(from)} (claims of December).`,
};
