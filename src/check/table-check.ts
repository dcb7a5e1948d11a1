import { finding } from '../core/finding.js';
import { createCellCheck, type Surroundings } from './cell-check.js';
import { checkedColumns } from './columns/table.js';
import { emptyFile, nestedValues, noRows, notAnObject, raggedRow, strayQuote } from './faults.js';
import { isEmpty } from './rows/cells.js';
import type { Row } from './rows/row.js';
import { shortened } from './shortened.js';
import type { CheckSummary } from './types.js';

/** How many names a message lists. */
const LISTED = 20;

/** Checks rows, wherever they come from. */
export interface RowsCheck {
  /** Rows read so far. */
  readonly rows: number;
  /** Takes names that an object has and its table has not. */
  takeNames(row: Row): void;
  /** Takes the next row. */
  read(row: Row): void;
  /** Says what a file lacks that was read to its end. */
  end(): void;
  /** What the rows were checked as. */
  checkedAs(): Pick<CheckSummary, 'profile' | 'columns'>;
}

/**
 * Checks the rows of one table: first the names of its columns, then its data. It does not matter
 * where the rows come from.
 */
export function createTableCheck(around: Surroundings): RowsCheck {
  const { options, table, text, report } = around;
  const cells = createCellCheck(around);
  /** Empty lines of which it is not known yet whether they end the file, and the first of them. */
  let emptyLines = 0;
  let firstEmptyLine = 0;

  /** Takes the names of the columns; `header` says whether they are names. */
  function take(names: readonly string[], line: number, header: boolean | undefined): void {
    for (const found of table.take(names, header)) report.add(found, line);
    if (table.profile) cells.begin();
    else report.close();
  }

  /** Names of an object: of the first, or such as came up later. */
  function takeNames({ names = [], nested = [], line }: Row): void {
    if (nested.length > 0) {
      const listed = nested.slice(0, LISTED).map(shortened).join('、');
      report.add(finding(nestedValues, { names: listed, count: nested.length }), line);
    }
    if (!table.profile) take(names, line, true);
    table.add(names);
  }

  /** The first row of a table that is not blank. */
  function readHeader(row: Row): void {
    if (row.damaged) {
      report.stop(finding(strayQuote, {}), row.line);
      return;
    }
    const names = Array.from({ length: row.count }, (_, place) => text.cell(row, place));
    take(names, row.line, options.header);
    if (options.header !== false) cells.checkText(row);
    else if (!report.stopped) readTableRow(row);
  }

  /** In a file of one column an empty line is an empty cell, unless nothing follows it. */
  function readEmptyLines(): void {
    for (let passed = 0; passed < emptyLines; passed++) {
      check.rows++;
      cells.check(() => '', firstEmptyLine + passed);
    }
    emptyLines = 0;
  }

  /** A row of a table. Blank rows are passed over. */
  function readTableRow(row: Row): void {
    const { width } = table;
    const empty = isEmpty(row);
    const isBlank = row.count === 1 && !row.damaged && (empty || text.cell(row, 0).trim() === '');
    if (isBlank && width !== 1) return;
    if (width === 0) {
      readHeader(row);
      return;
    }
    if (isBlank && empty) {
      if (emptyLines === 0) firstEmptyLine = row.line;
      emptyLines++;
      return;
    }
    readEmptyLines();
    check.rows++;
    if (row.damaged) report.add(finding(strayQuote, {}), row.line);
    else if (row.count === width) cells.checkRow(row);
    else report.add(finding(raggedRow, { expected: width, actual: row.count }), row.line);
  }

  /** A line of NDJSON, whose names are taken. */
  function readObject(row: Row): void {
    if (row.count === 0 && !row.damaged) return;
    check.rows++;
    if (!row.damaged) cells.checkRow(row);
    else if (table.profile) report.add(finding(notAnObject, {}), row.line);
    else report.stop(finding(notAnObject, {}), row.line);
  }

  const check = {
    rows: 0,
    takeNames,
    read(row: Row): void {
      const { accepts } = cells;
      if (accepts && !text.suspect && !text.telling && emptyLines === 0 && !row.numbers) {
        const isWhole = row.count === table.width && !row.damaged;
        if (isWhole && accepts(row, table.places, row.line)) {
          check.rows++;
          return;
        }
      }
      text.tell(row.bytes, row.start, row.end);
      if (row.format === 'ndjson') readObject(row);
      else readTableRow(row);
    },
    end(): void {
      if (table.width === 0) report.stop(finding(emptyFile, {}), 1);
      else if (check.rows === 0) report.add(finding(noRows, {}), 1);
    },
    checkedAs() {
      const { profile } = table;
      return { ...(profile && { profile: profile.id }), columns: checkedColumns(table) };
    },
  };
  return check;
}
