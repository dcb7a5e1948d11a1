import { addDays, daysBetween } from '../calendar/days.js';
import {
  certificateExpiryReadings,
  certificateRenewal,
  certificateValidity,
} from '../certificate/index.js';
import { givenOptions } from '../core/given.js';
import {
  bar,
  createPen,
  givenPicture,
  LINE,
  PAD,
  type PictureOptions,
  picture,
  textAt,
  titleOf,
  upright,
} from './drawing.js';

const words = {
  title: { ja: '電子証明書の有効期限', en: 'Expiry of the certificate' },
  issued: { ja: '発行', en: 'issued' },
  expires: { ja: '有効期限（早い日）', en: 'expires (the earliest)' },
  renewal: { ja: '更新できる期間', en: 'renewal' },
  counting: { ja: '3年3か月の数え方', en: 'Three years and three months, counted' },
} as const;

/** What the countings are called. */
const countings = {
  clamped: { ja: '月数を加えた日', en: 'to the day of the same number' },
  'first-day-excluded': { ja: '翌日から数える', en: 'from the next day on' },
  'first-day-included': { ja: '発行日から数える', en: 'from the day of issue on' },
} as const;

/**
 * 電子証明書の有効期限の図 — the validity of a certificate as a picture (SVG): from the day of
 * issue to that of expiry with the time in which it can be renewed, and below it the last days by
 * each of the three countings. Drawn as {@link scheduleSvg} does. Dates are civil dates. Not
 * checked: what the certificate itself says. Source: that of `certificateValidity`.
 *
 * @throws RangeError when the day is no civil date, or an option is outside its bounds.
 * @example
 * import { certificateSvg } from 'iryokikan/pictures';
 * certificateSvg('2026-05-18').includes('2029-08-17') //=> true
 */
export function certificateSvg(issued: string, options: PictureOptions = {}): string {
  const given = givenPicture(givenOptions(options));
  const { language } = given;
  const expires = certificateValidity(issued).value;
  const { from, until } = certificateRenewal({ issued }).value;
  const readings = certificateExpiryReadings(issued);
  const rows = (['clamped', 'first-day-excluded', 'first-day-included'] as const).map((id) => ({
    text: `${countings[id][language]}: ${readings[id]}`,
    end: readings[id],
  }));
  const pen = createPen(given);
  const { inner, parts, write } = pen;
  const title = titleOf(given, words.title);
  const spans = [
    `${words.issued[language]} ${issued}`,
    `${words.expires[language]} ${expires}`,
    `${words.renewal[language]} ${from} – ${until}`,
  ];
  write(title, { 'font-weight': 600 });
  for (const span of spans) pen.row(span, () => write(span, { class: 'soft' }));
  const whole = daysBetween(issued, addDays(expires, 1));
  const x = (date: string) => PAD + (inner * daysBetween(issued, date)) / whole;
  parts.push(bar(PAD, pen.y - 8, inner));
  parts.push(bar(x(from), pen.y + 4, x(addDays(until, 1)) - x(from), { class: 'guide' }));
  pen.y += LINE * 2;
  write(words.counting[language], { 'font-weight': 600 });

  // The last days, a column each.
  const first = addDays(expires, -3);
  const column = inner / 8;
  const top = pen.y;
  const columns = Array.from({ length: 8 }, (_, index) => {
    const at = PAD + index * column;
    const day = addDays(first, index).slice(5);
    return [at, day] as const;
  });
  pen.y += LINE * 1.5;
  for (const { text, end } of rows) {
    pen.row(`${words.counting[language]}, ${text}`, () => {
      write(text);
      parts.push(bar(PAD, pen.y - 12, column * (daysBetween(first, end) + 1)));
    });
    pen.y += 16;
  }
  const axis = columns.flatMap(([at, day]) => [
    upright(at, top - 8, pen.y),
    textAt(at + 3, top + 4, day, { class: 'soft', 'font-size': 11 }),
  ]);
  return picture(
    {
      title,
      description: [...spans, words.counting[language], ...rows.map(({ text }) => text)],
      height: pen.y + PAD,
      parts: [...axis, ...parts],
    },
    given,
  );
}
