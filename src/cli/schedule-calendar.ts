import { addDays, firstOfMonth } from '../calendar/arithmetic.js';
import { previousOpenDay } from '../calendar/closed-day.js';
import { documents } from '../catalogue/documents.js';
import type { Finding } from '../core/finding.js';
import type { DesignationSchedule, ScheduledStep } from '../designation/index.js';
import { designationRules } from '../designation/rules.js';
import { type CalendarEvent, calendarFile } from './ical.js';
import type { Bilingual, Lang } from './texts.js';

const words = {
  name: { ja: '指定までの手続', en: 'Steps before the designation' },
  deadline: { ja: '期限', en: 'deadline' },
  guide: { ja: '目安の月', en: 'month given as a guide' },
  at: { ja: '相手', en: 'with' },
  after: { ja: '先に済ませるもの', en: 'after' },
  source: { ja: '資料', en: 'source' },
  undated: {
    ja: '③見積依頼と④発注は、システム導入等の依頼と同時です（日付の定めはありません）。',
    en: '③ and ④ go with the request for the system; no source gives a date.',
  },
} as const satisfies Record<string, Bilingual>;

/** The rule from which a step has its time. */
const ruleOfStep: Readonly<Partial<Record<string, string>>> = {
  request: 'recept.bureau-deadline',
  reply: 'recept.reply-deadline-10',
  submission: 'recept.submit-deadline-15',
  account: 'recept.submit-deadline-15',
  applications: 'recept.submit-deadline-15',
};

/** Where the time of a step is written: document, place and words. */
export function sourcesOf(step: ScheduledStep): string[] {
  const id = ruleOfStep[step.id] ?? 'designation.order';
  const rule = designationRules.find((each) => each.id === id);
  return (rule?.sources ?? []).map(({ document, place, quote }) => {
    const { title = '', address } = documents[document] ?? {};
    return [document, title, place, quote && `「${quote}」`, address].filter(Boolean).join(' ');
  });
}

/** The calendar file of a schedule: an event for each step that has a day or a month, with alarms. */
export function scheduleCalendar(
  schedule: DesignationSchedule,
  findings: readonly Finding[],
  lang: Lang,
  made: number,
): string {
  const { designation, practiceStart, bureau, steps } = schedule;
  const place = bureau ? (lang === 'ja' ? bureau.name : bureau.english) : '';
  const events = steps.flatMap((step, index): CalendarEvent[] => {
    const { due, guide } = step;
    const date = due ?? (guide && firstOfMonth(guide));
    if (!date) return [];
    const title = lang === 'ja' ? step.name : step.english;
    return [
      {
        uid: `designation-${designation}-${practiceStart}-${step.id}@iryokikan`,
        date,
        summary: `${step.mark} ${title}（${words[due ? 'deadline' : 'guide'][lang]}）`.trim(),
        description: [
          `${words.at[lang]}: ${step.at}`,
          ...afterIn(step, steps, lang),
          ...findings.filter(({ path }) => path[1] === index).map(({ message }) => message),
          ...sourcesOf(step).map((source) => `${words.source[lang]}: ${source}`),
        ].join('\n'),
        alarms: due ? alarmsOf(due) : [addDays(date, -7)],
      },
    ];
  });
  return calendarFile({
    name: `${words.name[lang]} ${designation} ${place}`.trim(),
    description: words.undated[lang],
    made,
    events,
  });
}

/** A week before, and on the last open day before: a reminder on a closed day comes too late. */
function alarmsOf(due: string): string[] {
  const week = addDays(due, -7);
  const open = previousOpenDay(addDays(due, -1)).value;
  return open > week ? [week, open] : [open];
}

/** The line that tells what must be done before a step. */
function afterIn(step: ScheduledStep, steps: readonly ScheduledStep[], lang: Lang): string[] {
  const names = steps
    .filter(({ id }) => step.after.includes(id))
    .map(({ mark, name, english }) => `${mark}${lang === 'ja' ? name : ` ${english}`}`.trim());
  return names.length > 0 ? [`${words.after[lang]}: ${names.join('、')}`] : [];
}
