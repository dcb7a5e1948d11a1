export type { Finding } from '../core/finding.js';
export type { Outcome } from '../core/outcome.js';
export { findMilestone, milestonesBetween } from './milestone.js';
export { type Milestone, type MilestoneAudience, milestones } from './milestones.js';
export { type VisitingNursingPhase, visitingNursingPhaseOn } from './phase.js';
