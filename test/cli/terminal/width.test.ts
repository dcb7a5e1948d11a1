import { describe, expect, it } from 'vitest';
import { pad, width, wrap } from '../../../src/cli/terminal/width.js';

describe('width', () => {
  it.each([
    ['abc', 3],
    ['検証番号', 8],
    ['ｶﾞ', 2],
    ['が', 2],
    ['か\u3099', 2],
    ['e\u0301', 1],
    ['𠮷野家', 6],
    ['🏥', 2],
    ['〒１', 4],
    ['\u200b', 0],
    ['👨\u200d⚕', 3],
    ['①', 1],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
    expect(width(pad(text, 10))).toBe(10);
  });

  it('wraps Japanese anywhere but before a full stop, and words as a whole', () => {
    expect(wrap('医療機関等コードは10桁です。', 10)).toEqual([
      '医療機関等',
      'コードは10',
      '桁です。',
    ]);
    expect(wrap('医療機関。', 8)).toEqual(['医療機', '関。']);
    expect(wrap('one word [code.institution-10]', 12)).toEqual([
      'one word',
      '[code.institution-10]',
    ]);
    expect(wrap('', 10)).toEqual(['']);
  });

  it('counts full-width characters twice', () => {
    expect(width('検証番号ab')).toBe(10);
    expect(pad('番号', 6)).toBe('番号  ');
    expect(pad('番号', 2)).toBe('番号');
  });
});
