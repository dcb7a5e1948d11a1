import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysBy } from 'date-fns/addDays';
import { addMonths as addMonthsBy } from 'date-fns/addMonths';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampedAfter, wholeMonths } from '../../src/calendar/months.js';
import {
  addDays,
  addMonthsClamped,
  addYearMonths,
  dateIn,
  dayOfWeek,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  monthOf,
} from '../../src/index.js';
import { allDays, type Day, dayAfter, lastDay, placeOf } from './slow.js';

const someDay = fc.constantFrom(...allDays);

describe('days', () => {
  it('follow one another as in the slow calendar, with their days of the week', () => {
    allDays.forEach(({ iso, weekday }, place) => {
      const next = allDays[place + 1];
      if (next && addDays(iso, 1) !== next.iso) expect.fail(iso);
      if (dayOfWeek(iso) !== weekday) expect.fail(iso);
    });
  });

  it('are as far apart as they stand in the slow calendar', () => {
    fc.assert(
      fc.property(someDay, someDay, (from, to) => {
        const days = placeOf(to.iso) - placeOf(from.iso);
        expect(daysBetween(from.iso, to.iso)).toBe(days);
        expect(addDays(from.iso, days)).toBe(to.iso);
      }),
    );
  });

  it('end with the years supported', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(addDays('1873-01-02', -1)).toBe('1873-01-01');
    expect(() => addDays('1873-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('2024-01-01', Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
  });
});

describe('addMonthsClamped', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2024-01-28', 1, '2024-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-04-30', 39, '2027-07-30'],
    ['2024-04-30', 0, '2024-04-30'],
  ])('%s and %i months: %s', (date, months, expected) => {
    expect(addMonthsClamped(date, months)).toBe(expected);
  });

  it('keeps the day of the month, or takes the last (walked month by month)', () => {
    fc.assert(
      fc.property(someDay, fc.nat(240), (from, months) => {
        fc.pre(from.year < 2130);
        let { year, month } = from;
        for (let left = months; left > 0; left--) {
          month++;
          if (month > 12) {
            month = 1;
            year++;
          }
        }
        const day = Math.min(from.day, lastDay(year, month));
        const expected = allDays.find(
          (each: Day) => each.year === year && each.month === month && each.day === day,
        );
        expect(addMonthsClamped(from.iso, months)).toBe(expected?.iso);
      }),
    );
  });

  it('refuses to leave the years supported', () => {
    expect(() => addMonthsClamped('9999-12-01', 1)).toThrow(RangeError);
    expect(() => addMonthsClamped('1873-01-01', -1)).toThrow(RangeError);
  });
});

describe('what is counted in integers', () => {
  it('is what date-fns answers, for every day from 1900 to 2100', () => {
    const iso = (date: Date) => date.toISOString().slice(0, 10);
    const days = allDays.filter(({ year }) => year >= 1900 && year <= 2100);
    expect(days.length).toBe(73_414);
    days.forEach(({ iso: day }, place) => {
      const date = new UTCDateMini(day);
      const more = (place % 800) - 400;
      const months = [-2, 1, 39, (place % 500) - 250];
      const answers = [
        dayOfWeek(day) === date.getDay(),
        addDays(day, more) === iso(addDaysBy(date, more)),
        ...months.map((count) => clampedAfter(day, count) === iso(addMonthsBy(date, count))),
        ...months.map((count) => clampedAfter(day, count) === addMonthsClamped(day, count)),
      ];
      if (answers.includes(false)) expect.fail(day);
    });
  });
});

describe('months', () => {
  it.each([
    ['2024-11', 2, '2025-01'],
    ['2024-12', 1, '2025-01'],
    ['2025-01', -1, '2024-12'],
    ['2024-05', 0, '2024-05'],
    ['2024-05', 39, '2027-08'],
  ])('%s and %i months: %s', (month, count, expected) => {
    expect(addYearMonths(month, count)).toBe(expected);
  });

  it('have their days', () => {
    expect(monthOf('2024-05-18')).toBe('2024-05');
    expect(dateIn('2024-02', 29)).toBe('2024-02-29');
    expect(firstOfMonth('2024-02-10')).toBe('2024-02-01');
    expect(firstOfMonth('2024-02')).toBe('2024-02-01');
    expect(lastOfMonth('2023-02-10')).toBe('2023-02-28');
    expect(lastOfMonth('1900-02')).toBe('1900-02-28');
    expect(lastOfMonth('2000-02')).toBe('2000-02-29');
    for (const { iso, year, month, day } of allDays) {
      if (day === lastDay(year, month) && lastOfMonth(iso) !== iso) expect.fail(iso);
    }
  });

  it('do not have others', () => {
    expect(() => dateIn('2023-02', 29)).toThrow(RangeError);
    expect(() => dateIn('2023-02', 0)).toThrow(RangeError);
    expect(() => dateIn('2023-02', 1.5)).toThrow(RangeError);
    expect(() => dateIn('2023-02', -1)).toThrow(RangeError);
  });
});

describe('wholeMonths', () => {
  it.each([
    ['2024-01-31', '2024-01-31', 0],
    ['2024-02-01', '2024-04-01', 2],
    ['2024-02-02', '2024-04-01', 1],
    ['2023-12-31', '2024-02-29', 1],
    ['2023-12-31', '2024-03-31', 3],
    ['2023-11-15', '2025-01-15', 14],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(wholeMonths(from, to)).toBe(months);
  });

  it('is the last count of months that does not lead beyond the day', () => {
    fc.assert(
      fc.property(someDay, fc.nat({ max: 40 }), ({ iso }, more) => {
        // A day that every month has.
        const from = `${iso.slice(0, 8)}15`;
        const to = addDays(addMonthsClamped(from, more), 10);
        expect(wholeMonths(from, to)).toBe(more);
        expect(wholeMonths(from, addDays(addMonthsClamped(from, more + 1), -1))).toBe(more);
      }),
    );
  });
});

describe('a calculation given no civil date', () => {
  const bad: unknown[] = [
    '2026-02-30',
    '令和8年4月1日',
    '',
    '2026-4-1',
    new Date('2026-04-01'),
    20260401,
    null,
    undefined,
    Symbol('2026-04-01'),
  ];
  const calculations: Readonly<Record<string, (date: string) => unknown>> = {
    addDays: (date) => addDays(date, 1),
    addMonthsClamped: (date) => addMonthsClamped(date, 1),
    daysBetween: (date) => daysBetween('2026-04-01', date),
    dayOfWeek,
    monthOf,
    firstOfMonth,
    lastOfMonth,
    dateIn: (date) => dateIn(date, 1),
    addYearMonths: (date) => addYearMonths(date, 1),
  };

  it.each(Object.entries(calculations))(
    '%s throws a RangeError that says how to convert',
    (_, run) => {
      for (const date of bad) {
        expect(() => run(date as string)).toThrow(
          expect.objectContaining({
            name: 'RangeError',
            message: expect.stringContaining(
              "toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' })",
            ),
          }),
        );
      }
    },
  );

  it('refuses a count that is no integer', () => {
    for (const count of [1.5, Number.NaN, Number.POSITIVE_INFINITY, '1' as never]) {
      expect(() => addDays('2026-04-01', count)).toThrow('整数を渡してください');
      expect(() => addMonthsClamped('2026-04-01', count)).toThrow('整数を渡してください');
    }
  });

  it('converts a Date as the message says, whatever the zone of the machine', () => {
    const date = new Date('2026-03-31T15:00:00Z');
    expect(date.toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' })).toBe(
      dayAfter('2026-03-31').iso,
    );
  });
});
