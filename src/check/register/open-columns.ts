import type { CellsBeside, ColumnMatch, OpenName } from '../columns/known-columns.js';
import { digitsIn, firstLine, plainCell, pointTableIn, prefectureIn } from './values.js';

const prefectures = ['prefecture', 'prefectureName'];
const pointTables = ['pointTable', 'pointTableName'];

const hasOne = (columns: readonly ColumnMatch[], kinds: readonly string[]) =>
  columns.some(({ column }) => kinds.includes(column));

/** Both numbers by their names: then each is what its name says. */
const hasBoth = (columns: readonly ColumnMatch[]) =>
  hasOne(columns, ['code7']) && hasOne(columns, ['code']);

/** The prefectures of some rows, as far as a column of them tells. */
function prefecturesBeside(beside: CellsBeside): readonly (string | undefined)[] {
  const cells = prefectures.map(beside).find((each) => each.length > 0) ?? [];
  return cells.map(prefectureIn);
}

/**
 * Whether nine digits are 都道府県番号 and the seven: where most that there are begin with the
 * prefecture of their row.
 */
function beginWithPrefecture(cells: readonly string[], beside: CellsBeside): boolean {
  const heads = prefecturesBeside(beside);
  let more = 0;
  for (const [row, cell] of cells.entries()) {
    const digits = digitsIn(cell);
    if (digits.length === 9) more += digits.slice(0, 2) === heads[row] ? 1 : -1;
  }
  return more > 0;
}

function settledByDigits(
  cells: readonly string[],
  beside: CellsBeside,
  kinds: Readonly<Record<number, string>>,
): string | undefined {
  for (const cell of cells) {
    const { length } = digitsIn(firstLine(cell));
    if (length === 9 && beginWithPrefecture(cells, beside)) return 'code9';
    if (kinds[length]) return kinds[length];
  }
  return undefined;
}

/**
 * A number of seven digits or of ten: a cell that has its digits, or lost one leading zero, tells
 * which. Beside another number it must be one: 「薬局コード」 may be the number of a shop.
 */
export const byDigits: OpenName = {
  isAsked: (columns) => !hasBoth(columns),
  mustTell: (others) => hasOne(others, ['code7', 'code', 'code9']),
  settledBy: (cells, _, beside) =>
    settledByDigits(cells, beside, { 6: 'code7', 7: 'code7', 9: 'code', 10: 'code' }),
};

/** Fewer digits than seven may be what is left of ten. */
const whole = { 7: 'code7', 10: 'code' };

/**
 * A number of ten digits, but of seven where the other parts have columns of their own, as the
 * application forms print 医療機関等コード.
 */
export const byDigitsBesideParts: OpenName = {
  isAsked: (columns) =>
    hasOne(columns, prefectures) && hasOne(columns, pointTables) && !hasBoth(columns),
  settledBy: (cells, _, beside) => settledByDigits(cells, beside, whole),
};

/** The same beside 都道府県 alone. */
export const byDigitsBesidePrefecture: OpenName = {
  ...byDigitsBesideParts,
  isAsked: (columns) => hasOne(columns, prefectures) && !hasBoth(columns),
};

const filledIn = (cells: readonly string[]) => cells.filter((cell) => plainCell(cell) !== '');

/** Codes or names of prefectures or 点数表; anything else is not checked. */
export const unlessOther: OpenName = {
  vague: true,
  isAsked: (columns) => columns.some(({ open }) => open !== unlessOther),
  settledBy(cells, column) {
    const filled = filledIn(cells);
    if (filled.length === 0) return undefined;
    const base = column.replace('Name', '');
    if (filled.every((cell) => /^\d{1,2}$/.test(plainCell(cell)))) return base;
    const read = base === 'prefecture' ? prefectureIn : pointTableIn;
    if (filled.some((cell) => read(cell) !== undefined)) return `${base}Name`;
    return filled.some((cell) => /^\d/.test(plainCell(cell))) ? base : null;
  },
};

/** Names that mean anything: all cells must be words for a 点数表. */
export const byWords: OpenName = {
  vague: true,
  yieldsTo: pointTables,
  isAsked: () => true,
  mustTell: () => true,
  settledBy(cells, column) {
    const filled = filledIn(cells);
    if (filled.length === 0) return undefined;
    const isWord = (cell: string) => !/^\d+$/.test(plainCell(cell)) && pointTableIn(cell);
    return filled.every(isWord) ? column : null;
  },
};

/** 全国地方公共団体コード of six digits, or 都道府県コード. */
export const byArea: OpenName = {
  vague: true,
  isAsked: () => true,
  mustTell: () => true,
  settledBy(cells, column) {
    const filled = filledIn(cells);
    if (filled.length === 0) return undefined;
    return filled.every((cell) => prefectureIn(cell) !== undefined) ? column : null;
  },
};
