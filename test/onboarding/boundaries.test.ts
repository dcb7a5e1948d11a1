import { describe, expect, it } from 'vitest';
import { designationSchedule, onboardingPlan } from '../../src/index.js';

const station = { kind: 'visiting-nursing', start: '2026-03-02' } as const;

describe('the plan of a station', () => {
  it('names the bureau in charge where the prefecture is not told', () => {
    const said = onboardingPlan(station).findings.map(({ message }) => message);
    expect(said.filter((text) => text.includes('管轄の地方厚生（支）局'))).toHaveLength(1);
  });

  it('says which day to go by has passed, from the day after it on', () => {
    const passed = (on: string) =>
      onboardingPlan({ ...station, on }).findings.flatMap(({ reason, params }) =>
        reason === 'guide-passed' ? [params['guide']] : [],
      );
    const [order] = passed('2026-03-02');
    expect(order).toMatch(/^202\d-\d\d-\d\d$/);
    expect(passed(`${order}`)).not.toContain(order);
  });

  it('refuses another vendor or prefecture, and says what it takes', () => {
    expect(() => onboardingPlan({ ...station, vendor: 7 })).toThrow(/1～6.*1 to 6/);
    expect(() => onboardingPlan({ ...station, prefecture: '99' })).toThrow(
      /都道府県コード.*two digits/,
    );
  });
});

it('the plan of an institution keeps the readings of its deadlines', () => {
  const designation = '2026-11-01';
  const { value } = onboardingPlan({ kind: 'medical', start: designation, prefecture: '37' });
  const own = designationSchedule({ designation, prefecture: '37' }).value?.steps ?? [];
  const read = (steps: readonly { readonly id: string; readonly readings?: unknown }[]) =>
    steps.flatMap(({ id, readings }) => (readings ? [[id, readings]] : []));
  expect(read(own)).not.toEqual([]);
  expect(read(value?.steps ?? [])).toEqual(expect.arrayContaining(read(own)));
});
