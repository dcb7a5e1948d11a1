import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { operationStartTexts } from 'iryokikan/en';
 * Object.values(operationStartTexts).every((text) => typeof text === 'function') //=> true
 */
export const operationStartTexts: TextsOf<typeof faults> = {
  'opstart.register/required': () => 'Enter the operation start date.',
  'opstart.register/not-ready': () =>
    'Register the operation start date once the preparations are complete.',
  'opstart.dx-addon/unregistered': () =>
    'Register the operation start date before filing for the add-on (訪問看護医療DX情報活用加算).',
  'opstart.dx-addon/other-requirements': () =>
    'The operation start date is one of the requirements. Check the others of the add-on (訪問看護医療DX情報活用加算).',
};
