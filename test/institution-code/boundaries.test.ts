import { describe, expect, it } from 'vitest';
import {
  findAccountClass,
  findPointTable,
  inspectInstitutionCode,
  inspectInstitutionCode7,
  inspectPointTable,
  institutionCodesIn,
  isInstitutionCode7,
  nineDigitReadings,
} from '../../src/index.js';

const found = (code: string, checkDigit?: 'error') =>
  inspectInstitutionCode(code, { checkDigit }).findings.map(
    ({ rule, reason, severity }) => `${rule}/${reason} ${severity}`,
  );

describe('136 is a station of 東京 at the beginning alone', () => {
  it.each(['0111136009', '2711360005'])('%s is told of its check digit', (code) => {
    expect(found(code)).toEqual(['code.check-digit/mismatch warning']);
    expect(found(code, 'error')).toEqual(['code.check-digit/mismatch error']);
  });

  it('whose check digit is told of the numbers of 71, and of the others where it is asked for', () => {
    expect(found('1367100002')).toEqual(['code.check-digit-kanto4/mismatch warning']);
    expect(found('1360100009')).toEqual([]);
    expect(found('1360100009', 'error')).toEqual(['code.check-digit-kanto4/mismatch error']);
  });

  it('where 介護 numbers have a check digit of their own, over all nine digits', () => {
    const isMixup = (code: string) => found(code).some((one) => one.includes('kaigo'));
    const digits = [...'0123456789'];
    expect(digits.filter((digit) => isMixup(`136010000${digit}`))).toHaveLength(1);
    expect(digits.filter((digit) => isMixup(`271136000${digit}`))).toEqual([]);
    expect(digits.filter((digit) => isMixup(`011113600${digit}`))).toEqual([]);
  });
});

describe('what a spreadsheet leaves behind a code', () => {
  it.each([
    ['0110113719.', '0110113719'],
    ['0110113719.0', '0110113719'],
    ['0110113719.00', '0110113719'],
    ['0110113719.05', undefined],
    ['0110113719.0.0', undefined],
  ])('%s: %s', (code, suggestion) => {
    const { value, findings } = inspectInstitutionCode(code);
    expect(value).toBeUndefined();
    expect(findings.map((one) => one.suggestion).find(Boolean)).toBe(suggestion);
  });
});

describe('a class that is printed', () => {
  it.each([
    ['3：医療機関（歯科）', '3'],
    ['3：医療機関（医科）', undefined],
    ['医療機関（歯科）', '3'],
    ['3', '3'],
    ['2', undefined],
    ['', undefined],
    ['医療機関', undefined],
    ['33 歯科', undefined],
    [`歯科${' '.repeat(97)}`, '3'],
    [`歯科${' '.repeat(98)}`, undefined],
  ])('%j is %s', (printed, expected) => {
    expect(findAccountClass(printed)).toBe(expected);
    expect(findPointTable(printed)).toBe(expected);
  });

  it('is no text, or a text of one digit', () => {
    expect(findAccountClass(3)).toBeUndefined();
    expect(inspectPointTable('３').value).toBe('3');
    expect(inspectPointTable('１３').value).toBeUndefined();
  });
});

describe('seven digits', () => {
  const expected = { prefecture: '01', pointTable: '1' } as const;

  it('have a check digit only where both parts are known and it must be right', () => {
    expect(isInstitutionCode7('0113718', { checkDigit: 'error' })).toBe(true);
    expect(isInstitutionCode7('0113718', { expect: expected })).toBe(true);
    expect(isInstitutionCode7('0113718', { expect: expected, checkDigit: 'error' })).toBe(false);
    expect(isInstitutionCode7('0113719', { expect: expected, checkDigit: 'error' })).toBe(true);
    expect(isInstitutionCode7('9999999', { expect: expected, checkDigit: 'error' })).toBe(true);
  });

  it('are asked for where a 介護 number with a letter stands, blanks around it aside', () => {
    const reasons = (input: string) =>
      inspectInstitutionCode7(input).findings.map(({ reason }) => reason);
    expect(reasons('13A1234567')).toEqual(['characters', 'ten-digits']);
    expect(reasons(' 13A1234567 ')).toContain('ten-digits');
    expect(reasons('13C1234567')).not.toContain('ten-digits');
    expect(reasons('11111111')).not.toContain('ten-digits');
  });
});

it('nine digits are read as codes whose check digit is right, and which hold no doubt', () => {
  expect(nineDigitReadings('110113718')).toEqual({ lostZero: [], withoutPointTable: [] });
  // A station of 東京 whose number might be one of 介護 is left out.
  const all = [...'0123456789'].map((digit) => nineDigitReadings(`13010000${digit}`));
  const stations = all.flatMap(({ withoutPointTable }) =>
    withoutPointTable.filter((code) => code.startsWith('136')),
  );
  expect(stations).not.toEqual([]);
  for (const code of stations) expect(found(code, 'error')).toEqual([]);
});

it('two numbers in one text have a mark between them', () => {
  const texts = (text: string) => institutionCodesIn(text).map((each) => each.text);
  expect(texts('0113719 0113727')).toHaveLength(2);
  expect(texts('')).toEqual([]);
  expect(texts('1')).toEqual([]);
});
