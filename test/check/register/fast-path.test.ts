import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKernel, type Profile, registerProfile } from '../../../src/check/index.js';
import { institutionCheckDigit } from '../../../src/institution-code/index.js';
import { type Options, run } from '../run.js';

const kernel = createKernel();

/** Both readings of bytes find what the rules find. */
function expectSame(text: string, options: Options): void {
  const asked = run(text, { ...options, profiles: [slow] });
  expect(run(text, options)).toEqual(asked);
  expect(run(text, { ...options, kernel })).toEqual(asked);
}

/** The register with every row asked of the rules. */
const slow: Profile = {
  ...registerProfile,
  createRowCheck(options) {
    const { accepts: _, ...rest } = registerProfile.createRowCheck(options);
    return rest;
  },
};

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));

/** Ten digits; half of them end in the digit that they should. */
const code = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 1, max: 47 }).map((n) => String(n).padStart(2, '0')),
      digits(2),
    ),
    fc.constantFrom('1', '3', '4', '6', '7', '2'),
    digits(7),
    fc.boolean(),
  )
  .map(([prefecture, table, seven, mend]) => {
    const body = prefecture + table + seven.slice(0, 6);
    const known = Number(prefecture) >= 1 && Number(prefecture) <= 47;
    return body + (mend && known ? institutionCheckDigit(body) : seven[6]);
  });

/** A cell that a person or a spreadsheet made of the right one. */
const damaged = (cell: string) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(cell) },
    fc.constantFrom(
      '',
      ` ${cell}`,
      `"${cell}"`,
      cell.slice(1),
      `${cell}0`,
      cell.replace(/\d/, 'x'),
      cell.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
      `${cell.slice(0, -1)}${(Number(cell.at(-1)) + 1) % 10}`,
      `${(Number(cell[0]) + 1) % 10}${cell.slice(1)}`,
    ),
  );

const row = code.chain((ten) =>
  fc.tuple(
    damaged(ten.slice(0, 2)),
    damaged(ten.slice(2, 3)),
    damaged(ten.slice(3)),
    damaged(ten),
    fc
      .constantFrom('', '名称', '名,称', '"名\n称"', '"名""称"')
      .map((name) => (name === '名,称' ? '"名,称"' : name)),
  ),
);

describe('reading a register from its bytes', () => {
  it.each([
    ['all columns', [0, 1, 2, 3, 4]],
    ['the ten digits alone', [3]],
    ['the parts alone', [4, 0, 1, 2]],
    ['the seven digits alone', [2, 4]],
    ['ten and seven digits', [3, 2]],
    ['prefecture and ten digits', [0, 3]],
    ['point table and ten digits', [3, 1]],
    ['prefecture and seven digits', [0, 2]],
  ])('finds what the rules find: %s', (_, columns) => {
    const header = ['都道府県コード', '点数表コード', '医療機関コード', '医療機関等コード', '名称'];
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('off', 'warning', 'error'),
        (rows, checkDigit) => {
          // Each row twice, so that there are duplicates.
          const lines = [header, ...rows, ...rows.slice(0, 2)].map((cells) =>
            columns.map((column) => cells[column]).join(','),
          );
          const text = `${lines.join('\n')}\n`;
          expectSame(text, { checkDigit });
        },
      ),
      { numRuns: 250 },
    );
  });

  const names = ['', '北海道', '青森県', '岩手県'];
  const words: Readonly<Record<string, string>> = { 1: '医科', 3: '歯科', 4: '薬局' };

  it('finds what the rules find in a list with names, words and numbers in the same house', () => {
    const entry = fc
      .tuple(
        fc.constantFrom(1, 2, 3),
        fc.constantFrom('1', '3', '4'),
        digits(6),
        fc.nat(5),
        fc.nat(9),
      )
      .map(([prefecture, table, six, slip, other]) => {
        const head = `0${prefecture}`;
        const other6 = six.split('').reverse().join('');
        const seven = (pointTable: string, body: string) =>
          body + institutionCheckDigit(head + pointTable + body);
        const own = seven(table, six);
        const beside = table === '1' ? seven('3', other6) : seven('1', other6);
        return [
          slip === 1 ? '04' : head,
          slip === 2 ? '海外' : (names[prefecture] as string),
          slip === 3 ? '病院' : (words[table] as string),
          slip === 4 ? `${own.slice(0, 6)}${(Number(own[6]) + 1) % 10}` : own,
          other < 5 ? '' : other === 9 ? '12' : beside,
        ].join(',');
      });
    const header = '都道府県コード,都道府県名,点数表,医療機関番号,併設医療機関番号';
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('off', 'warning', 'error'),
        fc.boolean(),
        (rows, checkDigit, coded) => {
          const cut = (line: string) => (coded ? line : line.slice(line.indexOf(',') + 1));
          const lines = [header, ...rows, ...rows.slice(0, 3), ...rows.slice(2, 3)].map(cut);
          const text = `${lines.join('\n')}\n`;
          expectSame(text, { checkDigit });
        },
      ),
      { numRuns: 250 },
    );
  });

  it('finds what the rules find with a prefecture and a point table for the whole file', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const text = `医療機関コード\n${rows.map((cells) => cells[2]).join('\n')}\n`;
        expectSame(text, { prefecture: '13', pointTable: '3' });
      }),
    );
  });
});
