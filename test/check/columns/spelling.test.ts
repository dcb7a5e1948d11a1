import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestAmong } from '../../../src/check/columns/spelling.js';
import { registerHeaders } from '../../../src/check/register/register-columns.js';

describe('editDistance', () => {
  /** The definition, without memory. */
  function slow(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const changed = slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
    let least = Math.min(changed, slow(a.slice(1), b) + 1, slow(a, b.slice(1)) + 1);
    if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) {
      least = Math.min(least, slow(a.slice(2), b.slice(2)) + 1);
    }
    return least;
  }

  it('is what its definition says', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(slow(a, b));
      }),
      { numRuns: 400 },
    );
  });

  it('counts a surrogate pair once', () => {
    expect(editDistance('𠮷野', '吉野')).toBe(1);
  });
});

describe('nearestAmong', () => {
  const nearest = nearestAmong(Object.values(registerHeaders).flat());

  it.each([
    ['医療機関等コト゛', '医療機関等コード'],
    ['医療機開等コード', '医療機関等コード'],
    ['医療機関等コー', '医療機関等コード'],
    ['医寮機関コード', '医療機関コード'],
    ['都道府県コーと', '都道府県コード'],
    ['点数コード', '点数表コード'],
    ['Prefecure', 'prefecture'],
    ['point_tabel', 'point_table'],
  ])('takes 「%s」 for a slip of %s', (text, name) => {
    expect(nearest(text)).toBe(name);
  });

  it.each([
    '医療機関名称',
    '都道府県名',
    '点数表名',
    '市区町村コード',
    '旧医療機関コード',
    '交付医療機関コード',
    'mode',
    'cod',
    '郵便番号',
    '電話番号',
    '',
    `点数コード${'x'.repeat(60)}`,
  ])('takes 「%s」 for another name', (text) => {
    expect(nearest(text)).toBeUndefined();
  });
});
