import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, folded } from '../../../src/cli/reports/ical-text.js';

describe('folded', () => {
  it.each([74, 75, 76, 149, 150])('keeps a line of %i octets in pieces of 75', (length) => {
    const pieces = folded('x'.repeat(length)).slice(0, -2).split('\r\n ');
    expect(pieces.join('')).toBe('x'.repeat(length));
    expect(pieces.map((piece) => piece.length)).toEqual(
      length <= 75 ? [length] : length <= 149 ? [75, length - 75] : [75, 74, length - 149],
    );
  });

  it('never ends a piece within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const lines = folded(line).slice(0, -2).split('\r\n');
        for (const each of lines) {
          expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
          expect(Buffer.from(each).toString()).toBe(each);
        }
        expect(lines.join('\r\n').replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});

describe('escaped', () => {
  it('escapes what separates values', () => {
    expect(escaped('a\\b;c,d\ne\r\nf\u0007')).toBe('a\\\\b\\;c\\,d\\ne\\nf');
  });
});
