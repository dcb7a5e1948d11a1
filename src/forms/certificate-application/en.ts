import type { TextsOf } from '../../core/finding.js';
import type * as faults from './faults.js';

export const certificateApplicationTexts: TextsOf<typeof faults> = {
  'cert.form-fields/missing': ({ fieldEn }) => `This is required. Enter: ${fieldEn}.`,
  'cert.form-fields/type': ({ fieldEn }) => `Pass as text: ${fieldEn}.`,
  'cert.form-fields/choice': ({ fieldEn, choicesEn }) => `${fieldEn}: choose one of ${choicesEn}.`,
  'cert.form-fields/consent': ({ fieldEn }) => `Read it and tick the box: ${fieldEn}.`,
};
