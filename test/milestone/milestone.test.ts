import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documents } from '../../src/catalogue/index.js';
import {
  addDays,
  findMilestone,
  isCivilDate,
  isYearMonth,
  messageOf,
  milestones,
  milestonesBetween,
  verdictOf,
  visitingNursingPhaseOn,
} from '../../src/index.js';
import { milestoneTexts } from '../../src/milestone/en.js';

describe('milestones', () => {
  it('stand in the order of time, a month before its days', () => {
    const dates = milestones.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  it.each(milestones)(
    '$id has a real day or month, a name of its own and a known source',
    (each) => {
      for (const date of [each.date, each.until ?? each.date]) {
        expect(isCivilDate(date) || isYearMonth(date)).toBe(true);
        expect(date.length).toBe(each.date.length);
      }
      expect(each.sources.every((tag) => Object.hasOwn(documents, tag))).toBe(true);
      expect(each.sources).not.toEqual([]);
      expect(each.name.en).toMatch(/^[A-Z].*[a-z0-9]$/);
      // Each of its names finds it, and nothing else.
      for (const name of [each.id, each.name.ja, ...(each.also ?? [])]) {
        expect(findMilestone(name)).toBe(each);
      }
    },
  );

  it.each([
    ['institutions-mandatory', '2023-04-01'],
    ['reception-numbers', '2024-02'],
    ['implementation-plans', '2024-03'],
    ['new-designations', '2024-04'],
    ['no-new-paper-claims', '2024-04'],
    ['vn-start', '2024-06-01'],
    ['vn-start-claims', '2024-07'],
    ['vn-vendor-contract', '2024-10-31'],
    ['vn-mandatory', '2024-12-02'],
    ['vn-mandatory-claims', '2024-12'],
    ['filing-survey', '2025-04-30'],
  ])('%s is %s', (id, date) => {
    expect(findMilestone(id)?.date).toBe(date);
  });
});

describe('findMilestone', () => {
  it('does not mind blanks, dots and brackets', () => {
    expect(findMilestone('類型２・５の最終期限')).toBeUndefined();
    expect(findMilestone(' 類型2 ・ 5 の最終期限')?.id).toBe('vn-types-2-5-end');
    expect(findMilestone('訪問看護オンライン請求資格確認開始')?.id).toBe('vn-start');
    expect(findMilestone('改正省令公布(経過措置)')?.id).toBe('transitional-ordinance');
  });

  it('finds nothing for an empty or unknown name', () => {
    for (const other of ['', undefined, null, 20240601, {}, Symbol('start')]) {
      expect(findMilestone(other)).toBeUndefined();
    }
    expect(findMilestone('義務')).toBeUndefined();
  });
});

describe('milestonesBetween', () => {
  const on = (date: string) => milestonesBetween(date, date).map(({ id }) => id);

  it('includes both ends', () => {
    expect(on('2023-03-30')).toEqual([]);
    expect(on('2023-03-31')).toEqual(['institutions-transitional-filing']);
    expect(on('2023-04-01')).toEqual(['institutions-mandatory']);
    expect(on('2023-04-02')).toEqual([]);
  });

  it('has an event dated by its month on every day of the month, and of the months it lasts', () => {
    expect(on('2024-01-31')).toEqual([]);
    expect(on('2024-02-02')).toEqual(['reception-numbers']);
    expect(on('2024-02-29')).toEqual(['reception-numbers']);
    expect(on('2025-01-15')).toEqual(['filing-id-mailing']);
    expect(on('2025-03-31')).toEqual(['filing-id-mailing']);
    expect(on('2025-04-01')).toEqual([]);
  });

  it('is the union of its days', () => {
    const day = fc.integer({ min: 0, max: 1100 }).map((days) => addDays('2022-08-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, length) => {
        const found = new Set<string>();
        for (let i = 0; i <= length; i++) for (const id of on(addDays(from, i))) found.add(id);
        const whole = milestonesBetween(from, addDays(from, length)).map(({ id }) => id);
        expect(new Set(whole)).toEqual(found);
      }),
      { numRuns: 100 },
    );
  });

  it('has nothing where the end lies before the start', () => {
    expect(milestonesBetween('2024-12-03', '2024-12-01')).toEqual([]);
  });

  it('refuses what is no day', () => {
    expect(() => milestonesBetween('2024-12', '2024-12-31')).toThrow(RangeError);
    expect(() => milestonesBetween('2024-12-01', '2024-12-32')).toThrow(RangeError);
  });
});

describe('visitingNursingPhaseOn', () => {
  it.each([
    ['1990-01-01', 'not-started'],
    ['2024-05-31', 'not-started'],
    ['2024-06-01', 'optional'],
    ['2024-06-02', 'optional'],
    ['2024-12-01', 'optional'],
    ['2024-12-02', 'mandatory'],
    ['2024-12-03', 'mandatory'],
    ['2050-12-31', 'mandatory'],
  ])('%s: %s', (date, phase) => {
    expect(visitingNursingPhaseOn(date).value).toBe(phase);
  });

  it('tells of the older page from July on while the claims are optional', () => {
    const told = ['2024-06-30', '2024-07-01', '2024-12-01', '2024-12-02'].map((date) =>
      visitingNursingPhaseOn(date).findings.map(({ reason }) => reason),
    );
    expect(told).toEqual([[], ['older-page'], ['older-page'], []]);
    const outcome = visitingNursingPhaseOn('2024-07-01');
    expect(verdictOf(outcome)).toBe('valid');
    const [found] = outcome.findings;
    expect(found && messageOf(found, milestoneTexts)).toBe(
      'An older page reads as if claims had to be filed online from July; they must be from 2 December 2024 (claims of December).',
    );
  });

  it.each(['2024-12', '2024-02-30', '', new Date(0), 20241202, undefined])('refuses %o', (date) => {
    expect(() => visitingNursingPhaseOn(date as string)).toThrow(RangeError);
  });
});
