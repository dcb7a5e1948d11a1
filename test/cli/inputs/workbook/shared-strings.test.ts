import { describe, expect, it } from 'vitest';
import { workbookLimits } from '../../../../src/cli/inputs/workbook/limits.js';
import { SharedStrings } from '../../../../src/cli/inputs/workbook/shared-strings.js';

describe('the texts that cells share', () => {
  it('are given back by their numbers, however many and however long', () => {
    const strings = new SharedStrings(workbookLimits);
    const texts = Array.from({ length: 5000 }, (_, at) =>
      at % 1000 === 999 ? `架空${at}`.repeat(90_000) : `架空診療所第${at}号`.repeat(at % 40),
    );
    for (const text of texts) strings.add(text);
    expect(texts.every((text, at) => strings.get(at) === text)).toBe(true);
  });

  it('are none elsewhere', () => {
    const strings = new SharedStrings(workbookLimits);
    expect(strings.get(0)).toBeUndefined();
    strings.add('');
    expect([0, 1, -1, 0.5, Number.NaN].map((at) => strings.get(at))).toEqual([
      '',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
