import { describe, expect, it } from 'vitest';
import { en } from '../../src/en.js';
import {
  type MedicalTransitionalFacts,
  medicalStanding,
  messageOf,
  type TransitionalType,
  verdictOf,
} from '../../src/index.js';

const facts: Record<TransitionalType, MedicalTransitionalFacts> = {
  1: { filed: '2023-03-31', contract: '2023-02-28' },
  2: { filed: '2023-03-31' },
  3: { filed: '2023-03-31' },
  4: { filed: '2023-03-31', planned: '2031-03-31' },
  5: { filed: '2023-03-31', planned: '2024-12-01' },
  6: { filed: '2023-03-31' },
};

const ask = (type: TransitionalType, more: MedicalTransitionalFacts = {}, on = '2023-08-01') =>
  medicalStanding({ type, facts: { ...facts[type], ...more }, on });
const reasons = (...args: Parameters<typeof ask>) =>
  ask(...args).findings.map(({ rule, reason }) => `${rule}/${reason}`);

describe('the measure of 医療機関・薬局', () => {
  it.each([
    ['1', '2023-03-31', 'not-yet'],
    ['1', '2023-04-01', 'in-force'],
    ['1', '2023-09-30', 'in-force'],
    ['1', '2023-10-01', 'over'],
    ['3', '2024-12-01', 'in-force'],
    ['3', '2024-12-02', 'over'],
    ['5', '2024-12-01', 'in-force'],
    ['5', '2024-12-02', 'over'],
    ['2', '2026-11-01', 'in-force'],
    ['4', '2026-11-01', 'in-force'],
    ['6', '2026-11-01', 'individual-judgement'],
  ] as const)('of type %s is on %s %s', (type, on, status) => {
    const { value } = ask(type, {}, on);
    expect(value.status).toBe(status);
    if (value.status === 'in-force')
      expect(value.covers).toEqual({ claims: false, eligibility: true });
  });

  it.each<[TransitionalType, MedicalTransitionalFacts, string, string]>([
    ['1', { ended: '2023-06-30' }, '2023-06-30', 'in-force'],
    ['1', { ended: '2023-06-30' }, '2023-07-01', 'over'],
    ['1', { ended: '2023-12-31' }, '2023-10-01', 'over'],
    ['4', { ended: '2025-06-30' }, '2025-07-01', 'over'],
    ['2', { ended: '2023-08-31' }, '2024-02-29', 'in-force'],
    ['2', { ended: '2023-08-31' }, '2024-03-01', 'over'],
    ['2', { ended: '2023-08-15' }, '2024-02-14', 'in-force'],
    ['2', { ended: '2023-08-15' }, '2024-02-15', 'open'],
    ['2', { ended: '2023-08-15' }, '2024-02-16', 'over'],
  ])('of type %s with %j is on %s %s', (type, more, on, status) => {
    expect(ask(type, more, on).value.status).toBe(status);
  });

  it('carries the countings of the six months where they differ', () => {
    const answer = ask('2', { ended: '2023-08-15' }, '2024-02-15');
    expect(Object.keys(answer.readings ?? {})).toEqual([
      'clamped',
      'first-day-excluded',
      'first-day-included',
    ]);
    expect(verdictOf(answer)).toBe('ambiguous');
  });

  it.each<[TransitionalType, MedicalTransitionalFacts, string]>([
    ['1', { filed: '2023-04-01' }, 'grace.med.deadline/late'],
    ['2', { filed: '2023-03-01', account: '2023-03-02' }, 'grace.med.deadline/account-first'],
    ['2', { account: null }, 'grace.med.deadline/account-first'],
    ['2', { filed: '' }, 'grace.med.deadline/not-filed'],
    ['1', { contract: '2023-03-01' }, 'grace.med.types/contract-late'],
    ['5', { planned: '2024-12-02' }, 'grace.med.types/closure-late'],
    ['4', { ended: '2023-03-30' }, 'grace.med.types/ended-before'],
    ['6', { filed: null }, 'grace.med.deadline/not-filed'],
  ])('of type %s does not apply with %j: %s', (type, more, reason) => {
    expect(ask(type, more).value.status).toBe('not-eligible');
    expect(reasons(type, more)).toContain(reason);
  });

  it('asks for what it lacks', () => {
    expect(ask('1', { contract: undefined }).value).toMatchObject({ missing: ['contract'] });
    expect(ask('5', { planned: '' }).value).toMatchObject({ missing: ['planned'] });
    const before = ask('2', { filed: null }, '2023-03-31');
    expect(before.value).toMatchObject({ status: 'open', missing: ['filed'] });
    expect(before.findings[0]?.reason).toBe('to-file');
  });

  it.each(['4', '5'] as const)(
    'of type %s asks for the real end once the plan has passed',
    (type) => {
      expect(ask(type, { planned: '2024-03-31' }, '2024-03-31').value.status).toBe('in-force');
      const answer = ask(type, { planned: '2024-03-31' }, '2024-04-01');
      expect(answer.value).toMatchObject({ status: 'open', missing: ['ended'] });
      expect(answer.findings.map(({ reason }) => reason)).toEqual(['planned-end-passed']);
    },
  );
});

describe('an institution that is designated later', () => {
  const designated = (more: MedicalTransitionalFacts, on: string) =>
    medicalStanding({ type: '2', facts: more, on });

  it.each([
    ['2024-03-20', '2024-03-19', '2024-04-01', 'in-force', []],
    ['2024-03-01', '2024-03-20', '2024-04-01', 'not-eligible', ['no-rule', 'after-designation']],
    ['2024-04-01', '2024-03-20', '2024-04-01', 'in-force', ['no-rule']],
    ['2024-04-01', '2024-03-31', '2024-04-01', 'in-force', ['no-rule']],
    ['2024-05-01', '2024-04-01', '2024-05-01', 'in-force', ['bureau']],
    ['2026-12-01', '2026-11-02', '2026-11-02', 'not-yet', ['bureau']],
    ['2026-12-01', '2026-12-01', '2026-12-01', 'in-force', ['bureau']],
    ['2026-12-01', '2026-12-02', '2026-12-02', 'not-eligible', ['bureau', 'after-designation']],
  ])('on %s, filed on %s, is on %s %s', (designation, filed, on, status, expected) => {
    const answer = designated({ designation, filed }, on);
    const found = answer.findings.map(({ reason }) => reason);
    expect(found).toEqual(expected);
    expect(answer.value.status).toBe(status);
  });

  it('files with the application, and not after the designation', () => {
    const before = designated({ designation: '2026-12-01' }, '2026-11-30');
    expect(before.value).toMatchObject({ status: 'open', missing: ['filed'] });
    expect(before.findings.map(({ reason }) => reason)).toEqual(['bureau']);
    // The portal's form was still open.
    const byForm = designated({ designation: '2024-03-18' }, '2024-03-11');
    expect([byForm.value.status, byForm.findings]).toEqual(['open', []]);
    const after = designated({ designation: '2026-12-01' }, '2026-12-02');
    expect(after.value.status).toBe('not-eligible');
    expect(after.findings.map(({ reason }) => reason)).toEqual(['not-filed']);
  });

  it('is judged as of its designation', () => {
    const found = designated(
      { designation: '2026-12-01', filed: '2026-11-02', ended: '2026-05-01' },
      '2026-12-01',
    );
    expect(found.findings.map(({ reason }) => reason)).toContain('ended-before');
  });

  it('needs the account first while the portal takes the notice', () => {
    const designation = '2023-04-01';
    const found = (account: string | null) =>
      designated({ designation, filed: '2023-03-31', account }, designation).findings.map(
        ({ reason }) => reason,
      );
    expect(found(null)).toEqual(['account-first']);
    expect(found('2023-03-31')).toEqual([]);
    const later = { designation: '2024-01-01', filed: '2023-12-01', account: '2023-12-02' };
    expect(designated(later, '2024-01-01').findings.map(({ reason }) => reason)).toEqual([
      'account-first',
    ]);
  });

  it('before the duty began is one as any other', () => {
    const answer = designated({ designation: '2023-03-01', filed: '2023-03-31' }, '2023-04-01');
    expect(answer.value.rules).toContain('grace.med.deadline');
  });
});

it('says everything in English too', () => {
  for (const answer of [ask('1', { filed: '' }), ask('6'), ask('4', { planned: '2023-05-01' })]) {
    for (const found of answer.findings) expect(messageOf(found, en)).toMatch(/^[A-Z]/);
  }
});

it('refuses what is no type, no day, no facts', () => {
  const on = '2023-08-01';
  expect(() => medicalStanding({ type: '7' as TransitionalType, facts: {}, on })).toThrow(
    RangeError,
  );
  expect(() => medicalStanding({ type: '4', facts: { planned: '2024' }, on })).toThrow(RangeError);
  expect(() => medicalStanding({ type: '4', facts: undefined as never, on })).toThrow(RangeError);
  expect(() => medicalStanding({ type: '4', facts: {}, on: '2023' })).toThrow(RangeError);
});
