import type { Dialect } from './dialect.js';

const wide = (text: string) =>
  [...text].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('');

const digits = '0123456789';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const small = capitals.toLowerCase();

/** The blanks that the library passes over before and behind a code (`String.prototype.trim`). */
const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Half-width digits, no blanks before and behind. */
export function normalisedCode(d: Dialect, code: string): string {
  return d.trimmed(d.translated(code, wide(digits), digits), blanks);
}

/** Half-width capitals and digits, no blanks before and behind. */
export function normalisedId(d: Dialect, id: string): string {
  const from = wide(digits) + wide(capitals) + wide(small) + small;
  return d.trimmed(d.translated(id, from, digits + capitals + capitals + capitals), blanks);
}
