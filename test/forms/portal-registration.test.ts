import { describe, expect, it } from 'vitest';
import { inspectForm, portalRegistration, requiredFields } from '../../src/index.js';
import { fixture, told } from './all.js';

const valid = fixture(portalRegistration, 'valid');

function inspected(fields: object) {
  return inspectForm(portalRegistration, { ...valid, ...fields });
}

describe('新規ユーザー登録', () => {
  it('fills in the ten digits and the 点数表コード of what is chosen', () => {
    const { value } = inspected({ code10: '', pointTable: '' });
    expect(value?.code10).toBe('0160190005');
    expect(value?.pointTable).toBe('6');
  });

  it('fills in nothing while a part is missing or wrong', () => {
    const { findings } = inspected({ code10: '', pointTable: '', code7: '123' });
    expect(told(findings)).toEqual(['code7: code.institution-7/length']);
    expect(told(inspected({ code10: '', pointTable: '', accountClass: '' }).findings)).toEqual([
      'accountClass: portal.required/missing',
    ]);
  });

  it.each([
    ['0160190005', []],
    ['0160190006', ['code10: code.institution-10/part-mismatch']],
    ['0260190005', ['code10: code.institution-10/part-mismatch']],
    ['0130190005', ['code10: code.institution-10/part-mismatch']],
    ['016019000', ['code10: code.institution-10/length']],
  ])('compares the ten digits %s with their parts', (code10, expected) => {
    expect(told(inspected({ code10 }).findings)).toEqual(expected);
  });

  it('tells the 検証番号 once, at the seven digits', () => {
    const fields = {
      accountClass: '1',
      pointTable: '',
      prefecture: '34',
      code7: '1071233',
      code10: '',
    };
    expect(told(inspected(fields).findings)).toEqual(['code7: code.check-digit/mismatch']);
  });

  it('gives a 職域 account no 点数表コード, and both readings of its code', () => {
    const { value, findings } = inspected({ accountClass: '7', pointTable: '', code10: '' });
    expect(value?.pointTable).toBeUndefined();
    expect(value?.code10).toBe('0170190005');
    expect(findings.filter(({ readings }) => readings)).toHaveLength(1);
  });

  it.each([
    [
      '7',
      '1',
      '',
      ['code10: code.institution-10/workplace', 'pointTable: code.institution-10/workplace'],
    ],
    [
      '7',
      '6',
      '',
      ['code10: code.institution-10/workplace', 'pointTable: code.institution-10/part-mismatch'],
    ],
    ['7', '', '0110190005', ['code10: code.institution-10/workplace']],
    ['7', '', '0160190005', ['code10: code.institution-10/part-mismatch']],
    [
      '1',
      '',
      '0170190005',
      ['code10: code.institution-10/workplace', 'code10: code.institution-10/part-mismatch'],
    ],
    [
      '1',
      '',
      '0260190005',
      ['code10: code.institution-10/part-mismatch', 'code10: code.institution-10/part-mismatch'],
    ],
  ])(
    '所属機関 %s beside 点数表 %j and the ten digits %j',
    (accountClass, pointTable, code10, expected) => {
      expect(
        told(
          inspected({ accountClass, pointTable, code10, code7: '0190005' }).findings.filter(
            ({ rule }) => rule === 'code.institution-10',
          ),
        ),
      ).toEqual(expected);
    },
  );

  it('wants the 点数表コード of the 所属機関', () => {
    expect(told(inspected({ pointTable: '3' }).findings)).toEqual([
      'pointTable: code.institution-10/part-mismatch',
    ]);
  });

  it('compares the password with its confirmation, also while it is too weak', () => {
    const fields = { password: 'abc', passwordConfirmation: 'abd' };
    expect(told(inspected(fields).findings)).toContain(
      'passwordConfirmation: portal.password.confirm/mismatch',
    );
    const same = { password: 'abc', passwordConfirmation: 'abc' };
    expect(told(inspected(same).findings).join()).not.toContain('passwordConfirmation');
  });

  const required = [
    'familyName',
    'givenName',
    'accountClass',
    'prefecture',
    'code7',
    'addressConfirmed',
    'institutionName',
    'founder',
    'phone',
    'email',
    'password',
    'passwordConfirmation',
    'consent',
  ] as const;

  it('requires thirteen fields, and the ten digits are none of them', () => {
    expect(requiredFields(portalRegistration, {})).toEqual(required);
    const { findings } = inspectForm(portalRegistration, {});
    expect(findings.map(({ path }) => path)).toEqual(required.map((name) => [name]));
  });

  it.each(required)('misses %s, whatever kind of nothing it holds', (name) => {
    for (const missing of [undefined, null, '', ' 　']) {
      const { value, findings } = inspected({ [name]: missing });
      expect(value).toBeUndefined();
      const own = findings.filter(({ path }) => path[0] === name);
      expect(own.map(({ rule }) => rule)).toEqual([
        name === 'consent' ? 'portal.consent' : 'portal.required',
      ]);
    }
  });

  it.each(['addressConfirmed', 'consent'])('does without no %s', (name) => {
    for (const value of [false, '', 'false', 'いいえ', 1]) {
      const { findings } = inspected({ [name]: value });
      expect(findings.map(({ path, severity }) => [path, severity])).toEqual([[[name], 'error']]);
    }
    for (const value of [true, 'true', 'on', '同意する']) {
      expect(inspected({ [name]: value }).value?.consent).toBe(true);
    }
  });
});
