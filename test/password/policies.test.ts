import { describe, expect, it } from 'vitest';
import {
  inspectPassword,
  type PasswordPolicyId,
  passwordAttributes,
  passwordChangeForcedAt,
  passwordPolicies,
  passwordPolicyOn,
  passwordReuseStatus,
  portalPasswordResetNeed,
  verdictOf,
} from '../../src/index.js';

describe('the policies as dated data', () => {
  it.each([
    ['portal', '2024-03-24', 'no-rule'],
    ['portal', '2024-03-25', 'in-force'],
    ['e-filing', '2024-11-17', 'no-rule'],
    ['e-filing', '2024-11-18', 'in-force'],
  ] as const)('%s on %s: %s', (id, on, status) => {
    expect(passwordPolicyOn(id, on).status).toBe(status);
  });

  it.each(['portal', 'e-filing'] as const)('the name %s means its newest policy', (id) => {
    const found = passwordPolicyOn(id, '9999-12-31');
    expect(found.status).toBe('in-force');
    if (found.status !== 'in-force') return;
    expect(found.entry).toBe(passwordPolicies[id].at(-1));
    for (const value of ['', 'Abcdefg1', 'Abcdefg12!', 'Ａ']) {
      expect(inspectPassword(value, { policy: found.entry.value })).toEqual(
        inspectPassword(value, { policy: id }),
      );
    }
  });

  it('refuses a policy or a day that is none', () => {
    const unknown = 'efiling' as PasswordPolicyId;
    expect(inspectPassword('x', { policy: unknown }).findings.map(({ reason }) => reason)).toEqual([
      'policy',
    ]);
    expect(() => passwordPolicyOn(unknown, '2024-04-01')).toThrow(RangeError);
    expect(() => passwordPolicyOn('portal', '2024/04/01')).toThrow(RangeError);
  });
});

describe('HTML attributes', () => {
  it('of an input for a new password', () => {
    expect(passwordAttributes('portal')).toEqual({
      autocomplete: 'new-password',
      minlength: 8,
      passwordrules:
        'minlength: 8; maxlength: 100; required: upper; required: lower; required: digit;',
    });
    expect(passwordAttributes('e-filing')).toEqual({
      autocomplete: 'new-password',
      minlength: 10,
      passwordrules: expect.stringContaining('maxlength: 20;'),
    });
  });

  it('name only symbols that the policy takes', () => {
    const symbols = /\[(.+)\]/.exec(passwordAttributes('e-filing').passwordrules ?? '')?.[1] ?? '';
    expect(symbols.length).toBeGreaterThan(5);
    for (const symbol of symbols) {
      expect(inspectPassword(`Abcdefg12${symbol}`, { policy: 'e-filing' }).findings).toEqual([]);
    }
  });

  it('of an input for the current password: no limits, so that no password is cut', () => {
    expect(passwordAttributes('portal', { purpose: 'current' })).toEqual({
      autocomplete: 'current-password',
    });
  });
});

describe('the reset after the renewal of 2024-03-25', () => {
  it.each([
    ['2024-01-14', 'needed', 'valid'],
    ['2024-01-15', 'needed', 'ambiguous'],
    ['2024-03-24', 'needed', 'ambiguous'],
    ['2024-03-25', 'not-needed', 'valid'],
    ['2026-04-01', 'not-needed', 'valid'],
  ])('a password set on %s: %s, %s', (setOn, value, verdict) => {
    const outcome = portalPasswordResetNeed(setOn);
    expect(outcome.value).toBe(value);
    expect(verdictOf(outcome)).toBe(verdict);
    expect(outcome.readings).toEqual(
      verdict === 'ambiguous' ? { 'old-portal': 'needed', 'new-portal': 'not-needed' } : undefined,
    );
  });

  it('tells what to do', () => {
    expect(portalPasswordResetNeed('2023-01-01').findings[0]?.message).toContain(
      'パスワードの再設定',
    );
    expect(() => portalPasswordResetNeed('令和5年')).toThrow(RangeError);
  });
});

it('carries both readings on choosing the same password again', () => {
  expect(passwordReuseStatus('portal').findings[0]?.rule).toBe('portal.login.old-password');
  expect(passwordReuseStatus('e-filing').findings[0]?.rule).toBe('efs.password.current');
  for (const policy of ['portal', 'e-filing'] as const) {
    const outcome = passwordReuseStatus(policy);
    expect(outcome.value).toBe('refused');
    expect(outcome.readings).toEqual({ refused: 'refused', accepted: 'allowed' });
    expect(verdictOf(outcome)).toBe('ambiguous');
  }
});

describe('the forced change of the electronic-filing system', () => {
  it.each([
    [1, true],
    [2, false],
    [100, false],
  ])('login %i: %s', (login, forced) => {
    expect(passwordChangeForcedAt(login)).toBe(forced);
  });

  it.each([0, -1, 1.5, Number.NaN, '1'])('refuses %s', (login) => {
    expect(() => passwordChangeForcedAt(login as number)).toThrow(RangeError);
  });
});
