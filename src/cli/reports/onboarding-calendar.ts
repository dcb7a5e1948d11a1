import { addDays } from '../../calendar/days.js';
import { firstOfMonth } from '../../calendar/months.js';
import type { Finding } from '../../core/finding.js';
import type { OnboardingPlan, PlannedOnboardingStep } from '../../onboarding/index.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import { type CalendarEvent, calendarFile } from './ical.js';
import { detailsOf, kindNames } from './onboarding-table.js';
import { alarmsOf, ofClient } from './schedule-calendar.js';

const words = {
  name: { ja: '開始までの段取り', en: 'Steps before the start' },
  deadline: { ja: '期限', en: 'deadline' },
  guide: { ja: '目安', en: 'guide' },
  undated: { ja: '日付の定めのない手続', en: 'Without a date' },
  with: { ja: '相手', en: 'with' },
} as const satisfies Record<string, Bilingual>;

const dayOf = ({ due, guide }: PlannedOnboardingStep) => due ?? (guide && firstDay(guide));

const firstDay = (guide: string) => (guide.length === 10 ? guide : firstOfMonth(guide));

/** The calendar file of a plan: an event, with alarms, for each step with a day or a month. */
export function onboardingCalendar(
  plan: OnboardingPlan,
  findings: readonly Finding[],
  lang: Lang,
  made: number,
  client: string | undefined,
): string {
  const { kind, start, steps } = plan;
  const events = steps.flatMap((step, index): CalendarEvent[] => {
    const date = dayOf(step);
    if (!date) return [];
    const label = words[step.due ? 'deadline' : 'guide'][lang];
    const marked = lang === 'ja' ? `（${label}）` : ` (${label})`;
    const [at, ...details] = detailsOf(step, lang);
    return [
      {
        uid: `onboarding-${kind}-${start}-${step.id}${ofClient(client)}@iryokikan`,
        date,
        summary: [client, step.mark, `${step.name[lang]}${marked}`].filter(Boolean).join(' '),
        description: [
          `${words.with[lang]}: ${at}`,
          ...details,
          ...findings.filter(({ path }) => path[1] === index).map(({ message }) => message),
          step.rules.join(', '),
        ].join('\n'),
        alarms: step.due ? alarmsOf(step.due) : [addDays(date, -7)],
      },
    ];
  });
  const undated = steps.filter((step) => !dayOf(step)).map(({ name }) => name[lang]);
  return calendarFile({
    name: [words.name[lang], client, kindNames[kind][lang], start].filter(Boolean).join(' '),
    description: `${words.undated[lang]}: ${undated.join(lang === 'ja' ? '、' : '; ')}`,
    made,
    events,
  });
}
