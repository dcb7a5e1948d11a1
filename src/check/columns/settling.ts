import { type Finding, finding } from '../../core/finding.js';
import { settledColumn } from '../faults.js';
import { shortened } from '../shortened.js';
import type { KnownColumns } from './known-columns.js';
import type { PlacedColumn } from './placing.js';

export interface Settled {
  readonly columns: readonly PlacedColumn[];
  /** Places of columns that turned out to hold something else. */
  readonly dropped: readonly number[];
  readonly findings: readonly Finding[];
}

/**
 * The columns after a row has been looked at: open ones whose cell tells what they are have become
 * that. To be called for each row, before it is checked, until none is open.
 */
export function settleColumns(
  placed: readonly PlacedColumn[],
  names: readonly string[],
  { labelOf }: KnownColumns,
  cellAt: (place: number) => string,
): Settled {
  let columns = placed;
  const dropped: number[] = [];
  const findings: Finding[] = [];
  for (const each of placed) {
    const { column, own, open, place } = each;
    const settled = open?.settledBy(cellAt(place), column);
    if (settled === undefined) continue;
    if (settled === null) dropped.push(place);
    else if (settled !== column) {
      const name = shortened(names[place] as string);
      findings.push(finding(settledColumn, { name, label: labelOf(settled) }));
    }
    columns = columns.flatMap((other): readonly PlacedColumn[] => {
      if (other === each) return settled === null ? [] : [{ column: settled, own, place }];
      return other.column === settled ? [] : [other];
    });
  }
  return { columns, dropped, findings };
}
