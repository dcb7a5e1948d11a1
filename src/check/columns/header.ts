import { type Finding, finding } from '../../core/finding.js';
import {
  misspelt,
  noGivenColumn,
  noHeaderColumns,
  noKnownColumn,
  notSeparated,
  settledColumn,
  unknownKey,
  utf16,
} from '../faults.js';
import { settledBy } from '../register/register-columns.js';
import { cut } from '../rows/shortened.js';
import { IGNORE, type Match, type OpenColumn, placeColumns, weightOf } from './placing.js';
import type { Profile } from './profile.js';
import { nearestAmong } from './spelling.js';

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
}

/** What a header says: what the file is checked as, and where its columns stand. */
export interface Header {
  readonly profile: Profile;
  /** 0-based places of the columns by their keys. */
  readonly indexes: Readonly<Record<string, number>>;
  /** What findings call each column: its header, or without one its label or position. */
  readonly names: readonly string[];
  /** Headers of the columns that are not checked, the first hundred. */
  readonly ignored: readonly string[];
  /** Columns of which the first cells tell what they are; see {@link settleHeader}. */
  readonly open: readonly OpenColumn[];
  readonly findings: readonly Finding[];
}

/** Why a file cannot be checked. */
export interface HeaderRefusal {
  readonly profile?: undefined;
  readonly findings: readonly Finding[];
}

/** How many headers a list holds. */
const LISTED = 100;
const NAMED = 20;
const HINTS = 5;

interface Known {
  readonly profile: Profile;
  readonly matches: readonly Match[];
}

/** The profile that knows the most of the columns, and enough of them. */
function mostKnown(
  names: readonly string[],
  profiles: readonly Profile[],
  { columns = {}, header = true }: HeaderOptions,
): Known | undefined {
  let best: Known | undefined;
  let most = 0;
  for (const profile of profiles) {
    const matches = names.map((name, index): Match => {
      const key = header ? name.trim() : String(index + 1);
      if (Object.hasOwn(columns, key))
        return { column: columns[key] as string, own: true, given: true };
      return header ? profile.matchOf(name) : undefined;
    });
    const known = matches.filter((match) => match).length;
    const weight = weightOf(matches);
    const enough = known >= (profiles.length === 1 ? 1 : profile.minimum);
    if (enough && weight > most) {
      best = { profile, matches };
      most = weight;
    }
  }
  return best;
}

/**
 * Headers that nothing recognised but that look like slips. They are shown by their places only:
 * they may be data.
 */
function slipsIn(names: readonly string[], { profile, matches }: Known): Finding[] {
  const taken = new Set(matches.map((match) => match?.column));
  const all = profile.names.map(([name]) => name);
  const likely = profile.names.filter(([, column]) => !taken.has(column)).map(([name]) => name);
  const nearest = nearestAmong(likely, all);
  const found: Finding[] = [];
  for (let index = 0; index < names.length && found.length < HINTS; index++) {
    const meant = matches[index] ? undefined : nearest(names[index] as string);
    if (meant !== undefined) found.push(finding(misspelt, { position: index + 1, name: meant }));
  }
  return found;
}

/**
 * Why no column is known. The header is not shown: a file without one has data there, which may be
 * secret.
 */
function unknown(names: readonly string[], profiles: readonly Profile[]): readonly Finding[] {
  const header = names.join('、');
  const separator = /\t/.test(header) ? 'tab' : /;/.test(header) ? 'semicolon' : undefined;
  if (header.includes('\0')) return [finding(utf16, {})];
  if (separator) return [finding(notSeparated, { separator })];
  const [profile] = profiles;
  if (!profile) return [finding(noKnownColumn, { columns: '' })];
  return [
    finding(noKnownColumn, { columns: profile.knownHeaders }),
    ...slipsIn(names, { profile, matches: [] }),
  ];
}

/**
 * What is wrong with the columns that the caller names; the headers of the file are listed where
 * one of them is known.
 */
function wronglyGiven(
  names: readonly string[],
  profiles: readonly Profile[],
  { columns = {}, header = true }: HeaderOptions,
): Finding | undefined {
  const keys = Object.values(columns).filter((key) => key !== IGNORE);
  if (!profiles.some((profile) => keys.every((key) => profile.columns.includes(key)))) {
    const possible = [...(profiles[0]?.columns ?? []), IGNORE];
    const key = keys.find((each) => !possible.includes(each)) ?? '';
    return finding(unknownKey, { key, keys: possible.join(', ') });
  }
  if (!header && keys.length === 0) return finding(noHeaderColumns, {});
  const trimmed = names.map((name) => name.trim());
  const absent = Object.keys(columns).find((name) =>
    header
      ? !trimmed.includes(name.trim())
      : !/^[1-9]\d{0,6}$/.test(name) || Number(name) > names.length,
  );
  if (absent === undefined) return undefined;
  const isHeader = header && names.some((name) => profiles.some(({ matchOf }) => matchOf(name)));
  const listed = isHeader ? trimmed.slice(0, NAMED).map(cut).join('、') : '';
  return finding(noGivenColumn, { name: absent, count: names.length, headers: listed });
}

/**
 * Finds the columns that the profiles know, or what keeps the file from being read. `names` is the
 * first row: the header, or data when there is none.
 */
export function readHeader(
  names: readonly string[],
  profiles: readonly Profile[],
  options: HeaderOptions = {},
): Header | HeaderRefusal {
  const { columns = {}, header = true } = options;
  if (header && /\r(?!\n)/.test(names.join('、'))) {
    return { findings: [finding(notSeparated, { separator: 'cr' })] };
  }
  const able = profiles.filter((profile) =>
    Object.values(columns).every((key) => key === IGNORE || profile.columns.includes(key)),
  );
  const wrong =
    header && Object.keys(columns).length === 0
      ? undefined
      : wronglyGiven(names, profiles, options);
  if (wrong) return { findings: [wrong] };
  const known = mostKnown(names, able, options);
  if (!known) return { findings: unknown(names, profiles) };
  const { profile, matches } = known;
  const placed = placeColumns(matches, profile);
  if ('rule' in placed) return { findings: [placed] };
  const { indexes, open, passed, findings } = placed;
  if (!header) {
    const labels = matches.map((match, index) =>
      match && match.column !== IGNORE ? profile.labelOf(match.column) : String(index + 1),
    );
    return { profile, indexes, names: labels, ignored: [], open, findings };
  }
  const second = new Set(passed);
  const ignored = names.filter(
    (name, index) => name.trim() !== '' && (!matches[index] || second.has(index)),
  );
  return {
    profile,
    indexes,
    names,
    ignored: ignored.slice(0, LISTED).map(cut),
    open,
    findings: [...findings, ...slipsIn(names, known)],
  };
}

/**
 * The header after the next row has been looked at: open columns whose cell tells what they are
 * have become that. To be called for each row, before it is checked, until nothing is open.
 */
export function settleHeader(header: Header, cellAt: (index: number) => string): Header {
  const { profile, names } = header;
  const indexes: Record<string, number> = { ...header.indexes };
  const ignored = [...header.ignored];
  const findings: Finding[] = [];
  const open = header.open.filter(({ column, by }) => {
    const index = indexes[column] as number;
    const name = names[index] as string;
    const settled = settledBy(by, column, cellAt(index));
    if (settled === undefined) return true;
    if (settled === column) return false;
    delete indexes[column];
    if (settled === null) ignored.push(cut(name));
    else {
      indexes[settled] = index;
      findings.push(finding(settledColumn, { name: cut(name), label: profile.labelOf(settled) }));
    }
    return false;
  });
  return { profile, indexes, names, ignored: ignored.slice(0, LISTED), open, findings };
}
