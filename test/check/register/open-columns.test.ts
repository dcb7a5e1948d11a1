import { describe, expect, it } from 'vitest';
import {
  byArea,
  byDigits,
  byDigitsBesideParts,
  byWords,
  unlessOther,
} from '../../../src/check/register/open-columns.js';

/** No other column. */
const alone = () => [];
const beside = (prefectures: readonly string[]) => (kind: string) =>
  kind === 'prefecture' ? prefectures : [];

describe('the cells of an open column', () => {
  it.each([
    ['0113719', 'code7'],
    ['113719', 'code7'],
    ['０１１３７１９', 'code7'],
    ['0110113719', 'code'],
    ['110113719', 'code'],
    [' 01-1-0113719 ', 'code'],
    ['01-1371-9\n(01-3216-9)', 'code7'],
    ['', undefined],
    ['なし', undefined],
    ['01101137', undefined],
    ['12', undefined],
    ['01101137190', undefined],
  ])('tell by the digits of 「%s」 the number %s', (cell, column) => {
    expect(byDigits.settledBy([cell], 'code7', alone)).toBe(column);
  });

  it('tell by the first that tells', () => {
    expect(byDigits.settledBy(['', '12', '0110113719', '0113719'], 'code7', alone)).toBe('code');
  });

  it('nine digits are 都道府県番号 and seven where all begin with the prefecture of their row', () => {
    const cells = ['240101014', '', '131234567'];
    expect(byDigits.settledBy(cells, 'code7', beside(['24', '24', '13']))).toBe('code9');
    expect(byDigits.settledBy(cells, 'code7', beside(['三重県', '', '東京']))).toBe('code9');
    expect(byDigits.settledBy(cells, 'code7', beside(['24', '24', '14']))).toBe('code');
    expect(byDigits.settledBy(cells, 'code7', alone)).toBe('code');
  });

  it.each([
    ['0113719', 'code7'],
    ['0110113719', 'code'],
    ['113719', undefined],
    ['110113719', undefined],
    ['', undefined],
  ])('tell it by the digits of 「%s」 only when they are all there', (cell, column) => {
    expect(byDigitsBesideParts.settledBy([cell], 'code', beside(['01']))).toBe(column);
  });

  it.each([
    ['prefecture', ['13'], 'prefecture'],
    ['prefecture', ['１３', ''], 'prefecture'],
    ['prefecture', ['1'], 'prefecture'],
    ['prefecture', ['東京都'], 'prefectureName'],
    ['prefecture', ['海外', '東京'], 'prefectureName'],
    ['prefecture', ['372013'], 'prefectureName'],
    ['prefecture', ['13100'], 'prefecture'],
    ['prefecture', ['海外'], null],
    ['prefecture', ['  '], undefined],
    ['prefectureName', ['47'], 'prefecture'],
    ['pointTable', ['医科'], 'pointTableName'],
    ['pointTable', ['5'], 'pointTable'],
    ['pointTable', ['入院'], null],
  ])('of %s %j tell whether they are codes or names: %s', (column, cells, kind) => {
    expect(unlessOther.settledBy(cells, column, alone)).toBe(kind);
  });

  it.each([
    [['医科', '', '歯科', '薬局'], 'pointTableName'],
    [['医科', '病院'], null],
    [['1', '3'], null],
    [[''], undefined],
  ])('of 区分 %j are all words for a 点数表: %s', (cells, kind) => {
    expect(byWords.settledBy(cells, 'pointTableName', alone)).toBe(kind);
  });

  it.each([
    [['011002', '131016'], 'prefectureName'],
    [['01', ''], 'prefectureName'],
    [['1100'], null],
    [[''], undefined],
  ])('of 全国地方公共団体コード %j tell a prefecture each: %s', (cells, kind) => {
    expect(byArea.settledBy(cells, 'prefectureName', alone)).toBe(kind);
  });
});
