import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const folder = 'fixtures/files';

interface Reported {
  readonly findings: readonly {
    readonly line: number;
    readonly column: string;
    readonly rule: string;
    readonly reason: string;
    readonly severity: string;
    readonly suggestion?: string;
  }[];
  readonly summary: {
    readonly files: readonly {
      readonly rows: number;
      readonly columns: Readonly<Record<string, string>>;
      readonly notChecked: readonly { readonly reason: string; readonly message: string }[];
    }[];
  };
}

/** What a report says of a file, short enough to be read beside it. */
async function reportOf(file: string, args: readonly string[]) {
  const { status, out } = await run(['check', file, '--format', 'json', '--no-config', ...args]);
  const { findings, summary } = JSON.parse(out) as Reported;
  const [only] = summary.files;
  return {
    exit: status,
    rows: only?.rows,
    columns: only?.columns,
    findings: findings.map(({ line, column, rule, reason, severity, suggestion }) =>
      [line, column, severity, `${rule}/${reason}`, suggestion]
        .filter((part) => part !== undefined)
        .join(' | '),
    ),
    notChecked: only?.notChecked.map(({ reason }) => reason),
  };
}

const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

describe('files as people have them', () => {
  it.each(names)('%s is reported as the expectation beside it says', async (name) => {
    const text = readFileSync(`${folder}/${name}.expected.json`, 'utf8');
    const { args, ...expected } = JSON.parse(text) as { readonly args: readonly string[] };
    expect(await reportOf(`${folder}/${name}`, args)).toEqual(expected);
  });
});

describe('a hint in the name of a file', () => {
  it('is only mentioned', async () => {
    const { out } = await run(['check', `${folder}/47_okinawa_ika.csv`]);
    expect(out).toContain('--prefecture 47 で指定できます（ファイル名からの推定です');
    expect(out).toContain('--point-table 1 で指定できます（ファイル名からの推定です');
  });
});
