import { describe, expect, it } from 'vitest';
import {
  certificateApplication,
  certificatePrerequisiteStatus,
  inspectForm,
  verdictOf,
} from '../../src/index.js';
import { fixture, told } from './all.js';

const valid = fixture(certificateApplication, 'valid');

function inspected(fields: object) {
  return inspectForm(certificateApplication, { ...valid, ...fields });
}

describe('電子証明書発行申請', () => {
  it.each([
    ['yes', '', 'valid'],
    ['yes', 'no', 'valid'],
    ['no', 'yes', 'ambiguous'],
    ['no', 'no', 'invalid'],
    ['no', '', 'invalid'],
    ['', 'yes', 'invalid'],
  ])('after eligibility %s and claims %s is %s', (eligibilityApplied, claimsApplied, verdict) => {
    expect(verdictOf(inspected({ eligibilityApplied, claimsApplied }))).toBe(verdict);
  });

  it.each(certificateApplication.fields.filter(({ required }) => required).map(({ name }) => name))(
    'requires %s',
    (name) => {
      const { findings } = inspected({ [name]: '' });
      expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
        ['cert.form-fields', [name]],
      ]);
    },
  );

  it.each(['yes', 'no'])(
    'answers of the question at the gate (%s) as the calculation does',
    (eligibilityApplied) => {
      for (const claimsApplied of ['yes', 'no']) {
        const { findings } = certificatePrerequisiteStatus({
          eligibility: eligibilityApplied === 'yes',
          claims: claimsApplied === 'yes',
        });
        expect(inspected({ eligibilityApplied, claimsApplied }).findings).toEqual(
          findings.map((found) => ({ ...found, path: ['eligibilityApplied'] })),
        );
      }
    },
  );

  it('warns of a name that does not tell the terminal apart', () => {
    for (const terminalName of ['Windows 11', ' ｗｉｎｄｏｗｓ 10 IoT Enterprise']) {
      const answer = inspected({ terminalName });
      expect(told(answer.findings)).toEqual(['terminalName: cert.terminal-name/operating-system']);
      expect(answer.value).toMatchObject({ terminalName });
    }
    expect(inspected({ terminalName: '受付1号機' }).findings).toEqual([]);
  });

  it('takes seven digits, and their 検証番号 with the prefecture and the point table', () => {
    expect(told(inspected({ code7: '4769999999' }).findings)).toEqual([
      'code7: code.institution-7/length',
      'code7: code.kaigo-number-mixup/ten-digits',
    ]);
    const wrong = { category: '医科', prefecture: '34', pointTable: '1', code7: '1071233' };
    expect(told(inspected(wrong).findings)).toEqual(['code7: code.check-digit/mismatch']);
  });

  it.each([
    ['n.訪問看護', '6', true],
    ['n.訪問看護', '1', false],
    ['2. 保険医療機関（歯科）', '3', true],
    ['2. 保険医療機関（歯科）', '1', false],
    ['２', '1', false],
    ['2', '3', true],
    ['保険医療機関（医科）', '3', false],
    ['保険薬局', '4', true],
    ['調剤', '1', false],
    ['9. その他', '1', true],
    ['', '1', true],
    ['n.訪問看護', '', true],
  ])('分類 %s goes with 点数表 %s: %s', (category, pointTable, agrees) => {
    const { findings } = inspectForm(certificateApplication, { category, pointTable });
    expect(told(findings).includes('category: cert.form-fields/category-mismatch')).toBe(!agrees);
  });
});
