import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestAmong } from '../../../src/check/columns/spelling.js';
import { headers, matchOf, settledBy } from '../../../src/check/register/register-columns.js';

const columnOf = (header: string) => matchOf(header)?.column;

describe('a header names its column', () => {
  it.each(Object.entries(headers))('%s by its own names', (kind, names) => {
    for (const name of names) expect(matchOf(name)).toMatchObject({ column: kind, own: true });
  });

  it.each([
    ['code', '医療機関等コード(10桁)'],
    ['code', '医療機関等コード（１０桁）'],
    ['code', '医療機関等コード【半角数字10桁】'],
    ['code', '医療機関等コード ※数字10桁'],
    ['code', '医療機関等コード10桁'],
    ['code', '医療機関コード(10桁)'],
    ['code', '医療機関番号（10桁）'],
    ['code', '医療機関等・訪問看護ステーションコード（10桁）'],
    ['code', ' 医療機関等 コード '],
    ['code', '医療機関等ｺｰﾄﾞ'],
    ['code', '医療機関等ｺ-ﾄﾞ'],
    ['code', '医療機関等CD'],
    ['code', '医療機関等コード(必須)'],
    ['code', 'CODE'],
    ['code', 'ｃｏｄｅ'],
    ['code', 'code10'],
    ['code', 'institution_code_10'],
    ['code', 'institutionCode'],
    ['code', 'Institution-Code'],
    ['code', 'medical_institution_code'],
    ['code', '\ufeffcode'],
    ['code7', '医療機関コード'],
    ['code7', '医療機関コード(7桁)'],
    ['code7', '医療機関等コード ※数字7桁'],
    ['code7', '医療機関番号'],
    ['code7', '保険医療機関コード'],
    ['code7', '保険医療機関番号'],
    ['code7', '保険薬局コード'],
    ['code7', '訪問看護ステーションコード（7桁）'],
    ['code7', 'institutionCode7'],
    ['code7', 'institution_code_7digits'],
    ['code7', 'code_7'],
    ['prefecture', '都道府県番号'],
    ['prefecture', '都道府県コード(2桁)'],
    ['prefecture', '都道府県'],
    ['prefecture', '都道府県CD'],
    ['prefecture', 'prefecture_code'],
    ['prefecture', 'prefectureCode'],
    ['prefecture', 'pref_code'],
    ['pointTable', '点数表'],
    ['pointTable', '点数表番号'],
    ['pointTable', '点数表コード（1桁）'],
    ['pointTable', 'pointTable'],
    ['pointTable', 'point_table_code'],
    ['pointTable', 'Point Table'],
  ])('%s by %s', (kind, header) => {
    expect(columnOf(header)).toBe(kind);
  });

  it.each([
    '',
    '医療機関名称',
    '医療機関等名',
    '都道府県名',
    '旧医療機関コード',
    '医療機関コード(紹介元)',
    '医療機関コード(8桁)',
    '都道府県コード(6桁)',
    '点数表コード(2桁)',
    '介護保険事業所番号',
    '郵便番号',
    '(10桁)',
    'codes',
    'code8',
    'zip_code',
    'toString',
    'constructor',
    `医療機関コード${' '.repeat(60)}`,
  ])('nothing by 「%s」', (header) => {
    expect(matchOf(header)).toBeUndefined();
  });

  it('never fails, whatever the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const match = matchOf(text);
        expect(match === undefined || match.column in headers).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the cells of an open column', () => {
  it.each([
    ['0113719', 'code7'],
    ['113719', 'code7'],
    ['０１１３７１９', 'code7'],
    ['0110113719', 'code'],
    ['110113719', 'code'],
    [' 01-1-0113719 ', 'code'],
    ['', undefined],
    ['なし', undefined],
    ['01101137', undefined],
    ['12', undefined],
    ['01101137190', undefined],
  ])('tell by the digits of 「%s」 the number %s', (cell, column) => {
    expect(settledBy('digits', 'code7', cell)).toBe(column);
  });

  it.each([
    ['0113719', 'code7'],
    ['0110113719', 'code'],
    ['113719', undefined],
    ['110113719', undefined],
    ['', undefined],
  ])('tell it by the digits of 「%s」 only when they are all there', (cell, column) => {
    expect(settledBy('parts', 'code', cell)).toBe(column);
  });

  it.each([
    ['13', 'prefecture'],
    ['１３', 'prefecture'],
    ['東京都', null],
    ['  ', undefined],
  ])('tell that 「%s」 is a code, a name, or nothing', (cell, column) => {
    expect(settledBy('codes', 'prefecture', cell)).toBe(column);
  });
});

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
  const nearest = nearestAmong(Object.values(headers).flat());

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
