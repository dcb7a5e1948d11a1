import type { TextsOf } from '../core/finding.js';
import { printedEn } from '../facts/printed-en.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { onboardingTexts } from 'iryokikan/en';
 * Object.values(onboardingTexts).every((text) => typeof text === 'function') //=> true
 */
export const onboardingTexts: TextsOf<typeof faults> = {
  'onboarding.plan/not-started': ({ from }) =>
    `Online claims and eligibility verification of visiting nursing began on ${printedEn(from)}. Check the day of the start.`,
  'onboarding.plan/optional': ({ from }) =>
    `On the day of the start both are optional; they are mandatory from ${printedEn(from)} on.`,
  'onboarding.plan/mandatory': ({ from }) => `Both are mandatory from ${printedEn(from)} on.`,
  'onboarding.plan/no-paper-claims': ({ from }) =>
    `Eligibility verification is mandatory in principle. Nobody is newly allowed to claim on paper from ${printedEn(from)} on.`,
  'onboarding.plan/station-code': ({ bureau }) =>
    `The registration needs the station code of seven digits. The form for reception numbers does not know visiting nursing: ask the regional bureau whether it can be done before the designation (${bureau}).`,
  'onboarding.plan/lead-times': ({ months }) =>
    `Counted back by the vendors’ lead time (up to ${months} months), which differs with the premises: ask the installation vendor.`,
  'onboarding.plan/arrival-guide': () =>
    'The notice arrives about five business days after the application. This is the last day that is in time for the start, without the days for the work on site.',
  'onboarding.plan/late-claims': ({ month, first }) =>
    `The closing (the 20th) for online claims in ${month} has passed. Filed now, the first month is ${first}.`,
  'onboarding.plan/claims-before-designation': () =>
    'The reception number serves the eligibility verification only, and no guide says whether online claims can be applied for before the designation. Ask the payers early.',
  'onboarding.plan/guide-passed': ({ guide }) =>
    `The guide names ${guide}, which has passed. If it is still to be done, do it soon.`,
};
