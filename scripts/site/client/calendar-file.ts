/** All-day events as a calendar file (RFC 5545). */

export interface CalendarEvent {
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is known: it stands on its first day. */
  readonly date: string;
  readonly text: string;
}

export interface Calendar {
  readonly title: string;
  readonly description: string;
  readonly events: readonly CalendarEvent[];
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line in pieces of at most 75 bytes, none of which cuts a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return `${text}\r\n`;
}

/** The name of the event stays the same for the same days, so that importing again replaces it. */
export function calendarFile({ title, description, events }: Calendar, id: string): string {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = events.flatMap(({ date, text }, index) => {
    const day = date.length === 7 ? `${date}-01` : date;
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    return [
      'BEGIN:VEVENT',
      `UID:${id}-${index}@iryokikan`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
      `SUMMARY:${escaped(text)}`,
      `DESCRIPTION:${escaped(`${title}\n${description}`)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//iryokikan//iryokikan site//JA',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(title)}`,
    ...lines,
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}
