import { describe, expect, it } from 'vitest';
import { dayIn, timeOfDay } from '../../../src/cli/terminal/days.js';

describe('dayIn', () => {
  it('shows the weekday', () => {
    expect(dayIn('2024-12-01', 'ja')).toBe('2024-12-01（日）');
    expect(dayIn('2024-12-07', 'en')).toBe('2024-12-07 (Sat)');
  });
});

describe('timeOfDay', () => {
  it('shows hours and minutes in two digits', () => {
    expect([0, 9 * 60 + 5, 1439].map(timeOfDay)).toEqual(['00:00', '09:05', '23:59']);
  });
});
