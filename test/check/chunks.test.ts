import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCheck, createKernel } from '../../src/check/index.js';
import { encode } from '../../src/check/rows/encoding.js';
import { createRecordWriter } from '../../src/cli/reports/ndjson.js';
import { cut, type Options } from './run.js';

/** What a check finds, byte for byte as `--format ndjson` writes it, and its summary. */
function reported(chunks: readonly Uint8Array[], options: Options): string {
  const write = createRecordWriter(({ message }) => message);
  let report = '';
  const check = createCheck({
    ...options,
    onFinding: (found) => {
      report += `${write('-', found)}\n`;
    },
  });
  for (const chunk of chunks) {
    // The caller may use its buffer again: hand over a copy and spoil it.
    const lent = Uint8Array.from(chunk);
    check.push(lent);
    lent.fill(0x22);
  }
  const summary = check.end();
  return report + JSON.stringify(summary);
}

const kernel = createKernel();

const names = [
  '',
  '架空診療所',
  'ソ表能ミ',
  'a,b',
  'c\td',
  '引用"符"',
  '改\n行',
  'ｱｲｳ',
  '髙﨑',
  "'0",
];
const codes = [
  '0110113719',
  '110113719',
  '3410712363',
  '１３１０１１２３４１',
  '',
  '12',
  '6110112342',
];

const rows = fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...names)), {
  minLength: 1,
  maxLength: 30,
});

type Rows = readonly (readonly [string, string])[];
const header = ['code', 'name'] as const;

function table(data: Rows, separator: string, lineBreak: string): string {
  const needed = new RegExp(`["\\n${separator}]`);
  const cell = (text: string) => (needed.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...data].map((cells) => cells.map(cell).join(separator) + lineBreak).join('');
}

/** Every other object has its names the other way round, so that it is read otherwise. */
const objects = (data: Rows) =>
  data
    .map(([code, name], at) => {
      const pairs = [
        [header[0], at % 5 === 3 && code.startsWith('1') ? Number(code) : code],
        [header[1], name],
      ];
      return `${JSON.stringify(Object.fromEntries(at % 2 === 0 ? pairs : pairs.reverse()))}\n`;
    })
    .join('');

const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const inShiftJis = (text: string) => encode(text, 'shift_jis') as Uint8Array;

/** So many bytes in front, without a character beyond ASCII, that the encoding shows late. */
const ascii: Rows = Array.from({ length: 5500 }, () => ['0110113719', 'x']);

describe.each([
  ['CSV', (data: Rows) => table(data, ',', '\r\n')],
  ['TSV', (data: Rows) => table(data, '\t', '\n')],
  ['NDJSON', objects],
])('%s finds the same, wherever its chunks end', { timeout: 60_000 }, (_, textOf) => {
  describe.each([
    ['UTF-8', inUtf8],
    ['UTF-8 with a byte order mark', (text: string) => inUtf8(`\ufeff${text}`)],
    ['Shift_JIS', inShiftJis],
  ])('in %s', (__, bytesOf) => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

    it('in a short file', () => {
      fc.assert(
        fc.property(rows, places, (data, at) => {
          const bytes = bytesOf(textOf(data));
          const whole = reported([bytes], {});
          expect(reported(cut(bytes, at), {})).toBe(whole);
          expect(reported(cut(bytes, at), { kernel })).toBe(whole);
          expect(
            reported(
              [...bytes].map((byte) => Uint8Array.of(byte)),
              {},
            ),
          ).toBe(whole);
        }),
        { numRuns: 25 },
      );
    });

    it('in a file of several blocks whose encoding shows late', () => {
      fc.assert(
        fc.property(rows, places, (data, at) => {
          const bytes = bytesOf(textOf([...ascii, ...data, ...ascii.slice(0, 2000), ...data]));
          const options = { unique: false };
          const whole = reported([bytes], options);
          expect(reported(cut(bytes, at), options)).toBe(whole);
          expect(reported(cut(bytes, at), { ...options, kernel })).toBe(whole);
        }),
        { numRuns: 6 },
      );
    });

    it('as if the encoding had been given', () => {
      const data: Rows = [...ascii, ['110113719', 'ソ表能ミ'], ['12', '架空診療所']];
      const bytes = bytesOf(textOf(data));
      const encoding = bytesOf === inShiftJis ? 'shift_jis' : 'utf-8';
      const given = reported([bytes], { unique: false, encoding });
      expect(reported([bytes], { unique: false })).toBe(given);
      expect(given.split('\n')).toHaveLength(3);
    });
  });
});
