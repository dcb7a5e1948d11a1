import type { Severity } from '../core/finding.js';

/** A language of the command. */
export type Lang = 'ja' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** What a severity is called. */
export const severities: Readonly<Record<Severity, Bilingual>> = {
  error: { ja: '誤り', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
  info: { ja: '情報', en: 'info' },
};

/** A number with thousands separators, the same in every locale of the machine. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}

/** Columns a text takes on a terminal: East Asian wide and full-width characters take two. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    columns += /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/u.test(character) ? 2 : 1;
  }
  return columns;
}

/** A text filled up with blanks to a width on a terminal. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}
