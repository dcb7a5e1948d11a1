import { describe, expect, it } from 'vitest';
import {
  operationStartRegistration as form,
  implementationPlan,
  inspectForm,
  receptionNumberRequest,
  verdictOf,
} from '../../src/index.js';
import { fixture, told } from './all.js';

describe('運用開始日登録', () => {
  it.each([
    [{ operationStart: '2024-09-29' }, 'valid'],
    [{ operationStart: '令和6年9月29日' }, 'valid'],
    [{ operationStart: '2024-09-29', ready: 'yes' }, 'valid'],
    [{ operationStart: '2024-09-29', ready: 'no' }, 'warning'],
    [{ operationStart: '2024-09-31' }, 'invalid'],
    [{ operationStart: '' }, 'invalid'],
    [{ operationStart: '2024-09-29', ready: 'maybe' }, 'invalid'],
    [{}, 'invalid'],
  ])('%o is %s', (values, verdict) => {
    expect(verdictOf(inspectForm(form, values))).toBe(verdict);
  });

  it('requires the date alone', () => {
    expect(told(inspectForm(form, {}).findings)).toEqual([
      'operationStart: opstart.register/required',
    ]);
  });
});

describe('the broken fixtures of the designation', () => {
  it.each([
    [
      receptionNumberRequest,
      [
        'designation: recept.form/retroactive',
        'designation: recept.scope/no-rule',
        'answered: recept.form/reply-before-request',
        'requested: cal.wareki/reiwa-asked',
      ],
    ],
    [
      implementationPlan,
      [
        'networkStatus: plan.fields/may-be-blank',
        'networkMonth: plan.fields/superfluous',
        'workStart: plan.dates/work-after-operation',
        'operationStart: plan.dates/operation-after-practice',
        'practiceStart: cal.wareki/seireki-asked',
      ],
    ],
    [form, ['ready: opstart.register/not-ready']],
  ])('give each rule across fields beside all else', (each, expected) => {
    const { findings } = inspectForm(each, fixture(each, 'broken'));
    expect(told(findings)).toEqual(expect.arrayContaining(expected));
  });
});
