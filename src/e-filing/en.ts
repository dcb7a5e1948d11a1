import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

export const eFilingTexts: TextsOf<typeof faults> = {
  'efs.service-hours/closing-minute': () =>
    'The source does not say whether 21:00 itself is still within the hours. It counts as closed.',
  'efs.service-hours/holiday': () =>
    'The source says nothing of holidays and the year-end. By the letter the system is in service. File by the open day before if you have a deadline.',
};
