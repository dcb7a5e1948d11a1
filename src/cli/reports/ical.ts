import { addDays, daysBetween } from '../../calendar/days.js';
import { escaped, folded } from './ical-text.js';

/** An all-day event. */
export interface CalendarEvent {
  /** The same in every run for the same event, so that importing again replaces it. */
  readonly uid: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  /** Days, `YYYY-MM-DD` and before the event, on which to remind at 9:00. */
  readonly alarms: readonly string[];
}

/** A calendar file of all-day events. */
export interface Calendar {
  readonly name: string;
  readonly description: string;
  /** When it was made, milliseconds since 1970. */
  readonly made: number;
  readonly events: readonly CalendarEvent[];
}

const dateValue = (date: string) => date.replaceAll('-', '');

/** From 9:00 of a day to the midnight with which a later day begins, as a negative duration. */
function trigger(from: string, to: string): string {
  const days = daysBetween(from, to) - 1;
  return `-P${days > 0 ? `${days}D` : ''}T15H`;
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, date, summary, description, alarms } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(date)}`,
    `DTEND;VALUE=DATE:${dateValue(addDays(date, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((day) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER:${trigger(day, date)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** A calendar file (RFC 5545) that calendar programs open. */
export function calendarFile({ name, description, made, events }: Calendar): string {
  const stamp = new Date(made).toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//iryokikan//iryokikan schedule//JA',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-CALDESC:${escaped(description)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}
