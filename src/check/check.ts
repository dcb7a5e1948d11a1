import { type Fault, type Finding, finding, type Params } from '../core/finding.js';
import { countCharacters } from '../core/text.js';
import { type ColumnKind, headers, kindOf, knownHeaders } from './columns.js';
import { createRowReader, ROW_LIMIT, type Row } from './csv.js';
import { byteOrderMark, decode, detectEncoding, type Encoding, isText } from './encoding.js';
import {
  emptyFile,
  noKnownColumn,
  raggedRow,
  repeatedColumn,
  rowTooLong,
  unclosedQuote,
  undecodable,
  utf16,
} from './faults.js';
import { createRegisterCheck, type RegisterOptions } from './register.js';

/** A finding with its place in a data file. */
export interface CheckFinding extends Finding {
  /** 1-based line in the file (that on which the row begins, where cells hold line breaks); 0 for the file itself. */
  readonly line: number;
  /** Header of the column as the file writes it; empty when the finding is about a row or the whole file. */
  readonly column: string;
  /** The cell, cut after 100 characters; absent where the finding is about no single cell. */
  readonly cell?: string;
}

export interface CheckOptions extends RegisterOptions {
  /** Encoding of the bytes; detected when absent. */
  readonly encoding?: Encoding | undefined;
  /** A faster test of UTF-8 text than the built-in one, such as Node's `buffer.isUtf8`. */
  readonly isUtf8?: ((bytes: Uint8Array) => boolean) | undefined;
  readonly onFinding: (found: CheckFinding) => void;
}

export interface CheckSummary {
  /** Rows of data read, the header not counted. */
  readonly rows: number;
  readonly encoding: Encoding;
  /** The columns that were checked, by their headers. */
  readonly columns: Readonly<Partial<Record<ColumnKind, string>>>;
  /** False when the file could not be read to its end as CSV: what was found is not the whole. */
  readonly complete: boolean;
}

/** A running check: give it all bytes in chunks of any size, then end it. */
export interface Check {
  /** Takes the next bytes; the buffer may be used again when the call returns. */
  push(bytes: Uint8Array): void;
  end(): CheckSummary;
}

const CELL_SHOWN = 100;

/**
 * Checks a CSV register of institutions while its bytes come in: columns 都道府県コード, 点数表コード, 医療機関コード, 医療機関等コード
 * (or `prefecture`, `point_table`, `code7`, `code`), found by the header; other columns pass untouched. UTF-8 and Shift_JIS. Needs no
 * Node API, and memory only for the row at hand and the codes seen.
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
  const checkRow = createRegisterCheck(options);
  const isUtf8 = options.isUtf8 ?? ((bytes: Uint8Array) => isText(bytes, 'utf-8'));
  let encoding = options.encoding;
  let names: string[] | undefined;
  const indexes: Partial<Record<ColumnKind, number>> = {};
  let rows = 0;
  let complete = true;
  let suspect = false;
  let skipped = 0;

  function report(found: Finding, line: number, column = '', cell?: string): void {
    const shown =
      cell !== undefined && countCharacters(cell) > CELL_SHOWN
        ? `${[...cell.slice(0, CELL_SHOWN * 2)].slice(0, CELL_SHOWN).join('')}…`
        : cell;
    options.onFinding({
      ...found,
      path: column === '' ? [] : [column],
      line,
      column,
      ...(shown !== undefined && { cell: shown }),
    });
  }

  function stop<P extends Params>(fault: Fault<P>, params: NoInfer<P>, line: number): void {
    complete = false;
    report(finding(fault, params), line);
  }

  function bytesOf(row: Row, index: number): Uint8Array {
    return row.bytes.subarray(row.starts[index], row.ends[index]);
  }

  function textOf(row: Row, index: number): string {
    const text = decode(bytesOf(row, index), encoding ?? 'utf-8');
    return row.escaped[index] ? text.replaceAll('""', '"') : text;
  }

  function readHeader(row: Row): void {
    names = Array.from({ length: row.count }, (_, index) => textOf(row, index));
    for (const [index, name] of names.entries()) {
      const kind = kindOf(name);
      if (!kind) continue;
      const first = indexes[kind];
      if (first !== undefined) {
        const params = { name: headers[kind][0], first: first + 1, second: index + 1 };
        stop(repeatedColumn, params, row.line);
        return;
      }
      indexes[kind] = index;
    }
    if (Object.keys(indexes).length === 0) stop(noKnownColumn, { columns: knownHeaders }, row.line);
  }

  /** Reports the cells of a row that are no text; true when there are any. */
  function reportUndecodable(row: Row): boolean {
    if (!encoding) return false;
    let found = false;
    for (let index = 0; index < row.count; index++) {
      if (isText(bytesOf(row, index), encoding)) continue;
      found = true;
      const params = { encoding: encoding === 'utf-8' ? 'UTF-8' : 'Shift_JIS' };
      report(finding(undecodable, params), row.line, names?.[index] ?? '');
    }
    return found;
  }

  function readRow(row: Row): void {
    if (!complete) return;
    const blank = row.count === 1 && row.start === row.end;
    encoding ??= detectEncoding(row.bytes.subarray(row.start, row.end));
    if (!names) {
      if (blank || (row.count === 1 && textOf(row, 0).trim() === '')) return;
      readHeader(row);
      if (suspect) reportUndecodable(row);
      return;
    }
    if (blank && names.length > 1) return;
    rows++;
    if (row.count !== names.length) {
      const params = { expected: names.length, actual: row.count };
      report(finding(raggedRow, params), row.line);
      return;
    }
    if (suspect) reportUndecodable(row);
    const cell = (kind: ColumnKind) =>
      indexes[kind] === undefined ? undefined : textOf(row, indexes[kind]);
    const cells = {
      prefecture: cell('prefecture'),
      pointTable: cell('pointTable'),
      code7: cell('code7'),
      code: cell('code'),
    };
    checkRow(cells, row.line, (kind, findings) => {
      for (const found of findings) {
        report(found, row.line, names?.[indexes[kind] ?? -1], cells[kind]);
      }
    });
  }

  const reader = createRowReader({
    onStart(bytes) {
      encoding ??= detectEncoding(bytes);
    },
    onBlock(bytes) {
      suspect = encoding === 'shift_jis' ? !isText(bytes, encoding) : !isUtf8(bytes);
    },
    onRow: readRow,
    onBroken(fault, line) {
      if (!complete) return;
      if (fault === 'unclosed-quote') stop(unclosedQuote, {}, line);
      else stop(rowTooLong, { limit: ROW_LIMIT }, line);
    },
  });

  /** The first bytes of the file, until a byte order mark is ruled out. */
  let start: Uint8Array | undefined = new Uint8Array(0);

  function pushStart(bytes: Uint8Array, final: boolean): void {
    const known = new Uint8Array((start?.length ?? 0) + bytes.length);
    known.set(start ?? []);
    known.set(bytes, start?.length);
    start = known;
    if (known.length < 3 && !final) return;
    start = undefined;
    const mark = byteOrderMark(known);
    if (mark === 'utf-16') {
      stop(utf16, {}, 1);
      return;
    }
    if (mark === 'utf-8') {
      encoding ??= 'utf-8';
      skipped = 3;
    }
    reader.push(known.subarray(skipped));
  }

  return {
    push(bytes) {
      if (!complete) return;
      if (start) pushStart(bytes, false);
      else reader.push(bytes);
    },
    end() {
      if (start) pushStart(new Uint8Array(0), true);
      if (complete) reader.end();
      if (complete && !names) stop(emptyFile, {}, 1);
      const columns: Partial<Record<ColumnKind, string>> = {};
      for (const [kind, index] of Object.entries(indexes)) {
        columns[kind as ColumnKind] = names?.[index] ?? '';
      }
      return { rows, encoding: encoding ?? 'utf-8', columns, complete };
    },
  };
}
