import { type Inspection, parsed } from '../core/inspection.js';
import { isYearMonth, month, type YearMonth } from './civil.js';
import { type CivilDateStyle, shown } from './civil-date.js';
import { monthFormat, monthRequired, monthType } from './faults.js';
import { type Kind, read } from './inspect.js';

const kind: Kind = {
  is: isYearMonth,
  wantsDay: false,
  required: monthRequired,
  type: monthType,
  format: monthFormat,
  like: '2026年7月',
};

/**
 * Inspects a month: `2024-07`, 「令和6年7月」「R6.7」「2024年7月」, or an object with the numbers
 * `year` and `month` (a `Temporal.PlainYearMonth` fits). As {@link inspectCivilDate} otherwise. A
 * month in which an era changed may be written in either. What Excel made of a month (`Jul-26`,
 * 46204) is refused and named as such.
 *
 * @example
 * import { inspectYearMonth } from 'iryokikan';
 * inspectYearMonth('令和6年7月').value //=> '2024-07'
 * inspectYearMonth('令和8年13月').findings[0].reason //=> 'no-such-month'
 * inspectYearMonth('Jul-26').findings[0].reason //=> 'excel'
 */
export function inspectYearMonth(input: unknown): Inspection<YearMonth> {
  return read(input, kind) as Inspection<YearMonth>;
}

/**
 * 年月: reads a month, or throws an {@link InspectionError} with the findings.
 *
 * @example
 * import { parseYearMonth } from 'iryokikan';
 * parseYearMonth('2024年7月') //=> '2024-07'
 */
export function parseYearMonth(input: unknown): YearMonth {
  return parsed(inspectYearMonth(input));
}

/**
 * 年月の表示: display text of a month. A month in which an era changed is shown in the one of its
 * first day.
 *
 * @throws RangeError when the text is no month, or the style none of the four.
 * @example
 * import { formatYearMonth } from 'iryokikan';
 * formatYearMonth('2024-07', 'wareki') //=> '令和6年7月'
 */
export function formatYearMonth(yearMonth: string, style: CivilDateStyle = 'iso'): string {
  return shown(month(yearMonth), style);
}
