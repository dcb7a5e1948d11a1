import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activationLinkStatus,
  isProvisionalAccount,
  isProvisionalPassword,
  portalLogin,
  verdictOf,
} from '../../src/index.js';

describe('仮アカウント', () => {
  it('is what ends in @01 to @48, and nothing else', () => {
    for (let number = 0; number < 100; number++) {
      const suffix = String(number).padStart(2, '0');
      expect(isProvisionalAccount(`41234567@${suffix}`)).toBe(number >= 1 && number <= 48);
    }
  });

  it.each([
    '41234567@1',
    '41234567@001',
    '41234567@01 ',
    '41234567@01x',
    '41234567＠01',
    '4123456701',
    'user@example.com',
    '',
    undefined,
    41234567,
  ])('%j is none', (userId) => {
    expect(isProvisionalAccount(userId)).toBe(false);
  });

  it.each([
    ['pa412345670', undefined, true],
    ['pa4XXXXXXXX0', undefined, true],
    ['pa412345671', undefined, false],
    ['PA412345670', undefined, false],
    ['pa0', undefined, false],
    ['pa412345670', '41234567@13', true],
    ['pa412345670', '41234568@13', false],
    ['pa412345670', '41234567@49', false],
    [412345670, undefined, false],
  ])('仮パスワード %j of %j: %s', (password, account, expected) => {
    expect(isProvisionalPassword(password, { account })).toBe(expected);
  });
});

describe('what the holder of an old account does', () => {
  it.each([
    ['41234567@01', 'register', 'valid'],
    [`${'4'.repeat(60)}@48`, 'register', 'valid'],
    ['41234567@49', 'log-in', 'valid'],
    ['a'.repeat(39), 'log-in', 'valid'],
    ['a'.repeat(40), 'ask-call-centre', 'ambiguous'],
    ['a'.repeat(41), 'ask-call-centre', 'valid'],
  ])('%s: %s', (userId, value, verdict) => {
    const outcome = portalLogin(userId);
    expect(outcome.value).toBe(value);
    expect(verdictOf(outcome)).toBe(verdict);
  });

  it('carries both readings at exactly 40 characters', () => {
    expect(portalLogin('a'.repeat(40)).readings).toEqual({
      'registration-page': 'log-in',
      'login-page': 'ask-call-centre',
    });
  });
});

describe('the activation link', () => {
  it.each([
    ['PT0S', 'open'],
    ['PT23H', 'open'],
    ['PT23H59M59S', 'open'],
    ['PT23H59M59.999S', 'open'],
    ['PT23H59M59,5S', 'open'],
    ['PT1439M', 'open'],
    ['PT24H0M1S', 'expired'],
    ['PT24H0.001S', 'expired'],
    ['P1DT1S', 'expired'],
    ['P1W', 'expired'],
    ['PT25H', 'expired'],
  ])('after %s: %s', (elapsed, status) => {
    const outcome = activationLinkStatus({ elapsed });
    expect(outcome.value).toBe(status);
    expect(outcome.readings).toBeUndefined();
    expect(verdictOf(outcome)).toBe('valid');
    expect(outcome.findings.map(({ reason }) => reason)).toEqual(
      status === 'open' ? [] : ['expired'],
    );
  });

  it.each(['PT24H', 'P1D', 'PT1440M', 'PT86400S', 'PT23H60M', 'P0DT24H0M0S'])(
    'after %s, exactly 24 hours: expired, with both readings',
    (elapsed) => {
      const outcome = activationLinkStatus({ elapsed });
      expect(outcome.value).toBe('expired');
      expect(outcome.readings).toEqual({ reached: 'expired', passed: 'open' });
      expect(verdictOf(outcome)).toBe('ambiguous');
    },
  );

  it.each(['', 'P', 'PT', 'P1DT', '24H', 'P1Y', 'P1M', '-PT1H', 'PT1.2.3H', 'pt1h', 'PT1H '])(
    'refuses %j',
    (elapsed) => {
      expect(() => activationLinkStatus({ elapsed })).toThrow(RangeError);
    },
  );

  it.each([
    ['2026-04-01T09:00', '2026-04-02T08:59', 'open'],
    ['2026-04-01T09:00', '2026-04-02T09:01', 'expired'],
    ['2026-04-01T09:00:30', '2026-04-02T09:00:29.5', 'open'],
    ['2026-04-01T09:00:30', '2026-04-02T09:00:31', 'expired'],
    ['2026-04-01T00:00:00Z', '2026-04-02T08:59:59', 'open'],
    ['2026-12-31T23:59:59+09:00', '2027-01-01T23:59:58', 'open'],
  ])('sent at %s, opened at %s: %s', (sentAt, at, status) => {
    expect(activationLinkStatus({ sentAt, at }).value).toBe(status);
  });

  it('refuses a time before the sending, and what is no time', () => {
    const sentAt = '2026-04-01T09:00';
    expect(() => activationLinkStatus({ sentAt, at: '2026-04-01T08:59:59' })).toThrow(RangeError);
    expect(() => activationLinkStatus({ sentAt, at: '2026-04-01' })).toThrow(RangeError);
  });

  it('agrees with counting the seconds', () => {
    const part = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(part, part, part, (h, m, s) => {
        const elapsed = `PT${h % 30}H${m % 200}M${s}S`;
        const seconds = (h % 30) * 3600 + (m % 200) * 60 + s;
        expect(activationLinkStatus({ elapsed }).value).toBe(seconds < 86_400 ? 'open' : 'expired');
      }),
    );
  });
});
