import { describe, expect, it } from 'vitest';
import {
  formatPhone,
  formatSecretNumber,
  inspectFounder,
  inspectPhone,
  inspectSecretNumber,
  inspectSecretNumberConfirmation,
  parsePhone,
  parseSecretNumber,
  portalEntranceOf,
  portalEntrances,
  verdictOf,
} from '../../src/index.js';

const reasonsOf = ({ findings }: { findings: readonly { reason: string }[] }) =>
  findings.map(({ reason }) => reason);

describe('電話番号', () => {
  it.each([
    ['10 digits', '0312345678', [], 'valid'],
    ['11 digits', '01201234567', [], 'valid'],
    ['the sample of the confirmation screen', '0000000000', [], 'valid'],
    ['9 digits', '031234567', ['length'], 'ambiguous'],
    ['12 digits', '031234567890', ['length'], 'ambiguous'],
    ['1 digit', '0', ['length'], 'ambiguous'],
    ['not beginning with 0', '3123456789', ['first-digit'], 'warning'],
    ['both', '312345678', ['length', 'first-digit'], 'ambiguous'],
    ['hyphens', '03-1234-5678', ['characters'], 'invalid'],
    ['full width', '０３１２３４５６７８', ['characters'], 'invalid'],
    ['a leading blank', ' 0312345678', ['characters'], 'invalid'],
    ['blanks only', ' 　', ['required'], 'invalid'],
    ['an international number', '+81312345678', ['characters'], 'invalid'],
    ['nothing', '', ['required'], 'invalid'],
    ['undefined', undefined, ['required'], 'invalid'],
    ['null', null, ['required'], 'invalid'],
    ['a number', 312345678, ['type'], 'invalid'],
  ] as const)('%s', (_, input, expected, verdict) => {
    expect(reasonsOf(inspectPhone(input))).toEqual(expected);
    expect(verdictOf(inspectPhone(input))).toBe(verdict);
  });

  it('is shown as it is, as a link, or not at all', () => {
    const phone = parsePhone('0312345678');
    expect(formatPhone(phone)).toBe('0312345678');
    expect(formatPhone(phone, 'uri')).toBe('tel:0312345678');
    expect(formatPhone(phone, 'masked')).not.toMatch(/\d/);
  });
});

describe('開設者', () => {
  it.each([
    ['a person', '基金太郎', [], undefined],
    ['a full-width blank inside', '医療法人　基金会', [], undefined],
    ['full-width letters', '医療法人ＡＢＣ', [], undefined],
    ['a character of two units', '𠮷野会', [], undefined],
    ['a half-width blank', '基金 太郎', ['half-width'], '基金　太郎'],
    ['half-width letters', '医療法人ABC-1', ['half-width'], '医療法人ＡＢＣ－１'],
    ['half-width katakana with its mark', '基金ｶﾞ', ['half-width'], '基金ガ'],
    ['a line break', '基金\n太郎', ['half-width'], undefined],
    ['a long text', `A${'基'.repeat(200)}`, ['half-width'], undefined],
    ['nothing', '', ['required'], undefined],
    ['undefined', undefined, ['required'], undefined],
    ['a full-width blank', '　', ['required'], undefined],
    ['a number', 1, ['type'], undefined],
  ])('%s', (_, input, expected, suggestion) => {
    const inspected = inspectFounder(input);
    expect(reasonsOf(inspected)).toEqual(expected);
    expect(inspected.findings[0]?.suggestion).toBe(suggestion);
  });

  it('tells the place of the first half-width character', () => {
    expect(inspectFounder('𠮷野 会').findings[0]?.params).toEqual({ position: 3 });
  });
});

describe('秘密の番号', () => {
  it.each([
    ['4 digits', '0123', []],
    ['the same digit four times', '0000', []],
    ['3 digits', '012', ['format']],
    ['5 digits', '01234', ['format']],
    ['a letter', '12a4', ['format']],
    ['full width', '１２３４', ['format']],
    ['a blank', '123 ', ['format']],
    ['blanks only', '    ', ['required']],
    ['a line break', '1234\n', ['format']],
    ['nothing', '', ['required']],
    ['undefined', undefined, ['required']],
    ['null', null, ['required']],
    ['a number', 1234, ['type']],
  ])('%s', (_, input, expected) => {
    expect(reasonsOf(inspectSecretNumber(input))).toEqual(expected);
  });

  it.each([
    ['the same', '0123', '0123', []],
    ['another', '0123', '0124', ['mismatch']],
    ['full width', '0123', '０１２３', ['mismatch']],
    ['nothing', '0123', '', ['confirmation-required']],
    ['undefined', '0123', undefined, ['confirmation-required']],
    ['null', '0123', null, ['confirmation-required']],
    ['the same number twice', 123, 123, ['mismatch']],
  ])('entered again: %s', (_, number, confirmation, expected) => {
    const inspected = inspectSecretNumberConfirmation(confirmation, { of: number });
    expect(reasonsOf(inspected)).toEqual(expected);
    expect(inspected.value).toBe(expected.length ? undefined : confirmation);
  });

  it('is never shown', () => {
    expect(formatSecretNumber(parseSecretNumber('0123'))).toBe('●●●●');
  });
});

describe('who registers where', () => {
  it.each([
    ...[
      '医科',
      '歯科',
      '調剤',
      '訪問看護',
      '職域',
      '1',
      '3',
      '4',
      '6',
      '7',
      '６',
      ' 医科 ',
      '医科・歯科',
    ].map((kind) => [kind, '医療機関等向け総合ポータルサイト', '新規ユーザー登録']),
    ['取りまとめ者', '医療機関等向け総合ポータルサイト', '新規取りまとめ者ユーザー登録'],
    ...[
      '柔道整復',
      'あん摩マッサージ指圧',
      'あん摩・マッサージ・指圧',
      'はり',
      'きゅう',
      'はり・きゅう',
      'あん摩マッサージ指圧・はり・きゅう',
      '健診実施機関等',
      '健診実施機関',
      '助産所',
    ].map((kind) => [kind, '施術所等向け総合ポータルサイト', 'ユーザー登録']),
  ])('%s', (kind, portal, link) => {
    expect(portalEntranceOf(kind)).toMatchObject({ portal, link });
  });

  it.each(['', '2', '等', '・', '介護', '医科歯科', '医科・はり'])('refuses %j', (kind) => {
    expect(() => portalEntranceOf(kind)).toThrow(RangeError);
  });

  it('names every kind once', () => {
    const kinds = portalEntrances.flatMap((entrance) => entrance.kinds);
    expect(kinds).toHaveLength(12);
    expect(new Set(kinds).size).toBe(12);
  });
});
