import type { Finding } from '../../core/finding.js';
import type { OnboardingPlan, PlannedOnboardingStep } from '../../onboarding/index.js';
import { deskOf } from '../../support-desk/index.js';
import { dayIn } from '../terminal/days.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import { pad, width } from '../terminal/width.js';
import { noteOf } from './notes.js';
import { leftOf } from './schedule-table.js';

const words = {
  title: { ja: '開始までの段取り', en: 'Steps before the start' },
  start: { ja: '開始', en: 'start' },
  on: { ja: '基準日', en: 'as of' },
  claims: { ja: '最初の請求', en: 'first claims' },
  guide: { ja: 'ごろ（目安）', en: ' (guide)' },
  none: { ja: '日付の定めなし', en: 'no date given' },
  to: { ja: '～', en: ' – ' },
  needs: { ja: '内容・必要なもの', en: 'needs' },
  order: { ja: '発注の目安', en: 'order by about' },
  ask: { ja: '問い合わせ先', en: 'ask' },
} as const satisfies Record<string, Bilingual>;

/** The names of those who start. */
export const kindNames: Readonly<Record<OnboardingPlan['kind'], Bilingual>> = {
  medical: { ja: '医科', en: 'medical' },
  dental: { ja: '歯科', en: 'dental' },
  pharmacy: { ja: '薬局', en: 'pharmacy' },
  'visiting-nursing': { ja: '訪問看護ステーション', en: 'visiting nursing' },
};

function timeOf({ from, due, guide }: PlannedOnboardingStep, lang: Lang): string {
  if (due) return `${from ? `${dayIn(from, lang)}${words.to[lang]}` : ''}${dayIn(due, lang)}`;
  if (!guide) return words.none[lang];
  return `${guide.length === 10 ? dayIn(guide, lang) : guide}${words.guide[lang]}`;
}

/** With whom a step is done, what it needs, and whom to ask, in lines. */
export function detailsOf({ with: at, needs, ask }: PlannedOnboardingStep, lang: Lang): string[] {
  const desk = ask ? deskOf(ask) : undefined;
  const all = needs.map((need) => need[lang]).join(lang === 'ja' ? '、' : '; ');
  return [
    at[lang],
    ...(all ? [`${words.needs[lang]}: ${all}`] : []),
    ...(desk
      ? [`${words.ask[lang]}: ${[desk.name[lang], desk.phoneText].filter(Boolean).join(' ')}`]
      : []),
  ];
}

/** The plan as a table for people, with what each step needs and the findings below. */
export function onboardingTable(
  plan: OnboardingPlan,
  findings: readonly Finding[],
  lang: Lang,
  on: string,
  client: string | undefined,
): string {
  const { kind, start, firstClaims, bureau, steps } = plan;
  const head = [
    words.title[lang],
    client,
    kindNames[kind][lang],
    bureau?.name[lang],
    `${words.start[lang]} ${dayIn(start, lang)}`,
    `${words.claims[lang]} ${firstClaims}`,
    `${words.on[lang]} ${dayIn(on, lang)}`,
  ];
  const rows = steps.map((step) => ({
    mark: step.mark,
    name: step.name[lang],
    time: timeOf(step, lang),
    left: leftOf(step, lang),
    details: detailsOf(step, lang),
  }));
  const widest = (texts: readonly string[]) => Math.max(...texts.map(width));
  const markWidth = widest(rows.map(({ mark }) => mark));
  const nameWidth = widest(rows.map(({ name }) => name));
  const timeWidth = widest(rows.map(({ time }) => time));
  const table = rows.flatMap(({ mark, name, time, left, details }) => [
    `  ${pad(mark, markWidth)} ${pad(name, nameWidth)}  ${pad(time, timeWidth)}  ${left}`.trimEnd(),
    ...details.map((detail) => `  ${pad('', markWidth)}   ${detail}`),
  ]);
  const vendors = plan.vendors.map(
    ({ no, name, orderBy }) => `  ${no} ${name[lang]}  ${dayIn(orderBy, lang)}`,
  );
  const orders = vendors.length > 0 ? [`${words.order[lang]}`, ...vendors, ''] : [];
  const notes = findings.map((found) => {
    const step = steps[Number(found.path[1])];
    return noteOf(found, lang, step ? `${step.name[lang]}: ` : '');
  });
  return `${[head.filter(Boolean).join('  '), '', ...table, '', ...orders, ...notes].join('\n')}\n`;
}
