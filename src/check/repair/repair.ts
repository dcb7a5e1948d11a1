import { QUOTE } from '../rows/bytes.js';
import { type Encoding, encode, isText } from '../rows/encoding.js';
import { escaped } from '../rows/escapes.js';
import type { Format } from '../rows/format.js';
import { valueAt, valuesOf } from '../rows/json-values.js';
import type { NamedCells, Row } from '../rows/row.js';

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
  /** The sheet and the cell (`E27`), where it is in a workbook. */
  readonly sheet?: string;
  readonly address?: string;
}

/** A repair that a finding suggests for the cell at a place of a row. */
export interface Suggested {
  readonly place: number;
  readonly repair: Repair;
}

/** The suggestions for cells, one for each on which all agree. */
function agreed(suggested: readonly Suggested[]): readonly Suggested[] {
  return suggested.filter(({ place, repair }, index) => {
    const rivals = suggested.filter((other) => other.place === place);
    const first = rivals[0] as Suggested;
    const same = rivals.every((rival) => rival.repair.to === repair.to);
    return same && suggested.indexOf(first) === index;
  });
}

/** A text as a cell that stands in quotes, or gets them where it needs them. */
function written(text: string, quoted: boolean, format: Format): string {
  if (format === 'ndjson') return quoted ? JSON.stringify(text).slice(1, -1) : JSON.stringify(text);
  const doubled = text.replaceAll('"', '""');
  return quoted || !/[",\t\r\n]/.test(text) ? doubled : `"${doubled}"`;
}

/** A part of the input that gives way to other bytes. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array | undefined;
}

export type Copy = ReturnType<typeof createCopy>;

/** Copies the input block by block, with cells replaced on the way. */
export function createCopy(
  onCopied: (bytes: Uint8Array) => void,
  { named }: Pick<NamedCells, 'named'>,
) {
  let copied = 0;

  /** The pieces that replace a cell; none where a JSON object has no such name. */
  function piecesOf({ place, repair }: Suggested, row: Row, encoding: Encoding): readonly Piece[] {
    const { format, bytes, starts, ends } = row;
    const text = repair.to;
    if (row.texts) {
      const values = valuesOf(bytes, row.start, encoding).filter(
        ({ name }) => named.get(name) === place,
      );
      // A path leads to a value only where no name is the same.
      for (const [name, at] of values.length > 0 ? [] : named) {
        const value = at === place ? valueAt(bytes, row.start, encoding, name) : undefined;
        if (value) values.push(value);
      }
      return values.map(({ from, to }) => ({
        from,
        to,
        bytes: encode(JSON.stringify(text), encoding),
      }));
    }
    const [from, to] = [starts[place] as number, ends[place] as number];
    // Where a JSON object begins no value stands.
    if (format === 'ndjson' && from === row.start) return [];
    if (row.escaped) return [{ from, to, bytes: encode(escaped(text), encoding) }];
    const quoted = bytes[from - 1] === QUOTE;
    return [{ from, to, bytes: encode(written(text, quoted, format), encoding) }];
  }

  return {
    /** Makes the repairs of a row that nothing else contradicts, and answers which it made. */
    mend(row: Row, suggested: readonly Suggested[], encoding: Encoding): readonly Repair[] {
      const { bytes, start, end } = row;
      // In a line with bytes that are no text its parts cannot be told apart.
      if (row.texts && !isText(bytes.subarray(start, end), encoding)) return [];
      const chosen = agreed(suggested)
        .map((each) => ({ each, pieces: piecesOf(each, row, encoding) }))
        .filter(({ pieces }) => pieces.length > 0);
      const pieces = chosen.flatMap((each) => each.pieces);
      // The encoding may lack a character.
      if (pieces.some((piece) => piece.bytes === undefined)) return [];
      for (const piece of pieces.sort((a, b) => a.from - b.from)) {
        onCopied(bytes.subarray(copied, piece.from));
        onCopied(piece.bytes as Uint8Array);
        copied = piece.to;
      }
      return chosen.map(({ each }) => each.repair);
    },
    /** Copies bytes that stand behind the last block. */
    add: onCopied,
    /** Copies what is left of a block up to a place; the next block begins there. */
    finish(bytes: Uint8Array, to: number): void {
      onCopied(bytes.subarray(copied, to));
      copied = 0;
    },
  };
}
