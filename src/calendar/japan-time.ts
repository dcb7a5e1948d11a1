import { type CivilDate, isCivilDate } from './civil.js';
import { addDays } from './days.js';

/** A time of day in Japan. */
export interface JapanTime {
  readonly date: CivilDate;
  /** Whole minutes since midnight, 0–1439. */
  readonly minutes: number;
}

const written =
  /^(\d{4}-\d\d-\d\d)T(\d\d):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:Z|([+-]\d\d):?([0-5]\d))?$/;

/**
 * 日本時間: reads a time: `YYYY-MM-DDTHH:mm[:ss]` is Japan time; with `Z` or an offset it is an
 * instant, and is told in Japan time. Seconds are dropped; 24:00 is 00:00 of the next day. Source:
 * ISO 8601; Japan is at UTC+09:00 all year.
 *
 * @throws RangeError when the text is neither.
 * @example
 * import { japanTimeOf } from 'iryokikan';
 * japanTimeOf('2024-07-10T08:00') //=> { date: '2024-07-10', minutes: 480 }
 * japanTimeOf('2024-07-09T23:00:00Z') //=> { date: '2024-07-10', minutes: 480 }
 */
export function japanTimeOf(text: string): JapanTime {
  const [, date, hour, minute, offset, rest] =
    (typeof text === 'string' && written.exec(text)) || [];
  const local = Number(hour) * 60 + Number(minute);
  const ahead = offset ? Number(offset) * 60 + Number(`${offset[0]}${rest}`) : 0;
  if (!isCivilDate(date) || local > 1440 || Math.abs(ahead) > 840) {
    throw new RangeError(
      "時刻を'2026-04-01T09:00'（日本時間）の形で渡してください。Pass a time like '2026-04-01T09:00' (Japan), or an instant like date.toISOString().",
    );
  }
  const minutes = offset || text.endsWith('Z') ? local + 540 - ahead : local;
  const days = Math.floor(minutes / 1440);
  return { date: days ? addDays(date, days) : date, minutes: minutes - days * 1440 };
}
