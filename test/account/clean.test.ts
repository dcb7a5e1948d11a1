import { describe, expect, it } from 'vitest';
import {
  cleanCustomerId,
  cleanEmail,
  cleanPhone,
  inspectCustomerId,
  inspectEmail,
  inspectPhone,
} from '../../src/index.js';

const told = ({ value, changes }: { value: string; changes: readonly { id: string }[] }) => [
  value,
  ...changes.map(({ id }) => id),
];

describe('cleanPhone', () => {
  it.each([
    ['0312345678', ['0312345678']],
    ['03-1234-5678', ['0312345678', 'separators']],
    ['（０３）１２３４－５６７８', ['0312345678', 'half-width', 'separators']],
    ['03 1234 5678', ['0312345678', 'separators']],
    [' 0312345678\u200b', ['0312345678', 'blanks']],
    ['+81-3-1234-5678', ['0312345678', 'country-code', 'separators']],
    ['+81 (0)3-1234-5678', ['0312345678', 'country-code', 'separators']],
    ['+81903456789', ['0903456789', 'country-code']],
  ])('of %s', (text, expected) => {
    expect(told(cleanPhone(text))).toEqual(expected);
    expect(inspectPhone(cleanPhone(text).value).value).toBe(expected[0]);
  });

  it('leaves what it does not know for the inspection', () => {
    expect(cleanPhone('03-1234-5678 内線12').value).toBe('0312345678内線12');
    expect(inspectPhone('0312345678内線12').value).toBeUndefined();
    expect(cleanPhone('+1 212 555 0100').value).toBe('+12125550100');
  });
});

describe('cleanEmail', () => {
  it.each([
    ['info@example.com', ['info@example.com']],
    ['Info@Example.COM', ['info@example.com', 'case']],
    ['　ｉｎｆｏ＠example.com ', ['info@example.com', 'blanks', 'half-width']],
  ])('of %s', (text, expected) => {
    expect(told(cleanEmail(text))).toEqual(expected);
    expect(inspectEmail(cleanEmail(text).value).value).toBe(expected[0]);
  });

  it('leaves what it does not know for the inspection', () => {
    expect(cleanEmail('İnfo@example.com').value).toBe('İnfo@example.com');
    expect(cleanEmail('a b@example.com')).toEqual({ value: 'a b@example.com', changes: [] });
  });
});

describe('cleanCustomerId', () => {
  it.each([
    ['CAF1111111111', ['CAF1111111111']],
    ['ｃａｆ－１１１１１１１１１１', ['CAF1111111111', 'half-width', 'separators', 'case']],
    [' COP 1111 1111', ['COP11111111', 'blanks', 'separators']],
  ])('of %s', (text, expected) => {
    expect(told(cleanCustomerId(text))).toEqual(expected);
    expect(inspectCustomerId(cleanCustomerId(text).value).value).toBe(expected[0]);
  });
});

it.each([cleanPhone, cleanEmail, cleanCustomerId])(
  '$name says each change in both languages',
  (clean) => {
    const { value, changes } = clean(' ａ-Ａ');
    expect(changes.length).toBeGreaterThan(1);
    for (const { label } of changes) {
      expect(label.ja).toMatch(/[ぁ-ん]$/);
      expect(label.en).toMatch(/^[a-z]/);
    }
    expect(clean(value).changes).toEqual([]);
    expect(() => clean(undefined as never)).toThrow(RangeError);
  },
);
