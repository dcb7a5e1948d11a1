import type { Adapter } from '../adapter.js';
import { calendarAdapters } from './calendar.js';
import { certificateAdapters } from './certificate.js';
import { claimsStartAdapters } from './claims-start.js';
import { institutionCodeAdapters } from './institution-code.js';
import { prefectureAdapters } from './prefecture.js';
import { transitionalMeasureAdapters } from './transitional-measure.js';

/** The adapter of each rule, by the rule id of the cases. */
export const adapters: Readonly<Record<string, Adapter>> = {
  ...calendarAdapters,
  ...prefectureAdapters,
  ...institutionCodeAdapters,
  ...claimsStartAdapters,
  ...certificateAdapters,
  ...transitionalMeasureAdapters,
};
