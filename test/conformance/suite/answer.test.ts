import { describe, expect, it } from 'vitest';
import { answerQuestion, compareAnswer } from '../../../src/conformance/index.js';

const asked = (ask: string, given: readonly unknown[], part?: string) =>
  answerQuestion({ id: 'x/y', rule: 'x', ask, with: given, ...(part !== undefined && { part }) });

describe('answerQuestion', () => {
  it('does not answer what it does not know', () => {
    for (const ask of ['', 'noSuchFunction', 'toString', 'constructor', 'milestones', 'en']) {
      expect(asked(ask, [])).toEqual({});
    }
  });

  it('takes a fault of the question for no refusal', () => {
    expect(asked('check', [null])).toEqual({});
  });

  it('gives a refusal as invalid, of a calculation and of a parse', () => {
    expect(asked('certificateFee', [-1])).toEqual({ verdict: 'invalid' });
    expect(asked('parsePointTable', ['2'])).toEqual({ verdict: 'invalid' });
  });

  it('gives part of a value, and null where there is none', () => {
    expect(asked('findBureau', ['四国'], 'name.ja')).toEqual({ value: '四国厚生支局' });
    expect(asked('findBureau', ['四国'], 'name.fr')).toEqual({ value: null });
    expect(asked('findBureau', ['中部'], 'name.ja')).toEqual({ value: null });
    expect(asked('findBureau', ['中部'])).toEqual({ value: null });
  });

  it('names forms by their ids', () => {
    expect(asked('requiredFields', ['operation-start-registration', {}])).toEqual({
      value: ['operationStart'],
    });
    expect(asked('inspectForm', ['no-such-form', {}]).findings).toEqual([
      'form.definition/unreadable',
    ]);
  });

  it('tells each finding once, and readings by what they give', () => {
    expect(asked('certificateValidity', ['2024-05-18'])).toMatchObject({
      verdict: 'ambiguous',
      readings: { clamped: '2027-08-18', 'first-day-included': '2027-08-17' },
      findings: ['cert.validity/counting'],
    });
    expect(asked('inspectPhone', ['031234567']).readings).toEqual({
      'any-length': 'valid',
      'ten-or-eleven': 'invalid',
    });
  });
});

describe('compareAnswer', () => {
  const right = {
    expect: {
      verdict: 'ambiguous' as const,
      value: { from: '2026-01-01', days: [1, 2] },
      readings: { one: 'a', other: 'b' },
      findings: ['a.b/c', 'a.b/d'],
    },
  };
  const { verdict, value } = right.expect;
  const wrong = (answer: unknown, strict = false) => {
    const { status, differences } = compareAnswer(answer, { ...right, strict });
    expect(status === 'failed').toBe(differences.length > 0);
    return status === 'not-answered' ? undefined : differences.map(({ of }) => of);
  };

  it('takes no answer for none', () => {
    for (const answer of [undefined, null, 'valid', {}, { id: 'a', note: 1 }]) {
      expect(wrong(answer)).toBeUndefined();
    }
  });

  it('wants the verdict and the value', () => {
    expect(wrong({ verdict, value })).toEqual([]);
    expect(wrong({ value })).toEqual(['verdict']);
    expect(wrong({ verdict })).toEqual(['value']);
    expect(wrong({ verdict: 'valid', value: null })).toEqual(['verdict', 'value']);
  });

  it('looks at the rest where it is answered, or is told to', () => {
    expect(wrong({ verdict, value }, true)).toEqual(['readings', 'findings']);
    expect(wrong({ verdict, value, readings: { one: 'a' } })).toEqual(['readings']);
    expect(wrong({ verdict, value, readings: { one: 'a', another: 'b' } })).toEqual(['readings']);
    expect(wrong({ verdict, value, findings: ['a.b/d', 'a.b/c', 'a.b/d'] })).toEqual([]);
    expect(wrong({ verdict, value, findings: ['a.b/c'] })).toEqual(['findings']);
    expect(wrong({ verdict, value, findings: 'a.b/c' })).toEqual(['findings']);
  });

  it('refuses to compare with nothing', () => {
    for (const options of [undefined, null, {}, { expect: 'valid' }]) {
      expect(() => compareAnswer({ value: 1 }, options as never)).toThrow(RangeError);
    }
  });

  it('takes keys in any order, and no array for an object', () => {
    expect(wrong({ verdict, value: { days: [1, 2], from: '2026-01-01' } })).toEqual([]);
    expect(wrong({ verdict, value: { days: { 0: 1, 1: 2 }, from: '2026-01-01' } })).toEqual([
      'value',
    ]);
    expect(wrong({ verdict, value: { days: [1, 2, 3], from: '2026-01-01' } })).toEqual(['value']);
  });
});
