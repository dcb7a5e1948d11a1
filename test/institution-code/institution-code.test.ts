import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeInstitutionCode,
  decomposeInstitutionCode,
  formatInstitutionCode,
  type InstitutionCodeOptions,
  inspectInstitutionCode,
  isInstitutionCode,
  messageOf,
  parseInstitutionCode,
  verdictOf,
} from '../../src/index.js';
import { institutionCodeTexts } from '../../src/institution-code/en.js';
import { validCode } from '../laws.js';

const found = (input: unknown, options?: InstitutionCodeOptions) =>
  inspectInstitutionCode(input, options).findings.map(
    ({ rule, reason, severity, suggestion }) =>
      `${severity} ${rule}/${reason}${suggestion ? ` → ${suggestion}` : ''}`,
  );

describe('a 7 (職域) in third place beside a 点数表', () => {
  it.each(['1', '3', '4'])('%s has both readings', (pointTable) => {
    const answer = inspectInstitutionCode('0170000001', { expect: { pointTable } });
    expect(answer.findings.map(({ reason }) => reason)).toEqual(['workplace']);
    expect(verdictOf(answer)).toBe('ambiguous');
  });

  it('contradicts 6', () => {
    expect(found('0170000001', { expect: { pointTable: '6' } })).toContain(
      'error code.institution-10/part-mismatch',
    );
  });

  it('tells the kind of what is expected where that is no text', () => {
    const { findings } = inspectInstitutionCode('0110113719', {
      expect: { pointTable: 1 as never },
    });
    expect(findings.map(({ params }) => params)).toEqual([
      { part: 'pointTable', expected: 'number', actual: '1' },
    ]);
    const symbol = { expect: { pointTable: Symbol('1') as never } };
    expect(() => inspectInstitutionCode('0170000001', symbol)).not.toThrow();
  });

  it('is no licence for another digit', () => {
    expect(found('0130000001', { expect: { pointTable: '1' } })).toContain(
      'error code.institution-10/part-mismatch',
    );
  });
});

describe('the shape of the ten digits', () => {
  it.each([
    ['011011371', ['error code.institution-10/length']],
    ['110113719', ['error code.excel-damage/leading-zero → 0110113719']],
    ['0110113719', []],
    ['01101137190', ['error code.institution-10/length']],
    ['0113719', ['error code.institution-10/length']],
    ['', ['error code.institution-10/required']],
    ['　', ['error code.institution-10/required']],
    [undefined, ['error code.institution-10/required']],
    [null, ['error code.institution-10/required']],
    [{}, ['error code.institution-10/type']],
    [true, ['error code.institution-10/type']],
    ['01101137x9', ['error code.institution-10/characters']],
    ['医療機関', ['error code.institution-10/characters']],
  ])('%s', (input, expected) => {
    expect(found(input)).toEqual(expected);
  });

  it('says where the first wrong character stands, and how many digits there are', () => {
    expect(inspectInstitutionCode('01101137x9').findings[0]?.params).toEqual({ position: 9 });
    expect(inspectInstitutionCode(' 01101137x9').findings[1]?.params).toEqual({ position: 10 });
    expect(inspectInstitutionCode('01101').findings[0]?.params).toEqual({ actual: 5 });
  });

  it('normalises full-width digits and surrounding blanks only', () => {
    expect(inspectInstitutionCode('\u3000０１１０１１３７１９\t')).toMatchObject({
      value: '0110113719',
      findings: [{ severity: 'info', reason: 'normalised' }],
    });
  });

  it.each([
    0x200b, 0xad, 0x2060, 0x200e, 0x200f, 0xfeff, 0x202a, 0x202e, 0x2066, 0x2069, 0x200c, 0x200d,
  ])('reads past the invisible %i wherever it stands', (point) => {
    const sign = String.fromCodePoint(point);
    for (const input of [`${sign}0110113719`, `011${sign}0113719`, `0110113719${sign}${sign}`]) {
      expect(inspectInstitutionCode(input)).toMatchObject({
        value: '0110113719',
        findings: [{ severity: 'info', reason: 'normalised' }],
      });
    }
    expect(found(sign)).toEqual(['error code.institution-10/required']);
    expect(inspectInstitutionCode(`${sign}01101137x9`).findings[1]?.params).toEqual({
      position: 10,
    });
  });
});

describe('the parts', () => {
  it.each([
    ['0010113719', 'invalid'],
    ['4810113719', 'invalid'],
    ['4910113719', 'invalid'],
    ['6110112342', 'ambiguous'],
    ['9810113719', 'invalid'],
    ['0120113719', 'invalid'],
    ['0150113719', 'invalid'],
    ['0170113719', 'ambiguous'],
  ])('%s is %s', (code, verdict) => {
    expect(verdictOf(inspectInstitutionCode(code))).toBe(verdict);
  });

  it('lets the test prefecture 48 pass where it is allowed', () => {
    expect(found('4860000001', { allowTestPrefecture: true, checkDigit: 'error' })).toEqual([]);
  });

  it('compares with what is known of each part', () => {
    const expect1 = { prefecture: '01', pointTable: '1', code7: '0113719' };
    expect(found('0110113719', { expect: expect1 })).toEqual([]);
    expect(found('0110113719', { expect: { prefecture: undefined } })).toEqual([]);
    for (const [part, expected, actual] of [
      ['prefecture', '02', '01'],
      ['pointTable', '3', '1'],
      ['code7', '0113727', '0113719'],
    ] as const) {
      const answer = inspectInstitutionCode('0110113719', { expect: { [part]: expected } });
      expect(answer.findings).toMatchObject([
        {
          rule: 'code.institution-10',
          reason: 'part-mismatch',
          params: { part, expected, actual },
        },
      ]);
    }
  });

  it('names the part in Japanese and in English', () => {
    const messages = (['prefecture', 'pointTable', 'code7'] as const).flatMap((part) => {
      const { findings } = inspectInstitutionCode('0110113719', { expect: { [part]: 'x' } });
      return findings.flatMap((one) => [one.message, messageOf(one, institutionCodeTexts)]);
    });
    expect(messages).toEqual([
      '都道府県コードが食い違います（xと01）。番号をご確認ください。',
      'The prefecture differs: x and 01. Check the code.',
      '点数表コードが食い違います（xと1）。番号をご確認ください。',
      'The point table differs: x and 1. Check the code.',
      '医療機関コードが食い違います（xと0113719）。番号をご確認ください。',
      'The institution number differs: x and 0113719. Check the code.',
    ]);
  });

  it('finds all faults at once', () => {
    expect(found('4850113718', { checkDigit: 'error', expect: { prefecture: '01' } })).toEqual([
      'error ref.prefecture-code-48/test-value',
      'error ref.tensuhyo-code/unknown',
      'error code.institution-10/part-mismatch',
    ]);
  });
});

describe('the check digit', () => {
  it('is a warning by default, an error or nothing when asked, and says what it should be', () => {
    expect(found('3410712363')).toEqual(['warning code.check-digit/mismatch']);
    expect(found('3410712363', { checkDigit: 'error' })).toEqual([
      'error code.check-digit/mismatch',
    ]);
    expect(found('3410712363', { checkDigit: 'off' })).toEqual([]);
    const [mismatch] = inspectInstitutionCode('3410712363').findings;
    expect(mismatch?.params).toEqual({ expected: 2, actual: 3 });
    expect(mismatch?.message).toBe(
      '末尾の検証番号が3ですが、計算では2です。番号をご確認ください。',
    );
  });

  it('names the way of the four prefectures', () => {
    expect(found('1310112345')).toEqual(['warning code.check-digit-kanto4/mismatch']);
    expect(inspectInstitutionCode('1310112345').findings[0]?.message).toContain('4都県の計算では');
    for (const prefecture of ['11', '12', '13', '14']) {
      expect(found(`${prefecture}10112342`, { checkDigit: 'error' })).toEqual([]);
    }
    expect(found('1510112343', { checkDigit: 'error' })).toEqual([]);
    expect(found('1510112342', { checkDigit: 'error' })).toEqual([
      'error code.check-digit/mismatch',
    ]);
  });

  it('counts for visiting nursing as elsewhere', () => {
    // 016 + 011234: the long method ends in 8.
    expect(found('0160112348')).toEqual([]);
    expect(found('0160112342')).toEqual(['warning code.check-digit/mismatch']);
    expect(found('0160112342', { checkDigit: 'error' })).toEqual([
      'error code.check-digit/mismatch',
    ]);
    expect(found('1160190018')).toEqual(['warning code.check-digit-kanto4/mismatch']);
    expect(found('1160190018', { checkDigit: 'off' })).toEqual([]);
  });

  it('counts for visiting nursing in Tokyo by default only where the district is 71', () => {
    // 136 + 710123: the short method ends in 1, the long one in 3.
    expect(found('1367101231')).toEqual([]);
    expect(found('1367101234')).toEqual(['warning code.check-digit-kanto4/mismatch']);
    expect(found('1367101233')).toEqual([
      'warning code.check-digit-kanto4/mismatch',
      'warning code.kaigo-number-mixup/tokyo',
    ]);
    expect(found('1360112343')).toEqual([]);
    expect(found('1360112343', { checkDigit: 'error' })).toEqual([
      'error code.check-digit-kanto4/mismatch',
    ]);
  });

  it('does not count where the seven digits stand for no code', () => {
    for (const code of ['0160000000', '1319999999', '1369999999', '4769999999']) {
      for (const checkDigit of ['off', 'warning', 'error'] as const) {
        expect(found(code, { checkDigit })).toEqual(['info code.placeholder/placeholder']);
        expect(isInstitutionCode(code, { checkDigit })).toBe(true);
      }
      expect(verdictOf(inspectInstitutionCode(code))).toBe('valid');
    }
  });

  it('recognises a care number in Tokyo, by the long method alone', () => {
    // 136 + 011234: the long method ends in 4, the short one in 2.
    expect(found('1360112344')).toEqual(['warning code.kaigo-number-mixup/tokyo']);
    expect(found('1360112344', { checkDigit: 'error' })).toEqual([
      'error code.check-digit-kanto4/mismatch',
      'warning code.kaigo-number-mixup/tokyo',
    ]);
    expect(found('1360112344', { checkDigit: 'off' })).toEqual([]);
    expect(found('1360112342')).toEqual([]);
    expect(found('1460112343')).toEqual(['warning code.check-digit-kanto4/mismatch']);
  });

  it('is not computed where no method is known', () => {
    for (const code of ['6110112345', '9710112345', '0170112345']) {
      expect(found(code, { checkDigit: 'error' }).join()).not.toContain('mismatch');
    }
  });
});

describe('damage, and the one repair', () => {
  it.each([
    ['110113719', ['error code.excel-damage/leading-zero → 0110113719']],
    ['110113718', ['error code.excel-damage/leading-zero']],
    ['510113719', ['error code.excel-damage/leading-zero']],
    [110113719, ['error code.institution-10/type → 0110113719']],
    [3410712362, ['error code.institution-10/type → 3410712362']],
    [3410712363, ['error code.institution-10/type']],
    [1.5, ['error code.institution-10/type']],
    ['1.10114E+08', ['error code.excel-damage/number-format']],
    ['1e8', ['error code.excel-damage/number-format']],
    ['110113719.0', ['error code.excel-damage/number-format → 0110113719']],
    ['3410712362.', ['error code.excel-damage/number-format → 3410712362']],
    ["'0110113719", ['error code.excel-damage/number-format → 0110113719']],
    ['="0110113719"', ['error code.excel-damage/number-format → 0110113719']],
    ['01-1-0113719', ['error code.institution-10/separator → 0110113719']],
    ['01‐1‐0113719', ['error code.institution-10/separator → 0110113719']],
    ['01 1 0113719', ['error code.institution-10/separator → 0110113719']],
    ['011,011,3719', ['error code.institution-10/separator → 0110113719']],
    ['01ー1ー0113719', ['error code.institution-10/separator → 0110113719']],
    ['01-1-0113718', ['error code.institution-10/separator', 'warning code.check-digit/mismatch']],
    [
      '01-6-0000000',
      ['error code.institution-10/separator → 0160000000', 'info code.placeholder/placeholder'],
    ],
    ['01・1・0113719', ['error code.institution-10/separator → 0110113719']],
    ['01･1･0113719', ['error code.institution-10/separator → 0110113719']],
    ['01,1,0113719', ['error code.institution-10/separator → 0110113719']],
    ['01.1.0113719', ['error code.institution-10/separator → 0110113719']],
    ['01/1/0113719', ['error code.institution-10/separator → 0110113719']],
    ['01−1−0113719', ['error code.institution-10/separator → 0110113719']],
    ['01─1─0113719', ['error code.institution-10/separator → 0110113719']],
    ['011 011371.9', ['error code.institution-10/separator → 0110113719']],
    ["'01101137x9", ['error code.excel-damage/number-format']],
    ['99-1-0113719', ['error code.institution-10/separator', 'error ref.prefecture-code/unknown']],
    [
      '1-1-0113719',
      [
        'error code.institution-10/separator → 0110113719',
        'error code.excel-damage/leading-zero → 0110113719',
      ],
    ],
    [
      '０１－１－０１１３７１９',
      ['info code.institution-10/normalised', 'error code.institution-10/separator → 0110113719'],
    ],
    ['01B2900061', ['error code.institution-10/characters']],
    ['011011371', ['error code.institution-10/length']],
    ['123-456', ['error code.institution-10/separator', 'error code.institution-10/length']],
  ])('%s', (input, expected) => {
    expect(found(input)).toEqual(expected);
  });

  it('suggests nothing that contradicts what is known', () => {
    const options = { expect: { prefecture: '02' } };
    expect(found('110113719', options)).toEqual(['error code.excel-damage/leading-zero']);
  });

  it('restores a lost leading zero where nine digits can have been nothing else', () => {
    fc.assert(
      fc.property(
        validCode.filter((code) => code.startsWith('0')),
        (code) => {
          const nine = code.slice(1);
          const isOther = [...'1346'].some((table) =>
            isInstitutionCode(nine.slice(0, 2) + table + nine.slice(2), { checkDigit: 'error' }),
          );
          const [first] = inspectInstitutionCode(nine).findings;
          const isPrefecture = Number(nine.slice(0, 2)) < 48;
          expect(first?.suggestion).toBe(isOther && isPrefecture ? undefined : code);
        },
      ),
    );
  });

  it('suggests nothing for a 都道府県コード with the seven digits behind it', () => {
    fc.assert(
      fc.property(validCode, (code) => {
        const nine = code.slice(0, 2) + code.slice(3);
        const [first] = inspectInstitutionCode(nine).findings;
        expect(first?.severity).toBe('error');
        expect(first?.suggestion).toBeUndefined();
      }),
    );
    // 0240100008 is a code of 青森, 24 1 0100008 one of 三重.
    const [found] = inspectInstitutionCode('240100008').findings;
    expect(found?.message).toBe('1桁足りません。先頭の0か点数表コードをご確認ください。');
    expect(found && messageOf(found, institutionCodeTexts)).toBe(
      'Check whether a leading zero or the point table is missing.',
    );
    const expect02 = { expect: { prefecture: '02' } };
    expect(inspectInstitutionCode('240100008', expect02).findings[0]?.suggestion).toBe(
      '0240100008',
    );
    expect(inspectInstitutionCode('240101241').findings[0]?.suggestion).toBeUndefined();
  });
});

describe('compose and decompose', () => {
  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(validCode, (code) => {
        expect(composeInstitutionCode(decomposeInstitutionCode(code))).toBe(code);
      }),
    );
    const parts = { prefecture: '48', pointTable: '7', code7: '0000001' };
    const code = composeInstitutionCode(parts, { allowTestPrefecture: true });
    expect(decomposeInstitutionCode(code)).toEqual(parts);
  });

  it('fill in as the portal does, without a word on the check digit', () => {
    expect(composeInstitutionCode({ prefecture: '01', pointTable: '6', code7: '0000000' })).toBe(
      '0160000000',
    );
  });

  it.each([
    { prefecture: '1', pointTable: '10', code7: '0113719' },
    { prefecture: '01', pointTable: '1', code7: '113719' },
    { prefecture: '48', pointTable: '6', code7: '0000001' },
    { prefecture: '01', pointTable: '5', code7: '0113719' },
    { prefecture: '０１', pointTable: '1', code7: '0113719' },
  ])('refuse %o', (parts) => {
    expect(() => composeInstitutionCode(parts)).toThrow(RangeError);
  });

  it.each(['110113719', '', '0150113719', 'abc'])('refuse to take %s apart', (code) => {
    expect(() => decomposeInstitutionCode(code)).toThrow(RangeError);
  });
});

describe('formatInstitutionCode', () => {
  it('shows the digits, or the parts', () => {
    const code = parseInstitutionCode('0110113719');
    expect(formatInstitutionCode(code)).toBe('0110113719');
    expect(formatInstitutionCode(code, 'spaced')).toBe('01 1 0113719');
  });
});
