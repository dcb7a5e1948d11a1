import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configOptions } from '../../../src/cli/commands/check.js';
import { configSchema, configTable } from '../../../src/cli/inputs/config-table.js';
import { configOf } from '../../../src/cli/inputs/config-text.js';
import { UsageError } from '../../../src/cli/inputs/usage-error.js';

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

  const good = [
    full,
    { overrides: [] },
    { overrides: [{ files: ['a.csv'], prefecture: '47', require: ['code'], header: false }] },
    {},
    { files: [] },
    { columns: {} },
    { maxFindings: 0 },
    { unique: true },
  ];
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
    [{ zzz: 1 }, '使えるのは files、input、columns、sheet、header、headerRow'],
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

  it('that is no JSON is pointed at', () => {
    for (const [text, place] of [
      ['', '1:1'],
      ['{\n  "files": [],\n}', '3:1'],
      ["{'a': 1}", '1:2'],
    ] as const) {
      expect((read(text) as UsageError).text.ja).toContain(`c.json:${place} `);
    }
  });
});
