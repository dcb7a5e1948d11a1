import { describe, expect, it } from 'vitest';
import { designationTexts } from '../../src/designation/en.js';
import {
  designationProcedureOn,
  implementationPlanNeed,
  messageOf,
  type ReceptionNumberSituation,
  receptionNumberNeed,
  verdictOf,
} from '../../src/index.js';

const reasons = (outcome: { findings: readonly { reason: string }[] }) =>
  outcome.findings.map(({ reason }) => reason);

describe('receptionNumberNeed', () => {
  const grace = { transitionalFiledWithDesignation: true };

  it.each<[string, ReceptionNumberSituation, string, string[]]>([
    ['a new designation', {}, 'required', ['standard']],
    ['a new designation with its date', { designation: '2024-04-01' }, 'required', ['standard']],
    [
      'medical and dental',
      { medicalAndDental: true },
      'required-twice',
      ['standard', 'medical-and-dental'],
    ],
    ['retroactive', { retroactive: true }, 'not-applicable', ['retroactive']],
    [
      'retroactive goes before all',
      { retroactive: true, medicalAndDental: true, ...grace },
      'not-applicable',
      ['retroactive'],
    ],
    ['paper claims', { paperClaimsAllowed: true }, 'not-required', ['paper-claims']],
    [
      'paper claims at a new designation',
      { paperClaimsAllowed: true, designation: '2024-04' },
      'required',
      ['paper-claims-not-new'],
    ],
    ['grace while the form is in use', { ...grace, formEra: true }, 'required', ['form-era']],
    [
      'grace, medical and dental, form',
      { ...grace, formEra: true, medicalAndDental: true },
      'required-twice',
      ['form-era', 'medical-and-dental'],
    ],
    ['grace without the form', { ...grace, formEra: false }, 'not-required', ['grace']],
    ['grace, form unknown', grace, 'required', ['grace']],
    [
      'grace, form unknown, medical and dental',
      { ...grace, medicalAndDental: true },
      'required-twice',
      ['grace', 'medical-and-dental'],
    ],
    ['form without grace', { formEra: true }, 'required', ['standard']],
    ['before April 2024', { designation: '2024-03-31' }, 'no-rule', ['no-rule']],
    [
      'before April 2024, retroactive',
      { designation: '2024-03', retroactive: true },
      'no-rule',
      ['no-rule'],
    ],
  ])('%s', (_name, situation, value, expected) => {
    const outcome = receptionNumberNeed(situation);
    expect(outcome.value).toBe(value);
    expect(reasons(outcome)).toEqual(expected);
    for (const found of outcome.findings) {
      expect(messageOf(found, designationTexts)).toMatch(/^[A-Z][ -~]+$/);
    }
  });

  it('marks the answer ambiguous where the end of the form decides and is not known to have come', () => {
    for (const formEra of [false, undefined]) {
      const outcome = receptionNumberNeed({ ...grace, formEra });
      expect(verdictOf(outcome)).toBe('ambiguous');
      expect(outcome.readings).toEqual({ required: 'required', 'not-required': 'not-required' });
      expect(outcome.findings[0]?.readings?.map(({ id }) => id)).toEqual([
        'required',
        'not-required',
      ]);
    }
    expect(receptionNumberNeed({ ...grace, formEra: true }).readings).toBeUndefined();
  });

  it('refuses a designation that is no date', () => {
    expect(() => receptionNumberNeed({ designation: '2024-4-1' })).toThrow(RangeError);
  });
});

describe('implementationPlanNeed', () => {
  it.each([
    [{}, 'required', 'standard'],
    [{ transitionalFiledWithDesignation: false }, 'required', 'standard'],
    [{ transitionalFiledWithDesignation: true }, 'not-required', 'grace'],
    [{ transitionalFiledLater: true }, 'required', 'grace-later'],
    [
      { transitionalFiledWithDesignation: true, transitionalFiledLater: true },
      'not-required',
      'grace',
    ],
    [{ designation: '2024-04' }, 'required', 'standard'],
    [{ designation: '2024-03' }, 'no-rule', 'no-rule'],
  ])('%o: %s', (situation, value, reason) => {
    const outcome = implementationPlanNeed(situation);
    expect(outcome.value).toBe(value);
    expect(reasons(outcome)).toEqual([reason]);
    for (const found of outcome.findings) {
      expect(messageOf(found, designationTexts)).toMatch(/^[A-Z][ -~]+$/);
    }
  });

  it('excuses an institution from the plan that still needs a reception number', () => {
    const situation = { transitionalFiledWithDesignation: true, formEra: true };
    expect(implementationPlanNeed(situation).value).toBe('not-required');
    expect(receptionNumberNeed(situation).value).toBe('required');
  });
});

describe('designationProcedureOn', () => {
  it('is an answer of its own before April 2024', () => {
    expect(designationProcedureOn('2024-03-31')).toEqual({
      status: 'no-rule',
      reason: 'before-first',
    });
    expect(designationProcedureOn('2024-04-01').status).toBe('in-force');
    expect(designationProcedureOn('2024-04').status).toBe('in-force');
    expect(designationProcedureOn('2030-01-31')).toMatchObject({ entry: { source: 'S1' } });
  });
});
