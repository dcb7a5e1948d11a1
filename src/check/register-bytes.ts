import type { Row } from './row.js';

/** What {@link readRegisterRow} says of a row on which the rules themselves must be asked. */
export const DOUBTFUL = -1;

/** The number that the bytes from a place on spell in digits; -1 where they do not. */
function digitsAt(bytes: Uint8Array, from: number, count: number): number {
  let number = 0;
  for (let at = from; at < from + count; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The digits that 検証番号 adds up where a digit counts twice. */
const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** What digits add to the sum that a 検証番号 completes: from `from` on, the first counting `weight` times. */
function weighed(bytes: Uint8Array, from: number, count: number, weight: 1 | 2): number {
  let sum = 0;
  let twice = weight === 2;
  for (let at = from; at < from + count; at++) {
    const digit = (bytes[at] as number) - 48;
    sum += twice ? (doubled[digit] as number) : digit;
    twice = !twice;
  }
  return sum;
}

/** 点数表コード by its place in a number of its own. */
const places = [-1, 0, -1, 1, 2, -1, 3, -1, -1, -1];

/** A 医療機関等コード as a number below 2³²: of the 点数表コード only those that exist are counted. */
export function numberOf(prefecture: number, pointTable: number, code7: number): number {
  return (prefecture * 4 + (places[pointTable] as number)) * 10_000_000 + code7;
}

/**
 * Reads a row of a register from its bytes: its ten digits as a number (see {@link numberOf}) when every cell is right by all rules on a
 * single row, {@link DOUBTFUL} otherwise. `columns` are the places of the cells; without the column of ten digits the three others
 * make it up.
 */
export function readRegisterRow(
  { bytes, starts, ends }: Row,
  columns: Readonly<Record<string, number>>,
): number {
  const { code, code7, prefecture, pointTable } = columns;
  const from10 = code === undefined ? -1 : (starts[code] as number);
  if (code !== undefined && (ends[code] as number) - from10 !== 10) return DOUBTFUL;

  // The parts stand in columns of their own, in the ten digits, or in both.
  let head = code === undefined ? -1 : from10;
  if (prefecture !== undefined) {
    const from = starts[prefecture] as number;
    if ((ends[prefecture] as number) - from !== 2) return DOUBTFUL;
    if (code === undefined) head = from;
    else if (bytes[from] !== bytes[head] || bytes[from + 1] !== bytes[head + 1]) return DOUBTFUL;
  }
  let table = code === undefined ? -1 : from10 + 2;
  if (pointTable !== undefined) {
    const from = starts[pointTable] as number;
    if ((ends[pointTable] as number) - from !== 1) return DOUBTFUL;
    if (code === undefined) table = from;
    else if (bytes[from] !== bytes[table]) return DOUBTFUL;
  }
  let seven = code === undefined ? -1 : from10 + 3;
  if (code7 !== undefined) {
    const from = starts[code7] as number;
    if ((ends[code7] as number) - from !== 7) return DOUBTFUL;
    if (code === undefined) seven = from;
    else for (let i = 0; i < 7; i++) if (bytes[from + i] !== bytes[seven + i]) return DOUBTFUL;
  }
  if (head === -1 || table === -1 || seven === -1) return DOUBTFUL;

  const prefectureNumber = digitsAt(bytes, head, 2);
  const tableNumber = digitsAt(bytes, table, 1);
  const serial = digitsAt(bytes, seven, 7);
  if (prefectureNumber < 1 || prefectureNumber > 47 || serial === -1) return DOUBTFUL;
  if (tableNumber === -1 || places[tableNumber] === -1) return DOUBTFUL;
  let sum = weighed(bytes, seven, 7, 1);
  if (prefectureNumber < 11 || prefectureNumber > 14) {
    sum += weighed(bytes, head, 2, 2) + weighed(bytes, table, 1, 2);
  }
  return sum % 10 === 0 ? numberOf(prefectureNumber, tableNumber, serial) : DOUBTFUL;
}
