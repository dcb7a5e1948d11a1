import { civil } from './civil.js';
import { holidayCoverage, holidayDays, holidayNamePlaces, holidayNames } from './holidays.table.js';

/** The words of a row. */
const wordsOf: Record<string, readonly string[]> = {};

/** The word of a day's month and year in a table. */
function wordOf(date: string, table: readonly string[]): string {
  const { from, until } = holidayCoverage;
  const row = table[+civil(date).slice(5, 7) - 1] as string;
  wordsOf[row] ??= row.split(' ');
  const word = wordsOf[row]?.[+date.slice(0, 4) - +from.slice(0, 4)];
  if (word !== undefined) return word;
  throw new RangeError(`祝日の表は${from}～${until}です。Holidays are known ${from}–${until}.`);
}

/** Where a day stands in the word of its month and year; -1 where it is no holiday. */
function placeOf(date: string): number {
  return wordOf(date, holidayDays).indexOf((+date.slice(8)).toString(36));
}

/**
 * 祝日: whether a day is a 国民の祝日, a 振替休日 or a 国民の休日 (国民の祝日に関する法律 and the
 * acts on single years), by the table that {@link holidayCoverage} describes. It says nothing of
 * Saturdays, Sundays or the year's end: {@link closedOn}.
 *
 * @throws RangeError when the date is none, or outside the table.
 * @example
 * import { publicHolidayOn } from 'iryokikan';
 * publicHolidayOn('2026-09-22') //=> true
 */
export function publicHolidayOn(date: string): boolean {
  return placeOf(date) >= 0;
}

/**
 * The name of a public holiday, 「敬老の日」「振替休日」「国民の休日」; undefined on any other day.
 *
 * @throws RangeError when the date is none, or outside the table.
 * @example
 * import { findHolidayName } from 'iryokikan';
 * findHolidayName('2026-09-22') //=> '国民の休日'
 * findHolidayName('2026-09-24') //=> undefined
 */
export function findHolidayName(date: string): string | undefined {
  const place = placeOf(date);
  const letter = wordOf(date, holidayNamePlaces)[place];
  return letter && holidayNames[Number.parseInt(letter, 36)];
}
