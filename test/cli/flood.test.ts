import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../bundle.js';
import { runProcess } from './process.js';

/** What may wait for a slow reader, beside what the command takes over nearly nothing. */
const AT_MOST = 120e6;

/** Their findings are three times as much text. */
const ROWS = 400_000;

let script = '';
let one = '';
let many = '';
beforeAll(async () => {
  script = await bundled('src/cli/bin.ts');
  const folder = mkdtempSync(join(tmpdir(), 'iryokikan-flood-'));
  one = join(folder, 'one.csv');
  many = join(folder, 'many.csv');
  writeFileSync(one, 'code\n12\n');
  writeFileSync(many, `code\n${'12\n'.repeat(ROWS)}`);
});

/** A reader that takes one piece, does something else for some seconds, and then takes a piece now and then. */
function slowly() {
  let pieces = 0;
  return (_: Buffer, { stdout }: ChildProcess) => {
    const wait = pieces++ === 0 ? 3000 : pieces % 50 === 0 ? 30 : 0;
    if (wait === 0) return;
    stdout?.pause();
    setTimeout(() => stdout?.resume(), wait);
  };
}

describe('a flood of findings into a slow reader', { timeout: 120_000 }, () => {
  it.each([
    ['ndjson', ROWS],
    ['json', ROWS + 2],
    ['csv', ROWS + 1],
    ['github', ROWS + 1],
  ])('comes whole as %s, and never waits in more than 120 MB', async (format, lines) => {
    const args = ['--format', format, '--no-unique', '--max-findings', '1000000'];
    const least = await runProcess(script, ['check', one, ...args]);
    const ended = await runProcess(script, ['check', many, ...args], { onOut: slowly() });
    expect([ended.status, ended.err, ended.lines]).toEqual([1, '', lines]);
    console.log(`${format}: ${((ended.peak - least.peak) / 1e6).toFixed(0)} MB`);
    expect(ended.peak - least.peak).toBeLessThan(AT_MOST);
  });
});
