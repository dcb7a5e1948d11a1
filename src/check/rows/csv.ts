import { COMMA, CR, LF, QUOTE, SPACE, TAB } from './bytes.js';
import type { Format, Quote } from './format.js';
import {
  type Breakage,
  emptyRow,
  growCells,
  ROW_LIMIT,
  type RowAtHand,
  type RowReader,
} from './row.js';

/** A row that does not end in the bytes at hand. */
const UNFINISHED = -1;
/** A cell whose quote closed one that another line opened. */
const GIVEN_UP = -2;

/** No byte. */
const NEVER = -1;

/** Gives a row as many cells as its table has columns: those that it lacks are empty. */
function widen(row: RowAtHand, width: number): void {
  while (row.starts.length < width) growCells(row);
  row.starts.fill(row.end, row.count, width);
  row.ends.fill(row.end, row.count, width);
  row.count = width;
}

/**
 * Splits CSV or TSV bytes (RFC 4180, LF or CRLF, quoted line breaks) into rows. In UTF-8 and in
 * Shift_JIS no byte of a longer character is a line feed, a separator or a quote, so both are read
 * alike. The records of a `uke` know no quotes, and a file of a database may have none. The rows of
 * a `sheet` have as many cells as `table` once that is known.
 */
export function createCsvReader(
  format: Exclude<Format, 'ndjson'>,
  table: { readonly width: number },
  quote: Quote = 'double',
): RowReader {
  const separator = format === 'tsv' ? TAB : COMMA;
  const isSheet = format === 'sheet';
  const isPlain = format === 'uke' || (quote === 'none' && !isSheet);
  const opening = isPlain ? NEVER : QUOTE;
  const row = emptyRow(format, format === 'tsv' && quote === 'none');
  /** Line breaks within the quotes of the row at hand. */
  let breaks = 0;

  function fail(fault: Breakage, at: number): typeof UNFINISHED {
    reader.broken = { fault, line: at };
    return UNFINISHED;
  }

  /** Reads a quoted cell and returns where its separator or line break stands. */
  function readQuoted(bytes: Uint8Array, cell: number, size: number, final: boolean): number {
    const { start, count } = row;
    let at = cell + 1;
    let firstBreak = -1;
    let broken = 0;
    for (;;) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) break;
        at++;
      } else if (byte === LF) {
        if (at === size) break;
        if (firstBreak === -1) firstBreak = at;
        broken++;
      }
      at++;
    }
    const close = at;
    if (close - start > ROW_LIMIT) {
      // A lost quote, or a row of many cells of which this happens to be the last.
      const isLong = cell - start < ROW_LIMIT / 2;
      return isLong ? fail('unclosed-quote', row.line + breaks) : fail('row-too-long', row.line);
    }
    if (close === size) return final ? fail('unclosed-quote', row.line + breaks) : UNFINISHED;
    at++;
    // Blanks behind the quote are forgiven.
    while (bytes[at] === SPACE || (bytes[at] === TAB && separator !== TAB)) at++;
    if (bytes[at] === CR) at++;
    // What follows decides, and has not come yet.
    if (at === size && !final) return UNFINISHED;
    if (bytes[at] !== separator && bytes[at] !== LF) {
      row.damaged = true;
      if (broken > 0) {
        // Give up the line on which the quote opened, and read on behind it.
        row.end = firstBreak;
        reader.line += breaks + 1;
        return GIVEN_UP;
      }
    }
    breaks += broken;
    row.starts[count] = cell + 1;
    row.ends[count] = close;
    while (bytes[at] !== separator && bytes[at] !== LF) at++;
    return at;
  }

  const reader: RowReader = {
    row,
    marks: isSheet ? undefined : { separator, quote: opening },
    line: 1,
    broken: undefined,
    read(bytes, start, size, final) {
      row.bytes = bytes;
      row.line = reader.line;
      row.count = 0;
      row.damaged = false;
      row.start = start;
      breaks = 0;
      let { starts, ends } = row;
      for (let at = start, count = 0; ; at++) {
        const cell = at;
        if (bytes[at] === opening) {
          row.count = count;
          at = readQuoted(bytes, cell, size, final);
          if (at === UNFINISHED) return UNFINISHED;
          if (at === GIVEN_UP) return row.end + 1;
        } else {
          let byte = bytes[at] as number;
          // Every other character of a cell is above the comma, but for a few.
          while (byte > COMMA || (byte !== separator && byte !== LF)) byte = bytes[++at] as number;
          starts[count] = cell;
          ends[count] = at;
        }
        if (at - start > ROW_LIMIT) return fail('row-too-long', row.line);
        if (at === size && !final) return UNFINISHED;
        count++;
        if (bytes[at] === separator) {
          if (count === starts.length) {
            growCells(row);
            ({ starts, ends } = row);
          }
          continue;
        }
        row.count = count;
        row.end = at > start && bytes[at - 1] === CR ? at - 1 : at;
        if ((ends[count - 1] as number) > row.end) ends[count - 1] = row.end;
        reader.line += isSheet ? 1 : breaks + 1;
        if (isSheet && table.width > 0) widen(row, table.width);
        return at + 1;
      }
    },
  };
  return reader;
}
