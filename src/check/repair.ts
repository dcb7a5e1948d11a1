import type { Finding } from '../core/finding.js';
import { type Encoding, encode } from './encoding.js';
import type { Format } from './format.js';
import type { Row } from './row.js';
import type { Table } from './table.js';

const QUOTE = 0x22;

/** A cell that was replaced in the copy. */
export interface Repair {
  /** 1-based line of the row. */
  readonly line: number;
  /** Header of the column as the file writes it. */
  readonly column: string;
  readonly from: string;
  readonly to: string;
  /** The rule whose finding suggested it. */
  readonly rule: string;
}

/** What was found on a column of a row. */
export interface Suggested {
  readonly column: string;
  readonly found: Finding;
}

/** The findings that suggest a new text for their column, one for each column on which all agree. */
function agreed(suggested: readonly Suggested[]): readonly Suggested[] {
  return suggested.filter(({ column, found }, index) => {
    const rivals = suggested.filter((other) => other.column === column);
    const first = rivals[0] as Suggested;
    const same = rivals.every((rival) => rival.found.suggestion === found.suggestion);
    return same && suggested.indexOf(first) === index;
  });
}

/** A text as a cell that stands in quotes, or gets them where it needs them. */
function written(text: string, quoted: boolean, format: Format): string {
  if (format === 'ndjson') return quoted ? JSON.stringify(text).slice(1, -1) : JSON.stringify(text);
  const doubled = text.replaceAll('"', '""');
  return quoted || !/[",\t\r\n]/.test(text) ? doubled : `"${doubled}"`;
}

/** Copies the input block by block, with cells replaced on the way. */
export function createCopy(onCopied: (bytes: Uint8Array) => void) {
  let copied = 0;

  /** An object with its values replaced, as one line. */
  function rewritten(row: Row, chosen: readonly Suggested[], table: Table): string {
    const entries = Object.entries(row.object as object).map(([name, value]) => {
      const place = table.placeOf(name);
      const mended = chosen.find(({ column }) => table.places[column] === place);
      return [name, mended ? mended.found.suggestion : value];
    });
    return JSON.stringify(Object.fromEntries(entries));
  }

  return {
    /** Replaces the cells of a row for which there is one suggestion, and answers which it replaced. */
    mend(
      row: Row,
      suggested: readonly Suggested[],
      table: Table,
      format: Format,
      encoding: Encoding,
    ): readonly Suggested[] {
      const { bytes, starts, ends } = row;
      const chosen = agreed(suggested).filter(({ column }) => table.places[column] !== undefined);
      const pieces = chosen.map(({ column, found }) => {
        const place = table.places[column] as number;
        const from = starts[place] as number;
        const text = written(found.suggestion as string, bytes[from - 1] === QUOTE, format);
        return { from, to: ends[place] as number, bytes: encode(text, encoding) };
      });
      if (row.object && chosen.length > 0) {
        const line = encode(rewritten(row, chosen, table), encoding);
        pieces.splice(0, pieces.length, { from: row.start, to: row.end, bytes: line });
      }
      // The encoding may lack a character.
      if (pieces.some((piece) => piece.bytes === undefined)) return [];
      for (const piece of pieces.sort((a, b) => a.from - b.from)) {
        onCopied(bytes.subarray(copied, piece.from));
        onCopied(piece.bytes as Uint8Array);
        copied = piece.to;
      }
      return chosen;
    },
    /** Copies what is left of a block up to a place; the next block begins there. */
    finish(bytes: Uint8Array, to: number): void {
      onCopied(bytes.subarray(copied, to));
      copied = 0;
    },
  };
}
