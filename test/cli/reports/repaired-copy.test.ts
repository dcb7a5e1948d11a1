import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../run.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iryokikan-fix-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const damaged = '医療機関等コード,名称\r\n110113719,架空診療所\r\n0110113727,架空医院\r\n';
const mended = damaged.replace('\n110', '\n0110');

/** Writes a file, checks it with some options, and gives its path, the answer and what is in the folder. */
async function check(name: string, content: string | Uint8Array, ...options: string[]) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const answer = await run(['check', path, '--format', 'ndjson', ...options]);
  return { path, ...answer, files: readdirSync(folder).sort() };
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('--fix', () => {
  it('writes a repaired copy, leaves the file as it was, and lists what it changed', async () => {
    const { path, status, out, err, files } = await check('a.csv', damaged, '--fix');
    expect(files).toEqual(['a.csv', 'a.fixed.csv']);
    expect([read('a.csv'), read('a.fixed.csv')]).toEqual([damaged, mended]);
    expect(err).toBe(
      `${path}:2  医療機関等コード  110113719 → 0110113719  [code.excel-damage]\n` +
        `${path}: 1か所を直して ${join(folder, 'a.fixed.csv')} に書きました。もう一度検査してください。\n`,
    );
    // The report is that of the file as it is.
    expect([status, out.split('\n').filter((line) => line.includes('"line"')).length]).toEqual([
      1, 1,
    ]);
    expect((await run(['check', join(folder, 'a.fixed.csv')])).status).toBe(0);
  });

  it('writes no copy where nothing can be repaired', async () => {
    const { path, err, files } = await check('a.csv', mended, '--fix', '--lang', 'en');
    expect([files, err]).toEqual([['a.csv'], `${path}: Nothing to repair.\n`]);
  });

  it('writes no copy of a file that was not read to its end', async () => {
    const { err, status, files } = await check('a.csv', `${damaged}"x`, '--fix');
    expect([status, files]).toEqual([2, ['a.csv']]);
    expect(err).toContain('最後まで検査できなかったため');
  });

  it('unpacks gzip for the copy', async () => {
    const { files } = await check('a.csv.gz', gzipSync(damaged), '--fix');
    expect(files).toEqual(['a.csv.gz', 'a.fixed.csv']);
    expect(read('a.fixed.csv')).toBe(mended);
  });

  it('leaves a file that is not there to the check', async () => {
    const { status, err } = await run(['check', join(folder, 'none.csv'), '--fix']);
    expect([status, err, readdirSync(folder)]).toEqual([2, '', []]);
  });

  it('refuses standard input, and a copy that is to be checked itself', async () => {
    const stdin = await run(['check', '-', '--fix', '--lang', 'en'], undefined, damaged);
    expect([stdin.status, stdin.out]).toEqual([2, '']);
    expect(stdin.err).toContain('needs files');
    writeFileSync(join(folder, 'a.fixed.csv'), mended);
    const both = await check('a.csv', damaged, join(folder, 'a.fixed.csv'), '--fix');
    expect([both.status, both.out]).toEqual([2, '']);
    expect(both.err).toContain('a.fixed.csv');
    expect(read('a.fixed.csv')).toBe(mended);
  });

  it('leaves a copy alone that is there already, unless it is forced', async () => {
    writeFileSync(join(folder, 'a.fixed.csv'), 'work of others');
    const left = await check('a.csv', damaged, '--fix');
    expect([left.status, left.out, read('a.fixed.csv')]).toEqual([2, '', 'work of others']);
    expect(left.err).toContain('a.fixed.csv はすでにあります');
    expect(left.files).toEqual(['a.csv', 'a.fixed.csv']);
    const forced = await check('a.csv', damaged, '--fix', '--force');
    expect([forced.status, read('a.fixed.csv')]).toEqual([1, mended]);
  });

  it('does not take its copies for files of the pattern that made them', async () => {
    writeFileSync(join(folder, 'a.csv'), damaged);
    const pattern = join(folder, '*.csv');
    expect((await run(['check', pattern, '--fix'])).err).toContain('1か所を直して');
    const again = await run(['check', pattern, '--fix', '--force', '--format', 'json']);
    expect(JSON.parse(again.out).summary.files).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'a.fixed.csv']);
    const named = await run(['check', join(folder, '*.fixed.csv'), '--format', 'json']);
    expect([named.status, JSON.parse(named.out).summary.rows]).toEqual([0, 2]);
  });

  it('tells of a copy that cannot be written', async () => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, damaged);
    mkdirSync(join(folder, 'a.fixed.csv'));
    const { status, err } = await run(['check', path, '--fix', '--lang', 'en']);
    expect(status).toBe(2);
    expect(err).toContain('a.fixed.csv could not be written');
  });
});

describe('--fix-in-place', () => {
  it('replaces the file, and keeps its permissions', async () => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, damaged);
    chmodSync(path, 0o640);
    const { err } = await run(['check', path, '--fix-in-place', '--lang', 'en']);
    expect(err).toContain(`1 value repaired in ${path}`);
    expect([read('a.csv'), statSync(path).mode & 0o777]).toEqual([mended, 0o640]);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('leaves a file alone, and its time, where nothing can be repaired', async () => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, mended);
    utimesSync(path, 1000, 1000);
    await run(['check', path, '--fix-in-place']);
    expect(statSync(path).mtimeMs).toBe(1_000_000);
    writeFileSync(path, damaged);
    utimesSync(path, 1000, 1000);
    await run(['check', path, '--fix-in-place']);
    expect(statSync(path).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
  });

  it('repairs the file that a link leads to, and leaves other hard links as they were', async () => {
    const [path, link, hard] = ['a.csv', 'link.csv', 'hard.csv'].map((name) => join(folder, name));
    writeFileSync(path as string, damaged);
    symlinkSync('a.csv', link as string);
    linkSync(path as string, hard as string);
    await run(['check', link as string, '--fix-in-place']);
    expect(readlinkSync(link as string)).toBe('a.csv');
    expect([read('a.csv'), read('link.csv'), read('hard.csv')]).toEqual([mended, mended, damaged]);
  });

  it('keeps the owner where the user may, and refuses a file that the user must not write', async () => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, damaged);
    const mayAll = process.getuid?.() === 0;
    if (mayAll) chownSync(path, 12345, 12346);
    chmodSync(path, 0o440);
    const { status, err } = await run(['check', path, '--fix-in-place']);
    const { uid, gid, mode } = statSync(path);
    expect(mode & 0o777).toBe(0o440);
    if (mayAll) expect([uid, gid, read('a.csv')]).toEqual([12345, 12346, mended]);
    else {
      expect([status, read('a.csv')]).toEqual([2, damaged]);
      expect(err).toContain('書き込む権限がありません');
    }
  });

  it('is refused for gzip', async () => {
    const { status, err } = await check('a.csv.gz', gzipSync(damaged), '--fix-in-place');
    expect(status).toBe(2);
    expect(err).toContain('--fix で写し');
    expect(existsSync(join(folder, 'a.fixed.csv'))).toBe(false);
  });
});
