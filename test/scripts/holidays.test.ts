import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { holidayCoverage } from '../../src/calendar/holidays.table.js';

const soon = (day: string) =>
  spawnSync(process.execPath, ['scripts/holiday-table.mjs', '--check', '--soon', day], {
    encoding: 'utf8',
  });

describe('npm run holidays -- --check --soon', () => {
  it('tells 60 days before the announced holidays end, and fails the day after they ended', () => {
    expect(holidayCoverage.officialUntil).toBe('2027-12-31');
    const told = ['2027-10-31', '2027-11-01', '2027-12-31', '2028-01-01'].map((day) => {
      const { status, stderr } = soon(day);
      return [day, status, /^::(\w+)::/.exec(stderr)?.[1]];
    });
    expect(told).toEqual([
      ['2027-10-31', 0, undefined],
      ['2027-11-01', 0, 'warning'],
      ['2027-12-31', 0, 'warning'],
      ['2028-01-01', 1, 'error'],
    ]);
  });

  it('wants a day', () => {
    expect(soon('soon').status).toBe(1);
  });
});
