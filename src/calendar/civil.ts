import { convert } from './faults.js';

/**
 * A day of the calendar, `YYYY-MM-DD`, from 1873-01-01 (明治6年1月1日) to 9999-12-31; sorts as
 * text.
 */
export type CivilDate = string & { readonly '~iryokikan': 'CivilDate' };

/** A month, `YYYY-MM`, from 1873-01 to 9999-12; sorts as text. */
export type YearMonth = string & { readonly '~iryokikan': 'YearMonth' };

/** Two digits. */
export function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** The number of days of a month. */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29;
}

/**
 * 日付: whether a value is a civil date in canonical form, `YYYY-MM-DD`. Never throws.
 *
 * @example
 * import { isCivilDate } from 'iryokikan';
 * isCivilDate('2024-02-29') //=> true
 * isCivilDate('2026-02-30') //=> false
 * isCivilDate('2024-2-29') //=> false
 */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(value)) return false;
  const day = +value.slice(8);
  return value >= '1873' && day > 0 && day <= daysIn(+value.slice(0, 4), +value.slice(5, 7));
}

/**
 * 年月: whether a value is a month in canonical form, `YYYY-MM`. Never throws.
 *
 * @example
 * import { isYearMonth } from 'iryokikan';
 * isYearMonth('2024-07') //=> true
 * isYearMonth('2024-13') //=> false
 */
export function isYearMonth(value: unknown): value is YearMonth {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) && value >= '1873';
}

/** The civil date that a calculation was given, or the `RangeError` that says how to pass one. */
export function civil(date: unknown): CivilDate {
  return isCivilDate(date) ? date : refuse('2026-04-01');
}

/** The month that a calculation was given, or the `RangeError` that says how to pass one. */
export function month(yearMonth: unknown): YearMonth {
  return isYearMonth(yearMonth) ? yearMonth : refuse('2026-04');
}

function refuse(like: string): never {
  throw new RangeError(
    `'${like}'の形の実在する日付が必要です。Pass a real date (1873–9999) like '${like}'. Date → ${convert}.slice(0, ${like.length})`,
  );
}

/** The integer that a calculation was given. */
export function whole(count: unknown): number {
  if (Number.isSafeInteger(count)) return count as number;
  throw new RangeError('整数を渡してください。Pass an integer.');
}

/** The integer of at least 1 that a calculation was given. */
export function positive(count: unknown): number {
  if (Number.isSafeInteger(count) && (count as number) > 0) return count as number;
  throw new RangeError('1以上の整数を渡してください。Pass an integer of at least 1.');
}
