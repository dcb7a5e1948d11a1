import { civil } from './civil.js';
import {
  holidayDays,
  holidayNameRows,
  holidayNames,
  holidayTableFrom,
  holidayTableUntil,
} from './holidays.table.js';

/** The place of a day's year in the table. */
function rowOf(date: string): number {
  const row = +civil(date).slice(0, 4) - holidayTableFrom;
  if (row < 0 || row > holidayTableUntil - holidayTableFrom) {
    throw new RangeError(
      `祝日の表は${holidayTableFrom}～${holidayTableUntil}年です。The holiday table covers ${holidayTableFrom}–${holidayTableUntil}.`,
    );
  }
  return row;
}

/** What stands in a row up to and with a day; undefined where the day is no holiday. */
function upTo(date: string, row: string | undefined): string | undefined {
  const month = 'ABCDEFGHIJKL'[+date.slice(5, 7) - 1];
  const day = (+date.slice(8)).toString(36);
  return new RegExp(`^.*${month}[^A-Z]*?${day}`).exec(`${row}`)?.[0];
}

/**
 * Whether a day is a 国民の祝日, a 振替休日 or a 国民の休日 (国民の祝日に関する法律), by the table of {@link holidayCoverage}.
 *
 * @throws RangeError when the date is none, or outside the table.
 * @example
 * import { isPublicHoliday } from 'iryokikan';
 * isPublicHoliday('2026-09-22') //=> true
 */
export function isPublicHoliday(date: string): boolean {
  return upTo(date, holidayDays[rowOf(date)]) !== undefined;
}

/**
 * The name of a public holiday, 「敬老の日」「振替休日」「国民の休日」; undefined on any other day.
 *
 * @throws RangeError when the date is none, or outside the table.
 * @example
 * import { holidayName } from 'iryokikan';
 * holidayName('2026-09-22') //=> '国民の休日'
 * holidayName('2026-09-24') //=> undefined
 */
export function holidayName(date: string): string | undefined {
  const row = rowOf(date);
  const place = upTo(date, holidayDays[row])?.replace(/[A-Z]/g, '').length;
  return place
    ? holidayNames[Number.parseInt(holidayNameRows[row]?.[place - 1] ?? '', 36)]
    : undefined;
}
