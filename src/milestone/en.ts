import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

export const milestoneTexts: TextsOf<typeof faults> = {
  'milestone.vn-phase/older-page': () =>
    'An older page reads as if claims had to be filed online from July; they must be from 2 December 2024 (claims of December).',
};
