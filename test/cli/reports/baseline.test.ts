import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { folder } from './support.js';

/** A folder with a file to check and a place for its baseline. */
function setting(rows: string) {
  const at = folder();
  const [file, baseline] = [join(at, 'a.csv'), join(at, 'baseline.json')];
  const write = (text: string) => writeFileSync(file, `code\n${text}`);
  write(rows);
  const check = (...args: string[]) => run(['check', file, '--baseline', baseline, ...args]);
  const read = () => JSON.parse(readFileSync(baseline, 'utf8'));
  return { file, baseline, write, check, read };
}

describe('--baseline FILE', () => {
  it('accepts what was known, wherever its row has moved, and fails on what is new', async () => {
    const { write, check } = setting('1\n22\n');
    expect(await check('--update-baseline')).toMatchObject({ status: 0, err: '' });
    const known = await check();
    expect(known.status).toBe(0);
    expect(known.out).toContain(
      '誤りも注意もありません。\n既知 2件（--baseline で受け入れた指摘）。\n',
    );
    write('0110113719\n22\n0110113727\n1\n');
    expect((await check()).status).toBe(0);
    write('1\n22\n333\n');
    const { status, out } = await check();
    expect(status).toBe(1);
    expect(out).toContain(':4  code  333');
    expect(out).not.toContain(':2  code');
    expect(out).toContain('誤り 1件、注意 0件、情報 0件。\n既知 2件');
  });

  it('counts: one more of the same is new', async () => {
    const { write, check, read } = setting('1\n1\n');
    await check('--update-baseline');
    expect(read().findings).toMatchObject([{ count: 2 }]);
    write('1\n1\n1\n');
    const { status, out } = await check('--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out).findings).toHaveLength(1);
    expect(JSON.parse(out).summary.baseline).toEqual({ known: 2, stale: 0 });
  });

  it('tells what is found no more, of complete files that were checked', async () => {
    const { write, check, baseline } = setting('1\n1\n22\n');
    await check('--update-baseline');
    write('22\n');
    expect((await check()).out).toContain('baselineのうち2件はもう見つかりません');
    expect((await check('--lang', 'en')).out).toContain('2 of the baseline are found no more');
    const other = await run(['check', 'fixtures/register.csv', '--baseline', baseline]);
    expect(other.out).not.toContain('もう見つかりません');
    await check('--update-baseline');
    expect((await check()).out).not.toContain('もう見つかりません');
  });

  it('is sorted, one entry a line, with no line numbers and no text of a cell', async () => {
    const { check, baseline, read } = setting('7654321\n1\n');
    await check('--update-baseline');
    const text = readFileSync(baseline, 'utf8');
    expect(text).not.toContain('7654321');
    expect(text.split('\n')).toHaveLength(8);
    expect(read().version).toBe(1);
    for (const entry of read().findings) {
      expect(Object.keys(entry)).toEqual(['file', 'rule', 'reason', 'column', 'cell', 'count']);
      expect(entry.cell).toMatch(/^[0-9a-f]{16}$/);
    }
    await check('--update-baseline');
    expect(readFileSync(baseline, 'utf8')).toBe(text);
  });

  it('holds no hash of a secret cell', async () => {
    const at = folder();
    const [file, baseline] = [join(at, 'form.csv'), join(at, 'baseline.json')];
    writeFileSync(
      file,
      'password,passwordConfirmation,email,secretNumber\nhunter2secret,x,someone@example,12ab\n',
    );
    await run([
      'check',
      file,
      '--profile',
      'portal-registration',
      '--baseline',
      baseline,
      '--update-baseline',
    ]);
    const { findings } = JSON.parse(readFileSync(baseline, 'utf8'));
    const secret = findings.filter(({ column }: { column: string }) =>
      /password|email|secretNumber/.test(column),
    );
    expect(secret.length).toBeGreaterThan(0);
    for (const entry of secret) expect(entry).not.toHaveProperty('cell');
  });

  it('keeps the entries of files that were not checked', async () => {
    const first = setting('1\n');
    await first.check('--update-baseline');
    const second = setting('22\n');
    await run(['check', second.file, '--baseline', first.baseline, '--update-baseline']);
    expect(first.read().findings).toHaveLength(2);
    expect((await first.check()).status).toBe(0);
  });

  it('writes a baseline without entries when nothing was found', async () => {
    const { check, baseline, read } = setting('0110113719\n');
    await check('--update-baseline');
    expect(readFileSync(baseline, 'utf8')).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
    expect(read().findings).toEqual([]);
  });

  it('is not written when a file could not be checked to its end', async () => {
    const { write, check, baseline } = setting('1\n');
    write('1\n"2\n');
    const { status, err } = await check('--update-baseline');
    expect(status).toBe(2);
    expect(err).toContain('最後まで検査できないため');
    expect(existsSync(baseline)).toBe(false);
  });

  it('never overwrites what is no baseline', async () => {
    for (const text of [
      '{"name":"x"}',
      'code\n1\n',
      '{"version":1,"findings":[{"file":1}]}',
      '{"version":1,"findings":[null]}',
      '{"version":1,"findings":[{"file":"a","rule":"b","reason":"c","column":"d","cell":3,"count":1}]}',
      '{"version":2,"findings":[]}',
      'null',
    ]) {
      const { check, baseline } = setting('1\n');
      writeFileSync(baseline, text);
      for (const args of [[], ['--update-baseline']]) {
        const { status, err } = await check(...args);
        expect([status, readFileSync(baseline, 'utf8')]).toEqual([2, text]);
        expect(err).toContain('受け入れた指摘のファイルではありません');
      }
    }
  });

  it('says what to do when there is none, and when its place is not to be read', async () => {
    const { check, file } = setting('1\n');
    const missing = await check();
    expect(missing.status).toBe(2);
    expect(missing.err).toContain('--update-baseline を付けて作ってください');
    const wrong = await run(['check', file, '--baseline', folder()]);
    expect([wrong.status, wrong.err.includes('EISDIR')]).toEqual([2, true]);
    const alone = await run(['check', file, '--update-baseline']);
    expect([alone.status, alone.err.includes('--baseline FILE')]).toEqual([2, true]);
  });

  it('tells what it cannot write', async () => {
    const { file } = setting('1\n');
    // No folder can be made below a file.
    const { status, err } = await run([
      'check',
      file,
      '--baseline',
      join(file, 'no', 'x'),
      '--update-baseline',
    ]);
    expect(status).toBe(2);
    expect(err).toMatch(/ENOTDIR|EEXIST|ENOENT/);
  });
});
