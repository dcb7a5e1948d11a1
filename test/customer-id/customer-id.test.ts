import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/en.js';
import {
  type CustomerIdKind,
  customerIdKindOf,
  formatCustomerId,
  inspectCustomerId,
  isCustomerId,
  messageOf,
  parseCustomerId,
} from '../../src/index.js';

const reasons = (input: unknown, kind?: CustomerIdKind) =>
  inspectCustomerId(input, { kind }).findings.map(({ reason }) => reason);

describe('the full form', () => {
  it.each([
    ['CAF with 10 digits, 13 in all', 'CAF1111111111', []],
    ['CAF with 9', 'CAF111111111', ['length']],
    ['CAF with 11', 'CAF11111111111', ['length']],
    ['COP with 8 digits, 11 in all', 'COP11111111', []],
    ['COP with 7', 'COP1111111', ['length']],
    ['COP with 9', 'COP111111111', ['length']],
    ['CAF with as many digits as COP has', 'CAF11111111', ['other-kind']],
    ['COP with as many digits as CAF has', 'COP1111111111', ['other-kind']],
    ['the prefix alone', 'CAF', ['length']],
    ['a letter after the prefix', 'CAF123456789A', ['letters']],
    ['another prefix', 'XYZ1111111111', ['prefix']],
    ['letters without a known prefix', 'ABC1111111', ['prefix']],
    ['no prefix, ten digits', '1111111111', ['prefix-missing']],
    ['no prefix, eight digits', '11111111', ['prefix-missing']],
    ['no prefix, nine digits', '111111111', ['prefix']],
    ['lower case', 'caf1111111111', ['normalised']],
    ['full width and blanks', '　ＣＡＦ１１１１１１１１１１ ', ['normalised']],
    ['nothing', '', ['required']],
    ['null', null, ['required']],
    ['blanks', ' 　', ['required']],
    ['a number', 1111111111, ['type']],
    ['a hyphen that makes up the length', 'CAF-111111111', ['characters']],
    ['a hyphen too many', 'CAF-1111111111', ['characters']],
    ['a full-width hyphen too many', 'CAF－1111111111', ['normalised', 'characters']],
    ['a whole page', `CAF${'1'.repeat(100)}`, ['length']],
    ['a character of two units', 'CAF𠮷111111111', ['characters']],
    ['a letter whose upper case is ASCII', 'CAFı111111111', ['characters']],
  ])('%s', (_, input, expected) => {
    expect(reasons(input)).toEqual(expected);
  });

  it('suggests the repaired ID where there is exactly one', () => {
    const suggestion = (input: string) => inspectCustomerId(input).findings.at(-1)?.suggestion;
    expect(suggestion('1111111111')).toBe('CAF1111111111');
    expect(suggestion('22222222')).toBe('COP22222222');
    expect(suggestion('CAF 111 111 1111')).toBe('CAF1111111111');
    expect(suggestion('CAF*1111111111')).toBe('CAF1111111111');
    expect(suggestion('CAF+1111111111')).toBeUndefined();
  });

  it('points to the papers where the ID stands', () => {
    for (const input of ['', 'XYZ1111111111', '11111111', 'CAF1', 'CAF11111111']) {
      const found = inspectCustomerId(input).findings[0];
      expect(found?.message).toContain('「お申し込み内容のご案内」');
      expect(found && messageOf(found, en)).toContain('「お申し込み内容のご案内」 (West)');
    }
  });
});

describe('the part after the prefix, as the form asks it', () => {
  it.each([
    ['CAF', '1111111111', [], 'CAF1111111111'],
    ['COP', '11111111', [], 'COP11111111'],
    ['CAF', '１１１１１１１１１１', ['normalised'], 'CAF1111111111'],
    ['CAF', 'CAF1111111111', ['prefix-repeated'], 'CAF1111111111'],
    ['COP', 'cop11111111', ['normalised', 'prefix-repeated'], 'COP11111111'],
    ['CAF', '111111111', ['length'], undefined],
    ['CAF', '11111111111', ['length'], undefined],
    ['CAF', 'CAF1111111', ['prefix-repeated', 'length'], undefined],
    ['CAF', '11111111', ['other-kind'], undefined],
    ['COP', '1111111111', ['other-kind'], undefined],
    ['CAF', 'COP11111111', ['other-kind'], undefined],
    ['COP', 'CAF1111111111', ['other-kind'], undefined],
    ['CAF', '11111-11111', ['characters'], undefined],
    ['CAF', '123456789A', ['letters'], 'CAF123456789A'],
  ] as const)('%s chosen, %s typed', (kind, input, expected, value) => {
    expect(reasons(input, kind)).toEqual(expected);
    expect(inspectCustomerId(input, { kind }).value).toBe(value);
  });
});

it.each(['caf', 'XYZ', 'same-as-claims', 5, null])('takes the kind %j for none chosen', (other) => {
  const kind = other as never;
  expect(inspectCustomerId('CAF1111111111', { kind }).value).toBe('CAF1111111111');
  expect(reasons('1111111111', kind)).toEqual(['prefix-missing']);
  expect(isCustomerId('COP11111111', { kind })).toBe(true);
});

describe('verbs', () => {
  const id = fc.oneof(
    fc.stringMatching(/^[0-9A-Z]{10}$/).map((rest) => `CAF${rest}`),
    fc.stringMatching(/^[0-9A-Z]{8}$/).map((rest) => `COP${rest}`),
  );

  it('the field beside the kind gives back the ID that it was taken from', () => {
    fc.assert(
      fc.property(id, (text) => {
        const value = parseCustomerId(text);
        const kind = customerIdKindOf(value);
        const rest = formatCustomerId(value, 'rest');
        fc.pre(!/^(CAF|COP)/.test(rest));
        expect(formatCustomerId(value)).toBe(text);
        expect(inspectCustomerId(rest, { kind }).value).toBe(text);
        expect(isCustomerId(value, { kind })).toBe(true);
        expect(isCustomerId(value, { kind: kind === 'CAF' ? 'COP' : 'CAF' })).toBe(false);
      }),
    );
  });
});
