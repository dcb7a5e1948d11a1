export { findMilestone, milestonesBetween } from './milestone.js';
export { type Milestone, type MilestoneAudience, milestones } from './milestones.js';
export { phaseOn, type VisitingNursingPhase } from './phase.js';
