import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { bundled } from '../bundle.js';
import { run } from './run.js';

/** A file that is long enough for the kernel. */
function longFile(): string {
  const [header, ...rows] = readFileSync('fixtures/register-broken.csv', 'utf8').trim().split('\n');
  const path = join(mkdtempSync(join(tmpdir(), 'iryokikan-kernel-')), 'long.csv');
  const times = Math.ceil(200_000 / rows.join('\n').length);
  writeFileSync(path, [header, ...Array(times).fill(rows).flat()].join('\n'));
  return path;
}

it('checks the same with the kernel, and without it where it is not wanted', async () => {
  const file = longFile();
  const made = vi.spyOn(WebAssembly, 'Instance');
  const check = (args: readonly string[], env = {}) =>
    run(['check', '--format', 'ndjson', ...args], undefined, '', { env });
  await check(['fixtures/register.csv']);
  const without = await check([file], { IRYOKIKAN_NO_WASM: '1' });
  expect(made).not.toHaveBeenCalled();
  const first = await check([file]);
  // One serves all files.
  const other = await check([longFile()]);
  expect(made).toHaveBeenCalledTimes(1);
  expect(without.out.split('\n').length).toBeGreaterThan(1000);
  expect(first).toEqual(without);
  expect(other.out.length).toBe(without.out.length);
});

it('checks the same where there is no WebAssembly', async () => {
  const file = longFile();
  const script = await bundled('src/cli/bin.ts');
  const out = (...flags: string[]) => {
    try {
      return execFileSync(process.execPath, [...flags, script, 'check', file, '--format=ndjson'], {
        encoding: 'utf8',
        maxBuffer: 1e9,
        stdio: 'pipe',
      });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  expect(out('--jitless')).toBe(out());
});
