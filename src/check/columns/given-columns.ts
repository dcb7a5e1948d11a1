import { type Finding, finding } from '../../core/finding.js';
import { noGivenColumn, noHeaderColumns, unknownKey } from '../faults.js';
import { shortened } from '../shortened.js';
import type { HeaderCell } from './header-cells.js';
import type { KnownColumns } from './known-columns.js';

/** How the columns are named, where not by the names that a profile knows. */
export interface HeaderOptions {
  /**
   * Keys of columns (`code`, `code7`, `prefecture`, `pointTable`, or the field names of a form) by
   * their headers, or by their 1-based positions when `header` is false. `ignore` leaves a column
   * unchecked. They go before what the names tell.
   */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** False when the first row is data already. Default: true. */
  readonly header?: boolean | undefined;
  /** The line of the header, from 1. Default: it is looked for in the first 30 rows. */
  readonly headerRow?: number | undefined;
}

/** The key of a column that is not to be checked. */
export const IGNORE = 'ignore';

/** How many headers a message lists. */
const NAMED = 20;

/** Whether a file that is known by these columns may have all that the caller names. */
export function hasGiven(known: KnownColumns, { columns = {} }: HeaderOptions): boolean {
  return Object.values(columns).every((key) => key === IGNORE || known.columns.includes(key));
}

/**
 * What is wrong with the columns that the caller names; the headers of the file are listed where
 * one of them is known.
 */
export function wronglyGiven(
  cells: readonly HeaderCell[],
  profiles: readonly KnownColumns[],
  options: HeaderOptions,
): Finding | undefined {
  const { columns = {}, header = true } = options;
  if (header && Object.keys(columns).length === 0) return undefined;
  const keys = Object.values(columns).filter((key) => key !== IGNORE);
  if (!profiles.some((profile) => hasGiven(profile, options))) {
    const possible = [...(profiles[0]?.columns ?? []), IGNORE];
    const key = keys.find((each) => !possible.includes(each)) ?? '';
    return finding(unknownKey, { key, keys: possible.join(', ') });
  }
  if (!header && keys.length === 0) return finding(noHeaderColumns, {});
  const names = cells.map(({ shown }) => shown);
  const trimmed = names.map((name) => name.trim());
  const all = new Set(cells.flatMap(({ spellings }) => spellings.map((name) => name.trim())));
  const absent = Object.keys(columns).find((name) =>
    header
      ? !trimmed.includes(name.trim()) && !all.has(name.trim())
      : !/^[1-9]\d{0,6}$/.test(name) || Number(name) > names.length,
  );
  if (absent === undefined) return undefined;
  const isHeader = header && names.some((name) => profiles.some(({ matchOf }) => matchOf(name)));
  const listed = isHeader ? trimmed.slice(0, NAMED).map(shortened).join('、') : '';
  return finding(noGivenColumn, { name: absent, count: names.length, headers: listed });
}
