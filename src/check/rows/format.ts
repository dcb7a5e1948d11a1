import { COMMA, CR, LF, OPEN, OPEN_LIST, SPACE, TAB } from './bytes.js';

/** How a data file is laid out: separated by commas or tabs, or one JSON object a line. */
export type Format = 'csv' | 'tsv' | 'ndjson';

const BLANKS = [SPACE, TAB, LF, CR];

/**
 * Whether the first line has a zero byte, as ASCII has in UTF-16: its line feed and its separators
 * at least.
 */
function isUtf16(bytes: Uint8Array): boolean {
  return bytes.subarray(0, bytes.indexOf(LF) + 2).includes(0);
}

/**
 * The format of a file by its first bytes: `{` begins an object, and a first line with more tabs
 * than commas is TSV. `array` is JSON, but not one object a line; `utf-16` is text that is not
 * read.
 */
export function detectFormat(bytes: Uint8Array): Format | 'array' | 'utf-16' {
  if (isUtf16(bytes)) return 'utf-16';
  const first = bytes.find((byte) => !BLANKS.includes(byte));
  if (first === OPEN) return 'ndjson';
  if (first === OPEN_LIST) return 'array';
  let tabs = 0;
  let commas = 0;
  for (const byte of bytes) {
    if (byte === LF && tabs + commas > 0) break;
    if (byte === TAB) tabs++;
    else if (byte === COMMA) commas++;
  }
  return tabs > commas ? 'tsv' : 'csv';
}
