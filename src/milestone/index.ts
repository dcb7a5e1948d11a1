/**
 * 節目の日と、ある日に有効なこと — milestones.
 *
 * @module
 */

export type { CivilDate } from '../calendar/civil.js';
export type { Finding } from '../core/finding.js';
export type { Outcome } from '../core/outcome.js';
export { type DatedMatter, datedMatters, type MatterSpan } from './matters.js';
export { findMilestone, milestonesBetween } from './milestone.js';
export { type Milestone, type MilestoneAudience, milestones } from './milestones.js';
export { type VisitingNursingPhase, visitingNursingPhaseOn } from './phase.js';
export { type MatterOn, type MatterStatus, statusOn } from './status.js';
