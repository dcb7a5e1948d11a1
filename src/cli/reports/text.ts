import type { CheckFinding } from '../../check/index.js';
import { barOf, showsBlocks } from '../terminal/bar.js';
import { count, type Lang, severities } from '../terminal/language.js';
import { painter } from '../terminal/style.js';
import { visible } from '../terminal/visible.js';
import { pad, width, wrap } from '../terminal/width.js';
import { cellWithCaret } from './caret.js';
import { placeText, tableText } from './place.js';
import {
  type FileTotal,
  type Report,
  type ReportContext,
  summaryOf,
  type Total,
} from './report.js';
import { baselineText, omittedText, summaryText } from './summary-sentences.js';

const words = {
  suggestion: { ja: '候補', en: 'suggestion' },
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
  ignored: {
    ja: (columns: string) => `  検査しなかった列: ${columns}`,
    en: (columns: string) => `  Columns not checked: ${columns}`,
  },
} as const;

const INDENT = '  ';
/** So many columns are named; a file may have a million. */
const NAMES = 50;

/** The table has bars where so many columns are left beside it, and no longer ones. */
const BAR = { least: 10, most: 30 };
/** Narrower terminals have other uses for the room. */
const WIDE = 100;

/** How many columns the bars beside a table of a width may take; none where they are not wanted. */
function barColumns({ chart = 'auto', columns }: ReportContext, used: number): number {
  const isTerminal = Number.isFinite(columns);
  if (chart === 'never' || (chart === 'auto' && !(isTerminal && columns >= WIDE))) return 0;
  const room = (isTerminal ? columns : WIDE) - used - 3;
  return room >= BAR.least || chart === 'always'
    ? Math.min(BAR.most, Math.max(BAR.least, room))
    : 0;
}

/** The rules that were broken, the most frequent first. */
async function tableOf({ byRule }: Total, context: ReportContext): Promise<string> {
  const { lang } = context;
  if (byRule.size === 0) return '';
  // Loaded for a table only: it is large.
  const { findRule } = await import('../../catalogue/index.js');
  const table = [...byRule]
    .sort(([, a], [, b]) => b - a)
    .map(([id, times]) => ({
      id,
      times,
      number: count(times),
      title: findRule(id)?.title[lang] ?? '',
    }));
  const idWidth = Math.max(...table.map(({ id }) => width(id)));
  const numberWidth = Math.max(...table.map(({ number }) => number.length));
  const titleWidth = Math.max(...table.map(({ title }) => width(title)));
  const bars = barColumns(context, numberWidth + idWidth + titleWidth + 6);
  const most = Math.max(...table.map(({ times }) => times));
  const paint = painter(context.color);
  const lines = table.map(({ id, times, number, title }) => {
    const line = `  ${number.padStart(numberWidth)}  ${pad(id, idWidth)}  `;
    if (bars === 0) return `${line}${title}\n`;
    const bar = barOf(times, most, bars, showsBlocks(context.env));
    return `${line}${pad(title, titleWidth)}  ${paint('info', bar)}\n`;
  });
  return `${lines.join('')}\n`;
}

/** A file's name at the start of a line: a CI runner would take `::` there for a command. */
function nameOf(file: string): string {
  return visible(file.startsWith('::') ? `./${file}` : file);
}

/** Headers as a sentence lists them, not too many. */
function listed(names: readonly string[], lang: Lang): string {
  const shown = names.slice(0, NAMES).map(visible);
  return [...shown, ...(names.length > NAMES ? ['…'] : [])].join(lang === 'ja' ? '、' : ', ');
}

/** The columns of a file that were checked, and what was not. */
function columnsOf(
  total: FileTotal,
  { lang, messageOf }: Pick<ReportContext, 'lang' | 'messageOf'>,
): string {
  const { summary } = total;
  const checked = Object.values(summary.columns);
  if (checked.length === 0) return '';
  const lines = [words.columns[lang](nameOf(tableText(total)), listed(checked, lang))];
  const { ignored, notChecked } = summary;
  if (ignored.length > 0) lines.push(words.ignored[lang](listed(ignored, lang)));
  const rest = notChecked.filter(({ reason }) => reason !== 'columns');
  for (const found of rest) lines.push(`  ${visible(messageOf(found))}`);
  return `${lines.join('\n')}\n`;
}

/** For people: each finding with its place, cell and message; a table by rule; a sentence. */
export function textReport(context: ReportContext): Report {
  const { output, lang, messageOf, columns } = context;
  const paint = painter(context.color);

  /** `place  column  cell`, and carets under the cell, which goes to the next line if need be. */
  function head(file: string, found: CheckFinding): string[] {
    const name = nameOf(file);
    const place = [visible(placeText(name, found)), visible(found.column)].filter(
      (part) => part !== '',
    );
    const shown = cellWithCaret(found, columns - INDENT.length * 2);
    const first = place.join('  ');
    const line = [paint('place', place[0] ?? ''), ...place.slice(1)].join('  ');
    if (!shown) return [line];
    const [cell, caret] = shown;
    const at = width(first) + 2;
    if (at + width(cell) <= columns) {
      return [`${line}  ${cell}`, ' '.repeat(at) + paint('caret', caret)];
    }
    return [line, `    ${cell}`, `    ${paint('caret', caret)}`];
  }

  return {
    finding(file, found) {
      const label = severities[found.severity][lang];
      const text = `${visible(messageOf(found))} [${found.rule}]`;
      const under = ' '.repeat(INDENT.length + width(label) + 2);
      const [first, ...rest] = wrap(text, Math.max(20, columns - under.length));
      const lines = [
        ...head(file, found),
        `${INDENT}${paint(found.severity, label)}  ${first}`,
        ...rest.map((line) => under + line),
      ];
      if (found.suggestion !== undefined) {
        const suggestion = paint('suggestion', visible(found.suggestion));
        lines.push(`${INDENT}${words.suggestion[lang]}  ${suggestion}`);
      }
      output.write(`${lines.join('\n')}\n\n`);
    },
    async end(total) {
      if (total.omitted > 0) output.write(`${omittedText(total.omitted, lang)}\n\n`);
      for (const one of total.files) {
        if (!one.summary.complete)
          output.write(`${words.incomplete[lang](nameOf(tableText(one)))}\n`);
      }
      output.write(await tableOf(total, context));
      const { rows } = summaryOf(total);
      if (total.files.every(({ summary }) => !summary.complete) && rows === 0) return;
      for (const one of total.files) output.write(columnsOf(one, context));
      output.write(`${summaryText(total, lang)}\n${baselineText(total, lang)}`);
    },
  };
}
