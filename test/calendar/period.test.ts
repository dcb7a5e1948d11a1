import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodEnd, periodEndReadings } from '../../src/index.js';
import { allDays, type Day, dayAfter, lastDay, placeOf } from './slow.js';

/** Walks from a first day, and ends as 民法143条2項 says: before the 応当日, or with a month that has none. */
function slowEnd(first: Day, months: number): string {
  let passed = 0;
  for (let day = first; ; ) {
    const next = dayAfter(day.iso);
    if (next.month !== day.month) passed++;
    const last = lastDay(next.year, next.month);
    if (passed === months && next.day === first.day) return day.iso;
    if (passed === months && next.day === last && first.day > last) return next.iso;
    day = next;
  }
}

/** Walks to the month, and in it to the same day or the last. */
function slowClamped(from: Day, months: number): string {
  let passed = 0;
  for (let day = from; ; ) {
    const last = lastDay(day.year, day.month);
    if (passed === months && (day.day === from.day || (day.day === last && from.day > last)))
      return day.iso;
    const next = dayAfter(day.iso);
    if (next.month !== day.month) passed++;
    day = next;
  }
}

describe('periodEndReadings', () => {
  it.each([
    ['2024-04-30', 39, '2027-07-30', '2027-07-31', '2027-07-29'],
    ['2024-01-01', 39, '2027-04-01', '2027-04-01', '2027-03-31'],
    ['2023-11-30', 39, '2027-02-28', '2027-02-28', '2027-02-28'],
    ['2024-12-31', 39, '2028-03-31', '2028-03-31', '2028-03-30'],
    ['2025-05-31', 39, '2028-08-31', '2028-08-31', '2028-08-30'],
    ['2024-03-31', 39, '2027-06-30', '2027-06-30', '2027-06-30'],
    ['2025-02-28', 6, '2025-08-28', '2025-08-31', '2025-08-27'],
    ['2024-08-31', 6, '2025-02-28', '2025-02-28', '2025-02-28'],
    ['2024-08-30', 6, '2025-02-28', '2025-02-28', '2025-02-28'],
    ['2024-08-29', 6, '2025-02-28', '2025-02-28', '2025-02-28'],
    ['2024-08-28', 6, '2025-02-28', '2025-02-28', '2025-02-27'],
    ['2024-02-29', 12, '2025-02-28', '2025-02-28', '2025-02-28'],
    ['2023-02-28', 12, '2024-02-28', '2024-02-29', '2024-02-27'],
  ])('%s and %i months', (date, months, clamped, excluded, included) => {
    expect(periodEndReadings(date, months)).toEqual({
      clamped,
      'first-day-excluded': excluded,
      'first-day-included': included,
      earliest: included,
    });
  });

  it('agree with walks through the days', () => {
    const start = allDays.slice(placeOf('2015-01-01'), placeOf('2035-12-31'));
    fc.assert(
      fc.property(fc.constantFrom(...start), fc.integer({ min: 1, max: 45 }), (day, months) => {
        expect(periodEndReadings(day.iso, months)).toEqual({
          clamped: slowClamped(day, months),
          'first-day-excluded': slowEnd(dayAfter(day.iso), months),
          'first-day-included': slowEnd(day, months),
          earliest: slowEnd(day, months),
        });
      }),
      { numRuns: 400 },
    );
  });

  it('agree with them on every day of four years, for 6 and for 39 months', () => {
    for (let place = placeOf('2023-01-01'); place <= placeOf('2026-12-31'); place++) {
      const day = allDays[place] as Day;
      for (const months of [6, 39]) {
        expect(periodEndReadings(day.iso, months)).toEqual({
          clamped: slowClamped(day, months),
          'first-day-excluded': slowEnd(dayAfter(day.iso), months),
          'first-day-included': slowEnd(day, months),
          earliest: slowEnd(day, months),
        });
      }
    }
  });

  it('want whole months, at least one', () => {
    for (const months of [0, -1, 1.5, '6' as never, Number.NaN]) {
      expect(() => periodEndReadings('2024-04-30', months)).toThrow('1以上の整数');
    }
    expect(() => periodEndReadings('2024-04-31', 1)).toThrow('toLocaleDateString');
  });
});

describe('periodEnd', () => {
  it('takes the earliest and holds all three where they differ', () => {
    const answer = periodEnd('2025-02-28', 6);
    expect(answer.value).toBe('2025-08-27');
    expect({ ...answer.readings, earliest: answer.value }).toEqual(
      periodEndReadings('2025-02-28', 6),
    );
    expect(answer.findings).toMatchObject([
      {
        rule: 'cal.period',
        reason: 'counting',
        params: { earliest: '2025-08-27', latest: '2025-08-31' },
        readings: [{ id: 'clamped' }, { id: 'first-day-excluded' }, { id: 'first-day-included' }],
      },
    ]);
  });

  it('is plain where they agree', () => {
    expect(periodEnd('2024-08-31', 6)).toEqual({ value: '2025-02-28', findings: [] });
  });

  it('is ambiguous exactly where they differ', () => {
    for (let place = placeOf('2024-01-01'); place <= placeOf('2024-12-31'); place++) {
      const date = (allDays[place] as Day).iso;
      const all = Object.values(periodEndReadings(date, 39));
      const { value, readings, findings } = periodEnd(date, 39);
      expect(value).toBe([...all].sort()[0]);
      expect(findings.length).toBe(new Set(all).size === 1 ? 0 : 1);
      expect(readings === undefined).toBe(new Set(all).size === 1);
    }
  });
});
