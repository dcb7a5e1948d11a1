import type { CharacterRange } from './dialect.js';

const ranges = (text: string): readonly CharacterRange[] =>
  text.split(' ').map((range) => {
    const [first = '', last = first] = range.split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

/** The blanks that `String.prototype.trim` takes away. */
export const blanks = ranges('9-d 20 a0 1680 2000-200a 2028-2029 202f 205f 3000 feff');

/** The characters that nobody sees (`Default_Ignorable_Code_Point`). */
export const unseen = ranges(
  'ad 34f 61c 115f-1160 17b4-17b5 180b-180f 200b-200f 202a-202e 2060-206f 3164 fe00-fe0f feff ffa0 fff0-fff8 1bca0-1bca3 1d173-1d17a e0000-e0fff',
);
