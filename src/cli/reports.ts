import { ruleOf } from '../catalogue/index.js';
import type { CheckFinding, CheckSummary } from '../check/index.js';
import { messageOf } from '../core/finding.js';
import { en } from '../en.js';
import type { Output } from './output.js';
import { count, type Lang, pad, severities, width } from './texts.js';

/** What a run found, over all files. */
export interface Total {
  files: { file: string; summary: CheckSummary }[];
  error: number;
  warning: number;
  info: number;
  /** Findings that were not shown because of the limit. */
  omitted: number;
  byRule: Map<string, number>;
}

export interface Report {
  start(): void;
  finding(file: string, found: CheckFinding): void;
  end(total: Total): void;
}

const messageIn = (found: CheckFinding, lang: Lang) =>
  lang === 'ja' ? found.message : messageOf(found, en);

/** A finding as the machine-readable reports write it. */
function recordOf(file: string, found: CheckFinding, lang: Lang) {
  const { line, column, rule, reason, severity, suggestion, cell, params, readings } = found;
  return {
    file,
    line,
    column,
    rule,
    reason,
    severity,
    message: messageIn(found, lang),
    ...(suggestion !== undefined && { suggestion }),
    ...(cell !== undefined && { cell }),
    params,
    ...(readings && { readings }),
  };
}

function summaryOf(total: Total) {
  const { files, error, warning, info, omitted, byRule } = total;
  return {
    files: files.map(({ file, summary }) => ({ file, ...summary })),
    rows: files.reduce((sum, { summary }) => sum + summary.rows, 0),
    complete: files.every(({ summary }) => summary.complete),
    errors: error,
    warnings: warning,
    infos: info,
    omitted,
    byRule: Object.fromEntries(byRule),
  };
}

export function ndjsonReport(output: Output, lang: Lang): Report {
  return {
    start() {},
    finding(file, found) {
      output.write(`${JSON.stringify(recordOf(file, found, lang))}\n`);
    },
    end() {},
  };
}

export function jsonReport(output: Output, lang: Lang): Report {
  let separator = '\n';
  return {
    start() {
      output.write('{"findings":[');
    },
    finding(file, found) {
      output.write(`${separator}${JSON.stringify(recordOf(file, found, lang))}`);
      separator = ',\n';
    },
    end(total) {
      output.write(`\n],"summary":${JSON.stringify(summaryOf(total))}}\n`);
    },
  };
}

const words = {
  suggestion: { ja: '候補', en: 'suggestion' },
  clean: {
    ja: (rows: string) => `${rows}行を検査しました。誤りも注意もありません。`,
    en: (rows: string) => `Checked ${rows} rows: no errors, no warnings.`,
  },
  summary: {
    ja: (rows: string, error: string, warning: string, info: string) =>
      `${rows}行を検査しました。誤り ${error}件、注意 ${warning}件、情報 ${info}件。`,
    en: (rows: string, error: string, warning: string, info: string) =>
      `Checked ${rows} rows: ${error} errors, ${warning} warnings, ${info} infos.`,
  },
  incomplete: {
    ja: (file: string) =>
      `${file} は最後まで検査できていません。上の指摘を直して、もう一度検査してください。`,
    en: (file: string) =>
      `${file} was not checked to its end. Mend the findings above and check again.`,
  },
  columns: {
    ja: (file: string, columns: string) => `${file} で検査した列: ${columns}`,
    en: (file: string, columns: string) => `Columns checked in ${file}: ${columns}`,
  },
  omitted: {
    ja: (omitted: string) =>
      `ほかに${omitted}件あります（--max-findings で表示する件数を変えられます）。`,
    en: (omitted: string) => `There are ${omitted} more (--max-findings sets how many are shown).`,
  },
} as const;

/** The sentence on findings that were left out. */
export function omittedText(omitted: number, lang: Lang): string {
  return words.omitted[lang](count(omitted));
}

/** Control characters would act on a terminal; they are shown as their pictures. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '␡';
  });
}

export function textReport(output: Output, lang: Lang): Report {
  return {
    start() {},
    finding(file, found) {
      const place = [
        found.line > 0 ? `${file}:${found.line}` : file,
        found.column,
        found.cell ?? '',
      ]
        .filter((part) => part !== '')
        .map(visible);
      const label = severities[found.severity][lang];
      const lines = [place.join('  '), `  ${label}  ${messageIn(found, lang)} [${found.rule}]`];
      if (found.suggestion !== undefined) {
        lines.push(`  ${words.suggestion[lang]}  ${found.suggestion}`);
      }
      output.write(`${lines.join('\n')}\n\n`);
    },
    end(total) {
      const { rows, errors, warnings, infos } = summaryOf(total);
      if (total.omitted > 0) output.write(`${omittedText(total.omitted, lang)}\n\n`);
      for (const { file, summary } of total.files) {
        if (!summary.complete) output.write(`${words.incomplete[lang](visible(file))}\n`);
      }
      if (total.byRule.size > 0) {
        const table = [...total.byRule]
          .sort(([, a], [, b]) => b - a)
          .map(([id, number]) => ({
            id,
            number: count(number),
            title: ruleOf(id)?.title[lang] ?? '',
          }));
        const idWidth = Math.max(...table.map(({ id }) => width(id)));
        const numberWidth = Math.max(...table.map(({ number }) => number.length));
        for (const { id, number, title } of table) {
          output.write(`  ${number.padStart(numberWidth)}  ${pad(id, idWidth)}  ${title}\n`);
        }
        output.write('\n');
      }
      if (total.files.every(({ summary }) => !summary.complete) && rows === 0) return;
      for (const { file, summary } of total.files) {
        const columns = Object.values(summary.columns)
          .map(visible)
          .join(lang === 'ja' ? '、' : ', ');
        if (columns !== '') output.write(`${words.columns[lang](visible(file), columns)}\n`);
      }
      const sentence =
        errors + warnings + infos === 0
          ? words.clean[lang](count(rows))
          : words.summary[lang](count(rows), count(errors), count(warnings), count(infos));
      output.write(`${sentence}\n`);
    },
  };
}
