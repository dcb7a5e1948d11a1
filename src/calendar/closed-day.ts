import { finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { addDays, dayOfWeek } from './arithmetic.js';
import { type CivilDate, civil, whole } from './civil.js';
import { notAnnounced } from './faults.js';
import { isPublicHoliday } from './holiday.js';
import {
  holidayTableFrom,
  holidayTableOfficialUntil,
  holidayTableUntil,
} from './holidays.table.js';

export interface ClosedDayOptions {
  /** Further closed days (`YYYY-MM-DD`), such as a foundation day. */
  readonly extraClosedDays?: readonly string[] | undefined;
  /** First and last day of the year-end closure, `MM-DD`. Default: 12-29 to 01-03, as the law says for offices of the state. */
  readonly yearEnd?: readonly [from: string, until: string] | undefined;
}

/** What the holiday table covers, and until when the Cabinet Office has announced the holidays. */
export const holidayCoverage = {
  from: `${holidayTableFrom}-01-01` as CivilDate,
  until: `${holidayTableUntil}-12-31` as CivilDate,
  officialUntil: `${holidayTableOfficialUntil}-12-31` as CivilDate,
};

/**
 * 閉庁日 (行政機関の休日).
 *
 * @example
 * import { isClosedDay } from 'iryokikan';
 * isClosedDay('2024-02-12') //=> true
 */
export function isClosedDay(date: string, options?: ClosedDayOptions): boolean {
  const [from, until] = options?.yearEnd ?? ['12-29', '01-03'];
  const weekday = dayOfWeek(date);
  const inYear = date.slice(5);
  return (
    isPublicHoliday(date) ||
    weekday % 6 === 0 ||
    inYear >= from ||
    inYear <= until ||
    !!options?.extraClosedDays?.some((extra) => civil(extra) === date)
  );
}

function told<T>(value: T, until: string): Outcome<T> {
  const { officialUntil } = holidayCoverage;
  return {
    value,
    findings: until > officialUntil ? [finding(notAnnounced, { until: officialUntil })] : [],
  };
}

/** As {@link isClosedDay}, with an info beyond the announced years. */
export function closedDayOn(date: string, options?: ClosedDayOptions): Outcome<boolean> {
  return told(isClosedDay(date, options), date);
}

/** The day itself when open, else the next open day. */
export function nextOpenDay(date: string, options?: ClosedDayOptions): Outcome<CivilDate> {
  return rolled(date, 1, options);
}

/** The day itself when open, else the last open day before it. */
export function previousOpenDay(date: string, options?: ClosedDayOptions): Outcome<CivilDate> {
  return rolled(date, -1, options);
}

function rolled(date: string, step: 1 | -1, options?: ClosedDayOptions): Outcome<CivilDate> {
  let day = civil(date);
  while (isClosedDay(day, options)) day = addDays(day, step);
  return told(day, step > 0 ? day : date);
}

/** The `count`-th open day after the day (before it, if negative). */
export function addOpenDays(
  date: string,
  count: number,
  options?: ClosedDayOptions,
): Outcome<CivilDate> {
  let day = civil(date);
  const step = whole(count) < 0 ? -1 : 1;
  for (let left = count; left; left -= step) {
    do day = addDays(day, step);
    while (isClosedDay(day, options));
  }
  return told(day, step > 0 ? day : date);
}
