import { givenFacts, givenOptions } from '../core/given.js';
import { type DesignationSchedule, designationStepDetails } from '../designation/index.js';
import type { OnboardingPlan } from '../onboarding/index.js';
import { givenPicture, type PictureOptions, titleOf } from './drawing.js';
import { timeline } from './timeline.js';

const words = {
  designation: { ja: '指定までの手続', en: 'Steps before the designation' },
  designated: { ja: '指定', en: 'designation' },
  onboarding: { ja: '開始までの段取り', en: 'Steps before the start' },
  start: { ja: '開始', en: 'start' },
} as const;

/**
 * 指定までの手続の図 — the schedule before a designation as a picture (SVG): each step with its day
 * or month and a bar on an axis of months. It has a title and a description that say all of it in
 * words, holds no address and no script, and is light or dark as its surroundings. Dates are civil
 * dates. Not checked: what the schedule holds. Source: that of `designationSchedule`.
 *
 * @throws RangeError when the schedule is none, or an option is outside its bounds.
 * @example
 * import { designationSchedule } from 'iryokikan';
 * import { scheduleSvg } from 'iryokikan/pictures';
 * const { value } = designationSchedule({ designation: '2026-12-01', prefecture: '36' });
 * scheduleSvg(value).includes('2026-10-15（木）') //=> true
 */
export function scheduleSvg(schedule: DesignationSchedule, options: PictureOptions = {}): string {
  const given = givenPicture(givenOptions(options));
  const { language } = given;
  const { designation, bureau, steps } = drawable(schedule);
  return timeline(
    {
      title: titleOf(given, words.designation, bureau?.name),
      end: [words.designated[language], designation],
      rows: steps.map(({ id, mark, name, due, guide, daysLeft }) => ({
        name: `${mark} ${language === 'ja' ? name : designationStepDetails[id].en}`.trim(),
        from: null,
        until: due ?? guide,
        isGuide: due === null,
        daysLeft,
      })),
    },
    given,
  );
}

/**
 * 開始までの段取りの図 — the plan before the start of an institution, a pharmacy or a
 * 訪問看護ステーション as a picture (SVG), drawn as {@link scheduleSvg} does. Dates are civil
 * dates.
 * Not checked: what the plan holds. Source: that of `onboardingPlan`.
 *
 * @throws RangeError when the plan is none, or an option is outside its bounds.
 * @example
 * import { onboardingPlan } from 'iryokikan';
 * import { onboardingSvg } from 'iryokikan/pictures';
 * const { value } = onboardingPlan({ kind: 'visiting-nursing', start: '2027-02-01' });
 * onboardingSvg(value, { language: 'en' }).includes('Steps before the start') //=> true
 */
export function onboardingSvg(plan: OnboardingPlan, options: PictureOptions = {}): string {
  const given = givenPicture(givenOptions(options));
  const { language } = given;
  const { start, bureau, steps } = drawable(plan);
  return timeline(
    {
      title: titleOf(given, words.onboarding, bureau?.name),
      end: [words.start[language], start],
      rows: steps.map(({ mark, name, from, due, guide, daysLeft }) => ({
        name: `${mark} ${name[language]}`.trim(),
        from,
        until: due ?? guide,
        isGuide: due === null,
        daysLeft,
      })),
    },
    given,
  );
}

/** A plan that can be drawn: null stands where there is no rule for its day. */
function drawable<T extends { readonly steps: readonly unknown[] }>(plan: T): T {
  if (Array.isArray(givenFacts(plan).steps)) return plan;
  throw new RangeError(
    '日程（designationSchedule や onboardingPlan の value）を渡してください。 Pass the value of a schedule or a plan.',
  );
}
