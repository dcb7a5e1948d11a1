import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPassword,
  inspectPassword,
  inspectPasswordConfirmation,
  isPassword,
  type PasswordPolicyId,
  parsePassword,
  passwordRequirements,
  verdictOf,
} from '../../src/index.js';

const reasons = (value: unknown, policy: PasswordPolicyId) =>
  inspectPassword(value, { policy }).findings.map(({ reason }) => reason);

const fill = (length: number, start: string) => start.padEnd(length, 'x');

describe('the portal: 8–100 characters, upper, lower, digit', () => {
  it.each([
    ['7 characters', fill(7, 'Aa1'), ['length']],
    ['8 characters', fill(8, 'Aa1'), []],
    ['100 characters', fill(100, 'Aa1'), []],
    ['101 characters', fill(101, 'Aa1'), ['length']],
    ['8 characters, one of two units', '𠮷Abcdef1', ['characters']],
    ['7 characters, one of two units', '𠮷Abcde1', ['length', 'characters']],
    ['no upper case', 'abcdefg1', ['upper']],
    ['no lower case', 'ABCDEFG1', ['lower']],
    ['no digit', 'Abcdefgh', ['digit']],
    ['none of them', '!!!!!!!!', ['upper', 'lower', 'digit']],
    ['symbols', 'Abc1!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', []],
    ['a space', 'Abc def1', ['characters']],
    ['a full-width letter beside the three classes', 'Ａbcdefg1A', ['characters']],
    ['full-width letters are no class', 'Ａbcdefg1', ['upper', 'characters']],
    ['full-width digits are no class', 'Abcdefg１', ['digit', 'characters']],
    ['a control character', 'Abcdefg1\u007f', ['characters']],
    ['half-width katakana', 'Abcdefg1ｱ', ['characters']],
    ['nothing', '', ['required']],
    ['blanks only', ' 　', ['required']],
    ['undefined', undefined, ['required']],
    ['null', null, ['required']],
    ['a number', 12345678, ['type']],
  ])('%s', (_, value, expected) => {
    expect(reasons(value, 'portal')).toEqual(expected);
  });

  it('marks what the notices do not address as ambiguous, and takes it', () => {
    const inspected = inspectPassword('Abc def1', { policy: 'portal' });
    expect(verdictOf(inspected)).toBe('ambiguous');
    expect(inspected.value).toBe('Abc def1');
    expect(inspected.findings[0]?.readings?.map(({ verdict }) => verdict)).toEqual([
      'valid',
      'invalid',
    ]);
  });
});

describe('the electronic-filing system: 10–20 characters, four classes, half-width only', () => {
  it.each([
    ['9 characters', fill(9, 'Aa1!'), ['length']],
    ['10 characters', fill(10, 'Aa1!'), []],
    ['20 characters', fill(20, 'Aa1!'), []],
    ['21 characters', fill(21, 'Aa1!'), ['length']],
    ['no upper case', 'abcdefg12!', ['upper']],
    ['no lower case', 'ABCDEFG12!', ['lower']],
    ['no digit', 'Abcdefghi!', ['digit']],
    ['no symbol', 'Abcdefg123', ['symbol']],
    ['a full-width letter', 'Ａbcdefg12!', ['upper', 'half-width']],
    ['a full-width symbol', 'Abcdefg12！', ['symbol', 'half-width']],
    ['a full-width space', 'Abcdefg12!　', ['half-width']],
    ['half-width katakana', 'Abcdefg12!ｱ', ['half-width']],
    ['a tab', 'Abcdefg12!\t', ['half-width']],
    ['DEL', 'Abcdefg12!\u007f', ['half-width']],
    ['a space beside a symbol', 'Abcdef 12!', ['half-width', 'space']],
    ['a space is no symbol', 'Abcdef 123', ['symbol', 'half-width', 'space']],
    ['nothing', '', ['required']],
    ['blanks only', ' 　', ['required']],
    ['a number', 1234567890, ['type']],
  ])('%s', (_, value, expected) => {
    expect(reasons(value, 'e-filing')).toEqual(expected);
  });

  it('refuses a space, the cautious reading, and gives both', () => {
    const { value, findings } = inspectPassword('Abcdef 12!', { policy: 'e-filing' });
    expect(value).toBeUndefined();
    expect(findings.find(({ reason }) => reason === 'space')?.readings).toHaveLength(2);
  });

  it('counts every ASCII symbol, and nothing else, as a symbol', () => {
    for (let code = 0; code < 256; code++) {
      const character = String.fromCharCode(code);
      const symbol = code > 32 && code < 127 && !/[0-9A-Za-z]/.test(character);
      expect(isPassword(`Abcdefg12${character}`, { policy: 'e-filing' })).toBe(symbol);
    }
  });
});

describe.each(['portal', 'e-filing'] as const)('the checklist of %s', (policy) => {
  it('has an unsatisfied requirement exactly when the password is refused', () => {
    const character = fc.constantFrom(...'AZaz09!~ ｱＡ𠮷');
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 25 }), (text) => {
        fc.pre(text.trim() !== '');
        const open = passwordRequirements(text, { policy }).filter(({ satisfied }) => !satisfied);
        expect(open.length > 0).toBe(inspectPassword(text, { policy }).value === undefined);
        const errors = inspectPassword(text, { policy }).findings.filter(
          ({ severity }) => severity === 'error',
        );
        expect(open.map(({ satisfied: _, ...finding }) => finding)).toEqual(errors);
      }),
    );
  });

  it('keeps its order and its texts whatever is typed', () => {
    const rows = (value: unknown) =>
      passwordRequirements(value, { policy }).map(({ reason, message }) => [reason, message]);
    expect(rows('Aa1!Aa1!Aa')).toEqual(rows(''));
    expect(rows(undefined)).toEqual(rows(''));
    expect(passwordRequirements('Aa1!Aa1!Aa', { policy }).every(({ satisfied }) => satisfied)).toBe(
      true,
    );
  });
});

describe('the confirmation', () => {
  it.each([
    ['the same', 'Abcdefg1', 'Abcdefg1', []],
    ['another case', 'Abcdefg1', 'abcdefg1', ['mismatch']],
    ['a blank more', 'Abcdefg1', 'Abcdefg1 ', ['mismatch']],
    ['full width', 'Abcdefg1', 'Ａbcdefg1', ['mismatch']],
    ['empty', 'Abcdefg1', '', ['required']],
    ['both empty', '', '', ['required']],
    ['blank', 'Abcdefg1', '  ', ['required']],
    ['missing', 'Abcdefg1', undefined, ['required']],
    ['null', 'Abcdefg1', null, ['required']],
    ['the same number twice', 1, 1, ['mismatch']],
  ])('%s', (_, password, confirmation, expected) => {
    for (const policy of ['portal', 'e-filing'] as const) {
      const { value, findings } = inspectPasswordConfirmation(confirmation, {
        of: password,
        policy,
      });
      expect(findings.map(({ reason }) => reason)).toEqual(expected);
      expect(value).toBe(expected.length ? undefined : confirmation);
    }
  });
});

it('shows no text and no length of a password', () => {
  const long = fill(100, 'Aa1');
  expect(formatPassword(parsePassword(long, { policy: 'portal' }))).toBe('●'.repeat(8));
});

it('isPassword says yes where every requirement is satisfied, and only there', () => {
  const characters = fc.constantFrom(...'AZaz09!~ _', 'Ａ', '１', 'ｱ', '𠮷', '\u007f');
  fc.assert(
    fc.property(
      fc.string({ unit: characters, minLength: 5, maxLength: 25 }),
      fc.constantFrom<PasswordPolicyId>('portal', 'e-filing'),
      (text, policy) => {
        const isSatisfied = passwordRequirements(text, { policy }).every((one) => one.satisfied);
        expect(isPassword(text, { policy })).toBe(isSatisfied);
      },
    ),
    { numRuns: 2000 },
  );
});
