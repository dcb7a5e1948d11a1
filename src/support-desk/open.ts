import { addDays } from '../calendar/arithmetic.js';
import { type CivilDate, two } from '../calendar/civil.js';
import { japanTimeOf } from '../calendar/japan-time.js';
import { finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import type { PhoneDeskId } from './desks.js';
import { callCentreClosing, networkClosing, systemClosing } from './faults.js';
import { type DeskHours, deskHoursOn } from './hours.js';

const closingOf = {
  'call-centre': callCentreClosing,
  'claims-system': systemClosing,
  'claims-network': networkClosing,
} as const;

function clock(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * Whether a desk answers at a time. The answer is `.value`: an outcome is an object, and always truthy. Marked ambiguous, with both
 * readings: the closing minute itself (closed), 年末年始 at the call centre (open within the hours), weekends and holidays at the
 * network desk outside the 5th to the 10th (open within the hours).
 *
 * `at` is Japan time `YYYY-MM-DDTHH:mm`, or an instant with an offset. Not checked: whether the line is busy, or closed for a
 * day without notice. Source: S4, with P14.
 *
 * @throws RangeError when the desk has no published hours, the time cannot be read, or lies outside the holiday table.
 * @example
 * import { deskOpenAt } from 'iryokikan';
 * deskOpenAt('call-centre', '2024-12-02T17:59').value //=> true
 * deskOpenAt('call-centre', '2024-12-02T18:00').readings //=> { open: true, closed: false }
 */
export function deskOpenAt(desk: PhoneDeskId, at: string): Outcome<boolean> {
  const { date, minutes } = japanTimeOf(at);
  const { value: hours, readings, findings } = deskHoursOn(desk, date);
  const time = clock(minutes);
  if (!hours) return { value: false, findings };
  const { opens, closes } = hours;
  if (time >= opens && time < closes) {
    if (!readings) return { value: true, findings };
    const open = Object.entries(readings).map(([id, reading]) => [id, reading !== null]);
    return { value: true, readings: Object.fromEntries(open), findings };
  }
  // Out of hours nothing is left open, but what another announcement says still counts.
  const plain = findings.filter((found) => !found.readings);
  if (time !== closes) return { value: false, findings: plain };
  return {
    value: false,
    readings: { open: true, closed: false },
    findings: [...plain, finding(closingOf[desk], { closes })],
  };
}

/** The hours of a day, with the day. */
export interface DeskDay extends DeskHours {
  readonly date: CivilDate;
}

/**
 * When a desk can be reached from a time on: the hours of that day while they last, else those of the next day that has any.
 *
 * @throws RangeError as {@link deskOpenAt}.
 * @example
 * import { nextDeskHours } from 'iryokikan';
 * nextDeskHours('call-centre', '2024-12-07T16:30').value
 * //=> { date: '2024-12-09', opens: '08:00', closes: '18:00' }
 */
export function nextDeskHours(desk: PhoneDeskId, at: string): Outcome<DeskDay> {
  const { date, minutes } = japanTimeOf(at);
  const time = clock(minutes);
  for (let day = date; ; day = addDays(day, 1)) {
    const { value, findings } = deskHoursOn(desk, day);
    if (value && (day > date || time < value.closes))
      return { value: { date: day, ...value }, findings };
  }
}
