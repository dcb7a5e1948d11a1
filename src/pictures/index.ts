/**
 * 図 — pictures of schedules and of validity, as SVG.
 *
 * @module
 */

export type { DesignationSchedule } from '../designation/index.js';
export type { OnboardingPlan } from '../onboarding/index.js';
export { certificateSvg } from './certificate.js';
export type { PictureLanguage, PictureOptions } from './drawing.js';
export { onboardingSvg, scheduleSvg } from './schedule.js';
