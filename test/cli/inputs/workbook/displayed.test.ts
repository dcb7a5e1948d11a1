import fc from 'fast-check';
import { getFormatFromId } from 'numfmt';
import { describe, expect, it } from 'vitest';
import {
  numberFormat,
  plainNumber,
  restoresZeros,
} from '../../../../src/cli/inputs/workbook/displayed.js';

const piece = fc.constantFrom(
  ...['0', '#', '?', '.', ',', '%', '"', '\\', '[', ']', ';', '@', '*', '_', '/', 'E+', ' '],
  ...['General', 'yyyy', 'm', 'd', 'h', 's', 'ggg', 'e', 'aaa', 'AM/PM', '[h]', '[Red]', '[<5]'],
  ...['[$-411]', '[$¥-411]', '[DBNum1]', '年', '\u0000', '𠮷'],
);
const code = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string(),
);

describe('the format of a number', () => {
  it('never fails, whatever is written', () => {
    fc.assert(
      fc.property(code, fc.double({ noNaN: true }), fc.boolean(), (written, value, is1904) => {
        const format = numberFormat(written, is1904);
        expect(typeof format.show(value)).toBe('string');
        expect(format.code).toBe(written);
      }),
      { numRuns: 3000 },
    );
  });

  it('of every number that names one is known or plain', () => {
    fc.assert(
      fc.property(fc.integer(), (id) => {
        const known = numberFormat(getFormatFromId(id, 'ja') ?? 'General', false);
        expect(known.show(46113)).not.toBe('');
      }),
    );
  });

  it('of long codes takes no long time', () => {
    for (const repeated of ['[', '"', '\\', '0;', '*', '[<', '#,', '?/', 'y', '[h]']) {
      const start = process.cpuUsage();
      numberFormat(repeated.repeat(1024 / repeated.length), false).show(12345);
      expect(process.cpuUsage(start).user).toBeLessThan(200_000);
    }
  });

  it('of zeros is the same as the library has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer(), (width, value) => {
        const fast = numberFormat('0'.repeat(width), false).show(value);
        const slow = numberFormat(`${'0'.repeat(width)};-${'0'.repeat(width)}`, false).show(value);
        expect(fast).toBe(slow);
      }),
    );
  });
});

describe('a number without a format', () => {
  it('has the digits that were typed, up to fifteen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (value) => {
        expect(plainNumber(value)).toBe(String(value));
      }),
    );
  });

  it('is the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(plainNumber(value))).toBe(Number(value.toPrecision(15)) || 0);
      }),
    );
  });
});

describe('zeros by a format', () => {
  it.each([
    ['0012345', 12345, true],
    ['01-2345-6', 123456, true],
    ['000', 0, true],
    ['0.50', 0.5, false],
    ['12345', 12345, false],
    ['-0012', -12, true],
    ['', 5, false],
  ])('%s of %d', (shown, value, answer) => {
    expect(restoresZeros(shown, value)).toBe(answer);
  });
});
