import { type Finding, finding, findingAt, verdictOf } from '../core/finding.js';
import type { Writable } from '../core/writable.js';
import type { CheckedColumn } from './columns/table.js';
import { notAnObject, numberValue } from './faults.js';
import type { Profile, RowCheckOptions } from './profile.js';
import { type Block, createBlocks } from './rows/blocks.js';
import { LF } from './rows/bytes.js';
import { createCsvReader } from './rows/csv.js';
import { escaped } from './rows/escapes.js';
import { createNdjsonReader } from './rows/ndjson.js';
import type { NamedCells, Row } from './rows/row.js';
import { createRowText } from './rows/row-text.js';

export interface FilterOptions extends Omit<RowCheckOptions, 'unique' | 'fileSays'> {
  /** TSV as databases write it, or a JSON object a line. */
  readonly format: 'tsv' | 'ndjson';
  readonly profile: Profile;
  /** Kinds of columns by their 1-based positions, in NDJSON by their names or paths. */
  readonly columns: Readonly<Record<string, string>>;
  /** What to answer instead of the line with both behind it. */
  readonly only?: 'verdict' | 'findings' | undefined;
  /** Whether a line with their number stands before some rows, again and again. */
  readonly chunkHeader?: boolean | undefined;
  readonly messageOf: (found: Finding) => string;
}

/** Why a filter cannot go on. */
export type FilterBreakage = 'row-too-long' | 'no-count' | 'short-chunk';

/** Answers a line to each line, in order. */
export interface Filter {
  /** Takes bytes, and gives the answers to the lines that are whole. */
  push(bytes: Uint8Array): string;
  /** The answer to what is left. */
  end(): string;
  /** What ended it, once something did. */
  readonly broken: FilterBreakage | undefined;
}

/** So many names of objects are remembered; further ones are looked up again. */
const NAMES = 1000;

/** What a number of rows is written with, at most. */
const COUNT = 20;

/** The columns as a check of rows wants them, and where their cells stand in a row. */
function placedColumns({ format, columns, profile }: FilterOptions): readonly CheckedColumn[] {
  return Object.entries(columns).map(([name, column], index) => {
    const place = format === 'tsv' ? Number(name) - 1 : index;
    return { key: column, column, place, name: profile.labelOf(column), says: {} };
  });
}

/** Checks each line by itself: no rule of a filter looks at two. */
export function createFilter(options: FilterOptions): Filter {
  const { format, profile, columns, only, chunkHeader = false, messageOf } = options;
  const placed = placedColumns(options);
  const places = Object.fromEntries(placed.map(({ key, place }) => [key, place]));
  const names = Object.keys(columns);
  const named = new Map(names.map((name, index) => [name, index]));
  const cells: NamedCells = { named, width: names.length };
  const rowCheck = profile.createRowCheck({ ...options, unique: false });
  rowCheck.begin?.(placed, []);
  const { accepts } = rowCheck;
  const text = createRowText({ encoding: 'utf-8' });
  const reader =
    format === 'tsv'
      ? createCsvReader('tsv', { width: 0 }, 'none')
      : createNdjsonReader(cells, text, columns);
  const blocks = createBlocks();
  /** Rows of the chunk at hand that are still to come. */
  let due = 0;

  const isWhole = ({ count }: Row) => placed.every(({ place }) => place < count);

  function findingsOf(row: Row): readonly Finding[] {
    if (format === 'ndjson' && (row.damaged || row.count === 0)) return [finding(notAnObject, {})];
    const texts: Record<string, string> = {};
    for (const { key, place } of placed)
      texts[key] = place < row.count ? text.cell(row, place) : '';
    const findings: Finding[] = [];
    rowCheck.inspect(
      texts,
      row.line,
      (column, found) => {
        for (const each of found) findings.push(findingAt(each, [column]));
      },
      () => {},
    );
    for (const { key, place } of row.numbers ? placed : []) {
      if (row.numbers?.includes(place)) findings.push(findingAt(finding(numberValue, {}), [key]));
    }
    return findings;
  }

  const told = (findings: readonly Finding[]) =>
    JSON.stringify(findings.map((found) => ({ ...found, message: messageOf(found) })));

  function answer(row: Row, findings: readonly Finding[]): string {
    const verdict = findings.length === 0 ? 'valid' : verdictOf({ findings });
    if (format === 'tsv') {
      if (only === 'verdict') return `${verdict}\n`;
      const json = findings.length === 0 ? '[]' : escaped(told(findings));
      if (only === 'findings') return `${json}\n`;
      return `${text.decode(row.bytes.subarray(row.start, row.end))}\t${verdict}\t${json}\n`;
    }
    if (only === 'verdict') return `{"verdict":"${verdict}"}\n`;
    const json = `"findings":${told(findings)}}\n`;
    if (only === 'findings') return `{${json}`;
    const line = text.decode(row.bytes.subarray(row.start, row.end)).trimEnd();
    const isObject = !row.damaged && row.count > 0;
    const before = isObject ? line.slice(0, -1).trimEnd() : '{';
    return `${before}${before === '{' ? '' : ','}"verdict":"${verdict}",${json}`;
  }

  /**
   * Reads how many rows come, and answers where they begin; undefined where that is not told yet.
   */
  function readCount({ bytes, size, final }: Block, at: number): number | undefined {
    const end = bytes.indexOf(LF, at);
    const written = text.decode(bytes.subarray(at, Math.min(end, at + COUNT))).trim();
    if (end === size && !final && size - at < COUNT) return undefined;
    if (!/^\d{1,15}$/.test(written)) {
      filter.broken = 'no-count';
      return undefined;
    }
    due = Number(written);
    return end + 1;
  }

  function readBlock(block: Block): string {
    const { bytes, size, final } = block;
    let answers = '';
    let at = 0;
    while (at < size && filter.broken === undefined) {
      if (chunkHeader && due === 0) {
        const from = readCount(block, at);
        if (from === undefined) break;
        at = from;
        continue;
      }
      const next = reader.read(bytes, at, size, final);
      const { row, broken } = reader;
      // An object that does not end is as wrong as any other that is none.
      const isTruncated = broken?.fault === 'truncated';
      if (broken && !isTruncated) filter.broken = 'row-too-long';
      if (next === -1 && !isTruncated) break;
      if (row.names) {
        for (const name of row.names)
          if (named.size < NAMES && !named.has(name)) named.set(name, -1);
        continue;
      }
      const isAccepted = accepts && !row.numbers && isWhole(row) && accepts(row, places, row.line);
      answers += isAccepted ? valid(row) : answer(row, findingsOf(row));
      due--;
      at = isTruncated ? size : Math.min(next, size);
    }
    block.rest = at;
    if (final && chunkHeader && due > 0) filter.broken ??= 'short-chunk';
    return answers;
  }

  const valid = (row: Row) =>
    only === 'verdict' && format === 'tsv' ? 'valid\n' : answer(row, []);

  function readAll(list: Iterable<Block>): string {
    let answers = '';
    for (const block of list) if (filter.broken === undefined) answers += readBlock(block);
    return answers;
  }

  const filter: Writable<Filter> = {
    broken: undefined,
    push: (bytes) => readAll(blocks.push(bytes)) + readAll(blocks.flush()),
    end: () => readAll(blocks.end()),
  };
  return filter;
}
