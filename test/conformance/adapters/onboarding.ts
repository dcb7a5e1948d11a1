import { type OnboardingKind, onboardingPlan } from '../../../src/index.js';
import { type Adapter, calculated } from '../adapter.js';

export const onboardingAdapters: Readonly<Record<string, Adapter>> = {
  'onboarding.plan': ({ kind, start }) =>
    calculated(
      onboardingPlan({ kind: kind as OnboardingKind, start: String(start) }),
      (plan) => plan && Object.fromEntries(plan.steps.map(({ id, due }) => [id, due])),
    ),
};
