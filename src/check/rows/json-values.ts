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

/**
 * The values of an object by their places, in a line that is text and that `JSON.parse` takes for
 * an object: so a value can be replaced with every other byte left as it is.
 */
export function valuesOf(
  bytes: Uint8Array,
  start: number,
  encoding: Encoding,
): readonly NamedValue[] {
  const isPaired = encoding === 'shift_jis';
  const values: NamedValue[] = [];

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
    do {
      const byte = bytes[at] as number;
      if (byte === OPEN || byte === OPEN_LIST) depth++;
      else if (byte === CLOSE || byte === CLOSE_LIST) depth--;
      at = byte === QUOTE ? endOfText(at) : at + 1;
    } while (
      depth > 0 ||
      (bytes[at] !== COMMA && bytes[at] !== CLOSE && (bytes[at] as number) > SPACE)
    );
    return at;
  }

  let at = skipBlanks(skipBlanks(start) + 1);
  while (bytes[at] === QUOTE) {
    const end = endOfText(at);
    const name: string = JSON.parse(decode(bytes.subarray(at, end), encoding));
    const from = skipBlanks(skipBlanks(end) + 1);
    const to = endOfValue(from);
    values.push({ name, from, to });
    const behind = skipBlanks(to);
    // What follows the last value is of the next line.
    at = bytes[behind] === CLOSE ? behind : skipBlanks(behind + 1);
  }
  return values;
}
