import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { configOptions } from '../../../src/cli/commands/check.js';
import { configOf } from '../../../src/cli/inputs/config.js';
import { configSchema, configTable } from '../../../src/cli/inputs/config-table.js';
import { jsonFault } from '../../../src/cli/inputs/json-fault.js';
import { UsageError } from '../../../src/cli/inputs/usage-error.js';
import { run } from '../run.js';

const validate = new Ajv2020({ strict: true }).compile(configSchema(configOptions));
const table = configTable(configOptions);

function read(text: string): ReturnType<typeof configOf> | UsageError {
  try {
    return configOf('c.json', text, configOptions);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

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

describe('the keys', () => {
  it('are the options of the command, and the files', () => {
    for (const key of [
      'files',
      'columns',
      'header',
      'input',
      'encoding',
      'profile',
      'checkDigit',
      'unique',
      'failOn',
      'format',
      'maxFindings',
      'on',
      'lang',
    ]) {
      expect(table).toHaveProperty(key);
    }
    expect(table).not.toHaveProperty('config');
    expect(table).not.toHaveProperty('noConfig');
    const options = Object.values(table).flatMap(({ option }) => option ?? []);
    expect(new Set(options).size).toBe(options.length);
    for (const option of options) expect(configOptions).toHaveProperty(option);
  });
});

const full = {
  $schema: './node_modules/iryokikan/dist/config.schema.json',
  files: ['data/**/*.csv', '!data/old/**'],
  columns: { コード: 'code', 備考: 'ignore' },
  header: true,
  input: 'csv',
  encoding: 'sjis',
  profile: 'register',
  checkDigit: 'error',
  unique: false,
  failOn: 'warning',
  format: 'ndjson',
  maxFindings: 10,
  on: '2026-05-18',
  lang: 'en',
};

describe('a configuration', () => {
  it('says what the command line would', () => {
    expect(read(JSON.stringify(full))).toEqual({
      files: ['data/**/*.csv', '!data/old/**'],
      values: {
        column: ['コード=code', '備考=ignore'],
        input: 'csv',
        encoding: 'shift_jis',
        profile: 'register',
        'check-digit': 'error',
        'no-unique': true,
        'fail-on': 'warning',
        format: 'ndjson',
        'max-findings': 10,
        on: '2026-05-18',
        lang: 'en',
      },
    });
    expect(read('\ufeff{}')).toEqual({ files: [], values: {} });
    expect(read('{"header":false}')).toEqual({ files: [], values: { 'no-header': true } });
  });

  const good = [full, {}, { files: [] }, { columns: {} }, { maxFindings: 0 }, { unique: true }];
  it.each(good)('is good for its JSON Schema and its reader: %j', (config) => {
    expect(validate(config)).toBe(true);
    expect(read(JSON.stringify(config))).not.toBeInstanceOf(UsageError);
  });

  it.each([
    [[], '{ } で囲んだ'],
    [null, '{ } で囲んだ'],
    ['x', '{ } で囲んだ'],
    [{ $schema: 1 }, '「$schema」という項目はありません'],
    [{ colums: {} }, '「columns」の誤りではありませんか'],
    [{ 'check-digit': 'error' }, '「checkDigit」の誤りではありませんか'],
    [{ file: ['a.csv'] }, '「files」の誤りではありませんか'],
    [{ zzz: 1 }, '使えるのは files、input、columns、header'],
    [{ config: 'x' }, '「config」という項目はありません'],
    [{ toString: 1 }, '「toString」という項目はありません'],
    [{ files: 'a.csv' }, '「files」は空でない文字列の配列にしてください'],
    [{ files: ['a.csv', ''] }, '「files」は空でない文字列の配列'],
    [{ files: [1] }, '「files」は空でない文字列の配列'],
    [{ columns: ['コード=code'] }, '「columns」は見出しと種類のオブジェクト'],
    [{ columns: { コード: 1 } }, '「columns」は見出しと種類のオブジェクト'],
    [{ columns: { '': 'code' } }, '「columns」は見出しと種類のオブジェクト'],
    [{ columns: null }, '「columns」は見出しと種類のオブジェクト'],
    [{ header: 'no' }, '「header」はtrue または false'],
    [{ maxFindings: '10' }, '「maxFindings」は0以上の整数'],
    [{ maxFindings: -1 }, '「maxFindings」は0以上の整数'],
    [{ maxFindings: 1.5 }, '「maxFindings」は0以上の整数'],
    [{ maxFindings: 1e300 }, '「maxFindings」は0以上の整数'],
    [{ on: '' }, '「on」は空でない文字列'],
    [{ on: null }, '「on」は空でない文字列'],
    [{ failOn: 'info' }, '「failOn」は"warning"、"error" のどれか'],
    [{ failOn: ['error'] }, '「failOn」は"warning"'],
    [{ encoding: 'SJIS' }, '"utf-8"、"shift_jis"、"utf8"'],
  ])('is refused by both: %j', (config, message) => {
    expect(validate(config)).toBe(false);
    const refused = read(JSON.stringify(config));
    expect(refused).toBeInstanceOf(UsageError);
    const { text } = refused as UsageError;
    expect(text.ja).toContain('c.json');
    expect(text.ja).toContain(message);
    expect(text.en).toMatch(/^c\.json.*[.?]$/);
    expect(text.en).not.toMatch(/[ぁ-んァ-ン]/);
  });

  it('is accepted by its JSON Schema exactly when its reader takes it', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('csv', 'error', 'ja', 'register', 'off', true, false, 0, 7, '2026-01-01'),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.string()),
    );
    const config = fc.dictionary(fc.constantFrom(...Object.keys(table), '$schema', 'x'), value);
    fc.assert(
      fc.property(config, (given) => {
        const taken = !(read(JSON.stringify(given)) instanceof UsageError);
        expect([validate(JSON.parse(JSON.stringify(given))), given]).toEqual([taken, given]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text that is no JSON', () => {
  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{\n  "files": [],\n}', 3, 1],
    ['{\n  "files": ["a.csv" "b.csv"]\n}', 2, 21],
    ['{"a":1,,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['// x\n{}', 1, 1],
    ['{"a": "x\n"}', 1, 7],
    ['{"a": 01}', 1, 8],
    ['{"a": -}', 1, 7],
    ['{"a": nul}', 1, 7],
    ['{"a": "\\x"}', 1, 7],
    ['{} {}', 1, 4],
    ['[1, [2, {"a": [}]]', 1, 16],
    ['{"a": [1, 2', 1, 12],
  ])('%j is pointed at: line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text)).toEqual({ line, column });
    expect((read(text) as UsageError).text.ja).toContain(`c.json:${line}:${column} `);
  });

  it('is never found where JSON.parse finds none: the fault is then behind the end', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat({ max: 3 }), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), undefined, indent);
        const lines = text.split('\n');
        expect(jsonFault(text)).toEqual({
          line: lines.length,
          column: (lines.at(-1) ?? '').length + 1,
        });
      }),
    );
  });

  it('is pointed at inside it, however it is damaged', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', 'x'), (json, at, put) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + put + json.slice(place + 1);
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const { column } = jsonFault(text);
        const whole = column === text.length + 1 && text.indexOf('\n') === -1;
        expect(!valid || whole).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

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
