import { describe, expect, it } from 'vitest';
import { dateGiven } from '../../../src/cli/inputs/dates.js';

describe('dateGiven', () => {
  it('reads a date however it is written', () => {
    expect(dateGiven('--on', '2024-11-01')).toBe('2024-11-01');
    expect(dateGiven('--on', '令和6年11月1日')).toBe('2024-11-01');
  });

  it('names the option in the refusal', () => {
    expect(() => dateGiven('--on', '2024-11-31')).toThrow(/^--on: /);
  });
});
