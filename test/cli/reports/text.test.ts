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

  describe('bars beside the counts', () => {
    const faulty = `code\n${'1\n'.repeat(30)}${'3410712363\n'.repeat(3)}`;
    const utf8 = { LANG: 'ja_JP.UTF-8' };
    const bars = async (args: readonly string[], columns?: number, env = {}) => {
      const setting = { env: { NO_COLOR: '1', ...env }, columns: { out: columns } };
      const { out } = await reportOn(faulty, 'text', ['--max-findings', '0', ...args], setting);
      const lines = out.split('\n').filter((line) => /^ +\d+ {2}[a-z]/.test(line));
      expect(lines.length).toBeGreaterThan(1);
      return lines.map((line) => /(?<= {2})[#█-▏]+$/u.exec(line)?.[0] ?? '');
    };

    it('are drawn on a wide terminal, in proportion', async () => {
      const [first, second] = await bars([], 100, utf8);
      expect(first).toMatch(/^█{10,30}$/);
      expect(second).toMatch(/^█{1,3}[▉-▏]?$/);
      const [wide] = await bars([], 300, utf8);
      expect(wide).toBe('█'.repeat(30));
    });

    it('are ASCII where the locale is no UTF-8', async () => {
      for (const env of [{}, { LANG: 'ja_JP.SJIS' }, { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }]) {
        const [first, second] = await bars([], 120, env);
        expect(first).toMatch(/^#{10,30}$/);
        expect(second).toMatch(/^#{1,3}$/);
      }
      expect((await bars([], 120, { WT_SESSION: '1' }))[0]).toContain('█');
    });

    it('are left out elsewhere, and where they are not wanted', async () => {
      for (const [args, columns] of [
        [[], 99],
        [[], undefined],
        [['--chart', 'never'], 200],
      ] as const) {
        expect(await bars(args, columns, utf8)).toEqual(['', '']);
      }
    });

    it('are drawn everywhere on request', async () => {
      for (const columns of [undefined, 60]) {
        const [first] = await bars(['--chart', 'always'], columns, utf8);
        expect(first).toMatch(/^█{10,30}$/);
      }
    });

    it('keep within the terminal, and take the colour', async () => {
      const setting = { env: { ...utf8, FORCE_COLOR: '1' }, columns: { out: 100 } };
      const { out } = await reportOn(faulty, 'text', ['--max-findings', '0'], setting);
      expect(out).toContain('\u001b[36m█');
      for (const line of out.split('\n').filter((each) => each.includes('█'))) {
        expect(width(stripVTControlCharacters(line))).toBeLessThanOrEqual(100);
      }
    });
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
