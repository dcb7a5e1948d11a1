/** The steps before a designation, the validity of a certificate, the start of claims: each as a picture of time. */
import {
  addMonthsClamped,
  certificateExpiryReadings,
  certificateRenewal,
  certificateValidity,
  claimsStartMonths,
  designationSchedule,
  designationStepDetails,
  type Finding,
  japanTimeOf,
  prefectures,
} from 'iryokikan';
import { en } from 'iryokikan/en';
import {
  certificateSvg,
  claimsStartSvg,
  type PictureOptions,
  scheduleSvg,
} from 'iryokikan/pictures';
import { type Calendar, type CalendarEvent, calendarFile } from './calendar-file.js';
import { asked, drawing, h, keep, lang, play, t } from './dom.js';
import { findingItem } from './findings.js';
import { onRecall, recalled, remember } from './state.js';

interface Answer extends Calendar {
  readonly findings: readonly Finding[];
  /** The picture of the package; undefined where there is no rule for the day. */
  readonly draw: ((options: PictureOptions) => string) | undefined;
}

const words = {
  date: { ja: '日付', en: 'Date' },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  picture: { ja: '図を保存（SVG）', en: 'Keep the picture (SVG)' },
  calendar: { ja: 'カレンダーに入れる（.ics）', en: 'For a calendar (.ics)' },
  none: {
    ja: 'この日には、案内に決まりがありません。',
    en: 'No guide has a rule for this date.',
  },
  designation: {
    title: { ja: '保険医療機関の指定までの手続', en: 'Steps before the designation' },
    asked: { ja: '指定（希望）日', en: 'Day of the designation' },
    goal: { ja: '指定日', en: 'designation' },
    guide: { ja: '（目安の月）', en: ' (month given as a guide)' },
    due: { ja: '（期限）', en: ' (deadline)' },
    cautious: { ja: '（この日までに）', en: ' (best by this day)' },
  },
  certificate: {
    title: {
      ja: '電子証明書の有効期間（3年3か月の数え方）',
      en: 'Validity of a certificate (3 years and 3 months)',
    },
    asked: { ja: '発行日', en: 'Day of issue' },
    issued: { ja: '発行', en: 'issued' },
    renewal: { ja: '更新できる最初の日', en: 'first day of renewal' },
    clamped: {
      ja: '有効期限：同じ日（ないときは月末）まで',
      en: 'valid through: the same day of the month, or its last',
    },
    'first-day-excluded': {
      ja: '有効期限：翌日から数える（民法140条）',
      en: 'valid through: counted from the next day',
    },
    'first-day-included': {
      ja: '有効期限：発行日から数える',
      en: 'valid through: counted from the day itself',
    },
  },
  claims: {
    title: { ja: 'オンライン請求の請求開始月', en: 'Start of online claims' },
    asked: { ja: '申請（届出）日', en: 'Day of the application' },
    applied: { ja: '申請', en: 'applied' },
    closing: { ja: '締め（毎月20日）', en: 'closing (the 20th)' },
    first: { ja: '請求開始月として選べる月', en: 'month that can be chosen' },
  },
} as const;

function designation(date: string, prefecture: string): Answer {
  const say = words.designation;
  const { value, findings } = designationSchedule({ designation: date, prefecture });
  const steps = (value?.steps ?? []).flatMap((step): CalendarEvent[] => {
    const { due, guide, mark, name, id, readings = {} } = step;
    const when = due ?? guide;
    if (when === null) return [];
    const title = lang === 'ja' ? name : designationStepDetails[id].en;
    // Where a reading knows no last day, this one is no deadline for certain.
    const isCertain = !Object.values(readings).includes(null);
    const label = t(due ? (isCertain ? say.due : say.cautious) : say.guide);
    return [{ date: when, text: `${mark} ${title}${label}`.trim() }];
  });
  const bureau = value?.bureau?.name[lang] ?? '';
  return {
    title: t(say.title),
    description: `${bureau} ${date}`,
    events: value ? [...steps, { date, text: t(say.goal) }] : [],
    findings,
    draw: value ? (options) => scheduleSvg(value, options) : undefined,
  };
}

function certificate(issued: string): Answer {
  const say = words.certificate;
  const { earliest: _, ...readings } = certificateExpiryReadings(issued);
  const { findings } = certificateValidity(issued);
  const ends = Object.entries(readings) as [keyof typeof readings, string][];
  const renewal = certificateRenewal({ issued });
  return {
    title: t(say.title),
    description: issued,
    events: [
      { date: issued, text: t(say.issued) },
      { date: renewal.value.from, text: t(say.renewal) },
      ...ends.map(([name, date]): CalendarEvent => ({ date, text: t(say[name]) })),
    ],
    findings: [
      ...findings,
      ...renewal.findings.filter(
        ({ rule }) => !findings.some((each) => each.rule === rule && each.reason === 'counting'),
      ),
    ],
    draw: (options) => certificateSvg(issued, options),
  };
}

function claims(applied: string): Answer {
  const say = words.claims;
  const { value, findings } = claimsStartMonths(applied);
  return {
    title: t(say.title),
    description: applied,
    events: [
      { date: applied, text: t(say.applied) },
      { date: value.closing, text: t(say.closing) },
      ...value.options.map((date): CalendarEvent => ({ date, text: t(say.first) })),
    ],
    findings,
    draw: (options) => claimsStartSvg(applied, options),
  };
}

const today = () => japanTimeOf(new Date().toISOString()).date;

/** What each shows before anything is chosen: a designation lies some months ahead, on a first. */
const firstShown = {
  designation: () => `${addMonthsClamped(today(), 4).slice(0, 7)}-01`,
  certificate: today,
  claims: today,
} as const;

const kinds = {
  designation: { key: 'd', calculate: designation },
  certificate: { key: 'c', calculate: certificate },
  claims: { key: 'a', calculate: claims },
} as const;

/** The picture, whose rows the Tab key reaches, and the ways to keep it; or that there is none. */
function pictureOf(answer: Answer, room: number, name: string): readonly HTMLElement[] {
  const { draw } = answer;
  if (!draw) return [h('p', {}, t(words.none))];
  const width = Math.round(Math.min(760, Math.max(320, room || 700)));
  const shown = drawing(draw({ language: lang, width, focusable: true, style: false }));
  const button = (text: string, onPress: () => void) => {
    const made = h('button', { type: 'button' }, text);
    made.addEventListener('click', onPress);
    return made;
  };
  const files = h(
    'p',
    { class: 'asked' },
    button(t(words.picture), () =>
      keep(`${name}.svg`, [draw({ language: lang })], 'image/svg+xml'),
    ),
    button(t(words.calendar), () =>
      keep(`${name}.ics`, [calendarFile(answer, name)], 'text/calendar'),
    ),
  );
  return [h('div', { class: 'picture' }, shown), files];
}

/** One of the three: what it asks, and where its picture stands. */
function sectionOf(kind: keyof typeof kinds) {
  const { key, calculate } = kinds[kind];
  const date = h('input', {
    type: 'date',
    id: key,
    min: '2024-01-01',
    max: '2049-12-31',
    required: true,
  });
  const options = prefectures.map(({ code, name, romaji }) =>
    h('option', { value: code }, `${code} ${lang === 'ja' ? name : romaji}`),
  );
  const prefecture = h('select', { id: 'p' }, ...options);
  const figure = h('div', { 'aria-live': 'polite' });
  const section = h(
    'section',
    { class: 'card', id: kind },
    h('h2', {}, t(words[kind].title)),
    h(
      'div',
      { class: 'asked' },
      asked(t(words[kind].asked), date),
      kind === 'designation' ? asked(t(words.prefecture), prefecture) : undefined,
    ),
    figure,
  );

  function draw(): void {
    if (date.value === '') return;
    try {
      const answer = calculate(date.value, prefecture.value);
      const name = `${kind}-${date.value}`;
      figure.replaceChildren(
        ...pictureOf(answer, figure.clientWidth, name),
        h('ul', { class: 'findings' }, ...answer.findings.map((found) => findingItem(found, en))),
      );
    } catch (error) {
      // Outside the domain of the calculation: its message tells what it is.
      if (!(error instanceof RangeError)) throw error;
      figure.replaceChildren(h('p', { class: 'error' }, error.message));
    }
  }
  return { key, first: firstShown[kind], date, prefecture, section, draw };
}

const sections = (Object.keys(kinds) as (keyof typeof kinds)[]).map(sectionOf);

function store(): void {
  const days = sections.map(({ key, date }) => [key, date.value] as const);
  remember({ ...Object.fromEntries(days), p: sections[0]?.prefecture.value });
}

function recall(): void {
  const state = recalled();
  for (const { key, first, date, prefecture, draw } of sections) {
    date.value = state.get(key) ?? first();
    prefecture.value = state.get('p') ?? '13';
    draw();
  }
}

for (const { date, prefecture, section, draw } of sections) {
  play().append(section);
  for (const control of [date, prefecture]) {
    control.addEventListener('input', () => {
      draw();
      store();
    });
  }
}
addEventListener('resize', () => {
  for (const { draw } of sections) draw();
});
onRecall(recall);
recall();
