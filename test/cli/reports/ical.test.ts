import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/cli/reports/ical.js';

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
});
