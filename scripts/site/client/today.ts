/** How everything that the rules date stands on a day. */
import { isCivilDate, japanTimeOf, type MatterOn, type MatterStatus, statusOn } from 'iryokikan';
import { asked, h, lang, play, t } from './dom.js';
import { ruleAt } from './findings.js';
import { onRecall, recalled, remember } from './state.js';

const words = {
  day: { ja: '日付', en: 'Day' },
  today: { ja: '今日（日本）', en: 'Today in Japan' },
  from: { ja: (day: string) => `${day}から`, en: (day: string) => `from ${day}` },
  until: { ja: (day: string) => `${day}まで`, en: (day: string) => `until ${day}` },
  asOf: { ja: (day: string) => `${day}時点の案内`, en: (day: string) => `by a guide as of ${day}` },
} as const;

const statuses: Readonly<Record<MatterStatus, { readonly ja: string; readonly en: string }>> = {
  'in-force': { ja: '有効なもの', en: 'In force' },
  'not-yet': { ja: 'これからのもの', en: 'Still to come' },
  ended: { ja: '終わったもの', en: 'Ended' },
  unknown: { ja: '案内からは分からないもの', en: 'No guide tells' },
};

const today = () => japanTimeOf(new Date().toISOString()).date;

function itemOf({ name, state, from, until, asOf, rule }: MatterOn): HTMLLIElement {
  const days = [
    from && t(words.from)(from),
    until && t(words.until)(until),
    asOf && t(words.asOf)(asOf),
  ].filter(Boolean);
  return h(
    'li',
    {},
    h('b', {}, name[lang]),
    state ? `: ${state[lang]}` : '',
    days.length > 0 ? ` (${days.join(lang === 'ja' ? '、' : ', ')}) ` : ' ',
    h('small', {}, h('a', { href: ruleAt(rule) }, rule)),
  );
}

const day = h('input', { type: 'date', id: 'on', required: true });
const answer = h('div', { 'aria-live': 'polite' });

function draw(): void {
  // While a year is typed, its first digits are a year of long ago.
  if (!isCivilDate(day.value)) return;
  const matters = statusOn(day.value);
  const parts = (Object.keys(statuses) as MatterStatus[]).map((status) => {
    const own = matters.filter((each) => each.status === status);
    return h(
      'section',
      { class: 'card', 'data-status': status },
      h('h2', {}, `${t(statuses[status])} (${own.length})`),
      h('ul', {}, ...own.map(itemOf)),
    );
  });
  answer.replaceChildren(...parts);
}

function choose(on: string): void {
  day.value = on;
  remember({ on });
  draw();
}

function recall(): void {
  const on = recalled().get('on');
  day.value = isCivilDate(on) ? on : today();
  draw();
}

const now = h('button', { type: 'button' }, t(words.today));
now.addEventListener('click', () => choose(today()));
day.addEventListener('input', () => {
  if (isCivilDate(day.value)) choose(day.value);
});
play().append(h('div', { class: 'asked' }, asked(t(words.day), day), now), answer);
onRecall(recall);
recall();
