import { describe, expect, it } from 'vitest';
import {
  codeChangeSteps,
  directMails,
  findDirectMail,
  inForceOn,
  newAccountSteps,
  provisionalRegistrationSteps,
  referenceDateRegistration,
  type SuccessionEvent,
  type SuccessionNeed,
  successionCases,
  successionNeed,
  successionProcedures,
  successionSteps,
  verdictOf,
} from '../../src/index.js';

describe('when 承継手続き applies', () => {
  const [yes, no, unknown] = [true, false, undefined];

  it.each<[SuccessionEvent, boolean, boolean | undefined, SuccessionNeed, string]>([
    ['incorporation', yes, unknown, 'needed', 'valid'],
    ['incorporation', yes, no, 'needed', 'valid'],
    ['incorporation', no, unknown, 'not-needed', 'valid'],
    ['family', yes, yes, 'needed', 'valid'],
    ['family', yes, unknown, 'needed', 'valid'],
    ['family', yes, no, 'not-needed', 'valid'],
    ['family', no, yes, 'not-needed', 'ambiguous'],
    ['family', no, no, 'not-needed', 'valid'],
    ['relocation', yes, no, 'needed', 'valid'],
    ['relocation', no, unknown, 'not-needed', 'ambiguous'],
    ['franchise', yes, yes, 'needed', 'valid'],
    ['franchise', yes, no, 'not-needed', 'valid'],
    ['franchise', no, unknown, 'not-needed', 'ambiguous'],
    ['other', yes, unknown, 'needed', 'ambiguous'],
    ['other', no, unknown, 'not-needed', 'valid'],
  ])(
    '%s, code changed: %s, continued: %s → %s (%s)',
    (event, codeChanged, continued, value, verdict) => {
      const outcome = successionNeed({ event, codeChanged, continued });
      expect(outcome.value).toBe(value);
      expect(verdictOf(outcome)).toBe(verdict);
      expect(outcome.readings !== undefined).toBe(verdict === 'ambiguous');
      if (outcome.readings) {
        expect(Object.values(outcome.readings).sort()).toEqual(['needed', 'not-needed']);
      }
    },
  );

  it('tells the condition of continuity where it is not known', () => {
    const reasons = (event: SuccessionEvent, continued?: boolean) =>
      successionNeed({ event, codeChanged: true, continued }).findings.map(({ reason }) => reason);
    expect(reasons('family')).toEqual(['continuity']);
    expect(reasons('franchise')).toEqual(['continuity']);
    expect(reasons('franchise', true)).toEqual([]);
    expect(reasons('relocation')).toEqual([]);
  });

  it('lists four cases and the rest', () => {
    expect(successionCases.map(({ id }) => id)).toEqual([
      'incorporation',
      'family',
      'relocation',
      'franchise',
      'other',
    ]);
  });
});

describe('the letters of 2023-02-03', () => {
  it.each([
    [
      'written to in August 2022, still no account',
      { account: 'none', mailedInAugust2022: true },
      'annex-1',
    ],
    ['the same, though new', { account: 'none', mailedInAugust2022: true, isNew: true }, 'annex-1'],
    ['new, no account', { account: 'none', isNew: true }, 'annex-2'],
    ['no account, needs a succession', { account: 'none', needsSuccession: true }, 'annex-2'],
    ['account of an old code', { account: 'old-code' }, 'annex-2'],
    [
      'account of an old code, succession done',
      { account: 'old-code', needsSuccession: false },
      undefined,
    ],
    ['no account, neither group', { account: 'none' }, undefined],
    ['registered', { account: 'registered', mailedInAugust2022: true, isNew: true }, undefined],
  ] as const)('%s', (_, account, letter) => {
    expect(findDirectMail(account)).toBe(letter);
  });

  it.each([
    ['2023-01-14', 'registered'],
    ['2023-01-15', 'registered'],
    ['2023-01-16', 'unregistered'],
    ['2023-02-03', 'unregistered'],
  ])('registered on %s, at the reference date: %s', (on, value) => {
    const outcome = referenceDateRegistration(on);
    expect(outcome.value).toBe(value);
    expect(outcome.findings.map(({ reason }) => reason)).toEqual(
      value === 'registered' ? [] : ['registered-later'],
    );
  });

  it('takes an institution that never registered, and refuses what is no day', () => {
    expect(referenceDateRegistration()).toEqual({ value: 'unregistered', findings: [] });
    expect(() => referenceDateRegistration('2023-02-30')).toThrow(RangeError);
    expect(() => referenceDateRegistration(null as unknown as string)).toThrow(RangeError);
  });

  it('have their days and labels', () => {
    expect([directMails.referenceDate, directMails.date]).toEqual(['2023-01-15', '2023-02-03']);
    expect([directMails.annex1.label, directMails.annex2.label]).toEqual(['別添1', '別添2']);
  });
});

it('tells each step in both languages', () => {
  const steps = [successionSteps, provisionalRegistrationSteps, newAccountSteps];
  expect(steps.map(({ length }) => length)).toEqual([5, 6, 4]);
  for (const { ja, en } of steps.flat()) {
    expect(ja).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  }
});

describe('the portal that replaced the old one', () => {
  const asked = { event: 'relocation', codeChanged: true } as const;

  it.each([
    ['2024-03-24', []],
    ['2024-03-25', ['replaced']],
    ['2026-11-02', ['replaced']],
    [undefined, []],
  ])('is named on %s: %j', (on, expected) => {
    const { value, findings } = successionNeed({ ...asked, on });
    expect(value).toBe('needed');
    expect(findings.map(({ reason }) => reason)).toEqual(expected);
  });

  it.each([
    ['2023-02-02', undefined],
    ['2023-02-03', successionSteps],
    ['2024-03-24', successionSteps],
    ['2024-03-25', codeChangeSteps],
  ])('on %s', (on, steps) => {
    const found = inForceOn(successionProcedures, on);
    expect(found.status === 'in-force' ? found.entry.value : undefined).toBe(steps);
  });

  it('refuses a day that is none', () => {
    expect(() => successionNeed({ ...asked, on: 'today' })).toThrow(RangeError);
  });
});
