import type { CheckFinding } from '../../check/index.js';
import { visible } from '../terminal/visible.js';
import { width } from '../terminal/width.js';

/** Where in its cell a finding is, in characters; the whole cell where that is not known. */
export function placeOf({ params }: CheckFinding, cell: readonly string[]): [number, number] {
  const { position } = params;
  if (typeof position !== 'number') return [0, cell.length];
  const at = position - 1;
  return at >= 0 && at < cell.length ? [at, at + 1] : [0, cell.length];
}

/**
 * The cell of a finding and a line of carets under the place, in at most so many columns. A longer
 * cell is cut on both sides of the place.
 */
export function cellWithCaret(found: CheckFinding, columns: number): [string, string] | undefined {
  if (!found.cell) return undefined;
  const cell = [...found.cell].map(visible);
  let [from, to] = placeOf(found, cell);
  const sizes = cell.map(width);
  const total = (start: number, end: number) =>
    sizes.slice(start, end).reduce((sum, size) => sum + size, 0);

  let start = 0;
  let end = cell.length;
  if (total(start, end) > columns) {
    const room = Math.max(8, columns - 2);
    // Keep a third of the room before the place.
    while (start < from && total(start, from) > room / 3) start++;
    while (end > start + 1 && total(start, end) > room) end--;
    to = Math.max(Math.min(to, end), start + 1);
    from = Math.min(from, to - 1);
  }
  const before = start > 0 ? '…' : '';
  const after = end < cell.length ? '…' : '';
  const indent = ' '.repeat(width(before) + total(start, from));
  return [
    before + cell.slice(start, end).join('') + after,
    indent + '^'.repeat(Math.max(1, total(from, to))),
  ];
}
