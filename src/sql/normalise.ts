import { blanks, unseen } from './characters.js';
import type { Mending } from './dialect.js';

const wide = (text: string) =>
  [...text].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('');

const digits = '0123456789';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const small = capitals.toLowerCase();

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
