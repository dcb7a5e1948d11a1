import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.js';
import { run } from '../run.js';

const newFolder = () => mkdtempSync(join(tmpdir(), 'iryokikan-hostile-'));
const rows = (count: number) => `code,name\n110113719,a\n${'0110113719,架空\n'.repeat(count)}`;

/** What would act on a terminal. */
const acting = /(?!\n)\p{Cc}|\u202e/u;

/** Its last bytes, the sum of all that it packs, are wrong. */
function damagedGzip(): Buffer {
  const packed = gzipSync(rows(3));
  return packed.fill(0, packed.length - 8);
}

/** What in a report of each format tells that it is not the whole. */
const marks: Readonly<Record<string, (out: string) => boolean>> = {
  text: (out) => out.includes('最後まで検査できていません'),
  json: (out) => JSON.parse(out).summary.complete === false,
  ndjson: (out) => JSON.parse(out.trimEnd().split('\n').at(-1) ?? '').severity === 'error',
  csv: (out) => out.slice(out.lastIndexOf('"誤り"')).startsWith('"誤り","check.'),
  github: (out) => out.includes('最後まで検査できていません'),
  sarif: (out) => JSON.parse(out).runs[0].invocations[0].executionSuccessful === false,
  junit: (out) => /<testsuite [^>]*errors="1"/.test(out) && out.includes('type="incomplete"'),
  html: (out) => out.includes('class="banner"') && out.endsWith('</html>\n'),
};

describe.each(Object.keys(marks))('a report as %s is marked', (format) => {
  it.each([
    ['a quote is not closed', 'a.csv', `${rows(3)}1,"`],
    ['a row has no end', 'a.csv', `${rows(3)}${'0'.repeat(1_100_000)}`],
    ['a line of JSON is cut off', 'a.ndjson', '{"code":"110113719"}\n{"code":"01'],
    ['gzip is cut off', 'a.csv.gz', gzipSync(rows(3)).subarray(0, -9)],
    ['gzip has a wrong sum', 'a.csv.gz', damagedGzip(), false],
    ['the file is UTF-16', 'a.csv', Buffer.from('\ufeffcode\n1\n', 'utf16le'), false],
  ])('where %s, with what was found before', async (_, name, content, keeps = true) => {
    const path = join(newFolder(), name);
    writeFileSync(path, content);
    for (const more of [[], ['--max-findings', '0']]) {
      const { out, status } = await run(['check', path, '--format', format, ...more]);
      expect([status, marks[format]?.(out)]).toEqual([2, true]);
    }
    if (!keeps) return;
    const { out } = await run(['check', path, '--format', format]);
    expect(out).toContain('code.excel-damage');
  });

  it('where a file is missing', async () => {
    const { out, status } = await run(['check', 'no-such.csv', '--format', format]);
    expect([status, marks[format]?.(out)]).toEqual([2, true]);
  });
});

/** Checks a file to which something happens after its first chunk. */
async function checkWhile(path: string, happen: () => void, ...options: string[]) {
  const written = { out: '', err: '' };
  let left: (() => void) | undefined = happen;
  const output = (name: 'out' | 'err') => ({
    write(text: string) {
      written[name] += text;
    },
    // Waited for after each chunk.
    async settle() {
      left?.();
      left = undefined;
    },
  });
  const status = await main(['check', path, '--format', 'json', '--no-unique', ...options], '1', {
    stdin: (async function* () {})(),
    stdout: output('out'),
    stderr: output('err'),
    now: () => 0,
    env: {},
  });
  const { findings, summary } = JSON.parse(written.out);
  return { status, findings, summary, err: written.err };
}

describe('a file that another program writes', { timeout: 60_000 }, () => {
  const content = rows(200_000);
  const changes = {
    grows: (path: string) => appendFileSync(path, '1,x\n'),
    shrinks: (path: string) => truncateSync(path, 2_000_000),
    'is written to at its end': (path: string) =>
      writeFileSync(path, content.replace(/空\n$/, '屋\n')),
    'is replaced': (path: string) => {
      writeFileSync(`${path}.new`, content);
      renameSync(`${path}.new`, path);
    },
  };

  it.each(Object.entries(changes))(
    'and that %s while it is read is no whole',
    async (_, change) => {
      const path = join(newFolder(), 'a.csv');
      writeFileSync(path, content);
      const { status, findings, summary } = await checkWhile(path, () => change(path));
      expect(status).toBe(2);
      expect(findings[0]).toMatchObject({ line: 2, suggestion: '0110113719' });
      expect(findings.at(-1)).toMatchObject({ line: 0, rule: 'check.file', reason: 'changed' });
      expect(summary.complete).toBe(false);
    },
  );

  it.each(Object.entries(changes))('and that %s is not replaced by a copy', async (_, change) => {
    const folder = newFolder();
    const path = join(folder, 'a.csv');
    writeFileSync(path, content);
    let after = '';
    const { status, err } = await checkWhile(
      path,
      () => {
        change(path);
        after = readFileSync(path, 'utf8');
      },
      '--fix-in-place',
    );
    expect(status).toBe(2);
    expect(err).toContain('直したファイルは書いていません');
    expect(readFileSync(path, 'utf8') === after).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});

describe('a file name', () => {
  const names = [
    'new\nline.csv',
    'bell\u0007 \u009b31mred\u001bM \u009d0;title\u0007.csv',
    'a\r\n::error::pwned.csv',
    '::error::pwned.csv',
    '<script>alert(1)<',
    '"><img src=x onerror=alert(1)>.csv',
    '=cmd|calc.csv',
    '\u202egnp.csv',
    'half \ud800.csv',
    '%0A%00.csv',
    "'quote'.csv",
  ];
  // Reports for people; the others have quoting of their own.
  const shown = ['text', 'github', 'html'];

  it.each(Object.keys(marks))('does nothing in a report as %s', async (format) => {
    for (const name of names) {
      const { out, err, status } = await run(['check', name, '--format', format]);
      expect([name, status, marks[format]?.(out)]).toEqual([name, 2, true]);
      if (shown.includes(format)) expect(out + err).not.toMatch(acting);
      // In a table a line break stands in quotes.
      if (format !== 'csv') expect(out).not.toMatch(/^::error::pwned/m);
      if (format === 'html') expect(out).not.toMatch(/<script>alert|<img/);
      if (format === 'csv') expect(out).not.toMatch(/"=cmd/);
    }
  });

  it('does nothing in a message, or in the list of repairs', async () => {
    const { err } = await run(['check', 'a', '--output', 'package.json/\u001b[31m\nx']);
    expect(err).not.toMatch(acting);
    const path = join(newFolder(), 'a\u001b[31m.csv');
    writeFileSync(path, 'code\u001b[1m,x\n1,\n');
    const fixed = await run(['check', path, '--fix', '--column', 'code\u001b[1m=prefecture']);
    expect(fixed.err).toContain('1 → 01');
    expect(fixed.err).not.toMatch(acting);
  });
});

describe('a fault of the command itself', () => {
  it('ends it with the status of what could not be checked, and asks to be reported', async () => {
    for (const [lang, words] of [
      ['ja', '開発元に知らせてください'],
      ['en', 'Please report it'],
    ] as const) {
      for (const thrown of [new Error('odd'), 'odd']) {
        let err = '';
        const status = await main(['check', '-', `--lang=${lang}`], '1', {
          stdin: (async function* () {})(),
          stdout: { write() {}, settle: async () => {} },
          stderr: {
            write(text) {
              err += text;
            },
            settle: async () => {},
          },
          now() {
            throw thrown;
          },
          env: {},
        });
        expect(status).toBe(2);
        expect(err).toContain(words);
        expect(err).toContain('odd');
      }
    }
  });
});
