// Made by `npm run generate` (scripts/generate.ts): do not edit.

import type { Adapter } from '../adapter.js';
import { accountAdapters } from './account.js';
import { calendarAdapters } from './calendar.js';
import { certificateAdapters } from './certificate.js';
import { claimsStartAdapters } from './claims-start.js';
import { customerIdAdapters } from './customer-id.js';
import { designationAdapters } from './designation.js';
import { eFilingAdapters } from './e-filing.js';
import { formAdapters } from './forms.js';
import { designationFormAdapters } from './forms-designation.js';
import { guidanceAdapters } from './guidance.js';
import { institutionCodeAdapters } from './institution-code.js';
import { milestoneAdapters } from './milestone.js';
import { onboardingAdapters } from './onboarding.js';
import { passwordAdapters } from './password.js';
import { prefectureAdapters } from './prefecture.js';
import { successionAdapters } from './succession.js';
import { supportDeskAdapters } from './support-desk.js';
import { transitionalMeasureAdapters } from './transitional-measure.js';

/** The adapter of each rule, by the rule id of the cases. */
export const adapters: Readonly<Record<string, Adapter>> = {
  ...accountAdapters,
  ...calendarAdapters,
  ...certificateAdapters,
  ...claimsStartAdapters,
  ...customerIdAdapters,
  ...designationAdapters,
  ...eFilingAdapters,
  ...designationFormAdapters,
  ...formAdapters,
  ...guidanceAdapters,
  ...institutionCodeAdapters,
  ...milestoneAdapters,
  ...onboardingAdapters,
  ...passwordAdapters,
  ...prefectureAdapters,
  ...successionAdapters,
  ...supportDeskAdapters,
  ...transitionalMeasureAdapters,
};
