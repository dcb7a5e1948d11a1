/** How much `kernel.c` has room for; the names are those of its definitions. */
export const CELLS = 64;
export const WORDS = 4;
export const WORD_BYTES = 128;
export const LOG = 2 ** 14;

/** Its `plan`, in words of four bytes. */
export const PLAN = {
  separator: 0,
  quote: 1,
  least: 2,
  width: 3,
  unique: 4,
  code: 5,
  code7: 6,
  prefecture: 7,
  pointTable: 8,
  fixed: 9,
  words: 10,
  adjoining: 11,
  /** Of each word: its place, its length, whether it is a 点数表, and its digits. */
  word: 12,
  beside: 12 + 4 * WORDS,
  size: 12 + 4 * WORDS + CELLS,
} as const;

/** Its `state`, in words of four bytes. */
export const STATE = {
  line: 0,
  rows: 1,
  noted: 2,
  lastLine: 3,
  last: 4,
  same: 5,
  size: 6,
} as const;

/** No code has this number. */
export const NO_CODE = 0xffff_ffff;
