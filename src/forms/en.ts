import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

export const formTexts: TextsOf<typeof faults> = {
  'cal.wareki/seireki-asked': ({ fieldEn, value }) =>
    `The form asks for a western year here. Write ${value}: ${fieldEn}.`,
  'cal.wareki/reiwa-asked': ({ fieldEn }) =>
    `The form asks for a year of 令和 here. Write it so: ${fieldEn}.`,
  'form.choice/read': ({ fieldEn, choiceEn }) => `This was read as ${choiceEn}: ${fieldEn}.`,
};
