import type { ColumnMatch, OpenName } from '../columns/known-columns.js';

/** The two numbers, of which a name alone does not always tell them apart. */
const numbers = ['code7', 'code'];

const parts = ['prefecture', 'pointTable'];

const hasAll = (columns: readonly ColumnMatch[], keys: readonly string[]) =>
  keys.every((key) => columns.some(({ column }) => column === key));

const plainCell = (cell: string) => cell.normalize('NFKC').trim();

const digitsIn = (cell: string) => plainCell(cell).replace(/\D/g, '').length;

/**
 * A number of seven digits or of ten: a cell that has its digits, or lost one leading zero, tells
 * which. Of several that go by variants only one is taken, as the second (保険薬局コード beside
 * 医療機関番号) may be another institution's.
 */
export const byDigits: OpenName = {
  rivals: numbers,
  isAsked: (columns) => !hasAll(columns, numbers),
  settledBy(cell) {
    const digits = digitsIn(cell);
    if (digits === 9 || digits === 10) return 'code';
    return digits === 6 || digits === 7 ? 'code7' : undefined;
  },
};

/**
 * A number of ten digits, but of seven where the other parts have columns of their own, as the
 * application forms print 医療機関等コード.
 */
export const byDigitsBesideParts: OpenName = {
  isAsked: (columns) => hasAll(columns, parts) && !hasAll(columns, numbers),
  settledBy(cell) {
    const digits = digitsIn(cell);
    // Fewer digits than seven may be what is left of ten.
    return digits === 7 ? 'code7' : digits === 10 ? 'code' : undefined;
  },
};

/**
 * Codes, or names such as 東京都, which are not checked. They are looked for only where another
 * column is left to be checked.
 */
export const unlessNames: OpenName = {
  vague: true,
  isAsked: (columns) => columns.some(({ open }) => open !== unlessNames),
  settledBy(cell, column) {
    const text = plainCell(cell);
    return text === '' ? undefined : /\d/.test(text) ? column : null;
  },
};
