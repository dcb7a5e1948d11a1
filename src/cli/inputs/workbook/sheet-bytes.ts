import { cellAddress } from '../../../check/rows/address.js';
import type { WorkbookCell, WorkbookRow } from './cell.js';

/** Bytes are given when there are so many characters. */
const ENOUGH = 64 * 1024;

/** Excel takes bytes for UTF-8 by this mark: the repaired copy has it. */
const MARK = '\ufeff';

/** So many merged ranges are remembered before those that have ended are forgotten. */
const MERGED = 4096;

/** Cells of a kind in the rows that were given last, by their rows and columns. */
type Noted = { now: number[]; before: number[] };

const keyOf = (row: number, column: number) => row * 2 ** 14 + column;

/** The rows of a sheet as CSV, one record for each row, empty ones too. */
export interface SheetBytes {
  readonly chunks: AsyncGenerator<Uint8Array>;
  /**
   * Whether a cell of the last rows is a number without a format, or a formula without a result.
   */
  readonly isNumber: (row: number, column: number) => boolean;
  readonly isUncomputed: (row: number, column: number) => boolean;
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Whether a number has lost the zeros in front, if it had some. */
const isPlainNumber = ({ kind, format, zerosByFormat }: WorkbookCell) =>
  kind === 'number' && !zerosByFormat && /^(?:general)?$/i.test(format);

/**
 * Makes CSV of the rows of a sheet. Merged cells hold their text in each of their rows, but for
 * those of a header: `isHeader` tells its texts.
 */
export function sheetBytes(
  batches: AsyncIterable<readonly WorkbookRow[]>,
  isHeader: (text: string) => boolean,
): SheetBytes {
  const numbers: Noted = { now: [], before: [] };
  const uncomputed: Noted = { now: [], before: [] };
  /** Texts of merged ranges that reach below the row at hand, by their first cell. */
  const merged = new Map<string, { text: string; bottom: number }>();
  let next = 1;

  function note(row: number, cell: WorkbookCell): void {
    if (isPlainNumber(cell)) numbers.now.push(keyOf(row, cell.column));
    else if (cell.kind === 'uncomputed') uncomputed.now.push(keyOf(row, cell.column));
  }

  function turn(noted: Noted): void {
    noted.before = noted.now;
    noted.now = [];
  }

  /** Texts by their columns, those of merged cells that began above among them. */
  function fill(texts: string[], { rowNumber, cells, merged: ranges }: WorkbookRow): void {
    const isTitle = cells.some(({ text }) => isHeader(text));
    for (const { top, left, bottom } of ranges) {
      const key = cellAddress(top, left);
      if (top < rowNumber) {
        const above = merged.get(key);
        if (above) texts[left - 1] = above.text;
      } else if (bottom > top && !isTitle) {
        const text = texts[left - 1];
        if (text !== undefined) merged.set(key, { text, bottom });
      }
    }
    // The last row of a range may hold nothing, and does not come then.
    if (merged.size < MERGED) return;
    for (const [key, { bottom }] of merged) if (bottom <= rowNumber) merged.delete(key);
  }

  function record(row: WorkbookRow): string {
    const texts: string[] = [];
    for (const cell of row.cells) {
      note(row.rowNumber, cell);
      texts[cell.column - 1] = cell.text;
    }
    if (row.merged.length > 0) fill(texts, row);
    return Array.from(texts, (text) => (text === undefined ? '' : quoted(text))).join(',');
  }

  async function* chunks(): AsyncGenerator<Uint8Array> {
    let text = MARK;
    for await (const rows of batches) {
      for (const row of rows) {
        text += `${'\n'.repeat(row.rowNumber - next)}${record(row)}\n`;
        next = row.rowNumber + 1;
      }
      if (text.length < ENOUGH) continue;
      yield Buffer.from(text);
      text = '';
      turn(numbers);
      turn(uncomputed);
    }
    if (text !== '') yield Buffer.from(text);
  }

  const holds = ({ now, before }: Noted, row: number, column: number) =>
    now.includes(keyOf(row, column)) || before.includes(keyOf(row, column));
  return {
    chunks: chunks(),
    isNumber: (row, column) => holds(numbers, row, column),
    isUncomputed: (row, column) => holds(uncomputed, row, column),
  };
}
