import type { Kind, TextSchema } from '../core/kind.js';
import { isCivilDate, isYearMonth } from './civil.js';
import { formatCivilDate, inspectCivilDate, parseCivilDate } from './civil-date.js';
import { formatYearMonth, inspectYearMonth, parseYearMonth } from './year-month.js';

export const civilDateJson = { title: '日付' } as const satisfies TextSchema;

export const civilDateKind = {
  name: 'CivilDate',
  inspect: inspectCivilDate,
  is: isCivilDate,
  parse: parseCivilDate,
  format: formatCivilDate,
  json: civilDateJson,
  example: '2024-04-01',
  variants: [undefined],
} as const satisfies Kind;

export const yearMonthJson = { title: '年月' } as const satisfies TextSchema;

export const yearMonthKind = {
  name: 'YearMonth',
  inspect: inspectYearMonth,
  is: isYearMonth,
  parse: parseYearMonth,
  format: formatYearMonth,
  json: yearMonthJson,
  example: '2024-07',
  variants: [undefined],
} as const satisfies Kind;
