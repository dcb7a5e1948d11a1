import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { japanTimeOf } from '../../src/index.js';

describe('japanTimeOf', () => {
  it.each([
    ['2024-07-10T08:00', '2024-07-10', 480],
    ['2024-07-10T00:00', '2024-07-10', 0],
    ['2024-07-10T23:59', '2024-07-10', 1439],
    ['2024-07-10T08:00:59', '2024-07-10', 480],
    ['2024-07-10T08:00:59.999', '2024-07-10', 480],
    ['2024-07-10T08:00+09:00', '2024-07-10', 480],
    ['2024-07-09T23:00:00Z', '2024-07-10', 480],
    ['2024-07-09T14:59:59.000Z', '2024-07-09', 1439],
    ['2024-07-09T15:00Z', '2024-07-10', 0],
    ['2024-07-09T16:00-07:00', '2024-07-10', 480],
    ['2024-07-10T13:00+14:00', '2024-07-10', 480],
    ['2024-07-10T00:30+14:00', '2024-07-09', 1170],
    ['2024-12-31T15:00Z', '2025-01-01', 0],
    ['2024-07-10T24:00', '2024-07-11', 0],
    ['2024-03-01T00:00-00:30', '2024-03-01', 570],
    ['2024-03-01T05:15+0545', '2024-03-01', 510],
    ['2024-03-01T05:15+05:45', '2024-03-01', 510],
  ])('%s is %s, minute %i', (text, date, minutes) => {
    expect(japanTimeOf(text)).toEqual({ date, minutes });
  });

  it.each([
    '2024-07-10',
    '2024-07-10T24:01',
    '2024-07-10T25:00',
    '2024-07-10T08:00-14:01',
    '2024-07-10T08:00z',
    '2024-07-10T23:60',
    '2024-07-10T08:00:60',
    '2024-02-30T08:00',
    '2024-07-10 08:00',
    '2024-07-10T8:00',
    '2024-07-10T08:00+9',
    '2024-07-10T08:00+15:00',
    '2024-07-10T08:00+09:60',
    '',
    new Date(0),
    1720569600000,
    null,
    undefined,
    Symbol('2024-07-10T08:00'),
  ])('refuses %s', (text) => {
    expect(() => japanTimeOf(text as string)).toThrow(RangeError);
    expect(() => japanTimeOf(text as string)).toThrow('date.toISOString()');
  });

  it('tells of every instant what the zone of Japan tells', () => {
    const japan = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Tokyo',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1960-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (instant) => {
          const { date, minutes } = japanTimeOf(instant.toISOString());
          const two = (number: number) => `${number}`.padStart(2, '0');
          expect(`${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`).toBe(
            japan.format(instant),
          );
        },
      ),
    );
  });
});
