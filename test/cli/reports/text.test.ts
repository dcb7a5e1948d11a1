import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { CheckFinding } from '../../../src/check/index.js';
import { cellWithCaret } from '../../../src/cli/reports/caret.js';
import { textReport } from '../../../src/cli/reports/text.js';
import { wantsColor } from '../../../src/cli/terminal/style.js';
import { visible } from '../../../src/cli/terminal/visible.js';
import { pad, width, wrap } from '../../../src/cli/terminal/width.js';
import { attacked, reportOn, reportOnFiles } from './support.js';

const terminal = (out: number) => ({ columns: { out } });

const found = (
  cell: string | undefined,
  position?: number,
  rule = 'code.institution-10',
): CheckFinding => ({
  rule,
  reason: 'characters',
  severity: 'error',
  path: [],
  message: '',
  params: position === undefined ? {} : { position },
  line: 2,
  column: 'code',
  ...(cell !== undefined && { cell }),
});

describe('the caret', () => {
  it.each([
    ['the whole cell where the place is not known', '12345', undefined, '12345', '^^^^^'],
    ['one character', '12x45', 3, '12x45', '  ^'],
    ['the first', 'x2345', 1, 'x2345', '^'],
    ['the last', '1234x', 5, '1234x', '    ^'],
    ['a wide character', '１２x', 3, '１２x', '    ^'],
    ['under a wide character', '1あ2', 2, '1あ2', ' ^^'],
    ['behind a combining mark', 'か\u3099x', 3, 'か\u3099x', '  ^'],
    ['a combining mark, which has no column of its own', 'か\u3099', 2, 'か\u3099', '  ^'],
    ['behind a surrogate pair', '𠮷x', 2, '𠮷x', '  ^'],
    ['a control character, as its picture', '1\u001b2', 2, '1␛2', ' ^'],
    ['behind blanks that the rule does not count', '  12x', 3, '  12x', '    ^'],
    ['the whole cell where the place is behind its end', '123', 9, '123', '^^^'],
    ['a whole wide cell', 'あいう', undefined, 'あいう', '^^^^^^'],
  ])('stands under %s', (_, cell, position, shown, caret) => {
    expect(cellWithCaret(found(cell, position), 80)).toEqual([shown, caret]);
  });

  it('counts from the start where a rule counts blanks', () => {
    expect(cellWithCaret(found(' 架空', 1, 'portal.founder'), 80)?.[1]).toBe('^');
  });

  it('is not there without a cell', () => {
    expect(cellWithCaret(found(undefined), 80)).toBeUndefined();
    expect(cellWithCaret(found(''), 80)).toBeUndefined();
  });

  it.each([20, 30, 40])('stays within %i columns, with the place in sight', (columns) => {
    const cell = `${'あ'.repeat(40)}x${'い'.repeat(40)}`;
    for (const position of [1, 5, 41, 60, 81]) {
      const [shown = '', caret = ''] = cellWithCaret(found(cell, position), columns) ?? [];
      expect(width(shown)).toBeLessThanOrEqual(columns);
      expect(caret.length).toBeLessThanOrEqual(columns);
      const under = [...shown].reduce(
        (at, character) => ({
          column: at.column + width(character),
          text: at.column === caret.indexOf('^') ? character : at.text,
        }),
        { column: 0, text: '' },
      );
      expect(under.text).toBe([...cell][position - 1]);
    }
    const [, whole = ''] = cellWithCaret(found(cell), columns) ?? [];
    expect(whole.length).toBeLessThanOrEqual(columns);
    expect(whole).toMatch(/^\^+$/);
  });
});

describe('widths', () => {
  it.each([
    ['abc', 3],
    ['検証番号', 8],
    ['ｶﾞ', 2],
    ['が', 2],
    ['か\u3099', 2],
    ['e\u0301', 1],
    ['𠮷野家', 6],
    ['🏥', 2],
    ['〒１', 4],
    ['\u200b', 0],
    ['👨\u200d⚕', 3],
    ['①', 1],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
    expect(width(pad(text, 10))).toBe(10);
  });

  it('wraps Japanese anywhere but before a full stop, and words as a whole', () => {
    expect(wrap('医療機関等コードは10桁です。', 10)).toEqual([
      '医療機関等',
      'コードは10',
      '桁です。',
    ]);
    expect(wrap('医療機関。', 8)).toEqual(['医療機', '関。']);
    expect(wrap('one word [code.institution-10]', 12)).toEqual([
      'one word',
      '[code.institution-10]',
    ]);
    expect(wrap('', 10)).toEqual(['']);
  });

  it('lets nothing through that acts on a terminal', () => {
    expect(visible('a\u0000\u001b[31m\r\n\t\u007f\u009b\u202e\u2066\u2028\ud800z')).toBe(
      'a␀␛[31m␍␊␉␡␡����z',
    );
    expect(visible('架空診療所 𠮷')).toBe('架空診療所 𠮷');
  });
});

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

  it('lists the columns that nothing recognised, not a million of them', async () => {
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
      } as const;
      const counts = { error: 0, warning: 0, info: 0 };
      await report.end({
        ...counts,
        files: [{ ...counts, file: 'a.csv', summary }],
        omitted: 0,
        byRule: new Map(),
      });
      const [first, second] = out.split('\n');
      expect(first).toBe('a.csv で検査した列: code');
      if (list === undefined) expect(second).toBe('1行を検査しました。誤りも注意もありません。');
      else expect(second).toMatch(list);
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

describe('colours', () => {
  it.each([
    ['auto', true, {}, true],
    ['auto', false, {}, false],
    ['auto', true, { NO_COLOR: '1' }, false],
    ['auto', true, { NO_COLOR: '' }, true],
    ['auto', true, { TERM: 'dumb' }, false],
    ['auto', false, { FORCE_COLOR: '1' }, true],
    ['auto', false, { FORCE_COLOR: '' }, true],
    ['auto', true, { FORCE_COLOR: '0' }, false],
    ['auto', true, { FORCE_COLOR: 'false' }, false],
    ['auto', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['always', false, { NO_COLOR: '1' }, true],
    ['never', true, { FORCE_COLOR: '1' }, false],
  ] as const)('--color %s, terminal %s, %j: %s', async (asked, isTerminal, env, wanted) => {
    expect(wantsColor(asked, isTerminal, env)).toBe(wanted);
    const setting = { env, ...(isTerminal && terminal(80)) };
    const { out } = await reportOn('code\n1\n', 'text', ['--color', asked], setting);
    expect(out.includes('\u001b[')).toBe(wanted);
  });
});
