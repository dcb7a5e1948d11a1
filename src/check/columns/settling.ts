import { type Finding, finding } from '../../core/finding.js';
import { settledColumn } from '../faults.js';
import { shortened } from '../shortened.js';
import type { KnownColumns } from './known-columns.js';
import type { PlacedColumn } from './placing.js';

/** The cells of one row by their places. */
export type CellAt = (place: number) => string;

export interface Settled {
  readonly columns: readonly PlacedColumn[];
  /** Places of columns that turned out to hold something else. */
  readonly dropped: readonly number[];
  readonly findings: readonly Finding[];
}

/**
 * The columns after some rows have been looked at: open ones whose cells tell what they are have
 * become that. To be called with the first rows, and then for each row before it is checked, until
 * none is open. Among the first rows (`ahead`) a column may be dropped for telling nothing.
 */
export function settleColumns(
  placed: readonly PlacedColumn[],
  names: readonly string[],
  { labelOf }: KnownColumns,
  rows: readonly CellAt[],
  ahead: boolean,
): Settled {
  let columns = placed;
  const dropped: number[] = [];
  const findings: Finding[] = [];
  const cellsAt = (place: number) => rows.map((cellAt) => cellAt(place));
  const beside = (column: string) => {
    const found = columns.find((each) => each.column === column);
    return found ? cellsAt(found.place) : [];
  };
  for (const each of placed) {
    const { column, own, says, open, place } = each;
    if (!open) continue;
    const cells = cellsAt(place);
    const others = columns.filter((other) => other !== each);
    const isTaken = open.yieldsTo?.some((kind) =>
      others.some((other) => other.column === kind && !other.open),
    );
    let settled = isTaken ? null : open.settledBy(cells, column, beside);
    if (settled === undefined && ahead && open.mustTell?.(others) && cells.some(isFilled)) {
      settled = null;
    }
    if (settled === undefined) continue;
    if (settled === null) dropped.push(place);
    else if (settled !== column && !open.vague) {
      const name = shortened(names[place] as string);
      findings.push(finding(settledColumn, { name, label: labelOf(settled) }));
    }
    const now = settled === null ? [] : [{ column: settled, own, says, place }];
    columns = columns.flatMap((other): readonly PlacedColumn[] => (other === each ? now : [other]));
  }
  return { columns, dropped, findings };
}

const isFilled = (cell: string) => cell.trim() !== '';
