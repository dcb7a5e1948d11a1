import { type CivilDate, two } from '../calendar/civil.js';
import { addDays } from '../calendar/days.js';
import { japanTimeOf } from '../calendar/japan-time.js';
import { finding } from '../core/finding.js';
import type { AgedOutcome } from '../core/outcome.js';
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

/** Whether a desk answers: `open` 受付中, `closed` 受付時間外. */
export type DeskStatus = 'open' | 'closed';

/**
 * 受付状況: whether a desk answers at a time, Japan time `YYYY-MM-DDTHH:mm` or an instant with an
 * offset.
 *
 * Ambiguous, with both readings: the closing minute itself, for which `value` is `closed`, the
 * cautious reading; and 年末年始 at the call centre, and weekends and holidays at the network desk
 * outside the 5th to the 10th. For these `value` is the letter, `open` within the hours, and not
 * the cautious reading: look at the verdict before you send somebody to the telephone.
 *
 * The hours are `asOf` April 2026: for a later month an `info` says so.
 *
 * Not checked: whether the line is busy, or closed for a day without notice. Source: S4, with P14.
 *
 * @throws RangeError when the desk has no published hours, the time cannot be read, or lies outside
 * the holiday table.
 * @example
 * import { deskStatus } from 'iryokikan';
 * deskStatus('call-centre', '2024-12-02T17:59').value //=> 'open'
 * deskStatus('call-centre', '2024-12-02T18:00').readings //=> { open: 'open', closed: 'closed' }
 */
export function deskStatus(desk: PhoneDeskId, at: string): AgedOutcome<DeskStatus> {
  const { date, minutes } = japanTimeOf(at);
  const { value: hours, readings, findings, asOf } = deskHoursOn(desk, date);
  const time = clock(minutes);
  if (!hours) return { value: 'closed', findings, asOf };
  const { from, until } = hours;
  if (time >= from && time < until) {
    if (!readings) return { value: 'open', findings, asOf };
    const each = Object.entries(readings).map(
      ([id, reading]) => [id, reading ? 'open' : 'closed'] as const,
    );
    return { value: 'open', readings: Object.fromEntries(each), findings, asOf };
  }
  // Out of hours nothing is left open, but what another announcement says still counts.
  const plain = findings.filter((found) => !found.readings);
  if (time !== until) return { value: 'closed', findings: plain, asOf };
  return {
    value: 'closed',
    readings: { open: 'open', closed: 'closed' },
    findings: [...plain, finding(closingOf[desk], { closes: until })],
    asOf,
  };
}

/** The hours of a day, with the day. */
export interface DeskDay extends DeskHours {
  readonly date: CivilDate;
}

/**
 * 次の受付時間: when a desk can be reached from a time on: the hours of that day while they last,
 * else those of the next day that has any. Where the sources leave a day open the letter counts, as
 * in {@link deskHoursOn}, and a finding says so.
 *
 * @throws RangeError as {@link deskStatus}.
 * @example
 * import { nextDeskHours } from 'iryokikan';
 * nextDeskHours('call-centre', '2024-12-07T16:30').value
 * //=> { date: '2024-12-09', from: '08:00', until: '18:00' }
 */
export function nextDeskHours(desk: PhoneDeskId, at: string): AgedOutcome<DeskDay> {
  const { date, minutes } = japanTimeOf(at);
  const time = clock(minutes);
  for (let day = date; ; day = addDays(day, 1)) {
    const { value, findings, asOf } = deskHoursOn(desk, day);
    if (value && (day > date || time < value.until)) {
      return { value: { date: day, ...value }, findings, asOf };
    }
  }
}
