import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { zipOf } from './inputs/archive/zip-writer.js';
import { type MadeWorkbook, xlsxOf } from './inputs/workbook/workbook-writer.js';
import { run } from './run.js';

interface Reported {
  readonly findings: readonly {
    readonly file: string;
    readonly sheet?: string;
    readonly address?: string;
    readonly line: number;
    readonly column: string;
    readonly rule: string;
    readonly reason: string;
    readonly severity: string;
    readonly suggestion?: string;
  }[];
  readonly summary: {
    readonly files: readonly {
      readonly file: string;
      readonly sheet?: string;
      readonly rows: number;
      readonly columns: Readonly<Record<string, string>>;
      readonly complete: boolean;
    }[];
  };
}

/** What a report says of workbooks and archives, short enough to be read. */
async function reportOf(args: readonly string[], input?: AsyncIterable<Uint8Array>) {
  const words = ['check', ...args, '--format', 'json', '--no-config'];
  const { status, out } = await run(words, undefined, input);
  const { findings, summary } = JSON.parse(out) as Reported;
  const short = (file: string) => file.replace(/^.*?(?=[^/]+\.(?:xls[xm]?|zip))/, '');
  return {
    exit: status,
    tables: summary.files.map(
      ({ file, sheet, rows, columns, complete }) =>
        `${short(file)}${sheet ? `!${sheet}` : ''}: ${rows} rows, ${Object.values(columns).join(' ')}${complete ? '' : ', not whole'}`,
    ),
    findings: findings.map(
      ({ file, sheet = '', address, line, column, severity, rule, reason, suggestion }) =>
        [short(file), sheet, address ?? line, column, severity, `${rule}/${reason}`, suggestion]
          .filter((part) => part !== undefined)
          .join(' | '),
    ),
  };
}

const folder = 'fixtures/workbooks';
const names = readdirSync(folder);

describe('workbooks and archives as people have them', () => {
  it.each(names)('%s is reported as fixtures/workbook-reports says', async (name) => {
    const expected = readFileSync(`fixtures/workbook-reports/${name}.json`, 'utf8');
    expect(await reportOf([`${folder}/${name}`])).toEqual(JSON.parse(expected));
  });
});

describe('a workbook by another way', () => {
  const own = mkdtempSync(join(tmpdir(), 'iryokikan-workbooks-'));
  afterAll(() => rmSync(own, { recursive: true }));
  const list = readFileSync(`${folder}/bureau-list.xlsx`);
  const fileOf = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(own, name), bytes);
    return join(own, name);
  };
  const reasonsOf = (findings: readonly string[]) => findings.map((found) => found.split(' | ')[5]);

  it('is read from standard input, and packed by gzip, as from its file', async () => {
    const whole = await reportOf([`${folder}/bureau-list.xlsx`]);
    const piped = await reportOf(
      ['-'],
      (async function* () {
        yield list.subarray(0, 3);
        yield list.subarray(3);
      })(),
    );
    const packed = await reportOf([fileOf('list.xlsx.gz', gzipSync(list))]);
    for (const other of [piped, packed]) {
      expect(other.exit).toBe(whole.exit);
      expect(reasonsOf(other.findings)).toEqual(reasonsOf(whole.findings));
    }
  });

  it('is known by its bytes, whatever its name', async () => {
    const { tables } = await reportOf([fileOf('list.csv', list)]);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toContain('!医科: ');
  });

  it('has its hidden sheets checked when they are named, and says which there are', async () => {
    const named = await reportOf([`${folder}/bureau-list.xlsx`, '--sheet', '設定']);
    expect(named.tables.every((table) => table.includes('!設定: '))).toBe(true);
    const unknown = await run(['check', `${folder}/bureau-list.xlsx`, '--sheet', '歯科']);
    expect(unknown.status).toBe(2);
    expect(unknown.out + unknown.err).toContain('医科');
  });

  it.each([
    ['cut off', () => list.subarray(0, list.length / 2), 'check.file/damaged-package'],
    ['an old one', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex'), 'check.file/'],
    [
      'a page of the web',
      () => Buffer.from('<!DOCTYPE html><table><tr><td>1</td></tr></table>'),
      'check.file/',
    ],
    ['a picture', () => Buffer.from('89504e470d0a1a0a00000000', 'hex'), 'check.'],
    ['a PDF', () => Buffer.from('%PDF-1.7\n%\u00e2\n'), 'check.'],
  ])('is refused by name where it is %s, and nothing is called checked', async (_, bytes, rule) => {
    const { exit, tables, findings } = await reportOf([fileOf('damaged.xls', bytes())]);
    expect(exit).toBe(2);
    expect(findings.some((found) => found.includes(`error | ${rule}`))).toBe(true);
    expect(tables.every((table) => table.endsWith('not whole'))).toBe(true);
  });

  it('is a workbook in a name only where it is an archive of other files', async () => {
    const zip = fileOf('tables.xlsx', readFileSync(`${folder}/archive.zip`));
    const { findings } = await reportOf([zip]);
    expect(findings.some((found) => found.includes('架空県'))).toBe(true);
  });

  const book = (made: MadeWorkbook) => reportOf([fileOf('made.xlsx', xlsxOf(made))]);
  const table = { 1: ['医療機関等コード', '名称'], 2: ['0110113719', '見本病院'] };

  it('has each sheet checked that holds a table, and the others named', async () => {
    const { tables, findings } = await book({
      sheets: [
        { name: '説明', rows: { 1: ['この名簿の見方'], 2: ['番号は10桁です'] } },
        { name: '医科', rows: table },
        { name: '空' },
        { name: '歯科', rows: table },
      ],
    });
    expect(tables.map((line) => line.split(': ')[0])).toEqual(['made.xlsx!医科', 'made.xlsx!歯科']);
    expect(findings).toEqual(['made.xlsx |  | 0 |  | info | check.workbook/no-table']);
  });

  it('is not called checked where no sheet holds a table, or none holds anything', async () => {
    const notes = [{ name: '説明', rows: { 1: ['この名簿の見方'], 2: ['番号は10桁です'] } }];
    const without = await book({
      sheets: [...notes, ...notes.map((one) => ({ ...one, name: '続き' }))],
    });
    expect(without.exit).toBe(2);
    const empty = await book({ sheets: [{ name: '空' }] });
    expect(empty.exit).toBe(2);
    expect(empty.findings).toEqual(['made.xlsx | 空 | 1 |  | error | check.header/empty-file']);
  });

  it('tells once for a column what Excel did: numbers, and formulas without a value', async () => {
    const { findings } = await book({
      sheets: [
        {
          name: '表',
          rows: {
            1: ['医療機関等コード', '都道府県コード'],
            2: [110113719, '01'],
            3: [110113727, '01'],
            4: ['0110113735', { xml: '<c r="B4"><f>A1</f></c>' }],
          },
        },
      ],
    });
    const of = (rule: string) => findings.filter((found) => found.includes(rule));
    expect(of('code.excel-damage/leading-zero')).toHaveLength(2);
    expect(of('check.workbook/number-cells')).toHaveLength(1);
    expect(of('check.workbook/uncomputed')).toHaveLength(1);
  });

  it('has merged cells read as they are seen, and long sheets to their end', async () => {
    const rows: Record<number, string[]> = { 1: ['都道府県コード', '医療機関等コード', '名称'] };
    for (let row = 2; row < 3000; row++) rows[row] = ['01', '0110113719', '見本病院'.repeat(8)];
    rows[3000] = ['', '0110113710', '見本医院'];
    const { tables, findings } = await book({
      sheets: [{ name: '表', rows, merged: ['A2999:A3000'] }],
    });
    expect(tables).toEqual(['made.xlsx!表: 2999 rows, 都道府県コード 医療機関等コード']);
    expect(findings).toEqual([
      'made.xlsx | 表 | B3000 | 医療機関等コード | warning | code.check-digit/mismatch',
    ]);
  });

  it('is said to be missing where an archive holds no table', async () => {
    const zip = fileOf('none.zip', zipOf([{ name: 'お読みください.txt.pdf', content: '%PDF' }]));
    const { exit, findings } = await reportOf([zip]);
    expect(exit).toBe(2);
    expect(findings).toEqual([
      'none.zip |  | 0 |  | info | check.archive/other-members',
      'none.zip |  | 0 |  | error | check.archive/no-table',
    ]);
  });
});
