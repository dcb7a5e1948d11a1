import type { TextsOf } from '../../core/finding.js';
import { consentEn, missingEn, notTextEn, superfluousEn, unknownEn } from '../engine/texts-en.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { eligibilityApplicationTexts } from 'iryokikan/en';
 * Object.values(eligibilityApplicationTexts).every((text) => typeof text === 'function') //=> true
 */
export const eligibilityApplicationTexts: TextsOf<typeof faults> = {
  'oqs.required/missing': missingEn,
  'oqs.required/type': notTextEn,
  'oqs.required/choice': unknownEn,
  'oqs.application-type/choice': unknownEn,
  'oqs.change-lead-time/week': () => 'A change takes about a week to show.',
  'oqs.consent/missing': consentEn,
  'oqs.line-type/choice': unknownEn,
  'oqs.line-type/carrier-excluded': () =>
    'On this form option 1 does not include lines of CTC and QTnet. Choose another type of line (the claims form wants option 1).',
  'oqs.line-type/ntt-chooses-1': () =>
    'A vendor tells those on a line of NTT (光コラボ included) to choose option 1: with another the work on site fails and has to be repeated. Check the type of the line.',
  'oqs.customer-id.required/carrier-unknown': ({ fieldEn }) =>
    `It may be read that only lines of NTT (光コラボ included) need it. Check the carrier: ${fieldEn}.`,
  'oqs.customer-id.required/superfluous': superfluousEn,
  'oqs.v6option/choice': unknownEn,
  'oqs.start-test-ym/start-missing': missingEn,
  'oqs.start-test-ym/test-after-start': ({ start, test }) =>
    `The month of the test (${test}) is after that of the start (${start}). Check both months.`,
  'oqs.payment-method/choice': unknownEn,
};
