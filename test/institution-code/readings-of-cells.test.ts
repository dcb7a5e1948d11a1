import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { institutionCodesIn, isInstitutionCode, nineDigitReadings } from '../../src/index.js';
import { validCode } from '../laws.js';

describe('nineDigitReadings', () => {
  it('has the code that lost its zero', () => {
    fc.assert(
      fc.property(
        validCode.filter((code) => code.startsWith('0')),
        (code) => {
          expect(nineDigitReadings(code.slice(1)).lostZero).toEqual([code]);
        },
      ),
    );
  });

  it('has the code without its 点数表', () => {
    fc.assert(
      fc.property(validCode, (code) => {
        const { withoutPointTable } = nineDigitReadings(code.slice(0, 2) + code.slice(3));
        expect(withoutPointTable).toContain(code);
        for (const each of withoutPointTable) {
          expect(isInstitutionCode(each, { checkDigit: 'error' })).toBe(true);
        }
      }),
    );
  });

  it('is narrowed by what is known', () => {
    const both = nineDigitReadings('240100008');
    expect(both).toEqual({ lostZero: ['0240100008'], withoutPointTable: ['2410100008'] });
    expect(nineDigitReadings('240100008', { expect: { prefecture: '24' } })).toEqual({
      lostZero: [],
      withoutPointTable: ['2410100008'],
    });
    expect(nineDigitReadings('130112342').withoutPointTable).toHaveLength(4);
    const known = { expect: { pointTable: '3' } };
    expect(nineDigitReadings('130112342', known).withoutPointTable).toEqual(['1330112342']);
    expect(nineDigitReadings('980113719')).toEqual({ lostZero: [], withoutPointTable: [] });
  });

  it.each(['12345678', '1234567890', '', '１２３４５６７８９', 123456789])(
    'refuses %s',
    (wrong) => {
      expect(() => nineDigitReadings(wrong as string)).toThrow(RangeError);
    },
  );
});

describe('institutionCodesIn', () => {
  it.each([
    ['01-1216-5\n(01-3216-9)', ['01-1216-5@0', '01-3216-9@11']],
    ['01-1216-5\r\n（01-3216-9）', ['01-1216-5@0', '01-3216-9@12']],
    ['01・1216・5', ['01・1216・5@0']],
    ['01,1216,5\n医科', ['01,1216,5@0']],
    ['０１−１２１６−５', ['０１−１２１６−５@0']],
    ['0112165 0132169', ['0112165@0', '0132169@8']],
    ['0112165／0132169', ['0112165@0', '0132169@8']],
    ['01-1216-5、01-3216-9', ['01-1216-5@0', '01-3216-9@10']],
    ['0112165(0132169)', ['0112165@0', '0132169@8']],
    ['医科 0112165\n歯科 0132169', ['0112165@3', '0132169@14']],
    ['0110113719', ['0110113719@0']],
    ['01121650132169', []],
    ['3階', []],
    ['', []],
    ['\u200b0112165', ['0112165@1']],
    ['01\u200b12165', ['01\u200b12165@0']],
  ])('%j', (text, expected) => {
    const codes = institutionCodesIn(text);
    expect(codes.map((code) => `${code.text}@${code.from}`)).toEqual(expected);
    for (const { from, text: part } of codes)
      expect(text.slice(from)).toMatch(new RegExp(`^${part}`));
  });

  it('gives half-width digits', () => {
    expect(institutionCodesIn('０１−１２１６−５')[0]?.digits).toBe('0112165');
  });

  it('looks through ten million characters, whatever they are', { timeout: 60_000 }, () => {
    for (const unit of ['9', '0 ', '－', 'あ']) {
      expect(institutionCodesIn(`0112165あ${unit.repeat(10_000_000 / unit.length)}`)).toEqual([
        { digits: '0112165', text: '0112165', from: 0 },
      ]);
    }
  });

  it('refuses what is no text', () => {
    expect(() => institutionCodesIn(5 as never)).toThrow(RangeError);
  });
});
