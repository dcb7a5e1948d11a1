import { describe, expect, it } from 'vitest';
import {
  inForceOn,
  inspectMedicalTransitionalFiledDate,
  medicalTransitionalChannels,
  medicalTransitionalTypes,
  verdictOf,
} from '../../src/index.js';

const reasons = ({ findings }: { findings: readonly { reason: string }[] }) =>
  findings.map(({ reason }) => reason);

describe('grace.med.deadline', () => {
  it.each([
    ['2023-03-30', 'valid'],
    ['2023-03-31', 'valid'],
    ['2023-04-01', 'invalid'],
    ['令和5年3月31日', 'valid'],
    ['2023-03', 'invalid'],
    [null, 'invalid'],
    ['', 'invalid'],
  ])('filed on %s: %s', (filed, verdict) => {
    expect(verdictOf(inspectMedicalTransitionalFiledDate(filed))).toBe(verdict);
  });

  it.each([
    ['2023-03-01', '2023-02-28', []],
    ['2023-03-01', '2023-03-01', []],
    ['2023-03-01', '2023-03-02', ['account-first']],
    ['2023-03-01', null, ['account-first']],
    ['2023-03-01', '', ['account-first']],
    ['2023-03-01', undefined, []],
    ['2023-04-01', '2023-04-02', ['late', 'account-first']],
    ['', '2023-03-01', ['required']],
    ['', null, ['required', 'account-first']],
  ])('filed on %s with an account of %s: %j', (filed, account, expected) => {
    expect(reasons(inspectMedicalTransitionalFiledDate(filed, { account }))).toEqual(expected);
  });
});

describe('grace.med.types', () => {
  it('are six of their own, known from public material', () => {
    const types = Object.values(medicalTransitionalTypes);
    expect(types).toHaveLength(6);
    expect(types.every(({ source }) => source === 'P22')).toBe(true);
    expect(types.map(({ latest }) => latest)).toEqual([
      '2023-09-30',
      undefined,
      '2024-12-01',
      undefined,
      '2024-12-01',
      undefined,
    ]);
    expect(types.map(({ months }) => months)).toEqual([
      undefined,
      6,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('grace.med.form-closed', () => {
  it.each([
    ['2023-01-26', 'before-first'],
    ['2023-01-27', 'portal'],
    ['2024-03-19', 'portal'],
    ['2024-03-20', 'between'],
    ['2024-03-31', 'between'],
    ['2024-04-01', 'bureau'],
    ['2030-01-01', 'bureau'],
  ])('on %s: %s', (on, expected) => {
    const answer = inForceOn(medicalTransitionalChannels, on);
    expect(answer.status === 'in-force' ? answer.entry.value : answer.reason).toBe(expected);
  });
});
