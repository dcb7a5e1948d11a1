import { type Finding, finding } from '../core/finding.js';
import type { CellAt } from './columns/settling.js';
import type { Table } from './columns/table.js';
import {
  columnsNotChecked,
  numberValue,
  severalCodes,
  strayEndMark,
  undecodable,
  unnamedColumns,
} from './faults.js';
import type { KernelParts } from './kernel/kernel.js';
import type { HastyRowCheck, Profile, RowCheck, Stretch } from './profile.js';
import type { Copy, Suggested } from './repair/repair.js';
import type { Report } from './report.js';
import { inSheet } from './rows/address.js';
import { holdsEndMark, plainStretch } from './rows/cells.js';
import type { Row } from './rows/row.js';
import type { RowText } from './rows/row-text.js';
import type { CheckOptions } from './types.js';

/** What the checks of one file share. */
export interface Surroundings {
  readonly options: CheckOptions;
  readonly table: Table<Profile>;
  readonly text: RowText;
  readonly report: Report;
  /** The copy with its cells mended, where one is wanted. */
  readonly copy: Copy | undefined;
  /** What passes right rows, where it is lent. */
  readonly kernel: KernelParts | undefined;
}

const NOTHING: readonly Suggested[] = [];

/** How many headers a message lists. */
const NAMED = 50;

const listed = (columns: readonly unknown[]) =>
  [...columns.slice(0, NAMED), ...(columns.length > NAMED ? ['…'] : [])].join('、');

/** Checks the cells of rows by the profile of their table. */
export function createCellCheck({ options, table, text, report, copy, kernel }: Surroundings) {
  let rowCheck: RowCheck | undefined;
  let pass: ((rows: Stretch) => void) | undefined;
  /** The first rows of data. */
  let ahead: readonly CellAt[] = [];
  /** The first and the last place of a column that is checked. */
  let first = 0;
  let last = 0;
  /** The columns that the checks were told. */
  let told: Table<Profile>['columns'] | undefined;

  /** The cells that are checked, by the keys of their columns. */
  function cellsOf(textAt: CellAt): Record<string, string> {
    const texts: Record<string, string> = {};
    const { places } = table;
    for (const key in places) texts[key] = textAt(places[key] as number);
    return texts;
  }

  /** Tells the checks what the columns are, as far as it is known. */
  function tell(): void {
    if (told === table.columns) return;
    told = table.columns;
    first = told[0]?.place ?? 0;
    last = told[told.length - 1]?.place ?? 0;
    rowCheck?.begin?.(told, ahead.map(cellsOf));
    if (table.isOpen) return;
    cells.accepts = rowCheck?.accepts;
    cells.pass = pass;
    // What the columns are is settled.
    ahead = [];
  }

  /** The row at hand. */
  const atHand = {
    texts: {} as Readonly<Record<string, string>>,
    line: 0,
    /** Its prefecture, once a finding needs it. */
    prefecture: undefined as string | undefined,
    suggested: NOTHING,
    /** The keys of columns with an error of their own. */
    wrong: new Set<string>(),
  };

  /** What findings may show of a cell. */
  const shownOf = (column: string) =>
    table.profile?.isSecret(column) ? undefined : atHand.texts[column];

  function suggest(column: string, to: string, rule: string): void {
    const { line } = atHand;
    const place = table.places[column];
    const from = shownOf(column);
    if (from === undefined || place === undefined) return;
    const where = inSheet(options.sheet, line, place);
    const repair = { line, column: table.names[place] ?? '', from, to, rule, ...where };
    atHand.suggested = [...atHand.suggested, { place, repair }];
  }

  function reportColumn(column: string, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    const { profile, places, names } = table;
    const place = places[column];
    const name = names[place ?? -1] ?? profile?.labelOf(column) ?? '';
    const cell = shownOf(column);
    atHand.prefecture ??= profile?.prefectureOf?.(atHand.texts);
    for (const found of findings) {
      report.add(found, atHand.line, name, cell, atHand.prefecture, place);
      const { suggestion, rule, severity } = found;
      if (severity === 'error') atHand.wrong.add(column);
      // A cell of several numbers would lose all but one.
      const isWhole = found.reason !== severalCodes.reason;
      if (suggestion !== undefined && isWhole) suggest(column, suggestion, rule);
    }
  }

  /** Reports the cells that are numbers of JSON. */
  function reportNumbers(numbers: readonly number[]): void {
    const { profile, places, names } = table;
    const { line, texts, wrong } = atHand;
    for (const column in places) {
      const place = places[column] as number;
      if (!numbers.includes(place)) continue;
      const name = names[place] as string;
      const from = shownOf(column);
      const mended = new Set(
        atHand.suggested.flatMap((each) => (each.place === place ? [each.repair.to] : [])),
      );
      const to = mended.size === 1 ? [...mended][0] : wrong.has(column) ? undefined : from;
      const found = { ...finding(numberValue, {}), ...(to !== undefined && { suggestion: to }) };
      report.add(found, line, name, from, profile?.prefectureOf?.(texts), place);
      if (from === undefined || to === undefined) continue;
      const repair = { line, column: name, from, to, rule: found.rule };
      atHand.suggested = [...atHand.suggested, { place, repair }];
    }
  }

  const cells = {
    /** Tells rows that are right by their bytes, once it is known what each column is. */
    accepts: undefined as RowCheck['accepts'],

    /** Passes such rows, many at once. */
    pass: undefined as typeof pass,

    /** Begins when the columns of the table are known; `rows` are the first rows of data. */
    begin(rows: readonly CellAt[], line: number): void {
      rowCheck = table.profile?.createRowCheck(options);
      pass = kernel && (rowCheck as HastyRowCheck | undefined)?.hasten?.(kernel);
      ahead = rows;
      for (const found of table.settle(rows, true)) report.add(found, line);
      tell();
    },

    /** Goes on when the table has got more columns. */
    tell,

    /** Reports what in a row is no text, where its block holds such bytes. */
    checkText(row: Row): void {
      if (!text.suspect) return;
      if (holdsEndMark(row)) report.add(finding(strayEndMark, {}), row.line);
      for (const place of text.undecodable(row)) {
        const encoding = text.encoding === 'utf-8' ? 'UTF-8' : 'Shift_JIS';
        report.add(finding(undecodable, { encoding }), row.line, table.names[place]);
      }
    },

    checkRow(row: Row): void {
      cells.checkText(row);
      const { count, starts, ends } = row;
      const stretch = plainStretch(row, first, last);
      const from = starts[first] as number;
      const textAt: CellAt =
        stretch === undefined
          ? (at) => (at < count ? text.cell(row, at) : '')
          : (at) => stretch.slice((starts[at] as number) - from, (ends[at] as number) - from);
      const suggested = cells.check(textAt, row.line, row.numbers);
      if (!copy || suggested.length === 0) return;
      const repairs = copy.mend(row, suggested, text.encoding ?? 'utf-8');
      for (const repair of repairs) options.onRepair?.(repair);
    },

    /**
     * Checks the cells of a line, and answers the repairs that the findings suggest. `numbers` are
     * the places of cells that are numbers of JSON.
     */
    check(textAt: CellAt, line: number, numbers: readonly number[] = []): readonly Suggested[] {
      if (table.isOpen) {
        for (const found of table.settle([textAt])) report.add(found, line);
        tell();
      }
      if (!rowCheck) return NOTHING;
      atHand.texts = cellsOf(textAt);
      atHand.line = line;
      atHand.prefecture = undefined;
      atHand.suggested = NOTHING;
      atHand.wrong.clear();
      rowCheck.inspect(atHand.texts, line, reportColumn, suggest);
      if (numbers.length > 0) reportNumbers(numbers);
      return atHand.suggested;
    },

    /** What was not checked, and why. */
    notChecked(): readonly Finding[] {
      const { ignored, unnamed } = table;
      const findings = [...(rowCheck?.notChecked?.() ?? [])];
      if (unnamed.length > 0) {
        findings.unshift(finding(unnamedColumns, { columns: listed(unnamed) }));
      }
      if (table.profile && ignored.length > 0) {
        const columns = listed(ignored);
        findings.unshift(finding(columnsNotChecked, { columns, count: ignored.length }));
      }
      return findings;
    },
  };
  return cells;
}
