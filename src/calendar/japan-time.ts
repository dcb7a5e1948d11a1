import { addDays } from './arithmetic.js';
import { type CivilDate, isCivilDate } from './civil.js';

/** A time of day in Japan. */
export interface JapanTime {
  readonly date: CivilDate;
  /** Whole minutes since midnight, 0–1439. */
  readonly minutes: number;
}

const written =
  /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))?$/;

/**
 * Reads a time: `YYYY-MM-DDTHH:mm[:ss]` is Japan time; with `Z` or an offset it is an instant, and is told in Japan time.
 *
 * @throws RangeError when the text is neither.
 * @example
 * import { parseJapanTime } from 'iryokikan';
 * parseJapanTime('2024-07-10T08:00') //=> { date: '2024-07-10', minutes: 480 }
 * parseJapanTime('2024-07-09T23:00:00Z') //=> { date: '2024-07-10', minutes: 480 }
 */
export function parseJapanTime(text: string): JapanTime {
  const [, date, hour = '', minute = '', sign, hours, rest] = written.exec(text) ?? [];
  if (!isCivilDate(date) || +hour > 23 || +minute > 59) {
    throw new RangeError(
      "時刻を'2026-04-01T09:00'（日本時間）の形で渡してください。Pass a time like '2026-04-01T09:00' (Japan), or an instant like date.toISOString().",
    );
  }
  let minutes = +hour * 60 + +minute;
  if (text.endsWith('Z')) minutes += 540;
  if (sign) minutes += 540 - +`${sign}1` * (+(hours ?? 0) * 60 + +(rest ?? 0));
  const days = Math.floor(minutes / 1440);
  return { date: days ? addDays(date, days) : date, minutes: minutes - days * 1440 };
}
