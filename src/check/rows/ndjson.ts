import { owns } from '../../core/record.js';
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
import { decode } from './encoding.js';
import { emptyRow, growCells, type NamedCells, ROW_LIMIT, type RowReader } from './row.js';
import type { RowText } from './row-text.js';

/** A name that an object has at some place, as bytes, so that the next is read without decoding. */
interface Expected {
  readonly bytes: Uint8Array;
  readonly slot: number;
}

const NO_NAME = new Uint8Array(0);

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

/** The value that a path such as `identifier.0.value` leads to, in own names and places only. */
function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split('.')) {
    if (typeof found !== 'object' || found === null || !owns(found, step)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[step];
  }
  return found;
}

/** The value that a text is in JSON; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
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
 * whole numbers is read from its bytes, any other line by `JSON.parse`. Names among `given` that
 * an object does not have are paths to values within others.
 */
export function createNdjsonReader(
  cells: NamedCells,
  text: RowText,
  given: Readonly<Record<string, string>> = {},
): RowReader {
  const row = emptyRow('ndjson');
  const paths = Object.keys(given).filter((name) => name.includes('.'));
  /** Places of numbers in the row at hand. */
  let numbers: number[] = [];
  const order: Expected[] = [];
  let named = false;
  /**
   * Names of the row at hand that are not known, and the last row that was handed over for such.
   */
  let unknown: string[] = [];
  let asked = 0;

  function slotOf(name: string): number {
    const slot = cells.named.get(name);
    if (slot !== undefined) return slot;
    if (asked !== reader.line) unknown.push(name);
    return -1;
  }

  /** The cell for the name between two places. */
  function expect(bytes: Uint8Array, from: number, to: number, place: number): number {
    const name = new Uint8Array(bytes.subarray(from, to));
    const slot = slotOf(decode(name, 'utf-8'));
    if (unknown.length > 0) return -1;
    // An object of a great many names is rare, and must not be remembered whole.
    if (place < 1000 && to - from <= NAME_LIMIT) order[place] = { bytes: name, slot };
    return slot;
  }

  const isQuoted = (bytes: Uint8Array, slot: number) =>
    bytes[(row.starts[slot] as number) - 1] === QUOTE;

  /** Names of objects and lists into which no path leads. */
  function nestedIn(entries: readonly (readonly [string, unknown])[]): readonly string[] {
    return entries
      .filter(([, value]) => typeof value === 'object' && value !== null)
      .map(([name]) => name)
      .filter((name) => !paths.some((path) => path.startsWith(`${name}.`)));
  }

  /** Empties the row. */
  function clear(): void {
    const { width } = cells;
    if (unknown.length > 0) unknown = [];
    while (row.starts.length < width) growCells(row);
    row.count = width;
    row.names = undefined;
    row.texts = undefined;
    row.numbers = undefined;
    row.nested = undefined;
    if (numbers.length > 0) numbers = [];
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
      // Written out: this runs for every name.
      const expected = order[place];
      const name = expected ? expected.bytes : NO_NAME;
      const { length } = name;
      let slot: number;
      let same = 0;
      while (same < length && bytes[at + same] === name[same]) same++;
      if (expected && same === length && bytes[at + same] === QUOTE) {
        slot = expected.slot;
        at += length;
      } else {
        const end = endOfPlainText(bytes, at);
        if (end === -1) return -1;
        slot = expect(bytes, at, end, place);
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
        if (!isText) numbers.push(slot);
      }
      at = skipBlanks(bytes, isText ? to + 1 : to);
      if (bytes[at] === COMMA) continue;
      if (bytes[at] !== CLOSE) return -1;
      at = skipBlanks(bytes, at + 1);
      if (bytes[at] !== LF) return -1;
      // Of a name that comes twice the last value counts.
      if (numbers.length > 0) numbers = numbers.filter((each) => !isQuoted(bytes, each));
      return at;
    }
  }

  /** Reads any line; a blank one has no cells. */
  function readLine(bytes: Uint8Array, start: number, end: number): void {
    clear();
    if (skipBlanks(bytes, start) === end) {
      row.count = 0;
      return;
    }
    text.tell(bytes, start, end);
    const value = parsed(text.decode(bytes.subarray(start, end)));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      row.damaged = true;
      return;
    }
    const texts: string[] = [];
    const entries: [string, unknown][] = Object.entries(value);
    if (!named) row.nested = nestedIn(entries);
    for (const path of paths) {
      const found = owns(value, path) ? undefined : valueAt(value, path);
      if (found !== undefined) entries.push([path, found]);
    }
    numbers = [];
    for (const [name, each] of entries) {
      const slot = slotOf(name);
      if (slot === -1) continue;
      texts[slot] = textOf(each);
      if (typeof each === 'number') numbers.push(slot);
    }
    row.texts = texts;
    // The first object tells its names, and be it that it has none.
    if (!named) row.names = unknown;
    named = true;
  }

  const reader: RowReader = {
    row,
    line: 1,
    broken: undefined,
    read(bytes, start, size, final) {
      const { line } = reader;
      // An object that brings columns with it is read as a whole.
      const brings = asked === line && cells.width > row.count;
      row.bytes = bytes;
      row.line = line;
      row.start = start;
      clear();
      const isFlat = named && !brings && text.encoding !== 'shift_jis';
      let end = isFlat ? readFlat(bytes, start) : -1;
      const flat = end !== -1;
      if (!flat) end = bytes.indexOf(LF, start);
      if (end - start > ROW_LIMIT) {
        reader.broken = { fault: 'row-too-long', line };
        return -1;
      }
      if (end === size && !final) return -1;
      row.end = end;
      if (!flat) readLine(bytes, start, end);
      if (numbers.length > 0) row.numbers = numbers;
      if (unknown.length > 0) row.names = unknown;
      if (row.names) {
        asked = line;
        return start;
      }
      if (row.damaged && final && end === size) {
        reader.broken = { fault: 'truncated', line };
        return -1;
      }
      reader.line++;
      return end + 1;
    },
  };
  return reader;
}
