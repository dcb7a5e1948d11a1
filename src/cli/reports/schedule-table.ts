import type { Finding } from '../../core/finding.js';
import {
  type DesignationSchedule,
  designationStepDetails,
  type ScheduledStep,
} from '../../designation/index.js';
import { dayIn } from '../terminal/days.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import { pad, width } from '../terminal/width.js';
import { noteOf } from './notes.js';

const words = {
  title: { ja: '指定までの手続', en: 'Steps before the designation' },
  designation: { ja: '指定', en: 'designation' },
  start: { ja: '診療開始', en: 'practice starts' },
  on: { ja: '基準日', en: 'as of' },
  guide: { ja: 'ごろ（目安）', en: ' (guide)' },
  none: { ja: '日付の定めなし', en: 'no date given' },
} as const satisfies Record<string, Bilingual>;

function timeOf({ due, guide }: ScheduledStep, lang: Lang): string {
  if (due) return dayIn(due, lang);
  return guide ? `${guide}${words.guide[lang]}` : words.none[lang];
}

/** How many days are left, or passed. */
export function leftOf({ daysLeft }: Pick<ScheduledStep, 'daysLeft'>, lang: Lang): string {
  if (daysLeft === null) return '';
  const days = Math.abs(daysLeft);
  if (daysLeft === 0) return lang === 'ja' ? '当日' : 'due that day';
  if (lang === 'en')
    return `${days} ${days === 1 ? 'day' : 'days'} ${daysLeft < 0 ? 'late' : 'left'}`;
  return daysLeft < 0 ? `${days}日過ぎました` : `あと${days}日`;
}

/** The schedule as a table for people, with the findings below. */
export function scheduleTable(
  schedule: DesignationSchedule,
  findings: readonly Finding[],
  lang: Lang,
  on: string,
  client: string | undefined,
): string {
  const { designation, practiceStart, bureau, steps } = schedule;
  const head = [
    words.title[lang],
    client,
    bureau?.name[lang],
    `${words.designation[lang]} ${dayIn(designation, lang)}`,
    practiceStart !== designation && `${words.start[lang]} ${dayIn(practiceStart, lang)}`,
    `${words.on[lang]} ${dayIn(on, lang)}`,
  ];
  const rows = steps.map((step) => ({
    mark: step.mark || ' ',
    name: lang === 'ja' ? step.name : designationStepDetails[step.id].en,
    time: timeOf(step, lang),
    left: leftOf(step, lang),
  }));
  const nameWidth = Math.max(...rows.map(({ name }) => width(name)));
  const timeWidth = Math.max(...rows.map(({ time }) => width(time)));
  const table = rows.map(({ mark, name, time, left }) =>
    `  ${mark} ${pad(name, nameWidth)}  ${pad(time, timeWidth)}  ${left}`.trimEnd(),
  );
  const notes = findings.map((found) => {
    const mark = steps[Number(found.path[1])]?.mark ?? '';
    return noteOf(found, lang, mark && !found.message.includes(mark) ? `${mark} ` : '');
  });
  return `${[head.filter(Boolean).join('  '), '', ...table, '', ...notes].join('\n')}\n`;
}
