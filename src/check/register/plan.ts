import type { CheckedColumn } from '../columns/table.js';
import type { RowCheckOptions } from '../profile.js';
import type { NumberColumn } from './numbers.js';
import type { Cells } from './parts.js';
import { inspectPointTableCell, inspectPrefectureCell } from './values.js';

/**
 * A column of words: the bytes of the cell that was last read, and the digits that it stands for.
 */
export interface Word {
  readonly key: string;
  readonly place: number;
  readonly inspectCell: typeof inspectPrefectureCell;
  /** The cell that is at hand, until it is known what it says. */
  pending: Uint8Array | undefined;
  cell: Uint8Array;
  /** Empty while nothing is remembered. */
  digits: Uint8Array;
}

/** Where the fast path finds the parts of a code, by the places of their columns. */
export interface FastPlan {
  /** Which of the columns of numbers the code stands in. */
  readonly index: number;
  readonly code: number | undefined;
  readonly code7: number | undefined;
  readonly prefecture: number | undefined;
  readonly pointTable: number | undefined;
  readonly prefectureWords: readonly Word[];
  readonly pointTableWord: Word | undefined;
  /** 都道府県コード and 点数表コード of the whole file. */
  readonly fixedPrefecture: Uint8Array | undefined;
  readonly fixedPointTable: Uint8Array | undefined;
  /** Numbers of institutions in the same house. */
  readonly adjoining: readonly number[];
}

const NOTHING = new Uint8Array(0);

const bytesOf = (digits: string | undefined) =>
  digits === undefined ? undefined : Uint8Array.from(digits, (digit) => digit.charCodeAt(0));

const wordOf =
  (inspectCell: Word['inspectCell']) =>
  ({ key, place }: CheckedColumn): Word => ({
    key,
    place,
    inspectCell,
    pending: undefined,
    cell: NOTHING,
    digits: NOTHING,
  });

/** How rows can be read from their bytes; undefined where only the rules themselves will do. */
export function fastPlan(
  columns: readonly CheckedColumn[],
  numbers: readonly NumberColumn[],
  options: RowCheckOptions,
): FastPlan | undefined {
  const of = (kind: string) => columns.filter(({ column }) => column === kind);
  const [prefecture, ...morePrefectures] = of('prefecture');
  const [pointTable, ...moreTables] = of('pointTable');
  const [tableName, ...moreNames] = of('pointTableName');
  if (morePrefectures.length + moreTables.length + moreNames.length > 0) return undefined;
  if (pointTable && tableName) return undefined;
  const main = numbers.filter(({ role }) => role === 'main');
  const code = main.find(({ kind }) => kind === 'code');
  const code7 = main.find(({ kind }) => kind === 'code7');
  const number = code ?? code7;
  const others = numbers.filter((each) => each !== code && each !== code7);
  const isPlain = numbers.every(({ form }) => form === undefined);
  const isAdjoining = others.every(({ role, kind }) => role === 'adjoining' && kind === 'code7');
  if (!number || !isPlain || !isAdjoining) return undefined;
  // A 点数表 that the header says goes before that of the row.
  const said = code7?.pointTable ?? code?.pointTable;
  if (said !== undefined && (code || pointTable || tableName)) return undefined;
  return {
    index: number.index,
    code: code?.place,
    code7: code7?.place,
    prefecture: prefecture?.place,
    pointTable: pointTable?.place,
    prefectureWords: of('prefectureName').map(wordOf(inspectPrefectureCell)),
    pointTableWord: tableName && wordOf(inspectPointTableCell)(tableName),
    fixedPrefecture: bytesOf(options.prefecture),
    fixedPointTable: bytesOf(said ?? options.pointTable),
    adjoining: others.map(({ place }) => place),
  };
}

/** Remembers what the words of a row say that the fast path did not know. */
export function rememberWords({ prefectureWords, pointTableWord }: FastPlan, cells: Cells): void {
  const words = pointTableWord ? [...prefectureWords, pointTableWord] : prefectureWords;
  for (const word of words) {
    if (!word.pending) continue;
    const { value, findings } = word.inspectCell(cells[word.key] ?? '');
    const isSure = value !== undefined && findings.length === 0;
    word.cell = word.pending;
    word.digits = (isSure && bytesOf(value)) || NOTHING;
    word.pending = undefined;
  }
}
