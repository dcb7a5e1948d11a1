import { describe, expect, it } from 'vitest';
import { findRule } from '../../src/catalogue/index.js';
import {
  datedMatters,
  filingSurveyOpenOn,
  inForceOn,
  medicalTransitionalChannels,
  medicalTransitionalTypes,
  statusOn,
  transitionalDates,
  visitingNursingPhaseOn,
} from '../../src/index.js';

const of = (id: string, on: string) => statusOn(on).find((each) => each.id === id);
const nextDay = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

describe('statusOn', () => {
  it.each([
    ['vn-online', '2024-05-31', 'not-yet', '2024-06-01', '2024-12-01'],
    ['vn-online', '2024-06-01', 'in-force', '2024-06-01', '2024-12-01'],
    ['vn-online', '2024-12-01', 'in-force', '2024-06-01', '2024-12-01'],
    ['vn-online', '2024-12-02', 'in-force', '2024-12-02', null],
    ['vn-transitional-filing', '2024-10-31', 'in-force', '2024-04-01', '2024-10-31'],
    ['vn-transitional-filing', '2024-11-01', 'ended', null, '2024-10-31'],
    ['vn-transitional-2-5', '2025-06-30', 'in-force', '2024-12-02', '2025-06-30'],
    ['vn-transitional-2-5', '2025-07-01', 'ended', null, '2025-06-30'],
    ['institutions-transitional-filing', '2023-03-31', 'in-force', null, '2023-03-31'],
    ['institutions-transitional-filing', '2023-04-01', 'ended', null, '2023-03-31'],
    ['institutions-transitional-channel', '2024-03-19', 'in-force', '2023-01-27', '2024-03-19'],
    ['institutions-transitional-channel', '2024-03-20', 'unknown', null, null],
    ['institutions-transitional-channel', '2024-03-31', 'unknown', null, null],
    ['institutions-transitional-channel', '2024-04-01', 'in-force', '2024-04-01', null],
    ['old-portal', '2024-03-24', 'in-force', null, '2024-03-24'],
    ['old-portal', '2024-03-25', 'ended', null, '2024-03-24'],
    ['filing-environment', '2024-11-17', 'not-yet', '2024-11-18', null],
    ['filing-environment', '2024-11-18', 'in-force', '2024-11-18', null],
    ['filing-environment', '2024-11-19', 'unknown', '2024-11-18', null],
    ['desks', '2026-04-30', 'in-force', null, null],
    ['desks', '2026-05-01', 'unknown', null, null],
  ])('%s on %s: %s', (id, on, status, from, until) => {
    expect(of(id, on)).toMatchObject({ status, from, until });
  });

  it('agrees with the functions that know the same days', () => {
    for (const turn of ['2024-06-01', '2024-12-02', '2025-04-30', '2024-03-19', '2024-04-01']) {
      for (const on of [nextDay(turn, -1), turn, nextDay(turn, 1)]) {
        const phase = visitingNursingPhaseOn(on).value;
        const vn = of('vn-online', on);
        expect(
          vn?.status === 'not-yet' ? 'not-started' : vn?.until ? 'optional' : 'mandatory',
        ).toBe(phase);
        if (on >= '2024-11-18') {
          expect(of('filing-survey', on)?.status === 'in-force').toBe(filingSurveyOpenOn(on));
        }
        expect(of('institutions-transitional-channel', on)?.status === 'in-force').toBe(
          inForceOn(medicalTransitionalChannels, on).status === 'in-force',
        );
      }
    }
    expect(of('vn-transitional-filing', '2026-11-02')?.until).toBe(transitionalDates.filing);
    expect(of('institutions-transitional-1', '2026-11-02')?.until).toBe(
      medicalTransitionalTypes[1].latest,
    );
  });

  it('refuses what is no day', () => {
    expect(() => statusOn('2024-12')).toThrow(RangeError);
  });
});

describe.each(datedMatters.map((matter) => [matter.id, matter] as const))('%s', (_, matter) => {
  it('rests on a rule, and its spans follow one another', () => {
    expect(findRule(matter.rule)?.id).toBe(matter.rule);
    const days = matter.spans.flatMap(({ from, until, before }) => [from, until ?? before]);
    const known = days.filter(Boolean);
    expect([...known].sort()).toEqual(known);
    expect(matter.spans.slice(1).every(({ from }) => from)).toBe(true);
    expect(matter.spans.slice(0, -1).every(({ until, before }) => until ?? before)).toBe(true);
  });
});
