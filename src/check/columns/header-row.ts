import type { HeaderKnown } from './header.js';
import {
  doubleHeader,
  type FirstRow,
  type HeaderCell,
  isBlank,
  isMarkRow,
  mayContinueHeader,
  singleHeader,
} from './header-cells.js';

/** The header is looked for in so many rows. */
export const HEADER_ROWS = 30;

/** A wider row is not read together with its neighbours. */
const WIDE = 1000;

/** Where a header stands among the first rows. */
export interface HeaderPlace {
  readonly cells: readonly HeaderCell[];
  /** Indexes of its first row and of the last that belongs to it. */
  readonly from: number;
  readonly to: number;
  /** Indexes of rows above it that hold text. */
  readonly titles: readonly number[];
}

/** Excel's own first line, which names the separator. */
const isSeparatorLine = ({ cells }: FirstRow) =>
  /^sep=.?$/i.test(cells.join('').trim()) && cells.slice(1).every(isBlank);

const isTitle = (row: FirstRow) => !row.cells.every(isBlank) && !isSeparatorLine(row);

/** The line on which a row ends, where its cells hold line breaks. */
const lastLineOf = ({ line, cells }: FirstRow) => line + cells.join('').split('\n').length - 1;

type Scored = { readonly cells: readonly HeaderCell[]; readonly from: number; readonly to: number };

/** Asks how well a header is known; undefined where it is not. */
export type AskHeader = (cells: readonly HeaderCell[]) => HeaderKnown | undefined;

function better(one: HeaderKnown | undefined, other: HeaderKnown | undefined): boolean {
  if (!one) return false;
  return (
    !other || one.known > other.known || (one.known === other.known && one.weight > other.weight)
  );
}

/** The header at a row: alone, or together with the line above or below it. */
function headerAt(
  rows: readonly FirstRow[],
  index: number,
  ask: AskHeader,
): (Scored & { readonly found: HeaderKnown }) | undefined {
  const row = rows[index] as FirstRow;
  const above = rows[index - 1];
  const below = rows[index + 1];
  let best: Scored = { cells: singleHeader(row.cells), from: index, to: index };
  let found = ask(best.cells);
  const tries: Scored[] = [];
  if (row.cells.length > WIDE) return found && { ...best, found };
  if (below && !below.cells.every(isBlank) && mayContinueHeader(below.cells)) {
    tries.push({ cells: doubleHeader(row.cells, below.cells), from: index, to: index + 1 });
  }
  if (above && !above.cells.every(isBlank)) {
    tries.push({ cells: doubleHeader(above.cells, row.cells), from: index - 1, to: index });
  }
  // What the lower line tells by itself is a header with a title above.
  const alone = below && !found ? ask(singleHeader(below.cells)) : undefined;
  for (const each of tries) {
    const asked = ask(each.cells);
    if (!better(asked, found) || (each.from === index && !better(asked, alone))) continue;
    found = asked;
    best = each;
  }
  return found && { ...best, found };
}

/** The last row that belongs to a header: marks, or the same names once more, may follow it. */
function endOf(rows: readonly FirstRow[], to: number, ask: AskHeader): number {
  let last = to;
  for (let next = rows[last + 1]; next; next = rows[last + 1]) {
    const again = mayContinueHeader(next.cells) && ask(singleHeader(next.cells))?.tells;
    if (!isMarkRow(next.cells) && !again) break;
    last++;
  }
  return last;
}

/**
 * Finds the header among the first rows: the first that names columns which tell that it is one,
 * or the first row of all that names any. `given` is the line that the caller says.
 */
export function findHeader(
  rows: readonly FirstRow[],
  ask: AskHeader,
  given?: number,
): HeaderPlace | undefined {
  const placed = (found: Scored, from = found.from): HeaderPlace => ({
    cells: found.cells,
    from,
    to: endOf(rows, found.to, ask),
    titles: [...rows.keys()].filter((at) => at < from && isTitle(rows[at] as FirstRow)),
  });
  if (given !== undefined) {
    const next = rows.findIndex(({ line }) => line > given);
    const index = next === -1 ? rows.length - 1 : next - 1;
    const row = rows[index];
    if (!row || row.line > given || given > lastLineOf(row)) return undefined;
    const found = headerAt(rows, index, ask);
    const single = { cells: singleHeader(row.cells), from: index, to: index };
    return placed(found?.from === index ? found : single);
  }
  const first = rows.findIndex(isTitle);
  let weak: Scored | undefined;
  for (let index = Math.max(first, 0); index < Math.min(rows.length, HEADER_ROWS); index++) {
    const { damaged, cells } = rows[index] as FirstRow;
    if (damaged || cells.every(isBlank)) continue;
    const at = headerAt(rows, index, ask);
    if (at?.found.tells) return placed(at);
    if (at && index === first) weak = at;
  }
  return weak && placed(weak);
}
