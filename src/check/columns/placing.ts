import { type Finding, finding } from '../../core/finding.js';
import { alsoKnown, repeatedColumn } from '../faults.js';
import { IGNORE } from './given-columns.js';
import type { ColumnMatch, KnownColumns } from './known-columns.js';

/** What a column is by the caller's word (`given`) or by its name; undefined where unknown. */
export type Match = (ColumnMatch & { readonly given?: true }) | undefined;

/** A column that is checked, and where it stands; `open` while its cells must tell what it is. */
export interface PlacedColumn extends ColumnMatch {
  readonly place: number;
}

export interface Placement {
  readonly columns: readonly PlacedColumn[];
  /** Places of columns that are known but stand behind others of their kind. */
  readonly passed: readonly number[];
  readonly findings: readonly Finding[];
}

/**
 * How well a profile knows columns: 2 for a name of its own, 1 for a variant, 0 for a vague one.
 */
export function weightOf(matches: readonly Match[]): number {
  let weight = 0;
  for (const match of matches) {
    if (!match || match.column === IGNORE) continue;
    weight += match.own ? 2 : match.open?.vague ? 0 : 1;
  }
  return weight;
}

/** The column that keeps a variant from being taken. */
export function rivalOf(
  { column, open }: ColumnMatch,
  placed: readonly PlacedColumn[],
): PlacedColumn | undefined {
  for (const rival of open?.rivals ?? [column]) {
    const found = placed.find((each) => each.column === rival);
    if (found) return found;
  }
  return undefined;
}

/**
 * Gives each column its place: what the caller says goes before names of their own, these before
 * variants. Two of the same rank are refused, but for variants: there the first is taken, and the
 * others are told.
 */
export function placeColumns(
  matches: readonly Match[],
  { labelOf }: KnownColumns,
): Placement | Finding {
  const columns: PlacedColumn[] = [];
  const passed: number[] = [];
  const findings: Finding[] = [];
  for (const given of [true, false]) {
    const before = columns.length;
    for (const [place, match] of matches.entries()) {
      if (!match?.own || match.column === IGNORE || (match.given === true) !== given) continue;
      const { column, own, open } = match;
      const rank = columns.findIndex((each) => each.column === column);
      if (rank === -1) columns.push({ column, own, open, place });
      else if (rank < before) passed.push(place);
      else {
        const first = (columns[rank] as PlacedColumn).place + 1;
        return finding(repeatedColumn, { name: labelOf(column), first, second: place + 1 });
      }
    }
  }
  for (const [place, match] of matches.entries()) {
    if (!match || match.own) continue;
    const { column, own, open } = match;
    const rival = rivalOf(match, columns);
    if (!rival) columns.push({ column, own, open, place });
    else {
      passed.push(place);
      const params = { position: place + 1, name: labelOf(column), first: rival.place + 1 };
      findings.push(finding(alsoKnown, params));
    }
  }
  const settled = columns.map((each) =>
    each.open?.isAsked(columns) ? each : { ...each, open: undefined },
  );
  return { columns: settled, passed, findings };
}
