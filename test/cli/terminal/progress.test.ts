import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../src/cli/inputs/input-size.js';
import { createProgress } from '../../../src/cli/terminal/progress.js';
import { run } from '../run.js';

const file = join(mkdtempSync(join(tmpdir(), 'iryokikan-progress-')), 'a.csv');
writeFileSync(file, 'x'.repeat(1000));

/** A progress on a terminal whose clock stands where the test sets it. */
function progressOn(files: readonly string[], columns: number | 'none' = 80, wanted = true) {
  let written = '';
  let time = 0;
  const stdout = {
    columns: 80,
    write() {},
    settle: async () => {},
    beforeWrite: undefined as (() => void) | undefined,
  };
  const stderr = {
    columns: columns === 'none' ? undefined : columns,
    write(text: string) {
      written += text;
    },
    settle: async () => {},
  };
  const progress = createProgress(() => sizeOf(files), wanted, 'ja', {
    stdout,
    stderr,
    now: () => time,
  });
  return {
    stdout,
    progress,
    at(milliseconds: number, bytes: number, rows?: number) {
      time = milliseconds;
      progress.read(bytes, rows);
    },
    taken() {
      const text = written;
      written = '';
      return text;
    },
  };
}

describe('progress', () => {
  it('is a line with bar, rate and time left, which comes after half a second and clears itself', () => {
    const { at, taken, progress } = progressOn([file]);
    at(100, 250);
    expect(taken()).toBe('');
    at(1000, 250);
    expect(taken()).toBe('\r\u001b[K[##########----------]  50%  0.0 MB  0.0 MB/s  残り 1秒');
    at(1050, 10);
    expect(taken()).toBe('');
    at(1200, 240);
    expect(taken()).toContain(' 75%');
    progress.clear();
    progress.clear();
    expect(taken()).toBe('\r\u001b[K');
  });

  it('makes room for the report on the same terminal', () => {
    const { at, taken, stdout } = progressOn([file]);
    at(1000, 500);
    taken();
    stdout.beforeWrite?.();
    expect(taken()).toBe('\r\u001b[K');
  });

  it('tells no part of what has no known size', () => {
    for (const files of [['-'], ['a.csv.gz'], ['no-such-file'], ['src'], [file, '-']]) {
      const { at, taken } = progressOn(files);
      at(1000, 2_000_000, 1234);
      expect(taken()).toBe('\r\u001b[K2.0 MB  2.0 MB/s  1,234行');
    }
  });

  it('is not there where it is not wanted, no terminal, or too narrow', () => {
    for (const [columns, wanted] of [
      [80, false],
      ['none', true],
      [20, true],
    ] as const) {
      const { at, taken } = progressOn([file], columns, wanted);
      at(1000, 500);
      expect(taken()).toBe('');
    }
  });

  it('writes nothing to standard error that is no terminal', async () => {
    const { err } = await run(['check', 'fixtures/register.csv']);
    expect(err).toBe('');
  });
});
