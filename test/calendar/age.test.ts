import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn } from '../../src/index.js';
import { allDays, type Day, dayAfter, lastDay, placeOf } from './slow.js';

const born = allDays.slice(placeOf('1900-01-01'), placeOf('2050-12-31') + 1);

/**
 * 民法143条 read literally, walking from the birth: a year is completed on the day before the 応当日, or on the month's
 * last day where there is none. By law the age is had on that day, by birthdays on the next.
 */
function slowAges(birth: Day, until: Day): Map<string, { birthday: number; legal: number }> {
  const ages = new Map<string, { birthday: number; legal: number }>();
  let legal = 0;
  let birthday = 0;
  for (let place = placeOf(birth.iso); place <= placeOf(until.iso); place++) {
    const today = allDays[place] as Day;
    const tomorrow = dayAfter(today.iso);
    const birthdayExists = birth.day <= lastDay(today.year, birth.month);
    const isDayBefore = tomorrow.month === birth.month && tomorrow.day === birth.day;
    const isLastInstead =
      !birthdayExists &&
      today.month === birth.month &&
      today.day === lastDay(today.year, today.month);
    birthday = legal;
    // The day before the birth completes nothing: the walk begins with the birth.
    if (isDayBefore || isLastInstead) legal++;
    ages.set(today.iso, { birthday, legal });
  }
  return ages;
}

describe('ageOn', () => {
  it.each([
    ['1953-04-01', '2018-03-30', 64, 64],
    ['1953-04-01', '2018-03-31', 64, 65],
    ['1953-04-01', '2018-04-01', 65, 65],
    ['1953-03-31', '2018-03-31', 65, 65],
    ['1953-04-02', '2018-03-31', 64, 64],
    ['1953-04-01', '2024-03-31', 70, 71],
    ['1952-02-29', '2018-02-27', 65, 65],
    ['1952-02-29', '2018-02-28', 65, 66],
    ['1952-02-29', '2018-03-01', 66, 66],
    ['1952-02-29', '2020-02-28', 67, 68],
    ['1952-02-29', '2020-02-29', 68, 68],
    ['2000-01-01', '2000-01-01', 0, 0],
    ['2000-01-01', '2000-12-31', 0, 1],
  ])('born %s, on %s: %i by birthdays, %i by law', (birth, on, birthday, legal) => {
    expect(ageOn(birth, on)).toEqual({ birthday, legal });
  });

  it('agrees with a walk through the days, born 1900 to 2050', () => {
    fc.assert(
      fc.property(fc.constantFrom(...born), (birth) => {
        for (const [on, age] of slowAges(birth, dayAfter(birth.iso, 1600))) {
          expect(ageOn(birth.iso, on)).toEqual(age);
        }
        const later = allDays[Math.min(placeOf(birth.iso) + 36_500, placeOf('2050-12-31'))] as Day;
        fc.pre(later.iso >= birth.iso);
        expect(ageOn(birth.iso, later.iso)).toEqual(slowAges(birth, later).get(later.iso));
      }),
      { numRuns: 15 },
    );
  });

  it('agrees with it for everybody born on 29 February', () => {
    for (const birth of born.filter(({ month, day }) => month === 2 && day === 29)) {
      const ages = slowAges(birth, dayAfter('2050-12-31'));
      for (const [on, age] of ages) {
        if (!/-0(2-2[789]|3-0[12])$/.test(on)) continue;
        expect([on, ageOn(birth.iso, on)]).toEqual([on, age]);
      }
    }
  });

  it.each(['1948-05-02', '1949-04-03', '1950-05-07', '1951-05-06'])(
    'is right for a birth on %s, when a day in Japan began at one o’clock',
    (birth) => {
      const [year, month, day] = birth.split('-') as [string, string, string];
      const birthday = `${+year + 70}-${month}-${day}`;
      const eve = (allDays[placeOf(birthday) - 1] as Day).iso;
      expect(ageOn(birth, birthday)).toEqual({ birthday: 70, legal: 70 });
      expect(ageOn(birth, eve)).toEqual({ birthday: 69, legal: 70 });
      expect(ageOn(birth, (allDays[placeOf(eve) - 1] as Day).iso)).toEqual({
        birthday: 69,
        legal: 69,
      });
    },
  );

  it('refuses a day before the birth, and what is no date', () => {
    expect(() => ageOn('2000-01-02', '2000-01-01')).toThrow('基準日が生年月日より前です');
    expect(() => ageOn('2000-02-30', '2024-01-01')).toThrow(RangeError);
    expect(() => ageOn('2000-01-01', new Date() as never)).toThrow('toLocaleDateString');
  });
});
