import type { TextsOf } from '../../core/finding.js';
import { notTextEn, unknownEn } from '../engine/texts-en.js';
import type * as faults from './faults.js';

export const operationStartRegistrationTexts: TextsOf<typeof faults> = {
  'opstart.register/type': notTextEn,
  'opstart.register/choice': unknownEn,
};
