import type { Row } from '../rows/row.js';
import type { FastPlan, Word } from './plan.js';

/** What {@link readRegisterRow} says of a row on which the rules themselves must be asked. */
export const DOUBTFUL = -1;

/** What a digit adds to a 検証番号 where it counts twice. */
const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** 点数表コード by its place in a number of its own. */
const places = [-1, 0, -1, 1, 2, -1, 3, -1, -1, -1];

/**
 * A 医療機関等コード as a number below 2³²: of the 点数表コード only those that exist are counted.
 */
export function numberOf(prefecture: number, pointTable: number, code7: number): number {
  return (prefecture * 4 + (places[pointTable] as number)) * 10_000_000 + code7;
}

/** Whether a cell is the one that a word remembers; if not, the word takes it to be read. */
function saysSame({ bytes, starts, ends }: Row, word: Word): boolean {
  const { cell, digits, place } = word;
  const from = starts[place] as number;
  const length = (ends[place] as number) - from;
  let same = length === cell.length;
  for (let i = 0; same && i < length; i++) same = bytes[from + i] === cell[i];
  if (!same) word.pending = bytes.slice(from, from + length);
  return same && digits.length > 0;
}

/**
 * Reads a row of a register from its bytes: its ten digits as a number (see {@link numberOf}) when
 * every cell is right by all rules on a single row, {@link DOUBTFUL} otherwise. Without a column of
 * ten digits the others make it up.
 */
export function readRegisterRow(row: Row, plan: FastPlan): number {
  const { bytes, starts, ends } = row;
  const { code, code7, prefecture, pointTable, prefectureWords, pointTableWord } = plan;
  const from10 = code === undefined ? -1 : (starts[code] as number);
  if (code !== undefined && (ends[code] as number) - from10 !== 10) return DOUBTFUL;

  // The parts stand in columns of their own, in the ten digits, or in both; or they are words.
  let headBytes = bytes;
  let head = code === undefined ? -1 : from10;
  if (prefecture !== undefined) {
    const from = starts[prefecture] as number;
    if ((ends[prefecture] as number) - from !== 2) return DOUBTFUL;
    if (code === undefined) head = from;
    else if (bytes[from] !== bytes[head] || bytes[from + 1] !== bytes[head + 1]) return DOUBTFUL;
  }
  for (const word of prefectureWords) {
    if (!saysSame(row, word)) return DOUBTFUL;
    const { digits } = word;
    if (head === -1) {
      headBytes = digits;
      head = 0;
    } else if (digits[0] !== headBytes[head] || digits[1] !== headBytes[head + 1]) return DOUBTFUL;
  }
  if (head === -1 && plan.fixedPrefecture) {
    headBytes = plan.fixedPrefecture;
    head = 0;
  }
  let tableBytes = bytes;
  let table = code === undefined ? -1 : from10 + 2;
  if (pointTable !== undefined) {
    const from = starts[pointTable] as number;
    if ((ends[pointTable] as number) - from !== 1) return DOUBTFUL;
    if (code === undefined) table = from;
    else if (bytes[from] !== bytes[table]) return DOUBTFUL;
  } else if (pointTableWord) {
    if (!saysSame(row, pointTableWord)) return DOUBTFUL;
    if (code === undefined) {
      tableBytes = pointTableWord.digits;
      table = 0;
    } else if (pointTableWord.digits[0] !== bytes[table]) return DOUBTFUL;
  } else if (table === -1 && plan.fixedPointTable) {
    tableBytes = plan.fixedPointTable;
    table = 0;
  }
  let seven = code === undefined ? -1 : from10 + 3;
  if (code7 !== undefined) {
    const from = starts[code7] as number;
    if ((ends[code7] as number) - from !== 7) return DOUBTFUL;
    if (code === undefined) seven = from;
    else for (let i = 0; i < 7; i++) if (bytes[from + i] !== bytes[seven + i]) return DOUBTFUL;
  }
  if (head === -1 || table === -1 || seven === -1) return DOUBTFUL;

  const p1 = (headBytes[head] as number) - 48;
  const p2 = (headBytes[head + 1] as number) - 48;
  const t = (tableBytes[table] as number) - 48;
  for (const place of plan.adjoining) {
    const from = starts[place] as number;
    const to = ends[place] as number;
    if (from === to) continue;
    // 歯科 beside 医科, and the reverse.
    const other = t === 1 ? 3 : t === 3 ? 1 : 0;
    if (to - from !== 7 || codeOf(bytes, p1, p2, other, from) === DOUBTFUL) return DOUBTFUL;
  }
  return codeOf(bytes, p1, p2, t, seven);
}

/**
 * The number of a code of which three digits are known and seven stand at a place;
 * {@link DOUBTFUL} when they are not all right. Written out: this runs for every row.
 */
function codeOf(bytes: Uint8Array, p1: number, p2: number, t: number, seven: number): number {
  const a = (bytes[seven] as number) - 48;
  const b = (bytes[seven + 1] as number) - 48;
  const c = (bytes[seven + 2] as number) - 48;
  const d = (bytes[seven + 3] as number) - 48;
  const e = (bytes[seven + 4] as number) - 48;
  const f = (bytes[seven + 5] as number) - 48;
  const g = (bytes[seven + 6] as number) - 48;
  // Negative where one of them is below 0 or above 9.
  const low = p1 | p2 | t | a | b | c | d | e | f | g;
  const high = (9 - p1) | (9 - p2) | (9 - t) | (9 - a) | (9 - b) | (9 - c) | (9 - d);
  if ((low | high | (9 - e) | (9 - f) | (9 - g)) < 0) return DOUBTFUL;

  const prefecture = p1 * 10 + p2;
  if (prefecture < 1 || prefecture > 47 || places[t] === -1) return DOUBTFUL;
  const twice = (digit: number) => doubled[digit] as number;
  let sum = a + twice(b) + c + twice(d) + e + twice(f) + g;
  if (prefecture < 11 || prefecture > 14) sum += twice(p1) + p2 + twice(t);
  if (sum % 10 !== 0) return DOUBTFUL;
  const code7 = (((((a * 10 + b) * 10 + c) * 10 + d) * 10 + e) * 10 + f) * 10 + g;
  // Both stand for no code.
  if (code7 === 0 || code7 === 9_999_999) return DOUBTFUL;
  return numberOf(prefecture, t, code7);
}
