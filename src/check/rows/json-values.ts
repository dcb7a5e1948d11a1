import { BACKSLASH, CLOSE, CLOSE_LIST, COMMA, OPEN, OPEN_LIST, QUOTE, SPACE } from './bytes.js';
import { decode, type Encoding } from './encoding.js';

/** Where the value of a name stands. */
export interface NamedValue {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Whether a byte is the first of two in Shift_JIS: the second may look like a backslash. */
const isLead = (byte: number) => (byte > 0x80 && byte < 0xa0) || byte >= 0xe0;

/** Reads the values of the object or the list that begins at a place. */
function levelReader(bytes: Uint8Array, encoding: Encoding) {
  const isPaired = encoding === 'shift_jis';

  function skipBlanks(from: number): number {
    let at = from;
    while ((bytes[at] as number) <= SPACE) at++;
    return at;
  }

  /** Behind the quote that ends the text at a place. */
  function endOfText(from: number): number {
    let at = from + 1;
    while (bytes[at] !== QUOTE) {
      const byte = bytes[at] as number;
      at += byte === BACKSLASH || (isPaired && isLead(byte)) ? 2 : 1;
    }
    return at + 1;
  }

  function endOfValue(from: number): number {
    let at = from;
    let depth = 0;
    for (;;) {
      const byte = bytes[at] as number;
      if (byte === OPEN || byte === OPEN_LIST) depth++;
      else if (byte === CLOSE || byte === CLOSE_LIST) depth--;
      at = byte === QUOTE ? endOfText(at) : at + 1;
      if (depth > 0) continue;
      const next = bytes[at] as number;
      if (next === COMMA || next === CLOSE || next === CLOSE_LIST || next <= SPACE) return at;
    }
  }

  return (start: number): NamedValue[] => {
    const values: NamedValue[] = [];
    const open = skipBlanks(start);
    const isList = bytes[open] === OPEN_LIST;
    let from = skipBlanks(open + 1);
    while (bytes[from] !== CLOSE && bytes[from] !== CLOSE_LIST) {
      let name = String(values.length);
      if (!isList) {
        const end = endOfText(from);
        name = JSON.parse(decode(bytes.subarray(from, end), encoding));
        from = skipBlanks(skipBlanks(end) + 1);
      }
      const to = endOfValue(from);
      values.push({ name, from, to });
      const behind = skipBlanks(to);
      // What follows the last value is of the next line.
      from = bytes[behind] === COMMA ? skipBlanks(behind + 1) : behind;
    }
    return values;
  };
}

/**
 * The values of an object by their places, in a line that is text and that `JSON.parse` takes for
 * an object: so a value can be replaced with every other byte left as it is.
 */
export function valuesOf(bytes: Uint8Array, start: number, encoding: Encoding): NamedValue[] {
  return levelReader(bytes, encoding)(start);
}

/** The value that a path such as `identifier.0.value` leads to, as {@link valuesOf} gives them. */
export function valueAt(
  bytes: Uint8Array,
  start: number,
  encoding: Encoding,
  path: string,
): NamedValue | undefined {
  const level = levelReader(bytes, encoding);
  let at = start;
  let found: NamedValue | undefined;
  for (const step of path.split('.')) {
    if (found && bytes[at] !== OPEN && bytes[at] !== OPEN_LIST) return undefined;
    // Of names that come twice `JSON.parse` takes the last.
    found = level(at)
      .reverse()
      .find(({ name }) => name === step);
    if (!found) return undefined;
    at = found.from;
  }
  return found && { ...found, name: path };
}
