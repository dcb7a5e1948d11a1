import { civil } from '../calendar/civil.js';
import { restingOn } from '../calendar/closed-day.js';
import { dayOfWeek } from '../calendar/days.js';
import { publicHolidayOn } from '../calendar/holiday.js';
import { type Finding, finding } from '../core/finding.js';
import type { AgedOutcome, Outcome } from '../core/outcome.js';
import { isAged } from '../facts/printed.js';
import { yearEndFrom, yearEndUntil } from '../facts/year-end.js';
import { stationGuide } from './as-of.js';
import type { PhoneDeskId } from './desks.js';
import {
  callCentreAged,
  callCentreYearEnd,
  networkAged,
  networkConflict,
  networkHoliday,
  networkUnconfirmed,
  networkYearEnd,
  systemAged,
  systemUnconfirmed,
  systemYearEnd,
} from './faults.js';

/** A desk whose hours go by the day of the month. */
export type HelpDeskId = Exclude<PhoneDeskId, 'call-centre'>;

/** Hours of a day in Japan time, `HH:mm`; `24:00` is the end of the day. */
export interface DeskHours {
  readonly from: string;
  readonly until: string;
}

const long: DeskHours = { from: '08:00', until: '24:00' };
const late: DeskHours = { from: '08:00', until: '21:00' };
const office: DeskHours = { from: '09:00', until: '17:00' };
const weekday: DeskHours = { from: '08:00', until: '18:00' };
const saturday: DeskHours = { from: '08:00', until: '16:00' };

const agedOf = {
  'call-centre': callCentreAged,
  'claims-system': systemAged,
  'claims-network': networkAged,
} as const;

/** Hours by the day of the month, each up to and with a day. */
const bands: Readonly<Record<HelpDeskId, readonly (readonly [until: number, DeskHours])[]>> = {
  'claims-system': [
    [7, late],
    [10, long],
    [12, late],
    [31, office],
  ],
  'claims-network': [
    [4, office],
    [7, late],
    [10, long],
    [31, office],
  ],
};

/**
 * 受付時間: the hours of a claims help desk by the day of the month, the same in every month and on
 * weekends and holidays: what S4 says to the letter. Where another announcement (P14) differs or is
 * silent an `info` says so. The call centre goes by the day of the week: {@link deskHoursOn}.
 *
 * @throws RangeError when the desk has no hours by day of the month, or the day is not a whole
 * number from 1 to 31.
 * @example
 * import { deskHours } from 'iryokikan';
 * deskHours('claims-system', 8).value //=> { from: '08:00', until: '24:00' }
 * deskHours('claims-network', 11).value //=> { from: '09:00', until: '17:00' }
 */
export function deskHours(desk: HelpDeskId, dayOfMonth: number): Outcome<DeskHours> {
  const known = desk === 'claims-system' || desk === 'claims-network';
  const day = Number.isInteger(dayOfMonth) && dayOfMonth > 0 ? dayOfMonth : 32;
  const band = known && bands[desk].find(([until]) => day <= until);
  if (!band) {
    throw new RangeError(
      "deskHours: 'claims-system'か'claims-network'と、日（1～31）を渡してください。Pass 'claims-system' or 'claims-network' and a day of the month, 1 to 31.",
    );
  }
  return { value: band[1], findings: heardElsewhere(desk, dayOfMonth) };
}

/** Where the other announcement of the hours (P14) is silent or differs. */
function heardElsewhere(desk: HelpDeskId, day: number): Finding[] {
  const system = desk === 'claims-system';
  if (day === 13 || day === 14 || day > 25 || (system && day < 5)) {
    return [finding(system ? systemUnconfirmed : networkUnconfirmed, { day })];
  }
  if (system || day < 8 || day > 12) return [];
  return [finding(networkConflict, { other: day < 11 ? '8:00～21:00' : '8:00～24:00' })];
}

/** Whether a day lies in 12-29 to 01-03. */
function inYearEnd(date: string): boolean {
  const day = date.slice(5);
  return day >= yearEndFrom || day <= yearEndUntil;
}

/**
 * The hours of a desk on a day, in Japan time; null on a day on which it does not answer. Where the
 * sources leave it open (年末年始 at the call centre; weekends and holidays at the network desk)
 * `value` is the letter, the hours, and not the cautious reading; both readings are given.
 *
 * The hours are `asOf` April 2026: for a later month an `info` says so.
 *
 * @throws RangeError when the desk has no published hours, or the date is none or outside the
 * holiday table.
 * @example
 * import { deskHoursOn } from 'iryokikan';
 * deskHoursOn('call-centre', '2024-12-07').value //=> { from: '08:00', until: '16:00' }
 * deskHoursOn('call-centre', '2024-12-01').value //=> null
 * deskHoursOn('claims-network', '2024-12-01').readings
 * //=> { 'holidays-included': { from: '09:00', until: '17:00' }, 'holidays-excluded': null }
 */
export function deskHoursOn(desk: PhoneDeskId, date: string): AgedOutcome<DeskHours | null> {
  const answer = desk === 'call-centre' ? callCentreOn(date) : helpDeskOn(desk, date);
  const asOf = stationGuide;
  if (!isAged(asOf, date)) return { ...answer, asOf };
  return { ...answer, findings: [...answer.findings, finding(agedOf[desk], { asOf })], asOf };
}

function callCentreOn(date: string): Outcome<DeskHours | null> {
  const ofWeek = dayOfWeek(date);
  const findings = restingOn(date);
  if (publicHolidayOn(date) || ofWeek === 0) return { value: null, findings };
  const value = ofWeek === 6 ? saturday : weekday;
  if (!inYearEnd(date)) return { value, findings };
  return {
    value,
    readings: { open: value, closed: null },
    findings: [...findings, finding(callCentreYearEnd, {})],
  };
}

function helpDeskOn(desk: HelpDeskId, date: string): Outcome<DeskHours | null> {
  const day = Number(civil(date).slice(8));
  const { value, findings } = deskHours(desk, day);
  const known = [...findings];
  const system = desk === 'claims-system';
  if (!system && (day < 5 || day > 10)) {
    known.push(...restingOn(date));
    if (publicHolidayOn(date) || dayOfWeek(date) % 6 === 0) {
      return {
        value,
        readings: { 'holidays-included': value, 'holidays-excluded': null },
        findings: [...known, finding(networkHoliday, {})],
      };
    }
  }
  if (inYearEnd(date)) {
    known.push(finding(system ? systemYearEnd : networkYearEnd, {}));
  }
  return { value, findings: known };
}
