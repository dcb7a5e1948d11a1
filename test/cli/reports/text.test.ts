import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { duplicatesNotChecked } from '../../../src/check/faults.js';
import { textReport } from '../../../src/cli/reports/text.js';
import { width } from '../../../src/cli/terminal/width.js';
import { finding } from '../../../src/core/finding.js';
import { attacked, reportOn, reportOnFiles } from './support.js';

const terminal = (out: number) => ({ columns: { out } });

describe('--format text', () => {
  it('puts a cell that is too long for the line below it, and wraps the message', async () => {
    const { out } = await reportOn(
      'code\n"医療機関等コードの前半と後半"\n',
      'text',
      [],
      terminal(30),
    );
    const [place, cell, caret, ...rest] = out.split('\n');
    expect([place, cell?.trim(), caret?.trim()]).toEqual([
      expect.stringContaining('-:2'),
      expect.stringMatching(/^医療/),
      expect.stringContaining('^'),
    ]);
    const plain = rest.slice(0, rest.indexOf('')).map((line) => stripVTControlCharacters(line));
    for (const line of plain) expect(width(line)).toBeLessThanOrEqual(30);
  });

  it('never lets the cells, headers or names of files act on the terminal', async () => {
    const { out } = await reportOn(attacked, 'text', ['--color', 'never'], terminal(80));
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    const header = await reportOn('code,\u001b[2J\n1,2\n', 'text');
    expect(header.out).not.toContain('\u001b');
    const name = await reportOnFiles(['\u001b]0;x\u0007.csv'], 'text');
    expect(name.out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('begins no line as a command of a CI runner', async () => {
    const { out } = await reportOnFiles(['::error::x.csv'], 'text');
    expect(out).toMatch(/^\.\/::error::x\.csv\n/);
    const github = await reportOnFiles(['::error::x.csv'], 'github');
    for (const { out: all } of [{ out }, github]) {
      for (const line of all.split('\n')) expect(line.trim()).not.toMatch(/^::error::/);
    }
  });

  it('never leaves out what kept a file from being read further', async () => {
    const { out } = await reportOn('code\n1\n2\n"3\n', 'text', ['--max-findings', '1']);
    expect(out.match(/^-:\d/gm)).toEqual(['-:2', '-:4']);
    expect(out).toContain('ほかに1件あります');
  });

  it('tells what was not checked, and lists no million of columns', async () => {
    for (const [size, list] of [
      [0, undefined],
      [2, '  検査しなかった列: c0、c␛1'],
      [1000, /^ {2}検査しなかった列: c0、.*、c␛49、…$/],
    ] as const) {
      const ignored = Array.from({ length: size }, (_, at) => `c${at % 2 ? '\u001b' : ''}${at}`);
      let out = '';
      const report = textReport({
        output: {
          write(text) {
            out += text;
          },
          settle: async () => {},
        },
        lang: 'ja',
        messageOf: ({ message }) => message,
        failOn: 'error',
        limit: 200,
        color: false,
        columns: 80,
        env: {},
        warn() {},
      });
      const summary = {
        rows: 1,
        format: 'csv',
        encoding: 'utf-8',
        columns: { code: 'code' },
        complete: true,
        ignored,
        notChecked: size === 0 ? [] : [finding(duplicatesNotChecked, {})],
      } as const;
      const counts = { error: 0, warning: 0, info: 0 };
      await report.end({
        ...counts,
        files: [{ ...counts, file: 'a.csv', summary }],
        omitted: 0,
        byRule: new Map(),
      });
      const [first, second, third] = out.split('\n');
      expect(first).toBe('a.csv で検査した列: code');
      if (list === undefined) expect(second).toBe('1行を検査しました。誤りも注意もありません。');
      else {
        expect(second).toMatch(list);
        expect(third).toContain('重複は調べていません');
      }
    }
  });

  it('is the same without colours but for the colours', async () => {
    const input = 'code\n110113719\n3410712363\n0110113719 \n';
    const [plain, colored] = await Promise.all(
      ['never', 'always'].map(
        async (color) => (await reportOn(input, 'text', ['--color', color])).out,
      ),
    );
    expect(colored).toContain('\u001b[1;31m誤り\u001b[0m');
    expect(stripVTControlCharacters(colored ?? '')).toBe(plain);
  });
});
