import type { TextsOf } from '../../core/finding.js';
import {
  consentEn,
  enterEn,
  missingEn,
  notTextEn,
  superfluousEn,
  unknownEn,
} from '../engine/texts-en.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { claimsApplicationTexts } from 'iryokikan/en';
 * Object.values(claimsApplicationTexts).every((text) => typeof text === 'function') //=> true
 */
export const claimsApplicationTexts: TextsOf<typeof faults> = {
  'ocl.required/missing': missingEn,
  'ocl.required/type': notTextEn,
  'ocl.required/choice': unknownEn,
  'ocl.application-type/choice': unknownEn,
  'ocl.safety-rules/consent': consentEn,
  'ocl.safety-rules/not-drawn-up': () =>
    'Before applying, draw up the safety rules for online claims by the guideline of the ministry.',
  'ocl.line-type/choice': unknownEn,
  'ocl.line-conditional/missing': (asked) => `The chosen line requires it. ${enterEn(asked)}`,
  'ocl.line-conditional/superfluous': superfluousEn,
  'ocl.line-conditional/carrier': () =>
    'For a line of CTC or QTnet choose 「1:IP-VPN接続【IPv4】」 (other than on the eligibility form).',
  'ocl.customer-id/missing': missingEn,
  'ocl.customer-id/superfluous': superfluousEn,
  'ocl.customer-id/carrier-unknown': () =>
    'On an IP-VPN line of NTT (光コラボ included) the customer ID has to be chosen. Check the carrier.',
  'ocl.payment-method/choice': unknownEn,
};
