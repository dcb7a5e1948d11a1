/** A row that may stand below the table, until it is known whether more data follows. */
export interface RowBelow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly damaged: boolean;
  /** The end mark of a file, which needs no word. */
  readonly isEndMark: boolean;
}

/** More rows than these are data. */
export const BELOW = 20;

const total = /^(?:総?合計|総?計|小計|総件数|件数|総数|total)(?:件数|数|件|施設数)?(?!\p{L})/iu;
const note =
  /^(?:[※*・○●◎注]|[(（[【]注|備考|出典|凡例|以上|[-=＝ー―─]{2,}|end of|eof)|現在[)）\]］】]?$/i;

const plain = (cell: string) => cell.normalize('NFKC').replace(/\s/g, '');

/** 0x1A alone in a row: the end of a file by 記録条件仕様. */
export const isEndMark = (cells: readonly string[]) =>
  cells[0] === '\u001a' && cells.slice(1).every((cell) => cell.trim() === '');

/**
 * Whether a row looks like a total or a note, and none of the cells that are checked like a code.
 * `isApart` when an empty row stands above: a line without one may be a row that was cut off.
 */
export function looksBelow(
  cells: readonly string[],
  { places, width }: { readonly places: readonly number[]; readonly width: number },
  isApart: boolean,
): boolean {
  const filled = cells.map(plain).filter((cell) => cell !== '');
  const [first = ''] = filled;
  const holdsCode = places.some((place) => /\d{6}/.test(plain(cells[place] ?? '')));
  if (filled.length === 0 || holdsCode) return false;
  if (isEndMark(cells) || total.test(first)) return true;
  const isAlone = cells.length === 1 || filled.length === 1;
  const isText = /[^\d.,\-+]/.test(first);
  // A line without separators below a table of several columns is text, whatever it says.
  const isLine = isApart && cells.length === 1 && isText && width > 1;
  return isAlone && (note.test(first) || isLine);
}
