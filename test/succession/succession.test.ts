import { describe, expect, it } from 'vitest';
import {
  directMailFor,
  directMails,
  needsSuccession,
  newAccountSteps,
  provisionalRegistrationSteps,
  type SuccessionEvent,
  successionCases,
  successionSteps,
  verdictOf,
  wasRegisteredAtReferenceDate,
} from '../../src/index.js';

describe('when 承継手続き applies', () => {
  const [yes, no, unknown] = [true, false, undefined];

  it.each<[SuccessionEvent, boolean, boolean | undefined, boolean, string]>([
    ['incorporation', yes, unknown, true, 'valid'],
    ['incorporation', yes, no, true, 'valid'],
    ['incorporation', no, unknown, false, 'valid'],
    ['family', yes, yes, true, 'valid'],
    ['family', yes, unknown, true, 'valid'],
    ['family', yes, no, false, 'valid'],
    ['family', no, yes, false, 'ambiguous'],
    ['family', no, no, false, 'valid'],
    ['relocation', yes, no, true, 'valid'],
    ['relocation', no, unknown, false, 'ambiguous'],
    ['franchise', yes, yes, true, 'valid'],
    ['franchise', yes, no, false, 'valid'],
    ['franchise', no, unknown, false, 'ambiguous'],
    ['other', yes, unknown, true, 'ambiguous'],
    ['other', no, unknown, false, 'valid'],
  ])(
    '%s, code changed: %s, continued: %s → %s (%s)',
    (event, codeChanged, continued, value, verdict) => {
      const outcome = needsSuccession({ event, codeChanged, continued });
      expect(outcome.value).toBe(value);
      expect(verdictOf(outcome)).toBe(verdict);
      expect(outcome.readings !== undefined).toBe(verdict === 'ambiguous');
      if (outcome.readings) {
        expect(Object.values(outcome.readings).sort()).toEqual([false, true]);
      }
    },
  );

  it('tells the condition of continuity where it is not known', () => {
    const reasons = (event: SuccessionEvent, continued?: boolean) =>
      needsSuccession({ event, codeChanged: true, continued }).findings.map(({ reason }) => reason);
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
      null,
    ],
    ['no account, neither group', { account: 'none' }, null],
    ['registered', { account: 'registered', mailedInAugust2022: true, isNew: true }, null],
  ] as const)('%s', (_, account, letter) => {
    expect(directMailFor(account)).toBe(letter);
  });

  it.each([
    ['2023-01-14', true],
    ['2023-01-15', true],
    ['2023-01-16', false],
    ['2023-02-03', false],
  ])('registered on %s, at the reference date: %s', (on, value) => {
    const outcome = wasRegisteredAtReferenceDate(on);
    expect(outcome.value).toBe(value);
    expect(outcome.findings.map(({ reason }) => reason)).toEqual(value ? [] : ['registered-later']);
  });

  it('takes an institution that never registered, and refuses what is no day', () => {
    expect(wasRegisteredAtReferenceDate()).toEqual({ value: false, findings: [] });
    expect(() => wasRegisteredAtReferenceDate('2023-02-30')).toThrow(RangeError);
    expect(() => wasRegisteredAtReferenceDate(null as unknown as string)).toThrow(RangeError);
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
