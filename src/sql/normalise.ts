import type { CharacterRange, Mending } from './dialect.js';

const wide = (text: string) =>
  [...text].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('');

const digits = '0123456789';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const small = capitals.toLowerCase();

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

const trimmed = (by: Mending, text: string) => by.trimmed(by.without(text, unseen), blanks);

/** Half-width digits, nothing unseen, no blanks before and behind. */
export function normalisedCode(by: Mending, code: string): string {
  return trimmed(by, by.translated(code, wide(digits), digits));
}

/** Half-width capitals and digits, nothing unseen, no blanks before and behind. */
export function normalisedId(by: Mending, id: string): string {
  const from = wide(digits) + wide(capitals) + wide(small) + small;
  return trimmed(by, by.translated(id, from, digits + capitals + capitals + capitals));
}
