import { type Finding, finding } from '../../core/finding.js';
import { repeatedColumn } from '../faults.js';
import { IGNORE } from './given-columns.js';
import type { ColumnMatch, KnownColumns } from './known-columns.js';

/** What a column is by the caller's word (`given`) or by its name; undefined where unknown. */
export type Match = (ColumnMatch & { readonly given?: true }) | undefined;

/** A column that is checked, and where it stands; `open` while its cells must tell what it is. */
export interface PlacedColumn extends ColumnMatch {
  readonly place: number;
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

/**
 * Gives each column its place. What the caller says of a kind goes before what names tell of it.
 * Two of a kind are refused unless the profile checks several.
 */
export function placeColumns(
  matches: readonly Match[],
  { labelOf, several = false }: KnownColumns,
): readonly PlacedColumn[] | Finding {
  const given = new Set(matches.map((match) => (match?.given ? match.column : IGNORE)));
  const columns: PlacedColumn[] = [];
  for (const [place, match] of matches.entries()) {
    if (!match || match.column === IGNORE) continue;
    const { column, own, says, open } = match;
    if (given.has(column) && !match.given) continue;
    const first = columns.find((each) => each.column === column);
    if (first && !several) {
      const params = { name: labelOf(column), first: first.place + 1, second: place + 1 };
      return finding(repeatedColumn, params);
    }
    columns.push({ column, own, says, open, place });
  }
  const kept = columns.filter(
    ({ open }) => !open?.yieldsTo?.some((other) => columns.some((each) => isSure(each, other))),
  );
  return kept.map((each) => (each.open?.isAsked(kept) ? each : { ...each, open: undefined }));
}

/** Whether a column is of a kind, and by a name that is not vague. */
function isSure({ column, open }: PlacedColumn, kind: string): boolean {
  return column === kind && open?.yieldsTo === undefined;
}
