import { addDays, dayOfWeek, daysBetween } from '../calendar/days.js';
import { addYearMonths, firstOfMonth, lastOfMonth, monthOf } from '../calendar/months.js';
import { bar, createPen, type Given, LINE, PAD, picture, textAt, upright } from './drawing.js';

/** A row of a timeline. */
interface TimelineRow {
  readonly name: string;
  /** The first day; null where only the last is known. */
  readonly from: string | null;
  /** The last day, the month given as a guide, or null where there is neither. */
  readonly until: string | null;
  readonly isGuide: boolean;
  /** How many days are left, negative when late; null where it is not known. */
  readonly daysLeft: number | null;
}

interface Timeline {
  readonly title: string;
  /** What the last day is called. */
  readonly end: readonly [name: string, date: string];
  readonly rows: readonly TimelineRow[];
}

const words = {
  guide: { ja: 'ごろ（目安）', en: ' (guide)' },
  none: { ja: '日付の定めなし', en: 'no date given' },
  late: { ja: '日過ぎました', en: ' days late' },
  left: { ja: 'あと', en: ' days left' },
  to: { ja: '～', en: ' – ' },
} as const;

const weekdays = { ja: '日月火水木金土', en: 'SunMonTueWedThuFriSat' } as const;

function dayIn(date: string, language: Given['language']): string {
  const day = dayOfWeek(date);
  return language === 'ja'
    ? `${date}（${weekdays.ja[day]}）`
    : `${date} (${weekdays.en.slice(day * 3, day * 3 + 3)})`;
}

/** When a row is, in words. */
function whenOf({ from, until, isGuide, daysLeft }: TimelineRow, language: Given['language']) {
  if (until === null) return words.none[language];
  const last = until.length === 7 ? until : dayIn(until, language);
  const span = `${from ? `${dayIn(from, language)}${words.to[language]}` : ''}${last}`;
  if (isGuide) return `${span}${words.guide[language]}`;
  if (daysLeft === null) return span;
  const days = Math.abs(daysLeft);
  if (language === 'en') return `${span}, ${days}${words[daysLeft < 0 ? 'late' : 'left'].en}`;
  return `${span} ${daysLeft < 0 ? `${days}${words.late.ja}` : `${words.left.ja}${days}日`}`;
}

/** The first and the last day of a row. */
function spanOf({ from, until }: TimelineRow): readonly [string, string] | undefined {
  if (until === null) return undefined;
  if (until.length === 7) return [firstOfMonth(until), lastOfMonth(until)];
  return [from ?? until, until];
}

/** Months between two days, so many that their names stand apart. */
function monthsIn(from: string, until: string, most: number): readonly string[] {
  const all: string[] = [];
  for (let month = monthOf(from); month <= monthOf(until); month = addYearMonths(month, 1)) {
    all.push(month);
  }
  const step = Math.ceil(all.length / most);
  return all.filter((_, index) => index % step === 0);
}

/** Rows of a name, a time in words and a bar, on one axis of months. */
export function timeline({ title, end: [endName, end], rows }: Timeline, given: Given): string {
  const { language } = given;
  const spans = rows.map(spanOf);
  const days = spans.flatMap((span) => span ?? []);
  const first = firstOfMonth([end, ...days].reduce((a, b) => (a < b ? a : b)));
  const last = addDays(lastOfMonth([end, ...days].reduce((a, b) => (a > b ? a : b))), 1);
  const pen = createPen(given);
  const { inner, parts, write, row: within } = pen;
  const x = (date: string) => PAD + (inner * daysBetween(first, date)) / daysBetween(first, last);
  write(title, { 'font-weight': 600 });
  const ending = `${endName} ${dayIn(end, language)}`;
  within(ending, () => write(ending, { class: 'soft' }));
  const top = pen.y;
  pen.y += LINE * 1.5;
  const sentences = rows.map((row, index) => {
    const when = whenOf(row, language);
    const isLate = Number(row.daysLeft) < 0;
    const label = `${row.name}: ${when}`;
    within(label, () => {
      write(row.name);
      write(when, { class: isLate ? 'late' : 'soft' });
      const span = spans[index];
      if (span) {
        const [from, until] = span;
        const kind = isLate ? 'late' : row.isGuide ? 'guide' : 'bar';
        const look = { class: kind, ...(row.isGuide && { 'fill-opacity': 0.5 }) };
        parts.push(bar(x(from), pen.y - 12, x(addDays(until, 1)) - x(from), look));
      }
    });
    pen.y += 16;
    return label;
  });
  const axis = monthsIn(first, addDays(last, -1), Math.floor(inner / 64)).flatMap((month) => {
    const at = x(firstOfMonth(month));
    return [
      upright(at, top, pen.y),
      textAt(at + 3, top + 10, month, { class: 'soft', 'font-size': 11 }),
    ];
  });
  return picture(
    {
      title,
      description: [ending, ...sentences],
      height: pen.y + PAD,
      parts: [...axis, upright(x(end), top, pen.y), ...parts],
    },
    given,
  );
}
