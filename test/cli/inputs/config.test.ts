import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-config-'));
let made = 0;

/** A folder with a configuration and files in it. */
function project(config: unknown, files: Readonly<Record<string, string>> = {}): string {
  const at = join(folder, String(made++));
  mkdirSync(join(at, 'data'), { recursive: true });
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  writeFileSync(join(at, 'iryokikan.config.json'), text);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(at, name), content);
  return at;
}

const home = process.cwd();
afterEach(() => process.chdir(home));

/** Runs a check in a folder. */
function runIn(at: string, ...args: string[]) {
  process.chdir(at);
  return run(['check', ...args]);
}

describe('iryokikan check with a configuration', () => {
  const files = { 'data/a.csv': 'コード\n110113719\n', 'data/b.csv': 'コード\n0110113719\n' };

  it('finds it in this folder, and its files', async () => {
    const at = project(
      { files: ['data/*.csv'], columns: { コード: 'code' }, format: 'json' },
      files,
    );
    const { out, status } = await runIn(at);
    expect(status).toBe(1);
    expect(JSON.parse(out).summary.files.map(({ file }: { file: string }) => file)).toEqual([
      'data/a.csv',
      'data/b.csv',
    ]);
  });

  it('names files from the folder of the file that --config names', async () => {
    const at = project({ files: ['data/b.csv'], columns: { コード: 'code' } }, files);
    const { out, status } = await run(['check', '--config', join(at, 'iryokikan.config.json')]);
    expect(status).toBe(0);
    expect(out).toContain('data/b.csv で検査した列: コード');
  });

  it('goes before it with what the command line says', async () => {
    const config = {
      files: ['data/*.csv'],
      columns: { コード: 'code7' },
      format: 'json',
      lang: 'en',
    };
    const at = project(config, files);
    const { out, status } = await runIn(
      at,
      'data/b.csv',
      '--column',
      'コード=code',
      '--format',
      'text',
      '--lang',
      'ja',
    );
    expect(status).toBe(0);
    expect(out).toContain('1行を検査しました');
    expect((await runIn(at, '--format', 'text')).out).toContain('Checked 2 rows');
  });

  it('--no-config leaves it unread', async () => {
    const at = project('{broken', files);
    expect((await runIn(at, 'data/b.csv')).status).toBe(2);
    const { status } = await runIn(at, 'data/b.csv', '--no-config', '--column', 'コード=code');
    expect(status).toBe(0);
  });

  it('tells a file that is not there, and one that is no configuration', async () => {
    const { err, status } = await run(['check', 'x', '--config', 'no-such.json']);
    expect(status).toBe(2);
    expect(err).toContain('設定ファイル no-such.json を読めません（ENOENT）');
    expect((await run(['check', 'x', '--config', 'fixtures'])).err).toContain('EISDIR');
    const { err: wrong } = await runIn(project({ failon: 'error' }), 'x');
    expect(wrong).toBe(
      'iryokikan: iryokikan.config.json: 「failon」という項目はありません。「failOn」の誤りではありませんか。\n',
    );
  });

  it('needs files from somewhere', async () => {
    expect((await runIn(project({ lang: 'en' }))).err).toContain('検査するファイルを指定');
  });
});

describe('overrides', () => {
  const files = {
    'data/47_a.csv': '医療機関コード\n0111108\n',
    'data/b.csv': 'コード\n0110113719\n',
  };
  const reasons = (out: string) =>
    JSON.parse(out).findings.map(({ reason }: { reason: string }) => reason);

  it('hold for the files that fit, the last one first, and the command line goes before', async () => {
    const at = project(
      {
        files: ['data/*.csv'],
        format: 'json',
        overrides: [
          { files: ['data/*.csv', '!data/b.csv'], prefecture: '01', pointTable: '医科' },
          { files: ['data/47_*.csv'], prefecture: '47' },
          { files: ['data/b.csv'], columns: { コード: 'code' }, checkDigit: 'off' },
          { files: ['data/none-*.csv'], header: false },
        ],
      },
      files,
    );
    const { out, status } = await runIn(at);
    expect([reasons(out), status]).toEqual([['mismatch'], 0]);
    const off = await runIn(at, '--check-digit', 'off');
    expect(reasons(off.out)).toEqual([]);
  });

  it.each([
    [[{ prefecture: '47' }], '「overrides」はfilesのあるオブジェクトの配列'],
    [[{ files: ['a.csv'], format: 'json' }], '「format」という項目はありません'],
    [[{ files: ['a.csv'], headerRow: 'x' }], '「headerRow」は0以上の整数'],
    [{}, '「overrides」はfilesのあるオブジェクトの配列'],
  ])('%j is refused', async (overrides, message) => {
    const { err, status } = await runIn(project({ files: ['data/b.csv'], overrides }, files));
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});
