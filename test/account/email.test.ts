import { describe, expect, it } from 'vitest';
import {
  formatEmail,
  inspectAccounts,
  inspectEmail,
  isPortalMailDomain,
  mailDomains,
  parseEmail,
  verdictOf,
} from '../../src/index.js';

const reasons = (input: unknown) => inspectEmail(input).findings.map(({ reason }) => reason);

const ofLength = (length: number) => `${'a'.repeat(length - 12)}@example.com`;

describe('characters of an e-mail address', () => {
  it.each([
    ['plain', 'info@example.com', []],
    ['every character allowed, on both sides', 'a.b-c_d+1@x.y-z_0+9', []],
    ['one character each', 'a@b', []],
    ['leading and double full stops are not addressed', '.a..b@.c', []],
    ['upper case before the @', 'Info@example.com', ['upper-case']],
    ['upper case after the @', 'info@Example.com', ['upper-case']],
    ['a character not allowed', 'a%b@example.com', ['characters']],
    ['full width', 'ａ@example.com', ['characters']],
    ['full-width @', 'a＠example.com', ['at', 'characters']],
    ['a leading blank', ' a@example.com', ['characters']],
    ['a trailing blank', 'a@example.com ', ['characters']],
    ['a line break', 'a@example.com\n', ['characters']],
    ['no @', 'example.com', ['at']],
    ['two @', 'a@@example.com', ['at']],
    ['nothing before the @', '@example.com', ['part']],
    ['nothing after the @', 'info@', ['part']],
    ['the @ alone', '@', ['part']],
    ['all faults at once', `A %${'b'.repeat(50)}`, ['at', 'upper-case', 'characters', 'too-long']],
    ['nothing', '', ['required']],
    ['undefined', undefined, ['required']],
    ['null', null, ['required']],
    ['a blank', ' ', ['required']],
    ['no text', 1, ['type']],
  ])('%s', (_, input, expected) => {
    expect(reasons(input)).toEqual(expected);
    expect(inspectEmail(input).value).toBe(expected.length ? undefined : input);
  });

  it('tells the place of the first wrong character, a pair of surrogates being one', () => {
    const place = (input: string) => inspectEmail(input).findings[0]?.params;
    expect(place('𠮷@example.com')).toEqual({ position: 1 });
    expect(place('ab c@example.com')).toEqual({ position: 3 });
  });
});

describe('length of an e-mail address', () => {
  it.each([
    [39, [], 'valid'],
    [40, ['forty'], 'ambiguous'],
    [41, ['too-long'], 'invalid'],
    [100, ['too-long'], 'invalid'],
  ] as const)('%i characters', (length, expected, verdict) => {
    expect(reasons(ofLength(length))).toEqual(expected);
    expect(verdictOf(inspectEmail(ofLength(length)))).toBe(verdict);
  });

  it('sends the holder of a long one to the call centre', () => {
    for (const length of [40, 41]) {
      expect(inspectEmail(ofLength(length)).findings[0]?.message).toContain('0800-080-4583');
    }
  });
});

it.each([
  ['4XXXXXXXX@01', ['mailbox']],
  ['41234567@48', ['mailbox']],
  ['41234567@49', []],
  ['41234567@00', []],
  ['a@b@13', ['mailbox']],
])('a 仮メールアドレス is no mailbox, whatever its characters: %s', (input, expected) => {
  expect(reasons(input)).toEqual(expected);
});

it('is shown as it is, as a link, or not at all', () => {
  const email = parseEmail('info+1@example.com');
  expect(formatEmail(email)).toBe('info+1@example.com');
  expect(formatEmail(email, 'uri')).toBe('mailto:info+1@example.com');
  expect(formatEmail(email, 'masked')).not.toMatch(/[a-z0-9]/);
});

describe('one account per institution code', () => {
  const account = (code: string, email: string) => ({ code, email });

  it('accepts accounts that differ in both', () => {
    const accounts = [account('1', 'a'), account('2', 'b')];
    expect(inspectAccounts(accounts)).toEqual({ value: accounts, findings: [] });
  });

  it('names the place of every further account, and the first by its number', () => {
    const accounts = [account('1', 'a'), account('2', 'b'), account('2', 'a'), account('2', 'c')];
    const { value, findings } = inspectAccounts(accounts);
    expect(value).toBe(accounts);
    expect(verdictOf({ findings })).toBe('warning');
    expect(findings.map(({ path, params, reason }) => [path, params['first'], reason])).toEqual([
      [[2, 'code'], 2, 'code'],
      [[2, 'email'], 1, 'email'],
      [[3, 'code'], 2, 'code'],
    ]);
  });
});

describe('mail domains', () => {
  it.each([
    ['mail.iryohokenjyoho-portalsite.jp', true],
    ['SSK.or.jp', true],
    ['mail.lryohokenjyoho-portal.site.jp', false],
    ['mail.iryohokenjyoho-portal-site.jp', false],
    ['iryohokenjyoho-portal.jp', false],
    ['fake-ssk.or.jp', false],
    ['ssk.or.jp.example.com', false],
    ['', false],
  ])('%s: %s', (domain, expected) => {
    expect(isPortalMailDomain(domain)).toBe(expected);
  });

  it('names the right domain of every misprint', () => {
    for (const { status, of } of mailDomains) {
      expect(of !== undefined && isPortalMailDomain(of)).toBe(status === 'misprint');
    }
  });
});
