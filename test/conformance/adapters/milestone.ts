import { findMilestone, visitingNursingPhaseOn } from '../../../src/index.js';
import { type Adapter, calculated } from '../adapter.js';

export const milestoneAdapters: Readonly<Record<string, Adapter>> = {
  milestone: ({ event }) => {
    const found = findMilestone(String(event));
    return { verdict: found ? 'valid' : 'invalid', ambiguous: false, value: found?.date };
  },
  'milestone.vn-phase': ({ date }) => calculated(visitingNursingPhaseOn(String(date))),
};
