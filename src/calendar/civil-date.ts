import { givenName } from '../core/given.js';
import { type Inspection, parsed } from '../core/inspection.js';
import { type CivilDate, civil, isCivilDate } from './civil.js';
import { eraOf } from './era.js';
import { dateFormat, dateRequired, dateType } from './faults.js';
import { type Kind, read } from './inspect.js';
import { inEra } from './reading.js';

const kind: Kind = {
  is: isCivilDate,
  wantsDay: true,
  required: dateRequired,
  type: dateType,
  format: dateFormat,
  like: '2026年7月1日',
};

/**
 * Inspects a civil date: `2024-04-01`, 和暦 「令和6年4月1日」「R6.4.1」「令和元年五月一日」, the
 * western date as Japanese papers write it 「2024年4月1日」「西暦2024年4月1日」「2024/4/1」, or an
 * object with the numbers `year`, `month`, `day` (a `Temporal.PlainDate` fits). Full-width and
 * kanji digits are read, and blanks beside 年月日 and separators; what was not `YYYY-MM-DD` is told
 * with an `info`. The day of the week may stand behind 「令和8年6月1日（月）」: another than the
 * date has is a warning. A day that its era did not have is refused with the right date as
 * suggestion; what Excel made of a date (`26-Jul`, 46204) is refused and named as such. A `Date`
 * is never read, because its day depends on a time zone; nor is a number.
 *
 * Not checked: whether the day makes sense where it is used. Days before 1873-01-01 (明治6年1月1日,
 * the first of the present calendar in Japan) are refused.
 *
 * @example
 * import { inspectCivilDate } from 'iryokikan';
 * inspectCivilDate('令和６年４月１日').value //=> '2024-04-01'
 * inspectCivilDate('平成31年5月1日').findings[0].suggestion //=> '2019-05-01'
 * inspectCivilDate('2026-02-30').findings[0].reason //=> 'no-such-day'
 * inspectCivilDate('2026/6/1(火)').findings[1].reason //=> 'weekday'
 */
export function inspectCivilDate(input: unknown): Inspection<CivilDate> {
  return read(input, kind) as Inspection<CivilDate>;
}

/**
 * 日付: reads a civil date, or throws an {@link InspectionError} with the findings.
 *
 * @example
 * import { parseCivilDate } from 'iryokikan';
 * parseCivilDate('R6.4.1') //=> '2024-04-01'
 * parseCivilDate({ year: 2024, month: 4, day: 1 }) //=> '2024-04-01'
 */
export function parseCivilDate(input: unknown): CivilDate {
  return parsed(inspectCivilDate(input));
}

/**
 * How a date or month is shown: `iso` 「2024-04-01」, `seireki` 「2024年4月1日」, `wareki`
 * 「令和6年4月1日」 (the first year is 元年), `wareki-short` 「R6.4.1」.
 */
export type CivilDateStyle = 'iso' | 'seireki' | 'wareki' | 'wareki-short';

/**
 * 日付の表示: display text of a civil date. A day on which one era ended and another began is shown
 * in the
 * newer.
 *
 * @throws RangeError when the text is no civil date, or the style none of the four.
 * @example
 * import { formatCivilDate } from 'iryokikan';
 * formatCivilDate('2019-05-01', 'wareki') //=> '令和元年5月1日'
 * formatCivilDate('2024-04-01', 'wareki-short') //=> 'R6.4.1'
 */
export function formatCivilDate(date: string, style: CivilDateStyle = 'iso'): string {
  return shown(civil(date), style);
}

/** Display text of a date or a month. */
export function shown(text: string, style: CivilDateStyle): string {
  if (givenName(style, ['iso', 'seireki', 'wareki', 'wareki-short']) === 'iso') return text;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number | undefined];
  if (style === 'seireki') return `${year}年${month}月${day ? `${day}日` : ''}`;
  const own = eraOf(day ? text : `${text}-01`);
  if (style === 'wareki') return inEra(own.era, own.year, month, day);
  return `${own.era.names[1]}${own.year}.${month}${day ? `.${day}` : ''}`;
}
