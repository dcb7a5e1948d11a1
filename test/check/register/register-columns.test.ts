import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchOf, registerHeaders } from '../../../src/check/register/register-columns.js';

const columnOf = (header: string) => matchOf(header)?.column;

describe('a header names its column', () => {
  it.each(Object.entries(registerHeaders))('%s by its own names', (kind, names) => {
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
    ['code', '*医療機関等コード'],
    ['code', '①医療機関等コード'],
    ['code', '1.医療機関等コード'],
    ['code', '【必須】医療機関等コード'],
    ['code', '(必須)医療機関等コード※半角数字10桁'],
    ['code', '※ 医療機関等\nコード'],
    ['code', '医療機関等コード*'],
    ['code', '医療機関等コード2'],
    ['code', '医療機関等コード②'],
    ['code', '新医療機関等コード'],
    ['code', 'medical_institution_no'],
    ['code', 'institution_no'],
    ['code', 'facility_code'],
    ['code', 'iryokikan_code'],
    ['code7', '医療機関コード（医科）'],
    ['code7', '医療機関コード（歯科）'],
    ['code7', '医療機関コード【調剤】(7桁)'],
    ['code7', '医科医療機関コード'],
    ['code7', '医療機関コード 医科'],
    ['code7', '医療機関番号（医科・歯科）'],
    ['code7', '併設医療機関番号'],
    ['code7', '処方箋発行医療機関コード'],
    ['code7', '保険薬局指定番号'],
    ['code9', '医療機関コード(9桁)'],
    ['prefecture', 'pref_no'],
    ['prefecture', '都道府県コード(6桁)'],
    ['prefecture', '県'],
    ['prefectureName', '都道府県名'],
    ['prefectureName', '県名'],
    ['prefectureName', '都道府県コード又は市区町村コード'],
    ['prefectureName', '全国地方公共団体コード'],
    ['pointTableName', '区分'],
    ['pointTableName', '種別'],
    ['pointTableName', 'category'],
    ['pointTableName', 'Kind'],
  ])('%s by %s', (kind, header) => {
    expect(columnOf(header)).toBe(kind);
  });

  it.each([
    '',
    '医療機関名称',
    '医療機関等名',
    '旧医療機関コード',
    '旧医療機関等コード',
    '医療機関記号番号',
    '都道府県コード（医科）',
    '医療機関コード(8)',
    '1code',
    '医療機関コード(紹介元)',
    '医療機関コード(8桁)',
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

  it.each([
    ['医療機関コード（医科）', { pointTable: '1', role: 'same' }],
    ['歯科医療機関コード', { pointTable: '3', role: 'same' }],
    ['医療機関コード（訪問看護ステーション）', { pointTable: '6', role: 'same' }],
    ['併設医療機関番号（歯科）', { pointTable: '3', role: 'adjoining' }],
    ['処方箋発行医療機関コード（医科）', { pointTable: '1', role: 'other' }],
    ['保険薬局コード', { pointTable: '4', role: 'other' }],
    ['医療機関番号（医科・歯科）', undefined],
  ])('「%s」 says whose number it is', (header, says) => {
    expect(matchOf(header)?.says).toEqual(says);
  });

  it('never fails, whatever the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const match = matchOf(text);
        expect(match === undefined || match.column.replace('Name', '') in registerHeaders).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
