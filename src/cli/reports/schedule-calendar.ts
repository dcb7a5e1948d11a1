import { previousOpenDay } from '../../calendar/closed-day.js';
import { addDays } from '../../calendar/days.js';
import { firstOfMonth } from '../../calendar/months.js';
import { documents } from '../../catalogue/documents.js';
import type { Finding } from '../../core/finding.js';
import {
  type DesignationSchedule,
  designationStepDetails,
  type ScheduledStep,
} from '../../designation/index.js';
import { requestSources, stepSources } from '../../designation/rules.js';
import type { RegionalBureau } from '../../prefecture/index.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import { type CalendarEvent, calendarFile } from './ical.js';

const words = {
  name: { ja: '指定までの手続', en: 'Steps before the designation' },
  deadline: { ja: '期限', en: 'deadline' },
  cautious: { ja: 'この日までに', en: 'best by this day' },
  guide: { ja: '目安の月', en: 'month given as a guide' },
  at: { ja: '相手', en: 'with' },
  after: { ja: '先に済ませるもの', en: 'after' },
  source: { ja: '出典', en: 'source' },
  undated: {
    ja: '③見積依頼と④発注は、システム導入等の依頼と同時です（日付の定めはありません）。',
    en: '③ and ④ go with the request for the system; no guide gives a date.',
  },
} as const satisfies Record<string, Bilingual>;

/** Where the time of a step is written: document, place and words. */
function sourcesOf({ id }: ScheduledStep, bureau: RegionalBureau | null): string[] {
  const published = id === 'request' && bureau ? requestSources[bureau.id] : undefined;
  return [...stepSources[id], ...(published ? [published] : [])].map(
    ({ document, place, quote }) => {
      const known = documents[document];
      const text = [document, known?.title, place, quote && `「${quote}」`, known?.address];
      return text.filter(Boolean).join(' ');
    },
  );
}

/** What the day of a step is: a deadline, a cautious one, or the month of the guide. */
function labelOf({ due, readings = {} }: ScheduledStep, lang: Lang): string {
  const certain = !Object.values(readings).includes(null);
  const label = words[due ? (certain ? 'deadline' : 'cautious') : 'guide'][lang];
  return lang === 'ja' ? `（${label}）` : ` (${label})`;
}

/** The calendar file of a schedule: an event, with alarms, for each step with a day or a month. */
export function scheduleCalendar(
  schedule: DesignationSchedule,
  findings: readonly Finding[],
  lang: Lang,
  made: number,
  client: string | undefined,
): string {
  const { designation, practiceStart, bureau, steps } = schedule;
  const place = bureau?.name[lang] ?? '';
  const events = steps.flatMap((step, index): CalendarEvent[] => {
    const { due, guide } = step;
    const date = due ?? (guide && firstOfMonth(guide));
    if (!date) return [];
    const { en, at } = designationStepDetails[step.id];
    const title = lang === 'ja' ? step.name : en;
    return [
      {
        uid: `designation-${designation}-${practiceStart}-${step.id}${ofClient(client)}@iryokikan`,
        date,
        summary: [client, step.mark, `${title}${labelOf(step, lang)}`].filter(Boolean).join(' '),
        description: [
          `${words.at[lang]}: ${at}`,
          ...afterIn(step, steps, lang),
          ...findings.filter(({ path }) => path[1] === index).map(({ message }) => message),
          ...sourcesOf(step, bureau).map((source) => `${words.source[lang]}: ${source}`),
        ].join('\n'),
        alarms: due ? alarmsOf(due) : [addDays(date, -7)],
      },
    ];
  });
  return calendarFile({
    name: [words.name[lang], client, designation, place].filter(Boolean).join(' '),
    description: words.undated[lang],
    made,
    events,
  });
}

/** What tells the events of a client from those of another on the same day. */
export const ofClient = (client: string | undefined) =>
  client === undefined ? '' : `-${encodeURIComponent(client)}`;

/** A week before, and on the last open day before: a reminder on a closed day comes too late. */
export function alarmsOf(due: string): string[] {
  const week = addDays(due, -7);
  const open = previousOpenDay(addDays(due, -1)).value;
  return open > week ? [week, open] : [open];
}

/** The line that tells what must be done before a step. */
function afterIn(step: ScheduledStep, steps: readonly ScheduledStep[], lang: Lang): string[] {
  const names = steps
    .filter(({ id }) => step.after.includes(id))
    .map(({ id, mark, name }) =>
      `${mark}${lang === 'ja' ? name : ` ${designationStepDetails[id].en}`}`.trim(),
    );
  return names.length > 0 ? [`${words.after[lang]}: ${names.join('、')}`] : [];
}
