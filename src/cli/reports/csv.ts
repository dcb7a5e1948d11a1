import { type Bilingual, severities } from '../terminal/language.js';
import type { Report, ReportContext } from './report.js';

const header = [
  { ja: 'ファイル', en: 'file' },
  { ja: '行', en: 'line' },
  { ja: '列', en: 'column' },
  { ja: '重さ', en: 'severity' },
  { ja: '規則', en: 'rule' },
  { ja: '理由', en: 'reason' },
  { ja: '内容', en: 'message' },
  { ja: '候補', en: 'suggestion' },
  { ja: 'セル', en: 'cell' },
  { ja: 'シート', en: 'sheet' },
  { ja: '番地', en: 'address' },
] as const satisfies readonly Bilingual[];

/**
 * A cell that no spreadsheet runs: a formula gets an apostrophe before it (OWASP, CSV injection).
 * Full-width signs count, as a Japanese spreadsheet reads ＝ as =.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const row = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`;

/** A table for a spreadsheet: RFC 4180, UTF-8 with the mark by which Excel knows it. */
export function csvReport({ output, lang, messageOf }: ReportContext): Report {
  output.write(`\ufeff${row(header.map((name) => name[lang]))}`);
  return {
    finding(file, found) {
      const { line, column, severity, rule, reason, suggestion = '' } = found;
      output.write(
        row([
          file,
          line === 0 ? '' : String(line),
          column,
          severities[severity][lang],
          rule,
          reason,
          messageOf(found),
          suggestion,
          found.cell ?? '',
          found.sheet ?? '',
          found.address ?? '',
        ]),
      );
    },
    fileEnd({ file, sheet = '', summary }) {
      // What ended a file comes last.
      if (!summary.complete) return;
      for (const found of summary.notChecked) {
        const { severity, rule, reason } = found;
        const said = [severities[severity][lang], rule, reason, messageOf(found)];
        output.write(row([file, '', '', ...said, '', '', sheet, '']));
      }
    },
    end() {},
  };
}
