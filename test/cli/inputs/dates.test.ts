import { describe, expect, it } from 'vitest';
import { timeInJapan } from '../../../src/cli/inputs/clock.js';
import { dateGiven } from '../../../src/cli/inputs/dates.js';
import { calculated, UsageError } from '../../../src/cli/inputs/usage-error.js';
import { dayIn } from '../../../src/cli/terminal/days.js';

describe('dateGiven', () => {
  it('reads a date however it is written', () => {
    expect(dateGiven('--on', '2024-11-01')).toBe('2024-11-01');
    expect(dateGiven('--on', '令和6年11月1日')).toBe('2024-11-01');
  });

  it('names the option in the refusal', () => {
    expect(() => dateGiven('--on', '2024-11-31')).toThrow(/^--on: /);
  });
});

describe('calculated', () => {
  it('turns a refusal by a calculation into wrong usage, and lets any other error through', () => {
    expect(calculated(() => 1)).toBe(1);
    const fail = (error: Error) => () =>
      calculated(() => {
        throw error;
      });
    expect(fail(new RangeError('期日'))).toThrow(UsageError);
    expect(fail(new TypeError('a mistake'))).toThrow(TypeError);
  });
});

describe('dayIn', () => {
  it('shows the weekday', () => {
    expect(dayIn('2024-12-01', 'ja')).toBe('2024-12-01（日）');
    expect(dayIn('2024-12-07', 'en')).toBe('2024-12-07 (Sat)');
  });
});

describe('timeInJapan', () => {
  it('is nine hours ahead of UTC, whatever the time zone of the machine', () => {
    expect(timeInJapan(Date.UTC(2024, 11, 1, 14, 59, 59))).toBe('2024-12-01T23:59');
    expect(timeInJapan(Date.UTC(2024, 11, 1, 15, 0, 0))).toBe('2024-12-02T00:00');
  });
});
