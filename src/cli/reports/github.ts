import { appendFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { CheckFinding } from '../../check/index.js';
import type { Severity } from '../../core/finding.js';
import { count, severities } from '../terminal/language.js';
import { visible } from '../terminal/visible.js';
import { pathFromHere } from './file-address.js';
import { notCheckedTexts } from './not-checked.js';
import { sheetPlace, tableText } from './place.js';
import { isComplete, type Report, type ReportContext, type Total } from './report.js';
import { baselineText, omittedText, summaryText } from './summary-sentences.js';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

const words = {
  suggestion: { ja: '候補', en: 'suggestion' },
  cell: { ja: 'セル', en: 'cell' },
  title: { ja: 'iryokikan check の結果', en: 'iryokikan check' },
  rule: { ja: '規則', en: 'Rule' },
  name: { ja: '名前', en: 'Name' },
  count: { ja: '件数', en: 'Findings' },
  file: { ja: 'ファイル', en: 'File' },
  rows: { ja: '行', en: 'Rows' },
  notChecked: { ja: '検査していないもの', en: 'Not checked' },
  incomplete: { ja: '最後まで検査できていません', en: 'not checked to its end' },
} as const;

/** The text of a workflow command: what would end it or begin another is percent-encoded. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A text as it stands in a cell of a Markdown table, whatever is in it. */
function markdown(text: string): string {
  return visible(text).replace(/[&<>|\\`*_[\]~#@!$]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A path as GitHub knows it: from the root of the repository, wherever in it the command runs. */
function pathInRepository(file: string, root: string | undefined): string {
  const path = pathFromHere(file, root);
  return path.startsWith('../') || isAbsolute(path) ? pathFromHere(file) : path;
}

/** The summary of a job: a table of files and one of rules. */
async function jobSummary(total: Total, { lang, messageOf }: ReportContext): Promise<string> {
  const { findRule } = await import('../../catalogue/index.js');
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
    [heads, heads.map((_, at) => (at < 1 ? '---' : '---:')), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |\n`)
      .join('');
  const severitiesIn = (['error', 'warning', 'info'] as const).map((one) => severities[one][lang]);
  const files = total.files.map(({ summary, error, warning, info, ...table }) => [
    summary.complete
      ? markdown(tableText(table))
      : `${markdown(tableText(table))} ⚠ ${words.incomplete[lang]}`,
    ...[summary.rows, error, warning, info].map(count),
  ]);
  const rules = [...total.byRule]
    .sort(([, a], [, b]) => b - a)
    .map(([id, number]) => [
      `\`${id}\` ${markdown(findRule(id)?.title[lang] ?? '')}`,
      count(number),
    ]);
  const unchecked = total.files.flatMap((table) =>
    notCheckedTexts(table.summary, messageOf).map(
      (text) => `- ${markdown(tableText(table))}: ${markdown(text)}\n`,
    ),
  );
  const parts = [
    `## ${words.title[lang]}\n`,
    `${summaryText(total, lang)}\n${baselineText(total, lang)}`,
    table([words.file[lang], words.rows[lang], ...severitiesIn], files),
    unchecked.length > 0 ? `### ${words.notChecked[lang]}\n\n${unchecked.join('')}` : '',
    rules.length > 0 ? table([words.rule[lang], words.count[lang]], rules) : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

/** Workflow commands, which GitHub Actions shows beside the lines, and the summary of the job. */
export function githubReport(context: ReportContext): Report {
  const { output, lang, messageOf, env, warn } = context;

  /** The file at hand, or the archive that holds it. */
  let host = '';

  function annotation(file: string, found: CheckFinding): string {
    const { severity, line, column, rule, suggestion, cell } = found;
    // GitHub knows the lines of text files alone.
    const inSheet = sheetPlace(found);
    const isLine = line > 0 && host === file && inSheet === undefined;
    const within = [
      ...(host === file
        ? []
        : [`${file.slice(host.length + 1)}${line > 0 && !inSheet ? `:${line}` : ''}`]),
      ...(inSheet === undefined ? [] : [inSheet]),
      ...(column === '' ? [] : [column]),
    ];
    const place = [
      ...(host === '-'
        ? []
        : [`file=${property(visible(pathInRepository(host, env['GITHUB_WORKSPACE'])))}`]),
      ...(isLine && host !== '-' ? [`line=${line}`] : []),
      `title=${property(`${rule}${within.length === 0 ? '' : ` (${visible(within.join(' '))})`}`)}`,
    ];
    const message = [
      messageOf(found),
      ...(cell ? [`${words.cell[lang]}: ${visible(cell)}`] : []),
      ...(suggestion === undefined ? [] : [`${words.suggestion[lang]}: ${visible(suggestion)}`]),
    ];
    return `::${commands[severity]} ${place.join(',')}::${data(message.join('\n'))}\n`;
  }

  return {
    file(target) {
      host = target.archive ?? target.file;
    },
    finding(file, found) {
      output.write(annotation(file, found));
    },
    async end(total) {
      if (total.omitted > 0) output.write(`${omittedText(total.omitted, lang)}\n`);
      for (const { summary, ...table } of total.files) {
        if (!summary.complete)
          output.write(
            `${words.file[lang]} ${visible(tableText(table))}: ${words.incomplete[lang]}\n`,
          );
      }
      for (const table of total.files) {
        for (const text of notCheckedTexts(table.summary, messageOf)) {
          output.write(`${words.file[lang]} ${visible(tableText(table))}: ${visible(text)}\n`);
        }
      }
      if (isComplete(total)) output.write(`${summaryText(total, lang)}\n`);
      output.write(baselineText(total, lang));
      const { GITHUB_STEP_SUMMARY: path } = env;
      if (!path) return;
      try {
        appendFileSync(path, await jobSummary(total, context));
      } catch (error) {
        warn(`iryokikan: GITHUB_STEP_SUMMARY: ${(error as NodeJS.ErrnoException).code}`);
      }
    },
  };
}
