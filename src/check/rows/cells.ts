import { QUOTE } from './bytes.js';
import { decode, type Encoding, isText } from './encoding.js';
import type { Row } from './row.js';

/** The text of a cell. */
export function textOf(row: Row, place: number, encoding: Encoding): string {
  if (row.texts) return row.texts[place] ?? '';
  const from = row.starts[place] as number;
  const text = decode(row.bytes.subarray(from, row.ends[place]), encoding);
  const quoted = row.format !== 'ndjson' && row.bytes[from - 1] === QUOTE;
  return quoted ? text.replaceAll('""', '"') : text;
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

/** Whether nothing at all stands in a row, not even a blank or a quote. */
export function isEmpty({ texts, start, end }: Row): boolean {
  return texts === undefined && start === end;
}
