import { type Finding, finding } from '../../core/finding.js';
import { owns } from '../../core/record.js';
import { misspelt, noKnownColumn, notSeparated, utf16 } from '../faults.js';
import { type HeaderOptions, hasGiven, IGNORE, wronglyGiven } from './given-columns.js';
import type { HeaderCell } from './header-cells.js';
import type { KnownColumns } from './known-columns.js';
import { type Match, type PlacedColumn, placeColumns, weightOf } from './placing.js';
import { nearestAmong } from './spelling.js';

/** What a header says: what the file is checked as, and where its columns stand. */
export interface Header<Profile extends KnownColumns> {
  readonly profile: Profile;
  readonly columns: readonly PlacedColumn[];
  /** What findings call each column: its header, or without one its label or position. */
  readonly names: readonly string[];
  /** Places of the columns that are not checked. */
  readonly ignored: readonly number[];
  readonly findings: readonly Finding[];
}

/** Why a file cannot be checked. */
export interface HeaderRefusal {
  readonly findings: readonly Finding[];
}

/** How well a header is known. */
export interface HeaderKnown {
  /** How many kinds of columns it names, and how surely. */
  readonly known: number;
  readonly weight: number;
  /** Whether it must be one, wherever it stands. */
  readonly tells: boolean;
}

/** How many slips are told. */
const HINTS = 5;

interface Known<Profile extends KnownColumns> extends HeaderKnown {
  readonly profile: Profile;
  readonly matches: readonly Match[];
}

/** So many of its columns are looked at for what a profile knows of them. */
const CHECKED = 100;

/** What the caller or the profile says of a column. */
function matchOf(
  { spellings, shown }: HeaderCell,
  index: number,
  known: (name: string) => Match,
  { columns = {}, header = true }: HeaderOptions,
): Match {
  const keys = header ? [shown, ...spellings].map((name) => name.trim()) : [String(index + 1)];
  const key = keys.find((each) => owns(columns, each));
  if (key !== undefined) return { column: columns[key] as string, own: true, given: true };
  if (!header) return undefined;
  for (const name of spellings) {
    const match = known(name);
    if (match) return match;
  }
  return undefined;
}

/** The profile that knows the most of the columns, and enough of them. */
function mostKnown<Profile extends KnownColumns>(
  cells: readonly HeaderCell[],
  profiles: readonly Profile[],
  options: HeaderOptions,
): Known<Profile> | undefined {
  let best: Known<Profile> | undefined;
  for (const profile of profiles) {
    const names = new Map<string, Match>();
    const knownAs = (name: string) => {
      if (!names.has(name)) names.set(name, profile.matchOf(name));
      return names.get(name);
    };
    let all = 0;
    // A file may have a million columns.
    const matches = cells.map((cell, index) => {
      const match = all < CHECKED ? matchOf(cell, index, knownAs, options) : undefined;
      if (match) all++;
      return match;
    });
    const weight = weightOf(matches);
    const enough = all >= (profiles.length === 1 ? 1 : profile.minimum);
    if (!enough || weight <= (best?.weight ?? 0)) continue;
    const named = matches.flatMap((match) => (match && match.column !== IGNORE ? [match] : []));
    const known = new Set(named.map((match) => `${match.column} ${JSON.stringify(match.says)}`))
      .size;
    const leads = named.some(({ column }) => profile.leading?.includes(column));
    const tells = leads || known >= Math.max(2, profile.minimum);
    best = { profile, matches, known, weight, tells };
  }
  return best;
}

/** How well a header is known by the profiles. */
export function headerKnown(
  cells: readonly HeaderCell[],
  profiles: readonly KnownColumns[],
  options: HeaderOptions,
): HeaderKnown | undefined {
  const { columns = {} } = options;
  const names = cells.flatMap(({ shown, spellings }) => [shown, ...spellings]);
  const trimmed = new Set(names.map((name) => name.trim()));
  if (!Object.keys(columns).every((name) => trimmed.has(name.trim()))) return undefined;
  const able = profiles.filter((profile) => hasGiven(profile, options));
  return mostKnown(cells, able, options);
}

/**
 * Headers that nothing recognised but that look like slips. They are shown by their places only:
 * they may be data.
 */
function slipsIn(
  names: readonly string[],
  { profile, matches }: Pick<Known<KnownColumns>, 'profile' | 'matches'>,
): readonly Finding[] {
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
function unknown(names: readonly string[], profiles: readonly KnownColumns[]): readonly Finding[] {
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
 * Finds the columns that the profiles know, or what keeps the file from being read. `cells` are the
 * header, or the first row of data when there is none.
 */
export function readHeader<Profile extends KnownColumns>(
  cells: readonly HeaderCell[],
  profiles: readonly Profile[],
  options: HeaderOptions,
): Header<Profile> | HeaderRefusal {
  const { header = true } = options;
  const names = cells.map(({ shown }) => shown);
  if (header && /\r(?!\n)/.test(names.join('、'))) {
    return { findings: [finding(notSeparated, { separator: 'cr' })] };
  }
  const wrong = wronglyGiven(cells, profiles, options);
  if (wrong) return { findings: [wrong] };
  const able = profiles.filter((profile) => hasGiven(profile, options));
  const known = mostKnown(cells, able, options);
  if (!known) return { findings: unknown(names, profiles) };
  const { profile, matches } = known;
  const columns = placeColumns(matches, profile);
  if ('rule' in columns) return { findings: [columns] };
  const checked = new Set(columns.map(({ place }) => place));
  const isIgnored = (place: number) => matches[place]?.column === IGNORE;
  const ignored = [...names.keys()].filter((place) => !checked.has(place) && !isIgnored(place));
  if (!header) {
    const labels = matches.map((match, index) =>
      match && match.column !== IGNORE ? profile.labelOf(match.column) : String(index + 1),
    );
    return { profile, columns, names: labels, ignored, findings: [] };
  }
  return { profile, columns, names, ignored, findings: slipsIn(names, known) };
}
