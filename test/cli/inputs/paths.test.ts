import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../../src/cli/inputs/paths.js';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-paths-'));
for (const name of [
  'b.csv',
  'a.csv',
  'sub/c.csv',
  'sub/d.tsv',
  '[1].csv',
  '!x.csv',
  '.hidden.csv',
]) {
  mkdirSync(join(folder, 'sub'), { recursive: true });
  writeFileSync(join(folder, name), 'code\n0110113719\n');
}
symlinkSync(join(folder, 'a.csv'), join(folder, 'z-link.csv'));
const at = (...names: string[]) => names.map((name) => join(folder, name));

describe('names of inputs', () => {
  it('stay as they are given, in their order, existing or not', async () => {
    const names = ['fixtures/register.csv', '-', 'no-such.csv', 'fixtures/../package.json'];
    expect(await inputsOf(names)).toEqual(names);
  });

  it('are taken once, by whatever name', async () => {
    const names = [
      '-',
      './package.json',
      'fixtures/../package.json',
      'x',
      './x',
      '-',
      'package.json',
    ];
    expect(await inputsOf(names)).toEqual(['-', './package.json', 'x']);
    expect(await inputsOf(at('z-link.csv', 'a.csv'))).toEqual(at('z-link.csv'));
  });

  it('may be patterns: sorted, files only, without hidden ones', async () => {
    expect(await inputsOf(at('*.csv'))).toEqual(at('!x.csv', '[1].csv', 'a.csv', 'b.csv'));
    expect(await inputsOf(at('**/*.{csv,tsv}'))).toEqual(
      at('!x.csv', '[1].csv', 'a.csv', 'b.csv', 'sub/c.csv', 'sub/d.tsv'),
    );
    expect(await inputsOf(at('?.csv', 'a.csv'))).toEqual(at('a.csv', 'b.csv'));
    expect(await inputsOf(['fixtures/register*.csv'])).toEqual([
      'fixtures/register-broken.csv',
      'fixtures/register-broken.expected.csv',
      'fixtures/register-shift_jis.csv',
      'fixtures/register.csv',
    ]);
  });

  it('fit whatever the case of a name, and what packages bring is left out', async () => {
    const upper = mkdtempSync(join(tmpdir(), 'iryokikan-upper-'));
    mkdirSync(join(upper, 'node_modules/p'), { recursive: true });
    for (const name of ['A.CSV', 'b.csv', 'node_modules/p/c.csv']) {
      writeFileSync(join(upper, name), 'code\n0110113719\n');
    }
    const inUpper = (...names: string[]) => names.map((name) => join(upper, name));
    expect(await inputsOf(inUpper('**/*.csv'))).toEqual(inUpper('A.CSV', 'b.csv'));
    expect(await inputsOf(inUpper('*.CSV'))).toEqual(inUpper('A.CSV', 'b.csv'));
    expect(await inputsOf(inUpper('node_modules/**/*.csv'))).toEqual(
      inUpper('node_modules/p/c.csv'),
    );
    expect(await inputsOf(inUpper('node_modules/p/c.csv'))).toEqual(
      inUpper('node_modules/p/c.csv'),
    );
  });

  it('may come in the quotes that a shell left around them', async () => {
    expect(await inputsOf(["'sub/*.csv'", "'!sub/d*'", '"a.csv"'], folder)).toEqual(
      await inputsOf(['sub/c.csv', 'a.csv'], folder),
    );
    expect(await inputsOf(["'fixtures/register.csv'"])).toEqual(['fixtures/register.csv']);
    writeFileSync(join(folder, "'q.csv'"), 'code\n');
    expect(await inputsOf(["'q.csv'"], folder)).toHaveLength(1);
    rmSync(join(folder, "'q.csv'"));
    expect(await inputsOf(["'", "''"])).toEqual(["'", "''"]);
  });

  it('may leave files out', async () => {
    expect(await inputsOf(['*.csv', 'sub/*', '!b.csv', '!**/*.tsv'], folder)).toEqual(
      await inputsOf(['!x.csv', '[1].csv', 'a.csv', 'sub/c.csv'], folder),
    );
  });

  it('are relative to a folder where they are', async () => {
    expect(
      await inputsOf(['b.csv', '?.csv', '-'], 'fixtures/damaged/..').catch(
        (error) => error.text.ja,
      ),
    ).toContain('?.csv');
    expect(await inputsOf(['register.csv', 'register-sh*'], 'fixtures')).toEqual([
      'fixtures/register.csv',
      'fixtures/register-shift_jis.csv',
    ]);
    expect(await inputsOf(at('a.csv'), 'fixtures')).toEqual(at('a.csv'));
  });

  it('with the marks of a pattern name a file that is really called so', async () => {
    expect(await inputsOf(at('[1].csv'))).toEqual(at('[1].csv'));
    expect(await inputsOf(['!x.csv'], folder)).toHaveLength(1);
  });

  it('that no file fits are wrong usage', async () => {
    const { status, err } = await run(['check', 'fixtures/register.csv', 'fixtures/no-such-*.csv']);
    expect(status).toBe(2);
    expect(err).toContain('「fixtures/no-such-*.csv」に合うファイルがありません');
    const english = await run(['check', 'fixtures/**/*.xyz', '--lang', 'en']);
    expect(english.err).toContain('No file fits "fixtures/**/*.xyz"');
  });

  it('that are folders are told how to name what is in them', async () => {
    const { status, out } = await run(['check', 'fixtures']);
    expect(status).toBe(2);
    expect(out).toContain("'フォルダ/**/*.csv'");
  });
});
