import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
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
});
