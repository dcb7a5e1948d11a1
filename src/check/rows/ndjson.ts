import {
  BACKSLASH,
  CLOSE,
  COLON,
  COMMA,
  CR,
  LF,
  MINUS,
  NINE,
  OPEN,
  QUOTE,
  SPACE,
  TAB,
  ZERO,
} from './bytes.js';
import { decode, type Encoding } from './encoding.js';
import { emptyRow, growCells, ROW_LIMIT, type RowReader } from './row.js';

/**
 * A name that an object has at some place, as bytes, so that the next object is read without
 * decoding it.
 */
interface Expected {
  readonly bytes: Uint8Array;
  readonly slot: number;
}

export interface NdjsonOptions {
  /** Called with the names of the first object. */
  readonly onNames: (names: readonly string[], line: number) => void;
  /** The cell of a row that holds the value of a name; -1 where it is not asked for. */
  readonly placeOf: (name: string) => number;
  /** How many cells a row has by now. */
  readonly width: () => number;
  readonly encoding: () => Encoding | undefined;
  /** The encoding of a line that cannot be read from its bytes; it may be the first to tell it. */
  readonly encodingOf: (line: Uint8Array) => Encoding;
}

/** A longer name is not remembered: a line can hold names of a megabyte. */
const NAME_LIMIT = 200;

/** A value as the cell of a table would have it. */
function textOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // Nested so deeply that it can be read but not written.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

/** Passes blanks, line breaks excluded. */
function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE || bytes[at] === TAB || bytes[at] === CR) at++;
  return at;
}

/** The end of a text that begins behind a quote and has no escapes; -1 where it has, or is none. */
function endOfPlainText(bytes: Uint8Array, from: number): number {
  let at = from;
  let byte = bytes[at] as number;
  // Most characters are above the backslash. The line feed behind the bytes ends the search too.
  while (byte > BACKSLASH || (byte !== QUOTE && byte !== BACKSLASH && byte >= SPACE)) {
    byte = bytes[++at] as number;
  }
  return byte === QUOTE ? at : -1;
}

/** The end of a whole number; -1 where none stands. */
function endOfNumber(bytes: Uint8Array, from: number): number {
  let at = from;
  if (bytes[at] === MINUS) at++;
  const first = at;
  while ((bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at++;
  if (at === first || (bytes[first] === ZERO && at > first + 1)) return -1;
  return at;
}

/**
 * Reads one JSON object a line (NDJSON, JSON Lines). A flat object of texts without escapes and
 * whole numbers is read from its bytes, any other line by `JSON.parse`.
 */
export function createNdjsonReader(options: NdjsonOptions): RowReader {
  const row = emptyRow();
  const order: Expected[] = [];
  let line = 1;
  let named = false;

  /** The cell for the name between two places. */
  function expect(bytes: Uint8Array, from: number, to: number, place: number): number {
    const name = new Uint8Array(bytes.subarray(from, to));
    const slot = options.placeOf(decode(name, 'utf-8'));
    // An object of a great many names is rare, and must not be remembered whole.
    if (place < 1000 && to - from <= NAME_LIMIT) order[place] = { bytes: name, slot };
    return slot;
  }

  function isExpected(bytes: Uint8Array, from: number, name: Uint8Array): boolean {
    const { length } = name;
    for (let i = 0; i < length; i++) if (bytes[from + i] !== name[i]) return false;
    return bytes[from + length] === QUOTE;
  }

  /** Empties the cells of the row, as many as there are by now. */
  function clear(): void {
    const width = options.width();
    while (row.starts.length < width) growCells(row);
    row.count = width;
    row.texts = undefined;
    row.object = undefined;
    row.damaged = false;
    row.starts.fill(row.start, 0, width);
    row.ends.fill(row.start, 0, width);
  }

  /** Reads a flat object from its bytes and returns where its line ends; -1 where it is not one. */
  function readFlat(bytes: Uint8Array, start: number): number {
    let at = skipBlanks(bytes, start);
    if (bytes[at] !== OPEN) return -1;
    for (let place = 0; ; place++) {
      at = skipBlanks(bytes, at + 1);
      if (bytes[at] !== QUOTE) return -1;
      at++;
      const expected = order[place];
      let slot: number;
      if (expected && isExpected(bytes, at, expected.bytes)) {
        slot = expected.slot;
        at += expected.bytes.length;
      } else {
        const end = endOfPlainText(bytes, at);
        if (end === -1) return -1;
        slot = expect(bytes, at, end, place);
        // A name that came up now has a cell of its own.
        if (slot >= row.count) return -1;
        at = end;
      }
      at = skipBlanks(bytes, at + 1);
      if (bytes[at] !== COLON) return -1;
      at = skipBlanks(bytes, at + 1);
      const isText = bytes[at] === QUOTE;
      const from = isText ? at + 1 : at;
      const to = isText ? endOfPlainText(bytes, from) : endOfNumber(bytes, from);
      if (to === -1) return -1;
      if (slot !== -1) {
        row.starts[slot] = from;
        row.ends[slot] = to;
      }
      at = skipBlanks(bytes, isText ? to + 1 : to);
      if (bytes[at] === COMMA) continue;
      if (bytes[at] !== CLOSE) return -1;
      at = skipBlanks(bytes, at + 1);
      return bytes[at] === LF ? at : -1;
    }
  }

  /** Reads any line; a blank one has no cells. */
  function readLine(bytes: Uint8Array, start: number, end: number): void {
    clear();
    if (skipBlanks(bytes, start) === end) {
      row.count = 0;
      return;
    }
    let value: unknown;
    try {
      const text = bytes.subarray(start, end);
      value = JSON.parse(decode(text, options.encodingOf(text)));
    } catch {
      row.damaged = true;
      return;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      row.damaged = true;
      return;
    }
    const entries = Object.entries(value);
    if (!named) {
      named = true;
      options.onNames(
        entries.map(([name]) => name),
        line,
      );
    }
    const texts: string[] = [];
    for (const [name, each] of entries) {
      const slot = options.placeOf(name);
      if (slot !== -1) texts[slot] = textOf(each);
    }
    clear();
    row.texts = texts;
    row.object = value;
  }

  const reader: RowReader = {
    row,
    broken: undefined,
    read(bytes, start, size, final) {
      row.bytes = bytes;
      row.line = line;
      row.start = start;
      clear();
      let end = named && options.encoding() !== 'shift_jis' ? readFlat(bytes, start) : -1;
      const flat = end !== -1;
      if (!flat) end = bytes.indexOf(LF, start);
      if (end - start > ROW_LIMIT) {
        reader.broken = { fault: 'row-too-long', line };
        return -1;
      }
      if (end === size && !final) return -1;
      row.end = end;
      if (!flat) readLine(bytes, start, end);
      if (row.damaged && final && end === size) {
        reader.broken = { fault: 'truncated', line };
        return -1;
      }
      line++;
      return end + 1;
    },
  };
  return reader;
}
