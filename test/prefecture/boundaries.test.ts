import { describe, expect, it } from 'vitest';
import {
  bureauFilingPageOf,
  bureauOf,
  findBureau,
  findPrefecture,
  formatPrefectureCode,
  inspectPrefecture,
  inspectPrefectureCode,
  parsePrefectureCode,
} from '../../src/index.js';

const told = ({ findings }: ReturnType<typeof inspectPrefecture | typeof inspectPrefectureCode>) =>
  findings.map(({ reason, params }) => [reason, params]);

describe('the numbers of prefectures at their ends', () => {
  it.each([
    ['00', 'unknown'],
    ['01', undefined],
    ['47', undefined],
    ['48', 'test-value'],
    ['49', 'unknown'],
    ['50', 'unknown'],
    ['51', 'overflow'],
    ['97', 'overflow'],
    ['98', 'unknown'],
    ['99', 'unknown'],
  ])('%s: %s', (code, reason) => {
    expect(inspectPrefectureCode(code).findings[0]?.reason).toBe(reason);
    expect(inspectPrefecture(code).findings[0]?.reason).toBe(reason);
  });

  it.each([
    ['00', undefined],
    ['01', '北海道'],
    ['47', '沖縄県'],
    ['48', undefined],
    ['50', undefined],
    ['51', '北海道'],
    ['97', '沖縄県'],
    ['98', undefined],
  ])('%s is that of %s', (code, name) => {
    expect(findPrefecture(code)?.name).toBe(name);
  });

  it('are named in what is told, two digits and no more', () => {
    expect(told(inspectPrefecture('99'))).toEqual([['unknown', { code: '99' }]]);
    expect(told(inspectPrefecture('63'))).toEqual([['overflow', { code: '63' }]]);
    expect(told(inspectPrefectureCode('99'))).toEqual([['unknown', { code: '99' }]]);
    expect(told(inspectPrefecture('13:大阪府'))).toEqual([
      ['name-mismatch', { code: '13', expected: '東京都', actual: '大阪府' }],
    ]);
  });
});

describe('a prefecture as it is written', () => {
  it('has its number at the beginning', () => {
    expect(inspectPrefecture('東京都 13').value).toBeUndefined();
    expect(inspectPrefecture('13 東京都').value?.code).toBe('13');
  });

  it('may hold invisible characters, which do not stand for anything', () => {
    expect(inspectPrefecture('\u200b東京都\ufeff').value?.code).toBe('13');
    expect(inspectPrefectureCode('\u200b13').value).toBe('13');
  });

  it('is read up to 64 characters', () => {
    expect(inspectPrefecture(`13${'-'.repeat(62)}`).value?.code).toBe('13');
    expect(inspectPrefecture(`13${'-'.repeat(63)}`).value).toBeUndefined();
  });

  it.each([
    [undefined, 'required'],
    [null, 'required'],
    [' ', 'required'],
    [13, 'name-unknown'],
  ])('%s: %s', (input, reason) => {
    expect(told(inspectPrefecture(input)).map(([first]) => first)).toEqual([reason]);
  });

  it('is shown in each style', () => {
    const tokyo = parsePrefectureCode('13');
    const styles = ['portal', 'certificate', 'name', 'short', 'romaji'] as const;
    expect(styles.map((style) => formatPrefectureCode(tokyo, style))).toEqual([
      '13:東京都',
      '13. 東京都,tokyo',
      '東京都',
      '東京',
      'Tokyo',
    ]);
    for (const style of styles)
      expect(formatPrefectureCode(parsePrefectureCode('63'), style)).toBe('63');
  });
});

describe('bureaus', () => {
  it('are those of overflow numbers too, and of nothing else', () => {
    expect(bureauOf('63').id).toBe(bureauOf('13').id);
    expect(bureauOf('13').id).toBe('kantoshinetsu');
    for (const none of ['00', '48', '98', '', 13, undefined])
      expect(() => bureauOf(none as never)).toThrow(
        /都道府県のコード（01～47の2桁）.+Pass a prefecture/,
      );
  });

  it('are found by 厚生局 and 厚生支局, and not by less', () => {
    expect(findBureau(' 四国 ')?.id).toBe('shikoku');
    expect(findBureau('四国厚生支局')?.id).toBe('shikoku');
    expect(findBureau('北海道')?.id).toBe('hokkaido');
    for (const none of ['', '国', undefined, null, {}]) expect(findBureau(none)).toBeUndefined();
  });

  it('have a page, which nothing else has', () => {
    for (const none of [{ id: 'toString' }, { id: 1 }, {}])
      expect(() => bureauFilingPageOf(none as never, { on: '2026-11-02' })).toThrow(
        /地方厚生（支）局を渡してください。Pass a regional bureau\./,
      );
  });
});
