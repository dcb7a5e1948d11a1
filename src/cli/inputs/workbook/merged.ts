import { parseAddress } from '../../../check/rows/address.js';
import { FileFault } from '../archive/file-fault.js';
import type { MergedRange, WorkbookCell } from './cell.js';
import type { Package } from './package.js';
import { partText, readXml } from './xml.js';

function rangeOf(ref: string): MergedRange | undefined {
  const [from = '', to = from] = ref.replaceAll('$', '').split(':');
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (!start?.row || !start.column || !end?.row || !end.column) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** The end of the cells: what is merged stands behind it. Only tags begin with `<`. */
const endOfCells = /<(?:\/([\w.-]+:)?sheetData\s*|([\w.-]+:)?sheetData\s*\/)>/;
/** Characters that the end of the cells has at most, but for blanks that nobody writes. */
const OVERLAP = 128;

/**
 * The XML from the end of the cells on, made whole again. Finding it costs a tenth of reading the
 * cells.
 */
async function* behindCells(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let before: string | undefined = '';
  for await (const piece of texts) {
    if (before === undefined) {
      yield piece;
      continue;
    }
    const text: string = before + piece;
    const end = text.includes('sheetData') ? endOfCells.exec(text) : null;
    before = end ? undefined : text.slice(-OVERLAP);
    if (!end) continue;
    const prefix = end[1] ?? end[2] ?? '';
    yield `<${prefix}worksheet>${end[0].startsWith('</') ? `<${prefix}sheetData>` : ''}${text.slice(end.index)}`;
  }
  if (before !== undefined) yield '<worksheet/>';
}

/**
 * The merged ranges of a sheet from top to bottom. They stand behind its cells, so they are read
 * first, on their own.
 */
export async function readMerged(parts: Package, name: string): Promise<readonly MergedRange[]> {
  const limit = parts.limits.mergedRanges;
  const ranges: MergedRange[] = [];
  const texts = behindCells(partText(parts.read(name), name));
  const steps = readXml(
    texts,
    name,
    {
      open(element, { ref = '' }) {
        const range = element === 'mergeCell' ? rangeOf(ref) : undefined;
        if (range === undefined) return;
        if (ranges.length === limit) throw new FileFault('merged-ranges', { member: name, limit });
        ranges.push(range);
      },
    },
    parts.limits,
  );
  while (!(await steps.next()).done);
  return ranges.sort((a, b) => a.top - b.top);
}

const none: readonly MergedRange[] = [];

/** Follows the merged ranges down a sheet. */
export class MergedRows {
  readonly #ranges: readonly MergedRange[];
  #next = 0;
  #now: readonly MergedRange[] = none;
  #until = 0;

  constructor(ranges: readonly MergedRange[]) {
    this.#ranges = ranges;
  }

  /** The ranges in a row, from left to right; rows must come from top to bottom. */
  at(row: number): readonly MergedRange[] {
    const first = this.#ranges[this.#next];
    if (row <= this.#until && !(first && first.top <= row)) return this.#now;
    const now = this.#now.filter(({ bottom }) => bottom >= row);
    for (let range = first; range && range.top <= row; range = this.#ranges[++this.#next]) {
      if (range.bottom >= row) now.push(range);
    }
    now.sort((a, b) => a.left - b.left);
    // Excel knows no ranges that overlap: the first counts.
    let right = 0;
    this.#now =
      now.length === 0
        ? none
        : now.filter((range) => {
            if (range.left <= right) return false;
            right = range.right;
            return true;
          });
    this.#until = Math.min(...this.#now.map(({ bottom }) => bottom));
    return this.#now;
  }
}

/** Cells without those that a merged range hides. */
export function visible(
  cells: readonly WorkbookCell[],
  row: number,
  merged: readonly MergedRange[],
): readonly WorkbookCell[] {
  let at = 0;
  return cells.filter(({ column }) => {
    while ((merged[at]?.right ?? column) < column) at++;
    const range = merged[at];
    const isHidden = range && range.left <= column && !(range.top === row && range.left === column);
    return !isHidden;
  });
}
