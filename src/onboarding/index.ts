/**
 * 開始までの段取り — onboarding.
 *
 * @module
 */

export type { CivilDate, YearMonth } from '../calendar/civil.js';
export type { Finding } from '../core/finding.js';
export type { Outcome } from '../core/outcome.js';
export type { GuidanceText } from '../guidance/text.js';
export type { RegionalBureau } from '../prefecture/bureau.js';
export type { DeskTopic } from '../support-desk/desks.js';
export {
  type OnboardingKind,
  type OnboardingPlan,
  type OnboardingStart,
  type OnboardingVendor,
  onboardingPlan,
  type PlannedOnboardingStep,
} from './onboarding.js';
export {
  institutionOnboardingSteps,
  type OnboardingStep,
  stationOnboardingSteps,
} from './steps.js';
