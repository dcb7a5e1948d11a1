import { type Finding, finding } from '../core/finding.js';
import type { RowCheck } from './columns/profile.js';
import { checkedColumns, createTable } from './columns/table.js';
import {
  emptyFile,
  jsonArray,
  noRows,
  notAnObject,
  raggedRow,
  strayQuote,
  utf16,
} from './faults.js';
import { registerProfile } from './register/register.js';
import { prefectureOf } from './register/row-prefecture.js';
import { createCopy, type Suggested } from './repair/repair.js';
import { createBlocks } from './rows/blocks.js';
import { breakageOf } from './rows/breakage.js';
import { COMMA, LF, TAB } from './rows/bytes.js';
import { reportUndecodable, textOf } from './rows/cells.js';
import { createCsvReader } from './rows/csv.js';
import { byteOrderMark, detectEncoding, isAscii, isText } from './rows/encoding.js';
import { detectFormat, type Format } from './rows/format.js';
import { createNdjsonReader } from './rows/ndjson.js';
import type { Row, RowReader } from './rows/row.js';
import { cut } from './rows/shortened.js';
import type { Check, CheckFinding, CheckOptions, CheckSummary } from './types.js';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Checks a CSV, TSV or NDJSON file while its bytes come in. A register of institutions: columns
 * 都道府県コード, 点数表コード, 医療機関コード, 医療機関等コード (or `prefecture`, `point_table`,
 * `code7`, `code`), found by the header; other columns pass untouched. Or, with `profiles`, a file
 * of application forms. UTF-8 and Shift_JIS. Needs no Node API, and memory only for the row at hand
 * and the codes seen (ten million different ones at most).
 *
 * Not checked: whether the codes were ever issued, and every other column.
 *
 * @example
 * import { createCheck } from 'iryokikan/check';
 * const rules = [];
 * const check = createCheck({ onFinding: (found) => rules.push(found.rule) });
 * check.push(new TextEncoder().encode('code\n0110113719\n110113719\n'));
 * check.end().rows //=> 2
 * rules //=> ['code.excel-damage']
 */
export function createCheck(options: CheckOptions): Check {
  const { profiles = [registerProfile] } = options;
  const isUtf8 = options.isUtf8 ?? ((bytes: Uint8Array) => isText(bytes, 'utf-8'));
  const table = createTable(profiles, options.columns);
  const copy = options.onCopied && createCopy(options.onCopied);
  let encoding = options.encoding;
  let format = options.format;
  let reader: RowReader | undefined;
  let rowCheck: RowCheck | undefined;
  let accepts: RowCheck['accepts'];
  let rows = 0;
  let complete = true;
  /**
   * Whether the block at hand holds bytes that are no text, and whether its rows can tell the
   * encoding.
   */
  let suspect = false;
  let telling = false;
  /**
   * Empty lines one after the other, of which it is not known yet whether they end the file, and
   * the first of them.
   */
  let emptyLines = 0;
  let firstEmptyLine = 0;

  // No spread: a file may have a finding on every row.
  function report(
    found: Finding,
    line: number,
    column = '',
    cell?: string,
    prefecture?: string,
  ): void {
    const { rule, reason, severity, message, params, readings, suggestion } = found;
    const path = column === '' ? [] : [column];
    const placed: Writable<CheckFinding> = {
      rule,
      reason,
      severity,
      path,
      message,
      params,
      line,
      column,
    };
    if (readings) placed.readings = readings;
    if (suggestion !== undefined) placed.suggestion = suggestion;
    if (cell !== undefined) placed.cell = cut(cell);
    if (prefecture !== undefined) placed.prefecture = prefecture;
    options.onFinding(placed);
  }

  function stop(found: Finding, line: number): void {
    complete = false;
    report(found, line);
  }

  const cellOf = (row: Row, place: number) =>
    textOf(row, place, format as Format, encoding ?? 'utf-8');

  /** Takes the names of the columns; `isData` when they are those of an object. */
  function takeNames(names: readonly string[], line: number, isData: boolean): void {
    const { columns, header } = options;
    const found = table.take(names, { columns, header: isData || header });
    for (const each of found) report(each, line);
    if (!table.profile) complete = false;
    rowCheck = table.profile?.createRowCheck(options);
    chooseCheck();
  }

  /** Rows are taken by their bytes once it is known what each column is. */
  function chooseCheck(): void {
    accepts = table.isOpen ? undefined : rowCheck?.accepts;
  }

  function reportDamage(row: Row): void {
    if (!encoding) return;
    reportUndecodable(row, encoding, (found, place) =>
      report(found, row.line, table.names[place] ?? ''),
    );
  }

  /** Takes the first row of a table that is not blank. */
  function readNames(row: Row): void {
    if (row.damaged) {
      stop(finding(strayQuote, {}), row.line);
      return;
    }
    takeNames(
      Array.from({ length: row.count }, (_, place) => cellOf(row, place)),
      row.line,
      false,
    );
    if (suspect && options.header !== false) reportDamage(row);
  }

  /** A row of a table. Blank rows are passed over. */
  function readTableRow(row: Row): void {
    const width = table.names.length;
    const empty = row.start === row.end;
    const blank = row.count === 1 && !row.damaged && (empty || cellOf(row, 0).trim() === '');
    if (width === 0) {
      if (blank) return;
      readNames(row);
      if (options.header === false && complete) readTableRow(row);
      return;
    }
    if (blank && width > 1) return;
    if (blank && empty) {
      if (emptyLines === 0) firstEmptyLine = row.line;
      emptyLines++;
      return;
    }
    // In a file of one column an empty line is an empty cell, unless nothing follows it.
    for (let passed = 0; passed < emptyLines; passed++) {
      rows++;
      checkCells(() => '', firstEmptyLine + passed);
    }
    emptyLines = 0;
    rows++;
    if (row.damaged) report(finding(strayQuote, {}), row.line);
    else if (row.count === width) checkRow(row);
    else report(finding(raggedRow, { expected: width, actual: row.count }), row.line);
  }

  /** A line of NDJSON; the reader has taken the names of the first. */
  function readObject(row: Row): void {
    if (row.count === 0 && !row.damaged) return;
    rows++;
    if (!row.damaged) checkRow(row);
    else if (rowCheck) report(finding(notAnObject, {}), row.line);
    else stop(finding(notAnObject, {}), row.line);
  }

  function checkRow(row: Row): void {
    if (suspect) reportDamage(row);
    checkCells((place) => cellOf(row, place), row.line, row);
  }

  /** Checks cells; `row` is where they stand, if they can be replaced. */
  function checkCells(textAt: (place: number) => string, line: number, row?: Row): void {
    if (table.isOpen) {
      for (const found of table.settle(textAt)) report(found, line);
      chooseCheck();
    }
    const { profile, places, names } = table;
    const cells: Record<string, string> = {};
    for (const column in places) cells[column] = textAt(places[column] as number);
    const nameOf = (column: string) =>
      names[places[column] ?? -1] ?? profile?.labelOf(column) ?? '';
    const suggested: Suggested[] = [];
    let prefecture: string | undefined;
    rowCheck?.inspect(cells, line, (column, findings) => {
      const isSecret = profile?.isSecret(column);
      for (const found of findings) {
        const cell = isSecret ? undefined : cells[column];
        prefecture ??= prefectureOf(cells);
        report(found, line, nameOf(column), cell, prefecture);
        if (found.suggestion !== undefined && !isSecret) suggested.push({ column, found });
      }
    });
    if (!copy || !row || suggested.length === 0) return;
    const { onRepair } = options;
    const mended = copy.mend(row, suggested, table, format as Format, encoding ?? 'utf-8');
    for (const { column, found } of mended) {
      const { rule, suggestion = '' } = found;
      const from = cells[column] ?? '';
      onRepair?.({ line, column: nameOf(column), from, to: suggestion, rule });
    }
  }

  function readRow(row: Row): void {
    if (accepts && !suspect && !telling && emptyLines === 0) {
      const whole = row.count === table.names.length && !row.damaged;
      if (whole && accepts(row, table.places, row.line)) {
        rows++;
        return;
      }
    }
    if (telling) encoding ??= detectEncoding(row.bytes.subarray(row.start, row.end));
    if (format === 'ndjson') readObject(row);
    else readTableRow(row);
  }

  function readerOf(detected: Format): RowReader {
    if (detected !== 'ndjson') return createCsvReader(detected === 'tsv' ? TAB : COMMA);
    return createNdjsonReader({
      onNames: (names, line) => takeNames(names, line, true),
      placeOf: table.placeOf,
      width: () => table.names.length,
      encoding: () => encoding,
      encodingOf(line) {
        if (telling) encoding ??= detectEncoding(line);
        return encoding ?? 'utf-8';
      },
    });
  }

  /** Takes the first bytes of the file and answers how many of them are a byte order mark. */
  function start(bytes: Uint8Array, whole: boolean): number {
    const mark = byteOrderMark(bytes);
    const first = mark === 'utf-8' ? 3 : 0;
    const detected = mark === 'utf-16' ? mark : detectFormat(bytes.subarray(first));
    if (detected === 'utf-16') stop(finding(utf16, {}), 1);
    else if (detected === 'array' && (format ?? 'ndjson') === 'ndjson')
      stop(finding(jsonArray, {}), 1);
    if (mark === 'utf-8') encoding ??= 'utf-8';
    encoding ??= detectEncoding(whole ? bytes : bytes.subarray(0, bytes.lastIndexOf(LF) + 1));
    format ??= detected === 'tsv' || detected === 'ndjson' ? detected : 'csv';
    reader = readerOf(format);
    return first;
  }

  const blocks = createBlocks({
    start,
    read(bytes, from, to, final) {
      const { read, row } = reader as RowReader;
      const end = final || to === 0 ? to : bytes.lastIndexOf(LF, to - 1) + 1;
      if (complete) {
        const rowsOnly = bytes.subarray(from, end);
        telling = encoding === undefined && !isAscii(rowsOnly);
        suspect = encoding === 'shift_jis' ? !isText(rowsOnly, encoding) : !isUtf8(rowsOnly);
      }
      let at = from;
      while (at < to && complete) {
        const next = read(bytes, at, to, final);
        const broken = reader?.broken;
        if (broken) {
          const isHeader = table.names.length === 0 && format !== 'ndjson';
          stop(breakageOf(broken.fault, row, isHeader), broken.line);
        }
        if (next === -1) break;
        if (complete) readRow(row);
        at = Math.min(next, to);
      }
      if (!complete) return to;
      copy?.finish(bytes, at);
      return at;
    },
  });

  function summary(): CheckSummary {
    return {
      rows,
      encoding: encoding ?? 'utf-8',
      format: format ?? 'csv',
      ...(table.profile && { profile: table.profile.id }),
      columns: checkedColumns(table),
      ignored: [...table.ignored],
      complete,
    };
  }

  return {
    get rows() {
      return rows;
    },
    get complete() {
      return complete;
    },
    push(bytes) {
      if (complete) blocks.push(bytes);
    },
    end() {
      if (complete) blocks.end();
      if (complete && table.names.length === 0) stop(finding(emptyFile, {}), 1);
      else if (complete && rows === 0) report(finding(noRows, {}), 1);
      return summary();
    },
    stop() {
      if (complete) blocks.flush();
      complete = false;
      return summary();
    },
  };
}
