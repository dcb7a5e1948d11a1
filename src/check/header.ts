import { type Finding, finding } from '../core/finding.js';
import { noKnownColumn, notSeparated, repeatedColumn, utf16 } from './faults.js';
import type { Profile } from './profile.js';

/** What a header says: what the file is checked as, and where its columns stand. */
export interface Header {
  readonly profile: Profile;
  /** 0-based places of the columns by their keys. */
  readonly indexes: Readonly<Record<string, number>>;
}

/** The profile that knows the most of the headers, and enough of them. */
function mostKnown(names: readonly string[], profiles: readonly Profile[]): Profile | undefined {
  let best: Profile | undefined;
  let most = 0;
  for (const candidate of profiles) {
    const known = names.filter((name) => candidate.columnOf(name)).length;
    const enough = known >= (profiles.length === 1 ? 1 : candidate.minimum);
    if (enough && known > most) {
      best = candidate;
      most = known;
    }
  }
  return best;
}

/** Why no column is known. The header is not shown: a file without one has data there, which may be secret. */
function unknown(header: string, profiles: readonly Profile[]): Finding {
  const separator = /\t/.test(header) ? 'tab' : /;/.test(header) ? 'semicolon' : undefined;
  if (header.includes('\0')) return finding(utf16, {});
  if (separator) return finding(notSeparated, { separator });
  return finding(noKnownColumn, { columns: profiles[0]?.knownHeaders ?? '' });
}

/** Finds the columns that the profiles know, or what keeps the file from being read. */
export function readHeader(
  names: readonly string[],
  profiles: readonly Profile[],
): Header | Finding {
  const header = names.join('、');
  if (/\r(?!\n)/.test(header)) return finding(notSeparated, { separator: 'cr' });
  const profile = mostKnown(names, profiles);
  if (!profile) return unknown(header, profiles);
  const indexes: Record<string, number> = {};
  for (const [index, name] of names.entries()) {
    const column = profile.columnOf(name);
    if (column === undefined) continue;
    const first = indexes[column];
    if (first !== undefined) {
      const params = { name: profile.labelOf(column), first: first + 1, second: index + 1 };
      return finding(repeatedColumn, params);
    }
    indexes[column] = index;
  }
  return { profile, indexes };
}
