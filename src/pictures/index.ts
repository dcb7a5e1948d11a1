/**
 * 図 — pictures of schedules, of validity and of the start of claims, as SVG.
 *
 * @module
 */

export type { DesignationSchedule } from '../designation/index.js';
export type { OnboardingPlan } from '../onboarding/index.js';
export { certificateSvg } from './certificate.js';
export { claimsStartSvg } from './claims-start.js';
export type { PictureLanguage, PictureOptions } from './drawing.js';
export { onboardingSvg, scheduleSvg } from './schedule.js';
