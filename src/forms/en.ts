import type { TextsOf } from '../core/finding.js';
import type * as engine from './engine/faults.js';
import type * as shared from './shared/faults.js';

/**
 * The English texts of what no single form has. Source: none, words of this package.
 *
 * @example
 * import { formTexts } from 'iryokikan/en';
 * Object.values(formTexts).every((text) => typeof text === 'function') //=> true
 */
export const formTexts: TextsOf<typeof engine> & TextsOf<typeof shared> = {
  'cal.wareki/seireki-asked': ({ fieldEn, value }) =>
    `The form asks for a western year here. Write ${value}: ${fieldEn}.`,
  'cal.wareki/reiwa-asked': ({ fieldEn }) =>
    `The form asks for a year of 令和 here. Write it so: ${fieldEn}.`,
  'form.choice/read': ({ fieldEn, choiceEn }) => `This was read as ${choiceEn}: ${fieldEn}.`,
  'form.on/format': () => 'Check the day of filing (such as 2024-05-20).',
  'form.definition/unreadable': () => 'This is no form. Check what is passed.',
};
