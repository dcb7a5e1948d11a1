import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run as runAt } from '../run.js';

/** Runs the command with the given arguments and standard input. */
async function run(args: readonly string[], input = '') {
  const { status, out: stdout, err: stderr } = await runAt(args, undefined, input);
  return { status, stdout, stderr };
}

/** The findings of a report as NDJSON; what was not checked has no line. */
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ notChecked }) => !notChecked);
const broken = 'fixtures/register-broken.csv';
const mismatch = 'code\n3410712363\n';

describe('iryokikan check on the fixtures', () => {
  it('finds nothing in the fictional register, in UTF-8 and in Excel’s Shift_JIS', async () => {
    const files = ['fixtures/register.csv', 'fixtures/register-shift_jis.csv'];
    expect(
      await run(['check', ...files, '--check-digit', 'error', '--fail-on', 'warning']),
    ).toEqual({
      status: 0,
      stdout: `fixtures/register.csv で検査した列: 都道府県コード、点数表コード、医療機関コード、医療機関等コード
  検査しなかった列: 医療機関名称、所在地
fixtures/register-shift_jis.csv で検査した列: 都道府県コード、点数表コード、医療機関コード、医療機関等コード
  検査しなかった列: 医療機関名称、所在地
376行を検査しました。誤りも注意もありません。
`,
      stderr: '',
    });
  });

  it('finds each fault of the broken register as its table says, and no other', async () => {
    const { status, stdout } = await run(['check', broken, '--format', 'ndjson']);
    expect(status).toBe(1);
    const found = lines(stdout).map(({ line, column, rule, reason, severity, suggestion = '' }) =>
      [line, column, rule, reason, severity, suggestion].join(','),
    );
    const [, ...expected] = readFileSync('fixtures/register-broken.expected.csv', 'utf8')
      .trimEnd()
      .split('\n');
    expect(found.sort()).toEqual(expected.sort());
  });

  it.each([
    ['empty.csv', 2, 1, 'check.header'],
    ['no-known-column.csv', 2, 1, 'check.header'],
    ['unclosed-quote.csv', 2, 3, 'check.csv'],
    ['semicolons.csv', 2, 1, 'check.header'],
    ['utf-16.csv', 2, 1, 'check.encoding'],
    ['undecodable.csv', 1, 3, 'check.encoding'],
    ['does-not-exist.csv', 2, 0, 'check.file'],
    ['', 2, 0, 'check.file'],
  ])('says what is wrong with damaged/%s', async (file, status, line, rule) => {
    const answer = await run(['check', `fixtures/damaged/${file}`, '--format', 'json']);
    const { findings, summary } = JSON.parse(answer.stdout);
    expect(answer.status).toBe(status);
    expect(findings).toMatchObject([{ line, rule, severity: 'error' }]);
    expect(summary.complete).toBe(status === 1);
  });

  it('goes on behind a stray quote, and warns of a file without rows', async () => {
    const files = ['stray-quote', 'header-only'].map((name) => `fixtures/damaged/${name}.csv`);
    const { status, stdout } = await run(['check', ...files, '--format', 'ndjson']);
    expect(status).toBe(1);
    expect(lines(stdout)).toMatchObject([
      { line: 2, rule: 'check.csv', reason: 'stray-quote' },
      { line: 3, rule: 'check.csv', reason: 'stray-quote' },
      { line: 1, rule: 'check.header', reason: 'no-rows', severity: 'warning' },
    ]);
  });

  it('shows in text that a file was not checked to its end', async () => {
    const { stdout } = await run(['check', 'fixtures/damaged/unclosed-quote.csv']);
    expect(stdout).toContain('fixtures/damaged/unclosed-quote.csv:3\n');
    expect(stdout).toContain('unclosed-quote.csv は最後まで検査できていません');
    const none = await run(['check', 'no-such-file.csv', '--lang', 'en']);
    expect(none.stdout).toContain('no-such-file.csv\n  error  There is no such file.');
    expect(none.stdout).not.toContain('Checked');
  });

  it('names the cause of any other failure to read', async () => {
    const { stdout, status } = await run(['check', 'package.json/x']);
    expect(stdout).toContain('ENOTDIR');
    expect(status).toBe(2);
  });
});

describe('options', () => {
  it('--fail-on sets the level, --check-digit what a mismatch is', async () => {
    const status = async (...args: string[]) =>
      (await run(['check', '-', ...args], mismatch)).status;
    expect(await status()).toBe(0);
    expect(await status('--fail-on', 'error')).toBe(0);
    expect(await status('--fail-on=warning')).toBe(1);
    expect(await status('--check-digit', 'error')).toBe(1);
    expect(await status('--check-digit', 'off', '--fail-on', 'warning')).toBe(0);
  });

  it('may stand before the command, and words may be written otherwise', async () => {
    const { status, stdout } = await run([
      '--lang',
      'en',
      '--encoding',
      'SJIS',
      'check',
      'fixtures/register-shift_jis.csv',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('Checked 188 rows');
  });

  it('shows few infos in text, so that errors stay in sight', async () => {
    const input = `code\n${'0110113719 \n'.repeat(250)}12\n`;
    const { stdout } = await run(['check', '-', '--no-unique'], input);
    expect(stdout.match(/^ {2}情報/gm)).toHaveLength(20);
    expect(stdout).toContain('-:252  code  12');
    expect(stdout).toContain('ほかに230件あります');
  });

  it('--no-unique turns duplicates off', async () => {
    const input = 'code\n0110113719\n3410712362\n0110113719\n';
    expect((await run(['check', '-', '--fail-on', 'warning'], input)).status).toBe(1);
    expect((await run(['check', '-', '--fail-on', 'warning', '--no-unique'], input)).status).toBe(
      0,
    );
  });

  it('--encoding overrides detection', async () => {
    const { stdout } = await run([
      'check',
      'fixtures/register.csv',
      '--encoding',
      'shift_jis',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout).summary.files[0].encoding).toBe('shift_jis');
  });

  it('--lang en gives English in every report', async () => {
    for (const format of ['text', 'json', 'ndjson']) {
      const { stdout } = await run(['check', '-', '--lang', 'en', '--format', format], mismatch);
      expect(stdout).toContain('The check digit is 3, but the first nine digits give 2.');
    }
  });

  it('--max-findings limits what is shown, and each report says how many more there were', async () => {
    const input = `code\n${'1\n'.repeat(250)}`;
    const text = (await run(['check', '-'], input)).stdout;
    expect(text.match(/^-:\d+/gm)).toHaveLength(200);
    expect(text).toContain('ほかに50件あります');
    expect(text).toContain('250行を検査しました。誤り 250件、注意 0件、情報 0件。');
    const json = JSON.parse((await run(['check', '-', '--format', 'json'], input)).stdout);
    expect(json.findings).toHaveLength(250);
    expect(json.summary).toMatchObject({ omitted: 0, errors: 250 });
    const few = await run(['check', '-', '--format', 'json', '--max-findings', '3'], input);
    expect(JSON.parse(few.stdout).summary.omitted).toBe(247);
    expect(few.status).toBe(1);
    const stream = await run(['check', '-', '--format', 'ndjson', '--max-findings', '0'], input);
    expect(stream).toEqual({
      status: 1,
      stdout: expect.not.stringContaining('"line"'),
      stderr: 'ほかに250件あります（--max-findings で表示する件数を変えられます）。\n',
    });
  });
});

describe('reports', () => {
  it('json is one object, whatever was found', async () => {
    const none = JSON.parse(
      (await run(['check', '-', '--format', 'json'], 'code\n0110113719\n')).stdout,
    );
    expect(none).toEqual({
      findings: [],
      summary: {
        files: [
          {
            file: '-',
            rows: 1,
            encoding: 'utf-8',
            format: 'csv',
            profile: 'register',
            columns: { code: 'code' },
            ignored: [],
            notChecked: [],
            complete: true,
          },
        ],
        rows: 1,
        complete: true,
        errors: 0,
        warnings: 0,
        infos: 0,
        omitted: 0,
        byRule: {},
      },
    });
    const some = JSON.parse(
      (await run(['check', broken, broken, 'fixtures/register.csv', '--format', 'json'])).stdout,
    );
    expect(some.findings.length).toBe(
      some.summary.errors + some.summary.warnings + some.summary.infos,
    );
    expect(some.summary.rows).toBe(36 + 188);
  });

  it('ndjson has file, line, column, rule, severity, message, and the suggestion and readings', async () => {
    const input = 'code\n110113719\n6110112342\n';
    const [zero, overflow] = lines((await run(['check', '-', '--format', 'ndjson'], input)).stdout);
    expect(zero).toEqual({
      file: '-',
      line: 2,
      column: 'code',
      rule: 'code.excel-damage',
      reason: 'leading-zero',
      severity: 'error',
      message: '1桁足りません。先頭の0か点数表コードをご確認ください。',
      suggestion: '0110113719',
      cell: '110113719',
      params: { actual: 9 },
    });
    expect(overflow.readings).toHaveLength(2);
  });

  it('text shows place, cell, weight, message, rule, suggestion, and a table by rule', async () => {
    const { stdout } = await run(['check', '-'], 'code\n110113719\n3410712363\n34\u001b[31m\n');
    expect(stdout).toBe(`-:2  code  110113719
           ^^^^^^^^^
  誤り  1桁足りません。先頭の0か点数表コードをご確認ください。 [code.excel-damage]
  候補  0110113719

-:3  code  3410712363
           ^^^^^^^^^^
  注意  末尾の検証番号が3ですが、計算では2です。番号をご確認ください。 [code.check-digit]

-:4  code  34␛[31m
             ^
  誤り  医療機関等コードを10桁の半角数字で入力してください。3文字目を直してください。 [code.institution-10]

  1  code.excel-damage    表計算ソフトによる破損
  1  code.check-digit     検証番号
  1  code.institution-10  医療機関等コード（10桁）

- で検査した列: code
3行を検査しました。誤り 2件、注意 1件、情報 0件。
`);
    expect((await run(['check', '-'], 'code\n\u007f\n')).stdout).toContain('␡');
  });
});

describe('the last line in English', () => {
  it.each([
    ['code\n1\n', 'Checked 1 row: 1 error, 0 warnings, 0 infos.\n'],
    ['code\n1\n2\n', 'Checked 2 rows: 2 errors, 0 warnings, 0 infos.\n'],
    ['code\n0110113719\n', 'Checked 1 row: no errors, no warnings.\n'],
  ])('of %j is %j', async (input, line) => {
    const { stdout } = await run(['check', '-', '--lang', 'en'], input);
    expect(stdout.endsWith(line)).toBe(true);
  });
});

describe('usage', () => {
  it.each([
    [['check'], '検査するファイルを指定してください'],
    [['check', 'x', '--unknown'], '--unknown というオプションはありません'],
    [
      ['check', 'x', '--format', 'yaml'],
      '--format は text、json、ndjson、csv、github、sarif、junit、html のどれかです（指定は「yaml」）',
    ],
    [['check', 'x', '--format'], '--format には値が必要です'],
    [['check', 'x', '--max-findings', '-1'], '--max-findings'],
    [['check', 'x', '--max-findings=many'], '--max-findings には0以上の整数を指定してください'],
    [['check', 'x', '--no-unique=1'], '--no-unique に値は付けられません'],
    [['check', 'x', '--columns=a=code'], '--column の誤りではありませんか'],
    [['check', 'x', '--toString'], '--toString というオプションはありません'],
    [['chekc'], 'chekc というコマンドはありません'],
    [[], '使い方'],
  ])('%j is wrong, and says how it would be right', async (args, message) => {
    const { status, stdout, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    const english = await run([...args, '--lang=en']);
    expect(english.stderr).toMatch(/^[\x20-\x7e\n…—]+$/);
  });

  it('--help and --version answer on standard output', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' });
    expect((await run(['--help'])).stdout).toContain('iryokikan check FILE…');
    expect((await run(['-h', '--lang', 'en'])).stdout).toContain('show this help');
    const help = (await run(['check', '--help'])).stdout;
    for (const option of [
      'format',
      'check-digit',
      'fail-on',
      'max-findings',
      'encoding',
      'no-unique',
      'lang',
    ]) {
      expect(help).toContain(`--${option}`);
    }
  });
});

describe('a large file', () => {
  it('is read to its end', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iryokikan-'));
    const file = join(folder, 'large.csv');
    writeFileSync(file, `code,name\n${'0110113719,架空診療所\n'.repeat(150_000)}`);
    const { stdout, status } = await run(['check', file, '--no-unique']);
    expect(status).toBe(0);
    expect(stdout).toContain('150,000行');
    rmSync(folder, { recursive: true });
  });
});
