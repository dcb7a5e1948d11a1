import { type Fault, type Finding, finding, type Params } from '../core/finding.js';
import { lengthOf } from '../core/text.js';
import { createRowReader, ROW_LIMIT, type Row } from './csv.js';
import { byteOrderMark, decode, detectEncoding, type Encoding, isText } from './encoding.js';
import {
  emptyFile,
  noKnownColumn,
  noRows,
  notSeparated,
  raggedRow,
  repeatedColumn,
  rowTooLong,
  strayQuote,
  unclosedQuote,
  undecodable,
  utf16,
} from './faults.js';
import type { Profile, RowCheck, RowCheckOptions } from './profile.js';
import { registerProfile } from './register.js';

/** A finding with its place in a data file. */
export interface CheckFinding extends Finding {
  /** 1-based line in the file (that on which the row begins, where cells hold line breaks); 0 for the file itself. */
  readonly line: number;
  /** Header of the column as the file writes it; empty when the finding is about a row or the whole file. */
  readonly column: string;
  /** The cell, cut after 100 characters; absent where the finding is about no single cell. */
  readonly cell?: string;
}

export interface CheckOptions extends RowCheckOptions {
  /**
   * What the file may be: the header decides between several. Default: a register of institutions only; {@link formProfile} makes one
   * of an application form.
   */
  readonly profiles?: readonly Profile[] | undefined;
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
  /** What the file was checked as: `register`, or the id of a form; undefined when its header was not known. */
  readonly profile?: string;
  /** The columns that were checked, by their headers. */
  readonly columns: Readonly<Record<string, string>>;
  /** False when the file could not be read to its end as CSV: what was found is not the whole. */
  readonly complete: boolean;
}

/** A running check: give it all bytes in chunks of any size, then end it. */
export interface Check {
  /** Takes the next bytes; the buffer may be used again when the call returns. */
  push(bytes: Uint8Array): void;
  end(): CheckSummary;
}

const SHOWN = 100;

/** A text as a report shows it. */
function cut(text: string): string {
  if (lengthOf(text) <= SHOWN) return text;
  return `${[...text.slice(0, SHOWN * 2)].slice(0, SHOWN).join('')}…`;
}

/**
 * Checks a CSV file while its bytes come in. A register of institutions: columns 都道府県コード, 点数表コード, 医療機関コード, 医療機関等コード
 * (or `prefecture`, `point_table`, `code7`, `code`), found by the header; other columns pass untouched. Or, with `profiles`, a file of application forms. UTF-8 and Shift_JIS. Needs no
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
  const { profiles = [registerProfile] } = options;
  let profile: Profile | undefined;
  let checkRow: RowCheck | undefined;
  const isUtf8 = options.isUtf8 ?? ((bytes: Uint8Array) => isText(bytes, 'utf-8'));
  let encoding = options.encoding;
  let names: string[] | undefined;
  const indexes: Record<string, number> = {};
  let rows = 0;
  let complete = true;
  let suspect = false;
  const blankLines: number[] = [];

  function report(found: Finding, line: number, column = '', cell?: string): void {
    options.onFinding({
      ...found,
      path: column === '' ? [] : [column],
      line,
      column,
      ...(cell !== undefined && { cell: cut(cell) }),
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
    if (row.stray) {
      stop(strayQuote, {}, row.line);
      return;
    }
    names = Array.from({ length: row.count }, (_, index) => textOf(row, index));
    const header = names.join('、');
    if (/\r(?!\n)/.test(header)) {
      stop(notSeparated, { separator: 'cr' }, row.line);
      return;
    }
    const best = mostKnown(names);
    if (best) {
      takeColumns(best, row.line);
      return;
    }
    const separator = /\t/.test(header) ? 'tab' : /;/.test(header) ? 'semicolon' : undefined;
    if (header.includes('\0')) stop(utf16, {}, row.line);
    else if (separator) stop(notSeparated, { separator }, row.line);
    // The header is not shown: a file without one has data there, which may be secret.
    else stop(noKnownColumn, { columns: profiles[0]?.knownHeaders ?? '' }, row.line);
  }

  /** The profile that knows the most of the headers, and enough of them. */
  function mostKnown(header: readonly string[]): Profile | undefined {
    let best: Profile | undefined;
    let most = 0;
    for (const candidate of profiles) {
      const known = header.filter((name) => candidate.columnOf(name)).length;
      const enough = known >= (profiles.length === 1 ? 1 : candidate.minimum);
      if (enough && known > most) {
        best = candidate;
        most = known;
      }
    }
    return best;
  }

  /** Finds the columns of a profile. */
  function takeColumns(found: Profile, line: number): void {
    for (const [index, name] of (names ?? []).entries()) {
      const column = found.columnOf(name);
      if (column === undefined) continue;
      const first = indexes[column];
      if (first !== undefined) {
        const params = { name: found.labelOf(column), first: first + 1, second: index + 1 };
        stop(repeatedColumn, params, line);
        return;
      }
      indexes[column] = index;
    }
    profile = found;
    checkRow = found.createRowCheck(options);
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
    encoding ??= detectEncoding(row.bytes.subarray(row.start, row.end));
    const blank = row.count === 1 && !row.stray && textOf(row, 0).trim() === '';
    if (!names) {
      if (blank) return;
      readHeader(row);
      if (suspect) reportUndecodable(row);
      return;
    }
    if (blank && row.start === row.end) {
      blankLines.push(row.line);
      return;
    }
    if (blank && names.length > 1) return;
    // In a file of one column an empty line is an empty cell, unless nothing follows it.
    for (const line of names.length === 1 ? blankLines : []) {
      rows++;
      checkCells(() => '', line);
    }
    blankLines.length = 0;
    rows++;
    if (row.stray) {
      report(finding(strayQuote, {}), row.line);
      return;
    }
    if (row.count !== names.length) {
      const params = { expected: names.length, actual: row.count };
      report(finding(raggedRow, params), row.line);
      return;
    }
    if (suspect) reportUndecodable(row);
    checkCells((index) => textOf(row, index), row.line);
  }

  /** Checks the cells of a row that the file's columns hold. */
  function checkCells(textAt: (index: number) => string, line: number): void {
    const cells: Record<string, string> = {};
    for (const column in indexes) cells[column] = textAt(indexes[column] as number);
    checkRow?.(cells, line, (column, findings) => {
      const name = names?.[indexes[column] ?? -1] ?? profile?.labelOf(column);
      for (const found of findings) {
        report(found, line, name, profile?.isSecret(column) ? undefined : cells[column]);
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
    if (mark === 'utf-8') encoding ??= 'utf-8';
    reader.push(mark === 'utf-8' ? known.subarray(3) : known);
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
      else if (complete && rows === 0) report(finding(noRows, {}), 1);
      const columns: Record<string, string> = {};
      for (const [column, index] of Object.entries(indexes)) columns[column] = names?.[index] ?? '';
      return {
        rows,
        encoding: encoding ?? 'utf-8',
        ...(profile && { profile: profile.id }),
        columns,
        complete,
      };
    },
  };
}
