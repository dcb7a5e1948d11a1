import { END_MARK, NINE, QUOTE, SPACE, ZERO } from './bytes.js';
import { decode, type Encoding, isText } from './encoding.js';
import { unescaped } from './escapes.js';
import type { Row } from './row.js';

/** The text of a cell. */
export function textOf(row: Row, place: number, encoding: Encoding): string {
  if (row.texts) return row.texts[place] ?? '';
  const from = row.starts[place] as number;
  const text = decode(row.bytes.subarray(from, row.ends[place]), encoding);
  if (row.escaped) return unescaped(text);
  const quoted = row.format !== 'ndjson' && row.bytes[from - 1] === QUOTE;
  return quoted ? text.replaceAll('""', '"') : text;
}

/** The longest stretch that is decoded at once. */
const STRETCH = 200;

/**
 * The text from one cell of a row to another, where it is the same in every encoding and no cell of
 * it is quoted or escaped; undefined otherwise. Decoding is slow to begin with, so that cells side
 * by side are better cut out of it.
 */
export function plainStretch(row: Row, first: number, last: number): string | undefined {
  const { bytes, starts, ends, count } = row;
  if (row.texts || row.escaped || row.format === 'ndjson' || last >= count) return undefined;
  const from = starts[first] as number;
  const to = ends[last] as number;
  if (to - from > STRETCH || bytes[from - 1] === QUOTE) return undefined;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte > 0x7f || byte === QUOTE) return undefined;
  }
  return decode(bytes.subarray(from, to), 'utf-8');
}

/** The places of the cells of a row whose bytes are no text; -1 where it is the row but no cell. */
export function undecodablePlaces(row: Row, encoding: Encoding): readonly number[] {
  const { bytes, starts, ends, count } = row;
  if (isText(bytes.subarray(row.start, row.end), encoding)) return [];
  const places: number[] = [];
  for (let place = 0; place < count; place++) {
    if (!isText(bytes.subarray(starts[place], ends[place]), encoding)) places.push(place);
  }
  return places.length > 0 ? places : [-1];
}

/** Whether every cell of a row is blank; a byte of ASCII tells without decoding that one is not. */
export function isEmptyRow(row: Row, encoding: Encoding): boolean {
  const { texts, bytes, starts, ends, count } = row;
  if (texts) return texts.every((text) => text === undefined || text.trim() === '');
  for (let place = 0; place < count; place++) {
    const from = starts[place] as number;
    const first = bytes[from] as number;
    if (from === ends[place]) continue;
    if (first > SPACE && first < 0x7f) return false;
    if (textOf(row, place, encoding).trim() !== '') return false;
  }
  return true;
}

/** Whether a cell is ASCII alone and holds so many digits. */
export function holdsDigits({ bytes, starts, ends }: Row, place: number, least: number): boolean {
  let digits = 0;
  for (let at = starts[place] as number; at < (ends[place] as number); at++) {
    const byte = bytes[at] as number;
    if (byte > 0x7e) return false;
    if (byte >= ZERO && byte <= NINE) digits++;
  }
  return digits >= least;
}

/** Whether the end mark of a file stands in a row. */
export function holdsEndMark({ bytes, start, end }: Row): boolean {
  return bytes.subarray(start, end).includes(END_MARK);
}
