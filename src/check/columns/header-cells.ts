/** What one column is called in a header of one line or of two. */
export interface HeaderCell {
  /** As findings call it. */
  readonly shown: string;
  /** The names to look for, the fullest first. */
  readonly spellings: readonly string[];
}

/** A row above the data, or one of the first of them. */
export interface FirstRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether its cells are not to be trusted. */
  readonly damaged: boolean;
}

export const isBlank = (text: string) => text.trim() === '';

/** A header of one line. */
export function singleHeader(names: readonly string[]): readonly HeaderCell[] {
  return names.map((name) => ({ shown: name, spellings: [name] }));
}

/**
 * A header of two lines: 「医療機関コード」 above 「医科」 and 「歯科」, where a cell above may
 * stand for those to its right.
 */
export function doubleHeader(
  above: readonly string[],
  below: readonly string[],
): readonly HeaderCell[] {
  let spanning = '';
  const textOf = (cells: readonly string[], place: number) => (cells[place] ?? '').trim();
  /** Whether what stands above a column stands for the next one, too. */
  const isSpan = (place: number) =>
    textOf(above, place + 1) === '' && textOf(below, place + 1) !== '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, place) => {
    const upper = textOf(above, place);
    const lower = textOf(below, place);
    if (upper !== '') spanning = upper;
    if (lower === '') return { shown: upper, spellings: [upper] };
    const joined = spanning === '' ? lower : `${spanning} ${lower}`;
    const isSpanned = upper === '' || isSpan(place);
    if (!isSpanned) return { shown: joined, spellings: [joined] };
    // What stands below may be in brackets.
    const alone = lower.normalize('NFKC').replace(/^\((.*)\)$/, '$1');
    // 「コード」 alone is the code of whatever stands above.
    const isGeneral = /^(?:コード|番号|code|no\.?)$/i.test(alone);
    return { shown: joined, spellings: [joined, isGeneral ? spanning : alone].filter(Boolean) };
  });
}

const markWords =
  /^(?:必須|任意|条件付き?必須|必須[/・]任意|入力必須|(?:半角|全角)?(?:英?数字|英数|文字列?|数値)?(?:\d+(?:桁|文字)(?:以内)?)?|日付|テキスト|required|optional|text|string|number|integer|date)$/i;

/** Whether a row says of its columns only whether they must be filled in, and with what. */
export function isMarkRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '');
  return (
    filled.length > 0 && filled.every((cell) => markWords.test(cell.replace(/[()[\]【】*\s]/g, '')))
  );
}

/** Whether a row can be the second line of a header: no cell is as long a number as a code. */
export function mayContinueHeader(cells: readonly string[]): boolean {
  return cells.every((cell) => !/[0-9０-９]{2}/.test(cell) && cell.length <= 60);
}
