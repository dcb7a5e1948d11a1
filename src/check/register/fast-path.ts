import type { Row } from '../rows/row.js';

/** What {@link readRegisterRow} says of a row on which the rules themselves must be asked. */
export const DOUBTFUL = -1;

/** What a digit adds to a 検証番号 where it counts twice. */
const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** 点数表コード by its place in a number of its own. */
const places = [-1, 0, -1, 1, 2, -1, 3, -1, -1, -1];

/** A 医療機関等コード as a number below 2³²: of the 点数表コード only those that exist are counted. */
export function numberOf(prefecture: number, pointTable: number, code7: number): number {
  return (prefecture * 4 + (places[pointTable] as number)) * 10_000_000 + code7;
}

/**
 * Reads a row of a register from its bytes: its ten digits as a number (see {@link numberOf}) when
 * every cell is right by all rules on a single row, {@link DOUBTFUL} otherwise. `columns` are the
 * places of the cells; without the column of ten digits the three others make it up.
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

  return codeOf(bytes, head, table, seven);
}

/**
 * The number of a code whose parts stand at three places; {@link DOUBTFUL} when they are not all
 * right. Written out: this runs for every row.
 */
function codeOf(bytes: Uint8Array, head: number, table: number, seven: number): number {
  const p1 = (bytes[head] as number) - 48;
  const p2 = (bytes[head + 1] as number) - 48;
  const t = (bytes[table] as number) - 48;
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
  return numberOf(prefecture, t, code7);
}
