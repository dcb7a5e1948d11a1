import { describe, expect, it } from 'vitest';
import {
  type CheckDigitMode,
  formatPointTable,
  type InstitutionCode7Options,
  inspectAccountClass,
  inspectInstitutionCode7,
  inspectPointTable,
} from '../../src/index.js';

const found = (
  input: unknown,
  expect?: InstitutionCode7Options['expect'],
  checkDigit?: CheckDigitMode,
) =>
  inspectInstitutionCode7(input, { expect, checkDigit }).findings.map(
    ({ rule, reason, severity, suggestion }) =>
      `${severity} ${rule}/${reason}${suggestion ? ` → ${suggestion}` : ''}`,
  );
const hokkaido = { prefecture: '01', pointTable: '1' };

describe('inspectInstitutionCode7', () => {
  it.each([
    ['0123456', []],
    ['0000000', ['info code.placeholder/placeholder']],
    ['9999999', ['info code.placeholder/placeholder']],
    ['01・1371・9', ['error code.institution-7/separator → 0113719']],
    ['01,1371,9', ['error code.institution-7/separator → 0113719']],
    ['011 371.9', ['error code.institution-7/separator → 0113719']],
    [
      '00-0000-0',
      ['error code.institution-7/separator → 0000000', 'info code.placeholder/placeholder'],
    ],
    ['\u200b0113719', ['info code.institution-7/normalised']],
    ['012345', ['error code.institution-7/length']],
    ['123456', ['error code.excel-damage/leading-zero']],
    ['01234567', ['error code.institution-7/length']],
    ['012345a', ['error code.institution-7/characters']],
    ['', ['error code.institution-7/required']],
    [123456, ['error code.institution-7/type']],
    [1234567, ['error code.institution-7/type → 1234567']],
    [-123456, ['error code.institution-7/type']],
    [1.23456, ['error code.institution-7/type']],
    ['011-3719', ['error code.institution-7/separator → 0113719']],
    ['011,3719', ['error code.institution-7/separator → 0113719']],
    ['11 3719', ['error code.institution-7/separator', 'error code.excel-damage/leading-zero']],
    [
      '13-7-0100000',
      [
        'error code.institution-7/separator',
        'error code.institution-7/length',
        'warning code.kaigo-number-mixup/ten-digits',
      ],
    ],
    ['０１１３７１９', ['info code.institution-7/normalised']],
    [
      '1370100000',
      ['error code.institution-7/length', 'warning code.kaigo-number-mixup/ten-digits'],
    ],
    ['137010000', ['error code.institution-7/length']],
    [
      '01B2900061',
      ['error code.institution-7/characters', 'warning code.kaigo-number-mixup/ten-digits'],
    ],
  ])('%s', (input, expected) => {
    expect(found(input)).toEqual(expected);
  });

  it('checks the digit only where prefecture and point table are known', () => {
    expect(found('0113718')).toEqual([]);
    expect(found('0113718', { prefecture: '01' })).toEqual([]);
    expect(found('0113718', { pointTable: '1' })).toEqual([]);
    expect(found('0113718', { prefecture: '1', pointTable: '1' })).toEqual([]);
    expect(found('0113718', hokkaido)).toEqual(['warning code.check-digit/mismatch']);
    expect(found('0113718', hokkaido, 'error')).toEqual(['error code.check-digit/mismatch']);
    expect(found('0113719', hokkaido, 'error')).toEqual([]);
    expect(found('9999999', hokkaido, 'error')).toEqual(['info code.placeholder/placeholder']);
  });

  it('repairs with what is known', () => {
    expect(found('113719', hokkaido)).toEqual(['error code.excel-damage/leading-zero → 0113719']);
    expect(found('113718', hokkaido)).toEqual(['error code.excel-damage/leading-zero']);
    expect(found('113719', { prefecture: '61', pointTable: '1' })).toEqual([
      'error code.excel-damage/leading-zero',
    ]);
    expect(found('0110113719', hokkaido)[0]).toBe('error code.institution-7/length → 0113719');
    expect(found('0210113719', hokkaido)[0]).toBe('error code.institution-7/length');
    expect(found('0110113718', hokkaido)[0]).toBe('error code.institution-7/length');
    expect(found('011-3718', hokkaido)).toEqual([
      'error code.institution-7/separator',
      'warning code.check-digit/mismatch',
    ]);
    // Six digits that still begin with 0 have lost another digit.
    expect(found('011855', hokkaido)).toEqual(['error code.institution-7/length']);
    // A care number may begin with the prefecture and 6.
    expect(found('2760190005', { prefecture: '27', pointTable: '6' })[0]).toBe(
      'error code.institution-7/length',
    );
  });
});

describe('point table and account class', () => {
  const verdicts = (inspect: typeof inspectPointTable | typeof inspectAccountClass) =>
    [...'0123456789'].filter((digit) => inspect(digit).value !== undefined).join('');

  it('are 1 3 4 6, and 7 for an account', () => {
    expect(verdicts(inspectPointTable)).toBe('1346');
    expect(verdicts(inspectAccountClass)).toBe('13467');
  });

  it.each([
    ['', 'required'],
    [' ', 'required'],
    [null, 'required'],
    [undefined, 'required'],
    [1, 'type'],
    ['医科', 'unknown'],
    ['11', 'unknown'],
  ])('%s: %s', (input, reason) => {
    expect(inspectPointTable(input).findings).toMatchObject([{ reason }]);
  });

  it('normalise a full-width digit, blanks and what nobody sees', () => {
    expect(inspectPointTable('1\u00ad')).toMatchObject({
      value: '1',
      findings: [{ reason: 'normalised' }],
    });
    expect(inspectPointTable('\u200b').findings).toMatchObject([{ reason: 'required' }]);
    expect(inspectPointTable(' ６')).toMatchObject({
      value: '6',
      findings: [{ reason: 'normalised' }],
    });
    expect(inspectAccountClass('8').findings).toMatchObject([{ reason: 'account-class' }]);
  });

  it('are shown by number and name', () => {
    expect(formatPointTable('7')).toBe('7:職域');
    expect(formatPointTable('4', 'name')).toBe('調剤');
    expect(() => formatPointTable('9' as never)).toThrow(RangeError);
  });
});
