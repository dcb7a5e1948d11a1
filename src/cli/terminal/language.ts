import type { Severity } from '../../core/finding.js';

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
