import type { Writable } from '../../core/writable.js';
import type { Format } from './format.js';

/** No row is longer; a lost quote or line break would otherwise swallow the rest of the file. */
export const ROW_LIMIT = 1024 * 1024;

/** One row, valid until the next is read: its cells as texts, or where they stand in `bytes`. */
export interface Row {
  readonly format: Format;
  /** Whether its cells are written as databases write them into TSV, with `\t`, `\n`, `\N`. */
  readonly escaped: boolean;
  /** 1-based number of the line on which the row begins. */
  readonly line: number;
  /** How many cells it has. */
  readonly count: number;
  /**
   * Whether the cells are not to be trusted: text stands right behind a closing quote, or the line
   * is no JSON object.
   */
  readonly damaged: boolean;
  /** Names of an object to be placed before it is read; see `NamedCells`. */
  readonly names: readonly string[] | undefined;
  /** The texts of the cells, where they are not read from bytes. */
  readonly texts: readonly (string | undefined)[] | undefined;
  /** Names of the first object whose values are objects or lists, and not read. */
  readonly nested: readonly string[] | undefined;
  /** Places of cells that are numbers of JSON, where it has some. */
  readonly numbers: readonly number[] | undefined;
  readonly bytes: Uint8Array;
  /** Bounds of the cells, quotes excluded. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bounds of the whole row, line break excluded. */
  readonly start: number;
  readonly end: number;
}

/** A row in the hands of its reader. */
export type RowAtHand = Writable<Row>;

/**
 * Where the values of names stand in the rows of objects. A reader that meets names that are not
 * here hands the row over with these names alone and reads it again: a name that is still missing
 * then is passed over.
 */
export interface NamedCells {
  /** The place of each name that is known; -1 where it is not asked for. */
  readonly named: ReadonlyMap<string, number>;
  /** How many cells a row has. */
  readonly width: number;
}

/** Why the rest of a file cannot be read. */
export type Breakage = 'unclosed-quote' | 'row-too-long' | 'truncated';

/** The bytes between cells, and around those that hold them. */
export interface Marks {
  readonly separator: number;
  /** -1 where there are no quotes. */
  readonly quote: number;
}

/** Takes one row after the other out of bytes. */
export interface RowReader {
  readonly row: Row;
  /** What divides the bytes of its rows; undefined where they are no cells side by side. */
  readonly marks?: Marks | undefined;
  /** 1-based number of the line on which the next row begins. */
  line: number;
  /**
   * Reads the row that begins at `start` and returns where the next begins; -1 when it does not end
   * before `size`: it is then read again when more bytes have come. A line feed stands at `size`.
   */
  read(bytes: Uint8Array, start: number, size: number, final: boolean): number;
  /** What makes the rest unreadable, once it was met, and on which line. */
  broken: { readonly fault: Breakage; readonly line: number } | undefined;
}

export function emptyRow(format: Format, escaped = false): RowAtHand {
  return {
    format,
    escaped,
    line: 1,
    count: 0,
    damaged: false,
    names: undefined,
    texts: undefined,
    numbers: undefined,
    nested: undefined,
    bytes: new Uint8Array(0),
    starts: new Int32Array(64),
    ends: new Int32Array(64),
    start: 0,
    end: 0,
  };
}

/** Makes room for more cells. */
export function growCells(row: RowAtHand): void {
  const { starts, ends } = row;
  row.starts = new Int32Array(starts.length * 2);
  row.ends = new Int32Array(ends.length * 2);
  row.starts.set(starts);
  row.ends.set(ends);
}
