import { COMMA, CR, LF, OPEN, OPEN_LIST, SPACE, TAB } from './bytes.js';

/**
 * How a data file is laid out: separated by commas or tabs, or one JSON object a line; `uke` are
 * the records of レセ電. `sheet` is the sheet of a workbook that was made CSV, one record for each
 * of its rows: these are counted, not the lines, and no row is too short or too long.
 */
export type Format = 'csv' | 'tsv' | 'ndjson' | 'uke' | 'sheet';

/**
 * Whether a cell may stand in quotes (`double`: those within it twice), or a quote is a character
 * like any other (`none`). Databases write TSV so, with `\t`, `\n`, `\\` for what would end a
 * cell and `\N` for NULL.
 */
export type Quote = 'double' | 'none';

const BLANKS = [SPACE, TAB, LF, CR];

/**
 * Whether the first line has a zero byte, as ASCII has in UTF-16: its line feed and its separators
 * at least.
 */
function isUtf16(bytes: Uint8Array): boolean {
  return bytes.subarray(0, bytes.indexOf(LF) + 2).includes(0);
}

/** The record that begins a claims file, with 審査支払機関 and 都道府県. */
const CLAIMS = /^(?:IR|UK|YK|HM),[12]?,\d{0,2},/;

function beginsAsClaims(bytes: Uint8Array): boolean {
  return CLAIMS.test(String.fromCharCode(...bytes.subarray(0, 8)));
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
  if (beginsAsClaims(bytes)) return 'uke';
  let tabs = 0;
  let commas = 0;
  for (const byte of bytes) {
    if (byte === LF && tabs + commas > 0) break;
    if (byte === TAB) tabs++;
    else if (byte === COMMA) commas++;
  }
  return tabs > commas ? 'tsv' : 'csv';
}
