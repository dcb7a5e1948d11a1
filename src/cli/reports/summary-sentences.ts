import { count, type Lang } from '../terminal/language.js';
import { hasUnrunRule } from './not-checked.js';
import { summaryOf, type Total } from './report.js';

/** So many things, in English. */
const some = (number: string, thing: string) => `${number} ${thing}${number === '1' ? '' : 's'}`;

const words = {
  clean: {
    ja: (rows: string) => `${rows}行を検査しました。誤りも注意もありません。`,
    en: (rows: string) => `Checked ${some(rows, 'row')}: no errors, no warnings.`,
  },
  partly: {
    ja: '検査していないものがあります（一覧をご確認ください）。',
    en: 'Something was not checked: see the list.',
  },
  summary: {
    ja: (rows: string, error: string, warning: string, info: string) =>
      `${rows}行を検査しました。誤り ${error}件、注意 ${warning}件、情報 ${info}件。`,
    en: (rows: string, error: string, warning: string, info: string) =>
      `Checked ${some(rows, 'row')}: ${some(error, 'error')}, ${some(warning, 'warning')}, ${some(info, 'info')}.`,
  },
  omitted: {
    ja: (omitted: string) =>
      `ほかに${omitted}件あります（--max-findings で表示する件数を変えられます）。`,
    en: (omitted: string) => `There are ${omitted} more (--max-findings sets how many are shown).`,
  },
  known: {
    ja: (known: string) => `既知 ${known}件（--baseline で受け入れた指摘）。`,
    en: (known: string) => `Known: ${known} (accepted by --baseline).`,
  },
  stale: {
    ja: (stale: string) =>
      `baselineのうち${stale}件はもう見つかりません。--update-baseline で取り除けます。`,
    en: (stale: string) =>
      `${stale} of the baseline are found no more. --update-baseline removes them.`,
  },
} as const;

/** The sentence on findings that were left out. */
export function omittedText(omitted: number, lang: Lang): string {
  return words.omitted[lang](count(omitted));
}

/** The sentence on rows read and findings. */
export function summaryText(total: Total, lang: Lang): string {
  const { rows, errors, warnings, infos } = summaryOf(total);
  const said =
    errors + warnings + infos === 0
      ? words.clean[lang](count(rows))
      : words.summary[lang](count(rows), count(errors), count(warnings), count(infos));
  // A green result must not hide a rule that did not run.
  if (!total.files.some(({ summary }) => hasUnrunRule(summary))) return said;
  return lang === 'ja' ? said + words.partly.ja : `${said} ${words.partly.en}`;
}

/** The lines on what a baseline accepts; empty without one. */
export function baselineText({ baseline }: Total, lang: Lang): string {
  if (!baseline) return '';
  const { known, stale } = baseline;
  const lines = [words.known[lang](count(known))];
  if (stale > 0) lines.push(words.stale[lang](count(stale)));
  return `${lines.join('\n')}\n`;
}
