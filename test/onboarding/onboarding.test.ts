import { describe, expect, it } from 'vitest';
import { findRule } from '../../src/catalogue/index.js';
import { en } from '../../src/en.js';
import {
  certificateArrival,
  claimsStartMonths,
  designationSchedule,
  deskOf,
  institutionOnboardingSteps,
  messageOf,
  type OnboardingStart,
  onboardingPlan,
  stationOnboardingSteps,
} from '../../src/index.js';

function planned(asked: Partial<OnboardingStart> & { start: string }) {
  const { value, findings } = onboardingPlan({ kind: 'visiting-nursing', ...asked });
  if (!value) throw new Error(findings[0]?.message);
  const told = findings.map(({ path, reason }) =>
    path.length ? `${value.steps[Number(path[1])]?.id}: ${reason}` : reason,
  );
  return {
    ...value,
    findings,
    told,
    step: (id: string) => value.steps.find((each) => each.id === id),
  };
}

describe('the plan of a 訪問看護ステーション', () => {
  it('has the steps of the guide, each with what it needs and whom to ask', () => {
    const plan = planned({ start: '2027-02-01', prefecture: '13' });
    expect(plan.steps.map(({ mark, id }) => `${mark} ${id}`)).toEqual([
      'STEP 01 estimate',
      'STEP 02 order',
      'STEP 03 account',
      'STEP 03 eligibility-application',
      'STEP 03 claims-application',
      'STEP 03 certificate',
      'STEP 03 certificate-arrival',
      'STEP 03 setup',
      'STEP 04 operation',
      'STEP 04 operation-start',
    ]);
    expect(plan.steps.every(({ needs }) => needs.length > 0)).toBe(true);
    expect(plan.mandatoryFrom).toBe('2024-12-02');
    expect(plan.firstClaims).toBe('2027-03');
    expect(plan.bureau?.id).toBe('kantoshinetsu');
    expect(plan.findings.find(({ reason }) => reason === 'station-code')?.message).toContain(
      '関東信越',
    );
  });

  it.each([
    ['2024-05-31', 'not-started'],
    ['2024-06-01', 'optional'],
    ['2024-12-01', 'optional'],
    ['2024-12-02', 'mandatory'],
    ['2026-11-02', 'mandatory'],
  ])('that starts on %s: %s', (start, reason) => {
    const { value, findings } = onboardingPlan({ kind: 'visiting-nursing', start });
    expect(findings[0]?.reason).toBe(reason);
    expect(value === null).toBe(reason === 'not-started');
  });

  it('applies for claims in the days that the rule of the 20th gives', () => {
    for (let month = 1; month <= 12; month++) {
      const start = `2026-${String(month).padStart(2, '0')}-15`;
      const { firstClaims, step } = planned({ start });
      const { from, due } = step('claims-application') ?? {};
      for (const day of [from, due]) {
        expect(claimsStartMonths(`${day}`).value.options).toContain(firstClaims);
      }
      expect(due?.slice(8)).toBe('20');
      expect(from?.slice(8)).toBe('21');
    }
  });

  it.each([
    ['2027-01-19', 1, []],
    ['2027-01-20', 0, []],
    ['2027-01-21', -1, ['claims-application: late-claims']],
  ])('on %s has %d days for the claims', (on, daysLeft, late) => {
    const plan = planned({ start: '2027-02-01', on });
    expect(plan.step('claims-application')?.daysLeft).toBe(daysLeft);
    expect(plan.told.filter((each) => each.includes('late'))).toEqual(late);
    const found = plan.findings.find(({ reason }) => reason === 'late-claims');
    expect(found?.params ?? { month: '2027-03', first: '2027-04' }).toEqual({
      month: '2027-03',
      first: '2027-04',
    });
  });

  it.each(['2026-11-02', '2027-01-01', '2027-02-01', '2026-05-07', '2024-06-01'])(
    'has the certificate by %s',
    (start) => {
      const day = `${planned({ start }).step('certificate')?.guide}`;
      expect(certificateArrival(day).value <= start).toBe(true);
      const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      expect(certificateArrival(next).value > start).toBe(true);
    },
  );

  it.each([
    [undefined, '2026-10-01', 4],
    [1, '2026-12-01', 2],
    [5, '2026-10-01', 4],
    [6, '2026-12-01', 2],
  ])('of vendor %s orders by %s', (vendor, guide, months) => {
    const plan = planned({ start: '2027-02-01', vendor });
    expect(plan.step('order')?.guide).toBe(guide);
    expect(plan.findings.find(({ reason }) => reason === 'lead-times')?.params).toEqual({ months });
  });

  it('tells by when to order of each vendor, and that their list has aged', () => {
    const { vendors, told } = planned({ start: '2027-02-01', on: '2026-05-01' });
    expect(vendors.map(({ orderBy }) => orderBy.slice(0, 7))).toEqual([
      '2026-12',
      '2026-12',
      '2026-12',
      '2026-12',
      '2026-10',
      '2026-12',
    ]);
    expect(told).toContain('order: as-of');
    expect(planned({ start: '2027-02-01', vendor: 5 }).vendors.map(({ no }) => no)).toEqual([5]);
    expect(planned({ start: '2027-02-01', on: '2026-04-30' }).told).not.toContain('order: as-of');
    expect(planned({ kind: 'medical', start: '2027-02-01' }).vendors).toEqual([]);
  });

  it('tells which guides have passed', () => {
    const passed = (on: string) =>
      planned({ start: '2027-02-01', on }).told.filter((each) => each.endsWith('guide-passed'));
    expect(passed('2026-10-01')).toEqual([]);
    expect(passed('2026-10-02')).toEqual(['order: guide-passed']);
    expect(passed('2027-01-31')).toEqual(['order: guide-passed', 'certificate: guide-passed']);
  });
});

describe.each(['medical', 'dental', 'pharmacy'] as const)('the plan of %s', (kind) => {
  it('has ①–⑨ with their days, and what follows from them', () => {
    const start = '2026-12-01';
    const plan = planned({ kind, start, prefecture: '37' });
    const schedule = designationSchedule({ designation: start, prefecture: '37' }).value;
    for (const { id, due, guide } of schedule?.steps ?? []) {
      expect(plan.step(id)).toMatchObject({ due, guide });
    }
    expect(plan.mandatoryFrom).toBe('2023-04-01');
    expect(plan.firstClaims).toBe('2027-01');
    expect(plan.step('applications')?.due).toBe('2026-10-15');
    expect(plan.step('certificate-arrival')?.guide).toBe('2026-10-22');
    expect(plan.step('claims-application')).toMatchObject({
      from: '2026-09-21',
      due: '2026-11-20',
      readings: { 'with-reception-number': '2026-11-20', 'after-designation': null },
    });
    expect(plan.step('operation-start')?.guide).toBe(start);
  });

  it('passes on what the schedule finds, at its own steps', () => {
    const { told } = planned({ kind, start: '2026-12-01', prefecture: '37', on: '2026-11-21' });
    expect(told).toEqual(
      expect.arrayContaining([
        'no-paper-claims',
        'request: late',
        'submission: late',
        'claims-application: claims-before-designation',
        'claims-application: late-claims',
      ]),
    );
  });

  it('has no rule before April 2024', () => {
    const { value, findings } = onboardingPlan({ kind, start: '2024-03-31' });
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule: 'recept.scope', reason: 'no-rule' }]);
    expect(onboardingPlan({ kind, start: '2024-04-01' }).value).not.toBeNull();
  });

  it('knows no bureau without a prefecture', () => {
    expect(planned({ kind, start: '2026-12-01' }).bureau).toBeNull();
  });
});

describe('the steps', () => {
  const all = [...stationOnboardingSteps, ...institutionOnboardingSteps];

  it.each(all.map((step) => [step.id, step] as const))(
    '%s rest on rules, desks and steps that exist',
    (_, step) => {
      for (const rule of step.rules) expect(findRule(rule)?.id, rule).toBe(rule);
      if (step.ask) expect(deskOf(step.ask).topics).toContain(step.ask);
      for (const list of [stationOnboardingSteps, institutionOnboardingSteps]) {
        if (!list.includes(step)) continue;
        const before = list.slice(0, list.indexOf(step)).map(({ id }) => id);
        for (const id of step.after) expect(before).toContain(id);
      }
      expect(step.with.en).toMatch(/^[ -~（）支払基金]+$/);
    },
  );
});

it('says everything in English too', () => {
  for (const kind of ['medical', 'visiting-nursing'] as const) {
    const { findings } = onboardingPlan({ kind, start: '2026-12-01', on: '2026-11-30' });
    for (const found of findings) expect(messageOf(found, en)).toMatch(/^[A-Z0-9]/);
  }
  for (const start of ['2024-05-31', '2024-06-01']) {
    const { findings } = onboardingPlan({ kind: 'visiting-nursing', start });
    expect(messageOf(findings[0] as never, en)).toContain('2024');
  }
});

it.each<[string, object]>([
  ['no kind', { start: '2026-12-01' }],
  ['an unknown kind', { kind: 'workplace', start: '2026-12-01' }],
  ['a month', { kind: 'medical', start: '2026-12' }],
  ['an unknown prefecture', { kind: 'visiting-nursing', start: '2026-12-01', prefecture: '48' }],
  ['an unknown vendor', { kind: 'visiting-nursing', start: '2026-12-01', vendor: 7 }],
  ['no day to compare with', { kind: 'medical', start: '2026-12-01', on: 'today' }],
])('refuses %s', (_, asked) => {
  expect(() => onboardingPlan(asked as OnboardingStart)).toThrow(RangeError);
});
