import { type FirstRow, isBlank } from './columns/header-cells.js';
import { HEADER_ROWS } from './columns/header-row.js';
import type { RowReader } from './rows/row.js';
import type { RowText } from './rows/row-text.js';

/** So many rows, as far as they begin in so many bytes, tell what the columns hold. */
const AHEAD = HEADER_ROWS + 100;
const AHEAD_BYTES = 64 * 1024;

/** The first rows of a table, as far as they are there. */
export interface RowsAhead {
  readonly rows: readonly FirstRow[];
  /** Whether more bytes would bring more rows. */
  readonly goesOn: boolean;
}

/**
 * Reads the first rows before they are checked. They are the same however the bytes come in: at
 * least those that begin in the first 64 KiB, and 30 where the header `isWanted` still, or those up
 * to the line that it is said to stand on. The reader can then begin anew.
 */
export function readAhead(block: AheadBytes, reader: RowReader, ...options: Wanted): RowsAhead {
  const ahead = readFirst(block, reader, ...options);
  reader.line = 1;
  reader.broken = undefined;
  return ahead;
}

type Wanted = [
  text: RowText,
  isWanted: (rows: readonly FirstRow[]) => boolean,
  headerRow?: number | undefined,
];

function readFirst(
  { bytes, from, size, final }: AheadBytes,
  reader: RowReader,
  ...[text, isWanted, headerRow = 0]: Wanted
): RowsAhead {
  const { row } = reader;
  const rows: FirstRow[] = [];
  /** So many rows are needed however far they reach. */
  let needed: number | undefined;
  for (let at = from; rows.length < AHEAD + headerRow; ) {
    if (at - from >= AHEAD_BYTES && reader.line > headerRow) {
      needed ??= isWanted(rows) ? HEADER_ROWS : 0;
      if (rows.length >= needed) break;
    }
    if (at >= size) return { rows, goesOn: !final };
    const next = reader.read(bytes, at, size, final);
    if (next === -1) return { rows, goesOn: reader.broken === undefined };
    const { line, damaged } = row;
    text.tell(bytes, row.start, row.end);
    const cells = Array.from({ length: row.count }, (_, place) => text.cell(row, place));
    // Blank lines above everything else are no part of the table.
    if (rows.length > 0 || damaged || !cells.every(isBlank)) rows.push({ line, cells, damaged });
    at = next;
  }
  return { rows, goesOn: false };
}

/** Bytes that begin with the first row. */
export interface AheadBytes {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly size: number;
  readonly final: boolean;
}
