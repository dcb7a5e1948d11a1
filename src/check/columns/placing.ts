import { type Finding, finding } from '../../core/finding.js';
import { alsoKnown, repeatedColumn } from '../faults.js';
import type { ColumnMatch, OpenBy, Profile } from './profile.js';

/**
 * What a column is by the caller's word (`given`) or by its name; undefined when nothing knows it.
 */
export type Match = (ColumnMatch & { readonly given?: true }) | undefined;

/** The key of a column that is not to be checked. */
export const IGNORE = 'ignore';

/**
 * How well a profile knows columns: 2 for a name of its own, 1 for a variant, 0 for one that may
 * hold anything.
 */
export function weightOf(matches: readonly Match[]): number {
  let weight = 0;
  for (const match of matches) {
    if (!match || match.column === IGNORE) continue;
    weight += match.own ? 2 : match.open === 'codes' ? 0 : 1;
  }
  return weight;
}

/** A column of which the first cells tell what it is. */
export interface OpenColumn {
  readonly column: string;
  readonly by: OpenBy;
}

export interface Placed {
  readonly indexes: Readonly<Record<string, number>>;
  readonly open: readonly OpenColumn[];
  /** Places of columns that are known but stand behind others of their kind. */
  readonly passed: readonly number[];
  readonly findings: readonly Finding[];
}

const parts = ['prefecture', 'pointTable'];

/** The columns of which a name alone does not tell them apart. */
export const numbers = ['code7', 'code'];

/**
 * Gives each column its place: what the caller says goes before names of their own, these before
 * variants. Two of the same rank are refused, but for variants: there the first is taken, and the
 * others are told. Of several numbers of institutions that go by variants only one is taken, as the
 * second (保険薬局コード beside 医療機関番号) may be another institution's.
 */
export function placeColumns(matches: readonly Match[], profile: Profile): Placed | Finding {
  const indexes: Record<string, number> = {};
  const passed: number[] = [];
  const findings: Finding[] = [];
  for (const given of [true, false]) {
    const taken = { ...indexes };
    for (const [index, match] of matches.entries()) {
      if (!match?.own || match.column === IGNORE || (match.given === true) !== given) continue;
      const { column } = match;
      const first = indexes[column];
      if (first === undefined) indexes[column] = index;
      else if (taken[column] !== undefined) passed.push(index);
      else {
        const params = { name: profile.labelOf(column), first: first + 1, second: index + 1 };
        return finding(repeatedColumn, params);
      }
    }
  }
  for (const [index, match] of matches.entries()) {
    if (!match || match.own) continue;
    const { column } = match;
    const rivals = match.open === 'digits' ? numbers : [column];
    const rival = rivals.find((each) => indexes[each] !== undefined);
    if (rival === undefined) indexes[column] = index;
    else {
      passed.push(index);
      const first = (indexes[rival] as number) + 1;
      findings.push(
        finding(alsoKnown, { position: index + 1, name: profile.labelOf(column), first }),
      );
    }
  }
  return { indexes, open: openOf(matches, indexes), passed, findings };
}

/**
 * The columns that the cells must settle. Names of prefectures are looked for only where another
 * column is left to be checked.
 */
function openOf(matches: readonly Match[], indexes: Readonly<Record<string, number>>) {
  const placed = Object.entries(indexes).map(([column, index]) => ({
    column,
    by: matches[index]?.open,
  }));
  const sure = placed.some(({ by }) => by !== 'codes');
  return placed.filter((each): each is OpenColumn => {
    if (each.by === 'codes') return sure;
    if (numbers.every((column) => column in indexes)) return false;
    return each.by === 'digits' || (each.by === 'parts' && parts.every((part) => part in indexes));
  });
}
