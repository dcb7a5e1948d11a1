import { describe, expect, it } from 'vitest';
import { progressLine } from '../../../src/cli/terminal/progress-line.js';

describe('progressLine', () => {
  it('tells minutes and seconds, in either language, and never more than all', () => {
    const state = { bytes: 1e6, size: 100e6, elapsed: 1000, rows: 1000 };
    expect(progressLine(state, 'en')).toBe(
      '[--------------------]   1%  1.0 MB  1.0 MB/s  1,000 rows  1 min 39 s left',
    );
    expect(progressLine(state, 'ja')).toContain('残り 1分39秒');
    expect(progressLine({ ...state, size: 3e6 }, 'en')).toContain('2 s left');
    expect(progressLine({ ...state, size: 500_000 }, 'ja')).toBe(
      '[####################] 100%  1.0 MB  1.0 MB/s  1,000行',
    );
  });
});
