import type { CheckFinding } from '../../check/index.js';
import { escapeXml } from '../../core/escape-xml.js';
import type { Severity } from '../../core/finding.js';
import { severities } from '../terminal/language.js';
import { placeOf } from './caret.js';
import { type Counts, pageOf } from './html-page.js';
import { htmlWords as words } from './html-words.js';
import { sheetPlace } from './place.js';
import type { Report, ReportContext } from './report.js';
import { shown } from './xml.js';

interface Row {
  readonly order: number;
  readonly html: string;
}

/** What gives way to a severity, the least serious first. */
const lessSerious = {
  error: ['info', 'warning'],
  warning: ['info'],
  info: [],
} as const satisfies Record<Severity, readonly Severity[]>;

/** Adds one to the counts of a key. */
function add(map: Map<string, Counts>, key: string, severity: Severity): void {
  const counts = map.get(key) ?? { error: 0, warning: 0, info: 0 };
  counts[severity]++;
  map.set(key, counts);
}

/** The cell of a finding, with the place marked where it is known. */
function cellOf(found: CheckFinding): string {
  if (!found.cell) return '';
  const cell = [...found.cell];
  const [from, to] = placeOf(found, cell);
  if (to - from === cell.length) return `<code>${shown(found.cell)}</code>`;
  const [before, place, after] = [cell.slice(0, from), cell.slice(from, to), cell.slice(to)];
  return `<code>${shown(before.join(''))}<mark>${shown(place.join(''))}</mark>${shown(after.join(''))}</code>`;
}

/**
 * One page with everything in it: what was found by rule and by prefecture, and a table to search.
 * It is written when the run has ended. It may load nothing, and runs its own script only.
 */
export function htmlReport(context: ReportContext): Report {
  const { output, lang, messageOf, limit } = context;
  const rows: Record<Severity, Row[]> = { error: [], warning: [], info: [] };
  let held = 0;
  let taken = 0;
  const byRule = new Map<string, Counts>();
  const byPrefecture = new Map<string, Counts>();
  const files = new Map<string, number>();

  /** Whether one more row is shown; a less serious one makes room where that is needed. */
  function hasRoom(severity: Severity): boolean {
    if (held < limit) return true;
    const least = lessSerious[severity].find((other) => rows[other].length > 0);
    if (!least) return false;
    rows[least].pop();
    held--;
    return true;
  }

  function rowOf(file: string, found: CheckFinding, prefecture: string): string {
    const { severity, line, column, rule, suggestion } = found;
    const within = sheetPlace(found) ?? (line > 0 ? String(line) : undefined);
    const index = files.get(file) ?? 0;
    const place = within === undefined ? shown(file) : `${shown(file)}:<b>${shown(within)}</b>`;
    const mended =
      suggestion === undefined
        ? ''
        : `<p class="mend">${words.suggestion[lang]} <code>${shown(suggestion)}</code></p>`;
    const cells = [
      `<td class="weight ${severity}">${severities[severity][lang]}</td>`,
      `<td data-label="${words.place[lang]}">${place}</td>`,
      `<td data-label="${words.column[lang]}">${shown(column)}</td>`,
      `<td data-label="${words.cell[lang]}">${cellOf(found)}</td>`,
      `<td data-label="${words.message[lang]}"><p>${shown(messageOf(found))}</p>${mended}<p class="rule">${escapeXml(rule)}</p></td>`,
    ];
    return `<tr data-severity="${severity}" data-rule="${escapeXml(rule)}" data-file="${index}" data-prefecture="${prefecture}">${cells.join('')}</tr>\n`;
  }

  return {
    file({ file }) {
      files.set(file, files.get(file) ?? files.size);
    },
    finding(file, found) {
      const { severity, rule } = found;
      const { prefecture = '' } = found;
      add(byRule, rule, severity);
      add(byPrefecture, prefecture, severity);
      if (hasRoom(severity)) {
        rows[severity].push({ order: taken, html: rowOf(file, found, prefecture) });
        held++;
      }
      taken++;
    },
    end(total) {
      // Errors first, where there was no room for all; then as they came.
      const chosen = [...rows.error, ...rows.warning, ...rows.info]
        .sort((a, b) => a.order - b.order)
        .map(({ html }) => html);
      total.omitted = taken - chosen.length;
      const page = pageOf({
        total,
        rows: chosen,
        byRule,
        byPrefecture,
        files: [...files.keys()],
        lang,
        messageOf,
      });
      for (const part of page) output.write(part);
    },
  };
}
