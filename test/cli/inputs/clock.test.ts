import { describe, expect, it } from 'vitest';
import { dayInJapan, timeInJapan } from '../../../src/cli/inputs/clock.js';

describe('timeInJapan', () => {
  it('is nine hours ahead of UTC, whatever the time zone of the machine', () => {
    expect(timeInJapan(Date.UTC(2024, 11, 1, 14, 59, 59))).toBe('2024-12-01T23:59');
    expect(timeInJapan(Date.UTC(2024, 11, 1, 15, 0, 0))).toBe('2024-12-02T00:00');
  });
});

describe('dayInJapan', () => {
  it('begins at 15:00 UTC', () => {
    expect(dayInJapan(Date.UTC(2024, 11, 31, 14, 59, 59))).toBe('2024-12-31');
    expect(dayInJapan(Date.UTC(2024, 11, 31, 15, 0, 0))).toBe('2025-01-01');
  });
});
