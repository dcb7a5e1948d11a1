import { givenText } from './given.js';

/** The number of code points of a text, so that a surrogate pair is one. */
export function lengthOf(text: string): number {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, '_').length;
}

/**
 * Counts characters as people do when a form says 「40桁」: by code point. A surrogate pair is one.
 * Source: none, a convention of this package.
 *
 * @throws RangeError when it is given no text.
 * @example
 * import { countCharacters } from 'iryokikan';
 * countCharacters('𠮷野家') //=> 3
 */
export function countCharacters(text: string): number {
  return lengthOf(givenText(text));
}

const halfOf = (wide: string) => wide.normalize('NFKC');

/**
 * Half-width form of full-width ASCII (`０` → `0`, `Ａ` → `A`, `－` → `-`); nothing else changes.
 */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]+/g, halfOf);
}

/** Hyphens, commas, blanks and other marks between the characters of a code. */
export const separators = /[\p{P}=−─ーｰ\s]/gu;

/** Characters that nobody sees: zero-width blanks and joiners, soft hyphens, marks of direction. */
export const invisible = /\p{DI}/gu;

/**
 * A text by what is said in it: without width, case, blanks, hyphens, brackets and other marks, and
 * with accents composed. For what people choose from, never for what they make up.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}~−ー─●\s]/gu, '');
}

/** Half-width form of full-width digits only. */
export function toHalfWidthDigits(text: string): string {
  return text.replace(/[０-９]+/g, halfOf);
}
