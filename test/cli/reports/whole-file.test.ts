import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../run.js';

/** How many bytes the disk still takes; what fails when it is full. */
const disk = vi.hoisted(() => ({ left: 0, failing: 'write' as 'write' | 'sync' }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const full = () => Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  return {
    ...real,
    writeSync(file: number, bytes: Uint8Array, from = 0) {
      if (disk.failing === 'write' && disk.left <= 0) throw full();
      // A disk that is nearly full takes a part.
      const written = real.writeSync(file, bytes, from, Math.min(bytes.length - from, disk.left));
      disk.left -= written;
      return written;
    },
    fsyncSync(file: number) {
      if (disk.failing === 'sync') throw full();
      real.fsyncSync(file);
    },
  };
});

let folder: string;
let data: string;
const text = `code,name\n${'110113719,a\n'.repeat(20_000)}`;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iryokikan-disk-'));
  data = join(folder, 'a.csv');
  writeFileSync(data, text);
});

describe.each([
  ['at once', 0, 'write'],
  ['after a part', 100_000, 'write'],
  ['when all is put on it', Number.MAX_SAFE_INTEGER, 'sync'],
] as const)('a disk that is full %s', { timeout: 60_000 }, (_, left, failing) => {
  beforeEach(() => {
    Object.assign(disk, { left, failing });
  });

  it.each(['text', 'json', 'ndjson', 'csv', 'github', 'sarif', 'junit', 'html'])(
    'leaves the %s report that was there, and no part of the new one',
    async (format) => {
      const report = join(folder, 'report');
      writeFileSync(report, 'before');
      const args = [
        'check',
        data,
        '--format',
        format,
        '--max-findings',
        '2000',
        '--output',
        report,
      ];
      for (const lang of ['ja', 'en']) {
        Object.assign(disk, { left, failing });
        const { status, out, err } = await run([...args, '--lang', lang]);
        expect([status, out]).toEqual([2, '']);
        expect(err).toContain(
          lang === 'ja' ? 'ENOSPC: 空き容量がありません' : 'ENOSPC: no space is left',
        );
        expect(err).toContain(report);
      }
      expect(readFileSync(report, 'utf8')).toBe('before');
      expect(readdirSync(folder).sort()).toEqual(['a.csv', 'report']);
    },
  );

  it.each(['--fix', '--fix-in-place'])(
    'leaves the file as it was under %s, and no copy',
    async (option) => {
      const { status, err } = await run([
        'check',
        data,
        option,
        '--format',
        'ndjson',
        '--no-unique',
      ]);
      expect(status).toBe(2);
      expect(err).toContain('ENOSPC: 空き容量がありません');
      expect(err).not.toContain('に書きました');
      expect(readFileSync(data, 'utf8') === text).toBe(true);
      expect(readdirSync(folder)).toEqual(['a.csv']);
    },
  );

  it('leaves the baseline as it was', async () => {
    const baseline = join(folder, 'baseline.json');
    const before = '{"version":1,"findings":[]}';
    writeFileSync(baseline, before);
    const { status, err } = await run(['check', data, '--baseline', baseline, '--update-baseline']);
    // A baseline is small: a disk that takes a part of the report takes it whole.
    if (left === 100_000)
      expect([status, readFileSync(baseline, 'utf8') === before]).toEqual([0, false]);
    else {
      expect([status, readFileSync(baseline, 'utf8')]).toEqual([2, before]);
      expect(err).toContain('ENOSPC');
    }
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'baseline.json']);
  });
});
