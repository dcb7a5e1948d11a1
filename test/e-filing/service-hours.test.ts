import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eFilingTexts } from '../../src/e-filing/en.js';
import {
  addDays,
  dayOfWeek,
  filingServiceStatus,
  findHolidayName,
  messageOf,
  verdictOf,
} from '../../src/index.js';

const answer = (at: string) => {
  const outcome = filingServiceStatus(at);
  return `${outcome.value}${verdictOf(outcome) === 'ambiguous' ? '?' : ''}`;
};

describe('filingServiceStatus', () => {
  it.each([
    ['2024-12-02T07:59', 'closed', 'Monday'],
    ['2024-12-02T08:00', 'open', 'Monday'],
    ['2024-12-02T20:59', 'open', 'Monday'],
    ['2024-12-02T21:00', 'closed?', 'whether 21:00 is inside'],
    ['2024-12-02T21:01', 'closed', 'Monday'],
    ['2024-12-07T20:59', 'open', 'Saturday'],
    ['2024-12-01T12:00', 'closed', 'Sunday'],
    ['2024-12-01T21:00', 'closed', 'Sunday'],
    ['2024-11-04T12:00', 'open?', '振替休日'],
    ['2024-11-04T07:59', 'closed', '振替休日, out of hours'],
    ['2024-11-04T21:00', 'closed?', '振替休日, closing minute'],
    ['2025-05-03T12:00', 'open?', 'a holiday on Saturday'],
    ['2024-12-28T12:00', 'open', 'Saturday before the year-end'],
    ['2024-12-29T12:00', 'closed', 'Sunday at the year-end'],
    ['2024-12-30T12:00', 'open?', 'year-end'],
    ['2025-01-03T12:00', 'open?', 'year-end'],
    ['2025-01-04T12:00', 'open', 'Saturday after the year-end'],
    ['2024-12-01T23:00:00Z', 'open', 'an instant: Monday 8:00 in Japan'],
  ])('%s: %s (%s)', (at, expected) => {
    expect(answer(at)).toBe(expected);
  });

  it('gives both readings where the source is silent, and both texts', () => {
    for (const at of ['2024-12-02T21:00', '2024-12-31T10:00']) {
      const { readings, findings } = filingServiceStatus(at);
      expect(readings).toEqual({ open: 'open', closed: 'closed' });
      for (const found of findings) expect(messageOf(found, eFilingTexts)).toMatch(/^[ -~]+$/);
    }
  });

  it('agrees with the rule told in words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2190 }).map((days) => addDays('2022-01-01', days)),
        fc.integer({ min: 0, max: 23 }),
        (date, hour) => {
          const open = dayOfWeek(date) > 0 && hour >= 8 && hour < 21;
          const silent =
            (dayOfWeek(date) > 0 && hour === 21) ||
            (open &&
              (findHolidayName(date) !== undefined ||
                ['12-29', '12-30', '12-31', '01-02', '01-03'].includes(date.slice(5))));
          const at = `${date}T${String(hour).padStart(2, '0')}:00`;
          expect(answer(at)).toBe(`${open ? 'open' : 'closed'}${silent ? '?' : ''}`);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('tells where the holidays are not announced yet', () => {
    expect(filingServiceStatus('2049-06-15T10:00').findings).toMatchObject([
      { reason: 'not-announced', severity: 'info' },
    ]);
  });

  it.each(['2024-12-02', 'today', ''])('refuses %o', (at) => {
    expect(() => filingServiceStatus(at)).toThrow(RangeError);
  });
});
