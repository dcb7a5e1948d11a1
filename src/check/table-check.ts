import { type Finding, finding } from '../core/finding.js';
import type { Writable } from '../core/writable.js';
import { createCellCheck, type Surroundings } from './cell-check.js';
import { headerKnown } from './columns/header.js';
import { type FirstRow, isBlank, singleHeader } from './columns/header-cells.js';
import { findHeader, type HeaderPlace } from './columns/header-row.js';
import { checkedColumns } from './columns/table.js';
import {
  continuedRows,
  emptyFile,
  headerFound,
  nestedValues,
  noHeaderRow,
  noRows,
  notAnObject,
  raggedRow,
  requiredColumns,
  rowsBelow,
  strayEndMark,
  strayQuote,
} from './faults.js';
import type { Stretch } from './profile.js';
import { registerProfile } from './register/register.js';
import { holdsDigits, isEmptyRow } from './rows/cells.js';
import type { Row, RowReader } from './rows/row.js';
import { BELOW, isEndMark, looksBelow, type RowBelow } from './rows-below.js';
import { shortened } from './shortened.js';
import type { CheckSummary } from './types.js';

/** Reasons for which `strictColumns` makes an error of what was not checked. */
const STRICT = new Set(['columns', 'point-table', 'prefecture', 'both-parts', 'duplicates']);

/** How many names a message lists. */
const LISTED = 20;

const textOf = ({ cells }: FirstRow) =>
  shortened(
    cells
      .filter((cell) => !isBlank(cell))
      .join(' ')
      .trim(),
  );

/** Checks rows, wherever they come from. */
export interface RowsCheck {
  /** Rows read so far. */
  readonly rows: number;
  /** Whether the first rows hold a header, so that no more of them are needed. */
  hasHeader(rows: readonly FirstRow[]): boolean;
  /** Takes the first rows of a table: its header, and what they tell of its columns. */
  begin(rows: readonly FirstRow[]): void;
  /** Takes names that an object has and its table has not. */
  takeNames(row: Row): void;
  /**
   * Passes rows that begin at a place and are right beyond doubt, as far as a kernel is sure;
   * answers where the next begins.
   */
  pass?(reader: RowReader, at: number, size: number): number;
  /** Takes the next row. */
  read(row: Row): void;
  /** Says what a file lacks that was read to its end. */
  end(): void;
  /** What the rows were checked as. */
  checkedAs(): Pick<CheckSummary, 'profile' | 'columns' | 'titles'>;
  /** What was not checked, and why. */
  notChecked(): readonly Finding[];
}

/**
 * Checks the rows of one table: first the names of its columns, then its data. It does not matter
 * where the rows come from.
 */
export function createTableCheck(around: Surroundings): RowsCheck {
  const { options, table, text, report } = around;
  const { profiles = [registerProfile], headerRow } = options;
  const cells = createCellCheck(around);
  /** Lines on which the header begins and ends; data comes below. */
  let headerFrom = 0;
  let headerTo = 0;
  /** What stands above the header. */
  let titles: readonly string[] = [];
  /** Rows that stand below the table, unless more data follows. */
  let below: RowBelow[] = [];
  /** Whether a record goes on in rows without a code, and how many such rows there were. */
  let goesOn = false;
  let continued = 0;
  /** Whether an empty row stands above. */
  let isApart = false;

  /** One for all calls: there may be one for each row. */
  const stretch: Stretch = {
    marks: { separator: 0, quote: 0 },
    at: 0,
    line: 0,
    rows: 0,
    size: 0,
    width: 0,
    least: 0,
  };

  const placesOf = () => Object.values(table.places);

  /** Where the header is, by what the profiles and the caller say of the first rows. */
  function headerIn(rows: readonly FirstRow[]): HeaderPlace | undefined {
    const ask = (given: typeof options) => (header: HeaderPlace['cells']) =>
      headerKnown(header, profiles, given);
    return (
      findHeader(rows, ask(options), headerRow) ??
      findHeader(rows, ask({ ...options, columns: {} }), headerRow)
    );
  }

  /** Takes the first rows of a table: its header, and what they tell of its columns. */
  function begin(rows: readonly FirstRow[]): void {
    const { header: isHeader = true } = options;
    const first = rows.find((row) => !row.cells.every(isBlank));
    if (!first) return;
    const found = isHeader ? headerIn(rows) : undefined;
    if (isHeader && headerRow !== undefined && !found) {
      report.stop(finding(noHeaderRow, { line: headerRow }), first.line);
      return;
    }
    const from = found ? (rows[found.from] as FirstRow) : first;
    if (from.damaged) {
      report.stop(finding(strayQuote, {}), from.line);
      return;
    }
    const to = found ? (rows[found.to] as FirstRow) : first;
    const names = found?.cells ?? singleHeader(first.cells);
    for (const said of table.take(names, isHeader)) report.add(said, from.line);
    if (!table.profile) {
      report.close();
      return;
    }
    titles = (found?.titles ?? []).map((at) => textOf(rows[at] as FirstRow));
    if (isHeader) {
      headerFrom = from.line;
      headerTo = to.line;
      const isFurther = (found?.titles.length ?? 0) > 0 || from !== to;
      if (isFurther && headerRow === undefined) {
        report.add(finding(headerFound, { from: from.line, to: to.line }), from.line);
      }
    }
    const data = rows.filter((row) => row.line > headerTo && !row.damaged && isData(row.cells));
    goesOn = isContinued(data);
    cells.begin(
      data.map((row) => (place) => row.cells[place] ?? ''),
      data[0]?.line ?? headerTo,
    );
  }

  const isData = (row: readonly string[]) =>
    !row.every(isBlank) &&
    !isEndMark(row) &&
    !looksBelow(row, { places: placesOf(), width: table.width }, false);

  /** Whether a record takes several rows: most have neither a code nor a first cell. */
  function isContinued(data: readonly FirstRow[]): boolean {
    const rest = data.filter((row) => isContinuation((place) => row.cells[place] ?? '')).length;
    const first = data[0];
    return (
      data.length > 2 &&
      rest * 2 >= data.length &&
      first !== undefined &&
      !isContinuation((place) => first.cells[place] ?? '')
    );
  }

  const isContinuation = (textAt: (place: number) => string) =>
    [0, ...placesOf()].every((place) => isBlank(textAt(place)));

  /** Names of an object: of the first, or such as came up later. */
  function takeNames({ names = [], nested = [], line }: Row): void {
    if (nested.length > 0) {
      const listed = nested.slice(0, LISTED).map(shortened).join('、');
      report.add(finding(nestedValues, { names: listed, count: nested.length }), line);
    }
    if (!table.profile) {
      for (const found of table.take(singleHeader(names), true)) report.add(found, line);
      if (table.profile) cells.begin([], line);
      else report.close();
    }
    table.add(names);
    cells.tell();
  }

  /** Checks a row that was taken for one below the table, as more data follows. */
  function readBelow(): void {
    const rows = below;
    below = [];
    for (const { line, cells: texts, damaged, isEndMark: isMark } of rows) {
      if (isMark) report.add(finding(strayEndMark, {}), line);
      else
        readData({ line, count: texts.length, damaged }, texts, () => {
          cells.check((place) => texts[place] ?? '', line);
        });
    }
  }

  /** Counts a row of data, and checks it where its cells are where they should be. */
  function readData(
    { line, count, damaged }: Pick<Row, 'line' | 'count' | 'damaged'>,
    texts: readonly string[] | ((place: number) => string),
    check: () => void,
  ): void {
    const { width, least } = table;
    const textAt = typeof texts === 'function' ? texts : (place: number) => texts[place] ?? '';
    tableCheck.rows++;
    let isWhole = count >= least;
    for (let place = width; isWhole && place < count; place++) isWhole = isBlank(textAt(place));
    if (damaged) report.add(finding(strayQuote, {}), line);
    else if (isWhole) check();
    else {
      const header = Math.max(1, headerFrom);
      report.add(finding(raggedRow, { expected: width, actual: count, header }), line);
    }
  }

  /** A row of a table. */
  function readTableRow(row: Row): void {
    const { line, count, damaged } = row;
    if (line <= headerTo) {
      cells.checkText(row);
      return;
    }
    const textAt = (place: number) => (place < count ? text.cell(row, place) : '');
    if (!damaged && isEmptyRow(row, text.encoding ?? 'utf-8')) {
      isApart = true;
      return;
    }
    if (goesOn && !damaged && isContinuation(textAt)) {
      continued++;
      return;
    }
    if (mayBeBelow(row)) {
      const texts = Array.from({ length: count }, (_, place) => textAt(place));
      if (
        below.length < BELOW &&
        looksBelow(texts, { places: placesOf(), width: table.width }, isApart)
      ) {
        below.push({ line, cells: texts, damaged, isEndMark: isEndMark(texts) });
        return;
      }
    }
    isApart = false;
    readBelow();
    readData(row, textAt, () => cells.checkRow(row));
  }

  /** Whether it is worth asking: most rows have a code. */
  function mayBeBelow(row: Row): boolean {
    const { damaged, count } = row;
    const places = placesOf();
    return !damaged && count < 1000 && !places.some((at) => at < count && holdsDigits(row, at, 6));
  }

  /** A line of NDJSON, whose names are taken. */
  function readObject(row: Row): void {
    if (row.count === 0 && !row.damaged) return;
    tableCheck.rows++;
    if (!row.damaged) cells.checkRow(row);
    else if (table.profile) report.add(finding(notAnObject, {}), row.line);
    else report.stop(finding(notAnObject, {}), row.line);
  }

  /** What was not checked, as far as the rows tell. */
  function notChecked(): readonly Finding[] {
    if (!table.profile) return [];
    const found = [...cells.notChecked()];
    if (continued > 0) found.push(finding(continuedRows, { rows: continued }));
    return found;
  }

  /** Columns that the caller wants and the file does not have. */
  function missing(): readonly string[] {
    const { require = [], prefecture, pointTable } = options;
    const has = new Set(table.columns.map(({ column }) => column.replace('Name', '')));
    if (prefecture !== undefined) has.add('prefecture');
    if (pointTable !== undefined || table.columns.some(({ says }) => says['pointTable'])) {
      has.add('pointTable');
    }
    return require.filter((kind) => !has.has(kind));
  }

  const tableCheck: Writable<RowsCheck> = {
    rows: 0,
    takeNames,
    begin,
    pass(reader, at, size) {
      const { pass } = cells;
      const { marks } = reader;
      const isReady = !text.suspect && !text.telling && below.length === 0;
      if (!pass || !marks || !isReady || reader.line <= headerTo) return at;
      stretch.marks = marks;
      stretch.width = table.width;
      stretch.least = table.least;
      stretch.at = at;
      stretch.size = size;
      stretch.line = reader.line;
      stretch.rows = 0;
      pass(stretch);
      reader.line = stretch.line;
      tableCheck.rows += stretch.rows;
      return stretch.at;
    },
    hasHeader: (rows) => options.header === false || headerIn(rows) !== undefined,
    read(row: Row): void {
      const { accepts } = cells;
      if (accepts && !text.suspect && !text.telling && below.length === 0 && !row.numbers) {
        const { count, damaged, line } = row;
        const isWhole = count >= table.least && count <= table.width && !damaged;
        if (isWhole && line > headerTo && accepts(row, table.places, line)) {
          tableCheck.rows++;
          return;
        }
      }
      text.tell(row.bytes, row.start, row.end);
      if (row.format === 'ndjson') readObject(row);
      else readTableRow(row);
    },
    notChecked,
    end(): void {
      if (table.width === 0) {
        report.stop(finding(emptyFile, {}), 1);
        return;
      }
      const rest = below.filter((row) => !row.isEndMark);
      if (rest.length > 0) {
        report.add(finding(rowsBelow, { rows: rest.length }), (rest[0] as RowBelow).line);
      }
      if (tableCheck.rows === 0) report.add(finding(noRows, {}), Math.max(1, headerFrom));
      const line = Math.max(1, headerFrom);
      const absent = missing();
      if (absent.length > 0) {
        report.add(finding(requiredColumns, { columns: absent.join('、') }), line);
      }
      if (!options.strictColumns) return;
      for (const found of notChecked()) {
        if (STRICT.has(found.reason)) report.add({ ...found, severity: 'error' }, line);
      }
    },
    checkedAs() {
      const { profile } = table;
      const columns = checkedColumns(table);
      return {
        ...(profile && { profile: profile.id }),
        columns,
        ...(titles.length > 0 && { titles }),
      };
    },
  };
  return tableCheck;
}
