import { createClaimsRecords } from './claims-records.js';
import type { FirstRow } from './columns/header-cells.js';
import { createTable } from './columns/table.js';
import { readAhead } from './first-rows.js';
import { givenBytes, givenCheck } from './given.js';
import type { LendingKernel } from './kernel/kernel.js';
import { registerProfile } from './register/register.js';
import { createCopy } from './repair/repair.js';
import { createReport } from './report.js';
import { beginningOf } from './rows/beginning.js';
import { type Block, createBlocks, endOfRows, FULL, firstOf } from './rows/blocks.js';
import { breakageOf } from './rows/breakage.js';
import { LF } from './rows/bytes.js';
import { createCsvReader } from './rows/csv.js';
import { createNdjsonReader } from './rows/ndjson.js';
import type { RowReader } from './rows/row.js';
import { createRowText } from './rows/row-text.js';
import { createTableCheck, type RowsCheck } from './table-check.js';
import type { Check, CheckOptions, CheckSummary } from './types.js';

/**
 * Checks a CSV, TSV or NDJSON file while its bytes come in. A register of institutions: columns
 * 都道府県コード, 点数表コード, 医療機関コード, 医療機関等コード (or `prefecture`, `point_table`,
 * `code7`, `code`), found by the header; other columns pass untouched. Or, with `profiles`, a file
 * of application forms. UTF-8 and Shift_JIS. Needs no Node API, and memory only for the row at hand
 * and the codes seen.
 *
 * Not checked: whether the codes were ever issued, and every other column.
 *
 * @throws RangeError when an option is none, or `push` gets no bytes.
 * @example
 * import { createCheck } from 'iryokikan/check';
 * const rules = [];
 * const check = createCheck({ onFinding: (found) => rules.push(found.rule) });
 * check.push(new TextEncoder().encode('code\n0110113719\n110113719\n'));
 * check.end().rows //=> 2
 * rules //=> ['code.excel-damage']
 */
export function createCheck(options: CheckOptions): Check {
  return startCheck(givenCheck(options));
}

function startCheck(options: CheckOptions): Check {
  const report = createReport(options.onFinding, options.sheet);
  const lender = options.kernel as LendingKernel | undefined;
  const kernel = lender?.lend();
  const text = createRowText(options, kernel);
  const table = createTable(options.profiles ?? [registerProfile], options.columns);
  const copy = options.onCopied && createCopy(options.onCopied, table);
  const around = { options, table, text, report, copy, kernel };
  let rows: RowsCheck = createTableCheck(around);
  const blocks = createBlocks(kernel?.bytes);
  let reader: RowReader | undefined;
  let format = options.format;
  /** Whether it is known where the table begins. */
  let begun = false;
  /** Whether no more bytes come, though the block at hand is not the last. */
  let ending = false;
  /** Whether it is over; the kernel may then work for another check. */
  let ended = false;

  /**
   * Tells by the first bytes how to read the file and where its table begins, and answers where its
   * rows do; undefined where more bytes must come first.
   */
  function begin(block: Block): number | undefined {
    const { bytes, whole } = firstOf(block);
    const ended = whole ? bytes.length : bytes.lastIndexOf(LF) + 1;
    const { from, refusal, ...beginning } = beginningOf(
      bytes,
      ended,
      options.format,
      options.encoding,
    );
    format = beginning.format;
    text.begin(bytes, whole);
    if (format === 'uke') rows = createClaimsRecords(around);
    if (format === 'ndjson') reader = createNdjsonReader(table, text, options.columns);
    else reader ??= createCsvReader(format, table, options.quote);
    if (refusal) report.stop(refusal, 1);
    else if (format !== 'ndjson' && format !== 'uke') {
      const isWanted = (first: readonly FirstRow[]) => !rows.hasHeader(first);
      const ahead = readAhead({ ...block, from }, reader, text, isWanted, options.headerRow);
      if (ahead.goesOn && !ending && block.size < FULL) return undefined;
      rows.begin(ahead.rows);
    }
    begun = true;
    return from;
  }

  function readBlock(block: Block): void {
    const { bytes, size, final, tail } = block;
    let at = begun ? 0 : begin(block);
    if (at === undefined) {
      block.rest = 0;
      return;
    }
    const { row, read } = reader as RowReader;
    const { pass } = rows;
    if (!report.stopped) text.look(bytes.subarray(at, endOfRows(block)));
    while (at < size && !report.stopped) {
      if (pass) at = pass(reader as RowReader, at, size);
      if (at === size) break;
      const next = read(bytes, at, size, final);
      const broken = reader?.broken;
      if (broken) {
        const isHeader = table.width === 0 && format !== 'ndjson';
        report.stop(breakageOf(broken.fault, row, isHeader), broken.line);
      }
      if (next === -1) break;
      // With its names placed, an object is read again.
      if (row.names) rows.takeNames(row);
      else {
        rows.read(row);
        at = Math.min(next, size);
      }
    }
    if (report.stopped) return;
    copy?.finish(bytes, at);
    if (tail.length > 0) copy?.add(tail);
    block.rest = final ? size + tail.length : at;
  }

  function readAll(list: Iterable<Block>): void {
    if (report.stopped || ended) return;
    for (const block of list) readBlock(block);
  }

  function finish(): void {
    if (!ended) lender?.giveBack(kernel);
    ended = true;
  }

  const summary = (): CheckSummary => ({
    rows: rows.rows,
    encoding: text.encoding ?? 'utf-8',
    format: format ?? 'csv',
    ...rows.checkedAs(),
    ignored: [...table.ignored],
    notChecked: rows.notChecked(),
    complete: !report.stopped,
  });

  return {
    get rows() {
      return rows.rows;
    },
    get complete() {
      return !report.stopped;
    },
    push(bytes) {
      readAll(blocks.push(givenBytes(bytes)));
    },
    end() {
      readAll(blocks.end());
      if (!report.stopped) rows.end();
      finish();
      return summary();
    },
    stop() {
      ending = true;
      readAll(blocks.flush());
      report.close();
      finish();
      return summary();
    },
  };
}
