import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, escaped, folded } from '../../../src/cli/reports/ical.js';

/** The calendar as a parser of its own reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
      const at = event.startDate.clone();
      at.isDate = false;
      at.addDuration(trigger);
      return { action: alarm.getFirstPropertyValue('action'), at: at.toString().slice(0, 16) };
    });
    return { event, component, alarms };
  });
  return { calendar, events };
}

describe('folded', () => {
  it.each([74, 75, 76, 149, 150])('keeps a line of %i octets in pieces of 75', (length) => {
    const pieces = folded('x'.repeat(length)).slice(0, -2).split('\r\n ');
    expect(pieces.join('')).toBe('x'.repeat(length));
    expect(pieces.map((piece) => piece.length)).toEqual(
      length <= 75 ? [length] : length <= 149 ? [75, length - 75] : [75, 74, length - 149],
    );
  });

  it('never ends a piece within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const lines = folded(line).slice(0, -2).split('\r\n');
        for (const each of lines) {
          expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
          expect(Buffer.from(each).toString()).toBe(each);
        }
        expect(lines.join('\r\n').replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});

describe('calendarFile', () => {
  it('gives any text back through another parser', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.stringMatching(/^[a\\;,:"\n ]{0,40}$/),
    );
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const parsed = read(
          calendarFile({
            name: summary,
            description,
            made: 0,
            events: [
              { uid: 'a', date: '2024-12-31', summary, description, alarms: ['2024-12-30'] },
            ],
          }),
        );
        const kept = (of: string) =>
          // biome-ignore lint/suspicious/noControlCharactersInRegex: those a TEXT value may not hold
          of.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        expect(parsed.events[0]?.event.summary).toBe(kept(summary));
        expect(parsed.events[0]?.event.description).toBe(kept(description));
        expect(parsed.events[0]?.event.endDate.toString()).toBe('2025-01-01');
        expect(parsed.events[0]?.alarms[0]?.at).toBe('2024-12-30T09:00');
      }),
    );
  });

  it('escapes what separates values', () => {
    expect(escaped('a\\b;c,d\ne\r\nf\u0007')).toBe('a\\\\b\\;c\\,d\\ne\\nf');
  });
});
