/**
 * No row of a data file is longer; a lost quote or line break would otherwise swallow the rest of
 * the file.
 */
export const ROW_LIMIT = 1024 * 1024;

/** One row, valid until the next is read: where its cells stand in `bytes`, quotes excluded. */
export interface Row {
  bytes: Uint8Array;
  /** 1-based number of the line on which the row begins. */
  line: number;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** The texts of the cells, where they cannot be read from their bytes alone. */
  texts: readonly (string | undefined)[] | undefined;
  /** The object of a line of JSON that was not read from its bytes. */
  object: object | undefined;
  /**
   * Whether the cells are not to be trusted: text stands right behind a closing quote, or the line
   * is no JSON object.
   */
  damaged: boolean;
  /** Bounds of the whole row, line break excluded. */
  start: number;
  end: number;
}

/** Why the rest of a file cannot be read. */
export type Breakage = 'unclosed-quote' | 'row-too-long' | 'truncated';

/** Takes one row after the other out of bytes. */
export interface RowReader {
  readonly row: Row;
  /**
   * Reads the row that begins at `start` and returns where the next begins; -1 when it does not end
   * before `size`: it is then read again when more bytes have come. A line feed stands at `size`.
   */
  read(bytes: Uint8Array, start: number, size: number, final: boolean): number;
  /** What makes the rest unreadable, once it was met, and on which line. */
  broken: { readonly fault: Breakage; readonly line: number } | undefined;
}

export function emptyRow(): Row {
  return {
    bytes: new Uint8Array(0),
    line: 1,
    count: 0,
    starts: new Int32Array(64),
    ends: new Int32Array(64),
    texts: undefined,
    object: undefined,
    damaged: false,
    start: 0,
    end: 0,
  };
}

/** Makes room for more cells. */
export function growCells(row: Row): void {
  const { starts, ends } = row;
  row.starts = new Int32Array(starts.length * 2);
  row.ends = new Int32Array(ends.length * 2);
  row.starts.set(starts);
  row.ends.set(ends);
}
