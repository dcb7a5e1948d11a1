import { finding } from '../core/finding.js';
import { createCellCheck, type Surroundings } from './cell-check.js';
import { emptyFile, noRows, notAnObject, raggedRow, strayQuote } from './faults.js';
import { isEmpty } from './rows/cells.js';
import type { Row } from './rows/row.js';

/**
 * Checks the rows of one table: first the names of its columns, then its data. It does not matter
 * where the rows come from.
 */
export function createTableCheck(around: Surroundings) {
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
  function takeNames(names: readonly string[], line: number): void {
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
    /** Rows of data read so far. */
    rows: 0,
    takeNames,
    /** Takes the next row. */
    read(row: Row): void {
      const { accepts } = cells;
      if (accepts && !text.suspect && !text.telling && emptyLines === 0) {
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
    /** Says what a file lacks that was read to its end. */
    end(): void {
      if (table.width === 0) report.stop(finding(emptyFile, {}), 1);
      else if (check.rows === 0) report.add(finding(noRows, {}), 1);
    },
  };
  return check;
}
