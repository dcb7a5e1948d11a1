import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { isHolidayAt } from 'japanese-holidays';
import { describe, expect, it } from 'vitest';
import {
  addOpenDays,
  closedDayStatus,
  closedOn,
  findHolidayName,
  holidayCoverage,
  nextOpenDay,
  previousOpenDay,
  publicHolidayOn,
} from '../../src/index.js';
import { type Day, isClosedByLaw, packageHolidays, tableDays } from './slow.js';

describe('the table of holidays', () => {
  it('has every day of @holiday-jp/holiday_jp and no other', () => {
    for (const { iso } of tableDays) {
      if (publicHolidayOn(iso) !== packageHolidays.has(iso)) expect.fail(iso);
    }
    expect(packageHolidays.size).toBeGreaterThan(1000);
  });

  it('has every day of japanese-holidays and no other', () => {
    for (const { iso } of tableDays) {
      const second = isHolidayAt(new Date(`${iso}T12:00:00+09:00`)) !== undefined;
      if (publicHolidayOn(iso) !== second) expect.fail(iso);
    }
  });

  it('names the days as the package does, but for what the law calls otherwise', () => {
    const differing = new Set<string>();
    for (const { iso } of tableDays) {
      const name = findHolidayName(iso);
      const theirs = packageHolidays.get(iso);
      if (name === theirs || (theirs?.endsWith(' 振替休日') && name === '振替休日')) continue;
      differing.add(`${theirs} ${name}`);
    }
    expect([...differing]).toEqual([
      '休日 国民の休日',
      '休日（祝日扱い） 天皇の即位の日',
      '体育の日（スポーツの日） 体育の日',
      '休日（祝日扱い） 即位礼正殿の儀の行われる日',
    ]);
  });

  it('covers the years it says, whole', () => {
    expect(holidayCoverage).toEqual({
      from: '1970-01-01',
      until: '2050-12-31',
      officialUntil: '2027-12-31',
    });
    for (const run of [publicHolidayOn, findHolidayName, closedOn, closedDayStatus]) {
      expect(run('1970-01-01')).toBeTruthy();
      expect(() => run('2050-12-31')).not.toThrow();
      expect(() => run('1969-12-31')).toThrow('祝日の表は1970-01-01～2050-12-31です');
      expect(() => run('2051-01-01')).toThrow(RangeError);
    }
  });

  it('is what its script makes of the package', () => {
    const run = () =>
      execFileSync(process.execPath, ['scripts/holiday-table.mjs', '--check'], { stdio: 'pipe' });
    expect(run).not.toThrow();
  });
});

describe('the law’s own cases', () => {
  it.each([
    ['2024-02-12', '振替休日'],
    ['2024-05-06', '振替休日'],
    ['2025-11-24', '振替休日'],
    ['2026-05-06', '振替休日'],
    ['2026-09-21', '敬老の日'],
    ['2026-09-22', '国民の休日'],
    ['2026-09-23', '秋分の日'],
    ['2032-09-21', '国民の休日'],
    ['2009-09-22', '国民の休日'],
    ['2019-04-30', '国民の休日'],
    ['2019-05-01', '天皇の即位の日'],
    ['2019-05-02', '国民の休日'],
    ['2019-05-06', '振替休日'],
    ['2019-10-14', '体育の日'],
    ['2019-10-22', '即位礼正殿の儀の行われる日'],
    ['2020-07-23', '海の日'],
    ['2020-07-24', 'スポーツの日'],
    ['2020-08-10', '山の日'],
    ['2021-07-22', '海の日'],
    ['2021-07-23', 'スポーツの日'],
    ['2021-08-08', '山の日'],
    ['2021-08-09', '振替休日'],
    ['1989-02-24', '大喪の礼'],
    ['1973-04-30', '振替休日'],
  ])('%s is %s', (date, name) => {
    expect(findHolidayName(date)).toBe(name);
    expect(publicHolidayOn(date)).toBe(true);
    expect(closedOn(date)).toBe(true);
  });

  it.each([
    '2020-07-20',
    '2020-08-11',
    '2020-10-12',
    '2021-07-19',
    '2021-08-11',
    '2021-10-11',
    '2019-12-23',
    '2026-09-24',
    '2026-09-18',
    '2032-09-22',
    '1973-02-12',
  ])('%s is no holiday', (date) => {
    const isHoliday = date === '2032-09-22';
    expect(publicHolidayOn(date)).toBe(isHoliday);
  });
});

describe('closedOn', () => {
  it('is the law, item by item, on every day of the table', () => {
    for (const day of tableDays) {
      if (closedOn(day.iso) !== isClosedByLaw(day)) expect.fail(day.iso);
    }
  });

  it.each([
    ['2024-12-27', false],
    ['2024-12-28', true],
    ['2026-12-28', false],
    ['2026-12-29', true],
    ['2027-12-31', true],
    ['2024-01-03', true],
    ['2024-01-04', false],
    ['2025-01-06', false],
  ])('%s: %s', (date, closed) => {
    expect(closedOn(date)).toBe(closed);
  });

  it('takes further closed days', () => {
    const options = { extraClosedDays: ['2026-06-01', '2026-06-02'] };
    expect(closedOn('2026-06-01', options)).toBe(true);
    expect(closedOn('2026-06-02', options)).toBe(true);
    expect(closedOn('2026-06-03', options)).toBe(false);
    expect(closedOn('2026-06-01', {})).toBe(false);
  });

  it('refuses a further closed day that is no date', () => {
    expect(() => closedOn('2026-06-01', { extraClosedDays: ['2026-6-1'] })).toThrow(RangeError);
  });

  it('takes another closure at the year’s end', () => {
    const options = { yearEnd: { from: '12-30', until: '01-04' } };
    expect(closedOn('2026-12-29', options)).toBe(false);
    expect(closedOn('2026-12-30', options)).toBe(true);
    expect(closedOn('2027-01-04', options)).toBe(true);
    expect(closedOn('2027-01-05', options)).toBe(false);
  });

  it.each(['2026-02-30', '令和8年4月1日', '', new Date(), 5, null])('refuses %s', (date) => {
    expect(() => closedOn(date as string)).toThrow('toLocaleDateString');
  });
});

describe('beyond the announced years', () => {
  it('an answer says so', () => {
    expect(closedDayStatus('2027-12-31').findings).toEqual([]);
    expect(closedDayStatus('2028-01-01').findings).toMatchObject([
      { rule: 'cal.closed-day', reason: 'not-announced', severity: 'info' },
    ]);
  });

  it('it counts which holidays were looked at', () => {
    expect(nextOpenDay('2027-12-28').findings).toEqual([]);
    expect(nextOpenDay('2027-12-31').findings).toHaveLength(1);
    expect(previousOpenDay('2027-12-31').findings).toEqual([]);
    expect(previousOpenDay('2028-01-01').findings).toHaveLength(1);
    expect(addOpenDays('2028-01-01', -1).findings).toEqual([]);
    expect(addOpenDays('2028-01-02', -1).findings).toHaveLength(1);
    expect(addOpenDays('2028-01-02', 0)).toEqual({ value: '2028-01-02', findings: [] });
  });
});

describe('open days', () => {
  const open = tableDays.filter((day) => !isClosedByLaw(day));
  const after = (iso: string) => open.findIndex((day) => day.iso > iso);
  const inside = tableDays.slice(40, -40);

  it.each([
    ['2024-02-10', '2024-02-13', '2024-02-09'],
    ['2024-08-10', '2024-08-13', '2024-08-09'],
    ['2026-01-10', '2026-01-13', '2026-01-09'],
    ['2026-09-19', '2026-09-24', '2026-09-18'],
    ['2024-04-10', '2024-04-10', '2024-04-10'],
    ['2024-12-29', '2025-01-06', '2024-12-27'],
    ['2025-01-01', '2025-01-06', '2024-12-27'],
  ])('%s rolls to %s and back to %s', (date, next, previous) => {
    expect(nextOpenDay(date).value).toBe(next);
    expect(previousOpenDay(date).value).toBe(previous);
  });

  it.each([
    ['2024-04-05', 5, '2024-04-12'],
    ['2024-05-01', 5, '2024-05-10'],
    ['2026-09-17', 5, '2026-09-29'],
    ['2024-12-26', 5, '2025-01-09'],
    ['2024-05-10', -5, '2024-05-01'],
    ['2024-05-04', 0, '2024-05-04'],
    ['2024-05-04', 1, '2024-05-07'],
    ['2024-05-04', -1, '2024-05-02'],
  ])('%s and %i open days: %s', (date, count, expected) => {
    expect(addOpenDays(date, count).value).toBe(expected);
  });

  it('agree with the list of all open days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...inside), fc.integer({ min: 1, max: 20 }), ({ iso }, count) => {
        const next = after(iso);
        const at = (place: number) => (open[place] as Day).iso;
        const isOpen = open[next - 1]?.iso === iso;
        const before = isOpen ? next - 1 : next;
        expect(addOpenDays(iso, count).value).toBe(at(next + count - 1));
        expect(addOpenDays(iso, -count).value).toBe(at(before - count));
        expect(nextOpenDay(iso).value).toBe(isOpen ? iso : at(next));
        expect(previousOpenDay(iso).value).toBe(isOpen ? iso : at(next - 1));
      }),
      { numRuns: 300 },
    );
  });

  it('heed further closed days', () => {
    const options = { extraClosedDays: ['2026-06-01'] };
    expect(nextOpenDay('2026-05-30', options).value).toBe('2026-06-02');
    expect(previousOpenDay('2026-06-01', options).value).toBe('2026-05-29');
    expect(addOpenDays('2026-05-29', 1, options).value).toBe('2026-06-02');
  });

  it('end with the table, and want an integer', () => {
    expect(() => addOpenDays('2050-12-20', 30)).toThrow('祝日の表');
    expect(() => previousOpenDay('1970-01-01')).toThrow('祝日の表');
    expect(nextOpenDay('1970-01-01').value).toBe('1970-01-05');
    expect(() => nextOpenDay('2050-12-31')).toThrow('祝日の表');
    expect(() => addOpenDays('2026-06-01', 1.5)).toThrow('整数');
    expect(() => addOpenDays('2026-06-31', 1)).toThrow('toLocaleDateString');
  });
});
