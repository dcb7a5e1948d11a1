import { type Finding, finding } from '../../core/finding.js';
import { misspelt, noKnownColumn, notSeparated, utf16 } from '../faults.js';
import { type HeaderOptions, hasGiven, IGNORE, wronglyGiven } from './given-columns.js';
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

/** How many slips are told. */
const HINTS = 5;

interface Known<Profile extends KnownColumns> {
  readonly profile: Profile;
  readonly matches: readonly Match[];
}

/** The profile that knows the most of the columns, and enough of them. */
function mostKnown<Profile extends KnownColumns>(
  names: readonly string[],
  profiles: readonly Profile[],
  { columns = {}, header = true }: HeaderOptions,
): Known<Profile> | undefined {
  let best: Known<Profile> | undefined;
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
function slipsIn(
  names: readonly string[],
  { profile, matches }: Known<KnownColumns>,
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
 * Finds the columns that the profiles know, or what keeps the file from being read. `names` is the
 * first row: the header, or data when there is none.
 */
export function readHeader<Profile extends KnownColumns>(
  names: readonly string[],
  profiles: readonly Profile[],
  options: HeaderOptions,
): Header<Profile> | HeaderRefusal {
  const { header = true } = options;
  if (header && /\r(?!\n)/.test(names.join('、'))) {
    return { findings: [finding(notSeparated, { separator: 'cr' })] };
  }
  const wrong = wronglyGiven(names, profiles, options);
  if (wrong) return { findings: [wrong] };
  const able = profiles.filter((profile) => hasGiven(profile, options));
  const known = mostKnown(names, able, options);
  if (!known) return { findings: unknown(names, profiles) };
  const { profile, matches } = known;
  const placed = placeColumns(matches, profile);
  if ('rule' in placed) return { findings: [placed] };
  const { columns, passed, findings } = placed;
  if (!header) {
    const labels = matches.map((match, index) =>
      match && match.column !== IGNORE ? profile.labelOf(match.column) : String(index + 1),
    );
    return { profile, columns, names: labels, ignored: [], findings };
  }
  const second = new Set(passed);
  const ignored = [...names.keys()].filter((place) => !matches[place] || second.has(place));
  const told = [...findings, ...slipsIn(names, known)];
  return { profile, columns, names, ignored, findings: told };
}
