import type { TextsOf } from '../../core/finding.js';
import { consentEn, missingEn, notTextEn, unknownEn } from '../engine/texts-en.js';
import type * as faults from './faults.js';

export const portalRegistrationTexts: TextsOf<typeof faults> = {
  'portal.required/missing': missingEn,
  'portal.required/type': notTextEn,
  'portal.required/choice': unknownEn,
  'portal.required/unticked': consentEn,
  'portal.consent/missing': consentEn,
};
