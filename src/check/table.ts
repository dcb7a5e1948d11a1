import type { Finding } from '../core/finding.js';
import { cut } from './cells.js';
import { readHeader } from './header.js';
import type { Profile } from './profile.js';

/** Names of columns that are not checked, as far as they are listed. */
const LISTED = 100;

/** The columns of a file: their names, and the places of those that are checked. */
export interface Table {
  /** What the file is checked as, once its names are known. */
  profile: Profile | undefined;
  names: string[];
  places: Record<string, number>;
  readonly ignored: Set<string>;
  /** Takes the names of the first row; answers what keeps the file from being checked. */
  take(names: readonly string[]): Finding | undefined;
  /** The place of the value of a name in an object, -1 where it is not checked. A name that the first object did not have is added. */
  placeOf(name: string): number;
}

export function createTable(profiles: readonly Profile[]): Table {
  const table: Table = {
    profile: undefined,
    names: [],
    places: {},
    ignored: new Set(),
    take(names) {
      table.names = [...names];
      const header = readHeader(table.names, profiles);
      if ('rule' in header) return header;
      table.profile = header.profile;
      table.places = { ...header.indexes };
      const checked = new Set(Object.values(header.indexes));
      for (const [place, name] of names.entries()) if (!checked.has(place)) ignore(name);
      return undefined;
    },
    placeOf(name) {
      const column = table.profile?.columnOf(name);
      if (column === undefined) {
        ignore(name);
        return -1;
      }
      table.places[column] ??= table.names.push(name) - 1;
      return table.places[column];
    },
  };

  function ignore(name: string): void {
    if (name !== '' && table.ignored.size < LISTED) table.ignored.add(cut(name));
  }

  return table;
}
