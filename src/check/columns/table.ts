import type { Finding } from '../../core/finding.js';
import { cut } from '../rows/shortened.js';
import { type Header, type HeaderOptions, readHeader, settleHeader } from './header.js';
import { IGNORE, numbers } from './placing.js';
import type { Profile } from './profile.js';

/** Names of columns that are not checked, as far as they are listed. */
const LISTED = 100;

/** The columns of a file: their names, and the places of those that are checked. */
export interface Table {
  /** What the file is checked as, once its names are known. */
  profile: Profile | undefined;
  /** What findings call each column. */
  names: string[];
  places: Record<string, number>;
  ignored: readonly string[];
  /** Whether the cells must still tell what a column is; see {@link Table.settle}. */
  isOpen: boolean;
  /**
   * Takes the names of the first row and answers what is to be said of them; without a `profile`
   * nothing can be checked.
   */
  take(names: readonly string[], options: HeaderOptions): readonly Finding[];
  /** Lets the cells of a row tell what the open columns are. */
  settle(cellAt: (place: number) => string): readonly Finding[];
  /**
   * The place of the value of a name in an object, -1 where it is not checked. A name that the
   * first object did not have is added.
   */
  placeOf(name: string): number;
}

export function createTable(
  profiles: readonly Profile[],
  given: HeaderOptions['columns'] = {},
): Table {
  let header: Header | undefined;
  /** The names of an object by their places. */
  const known = new Map<string, number>();

  function use(settled: Header): readonly Finding[] {
    header = settled;
    table.places = { ...settled.indexes };
    table.ignored = settled.ignored;
    table.isOpen = settled.open.length > 0;
    return settled.findings;
  }

  /** The column of a name that comes up after the first object. */
  function columnOf(name: string): string | undefined {
    const key = Object.hasOwn(given, name) ? given[name] : undefined;
    if (key !== undefined) return key === IGNORE ? undefined : key;
    const match = table.profile?.matchOf(name);
    if (!match || match.open === 'codes') return undefined;
    if (match.own) return match.column;
    const rivals = match.open === 'digits' ? numbers : [match.column];
    return rivals.some((each) => table.places[each] !== undefined) ? undefined : match.column;
  }

  const table: Table = {
    profile: undefined,
    names: [],
    places: {},
    ignored: [],
    isOpen: false,
    take(names, options) {
      table.names = [...names];
      const read = readHeader(names, profiles, options);
      if (!read.profile) return read.findings;
      table.profile = read.profile;
      table.names = [...read.names];
      const findings = use(read);
      const checked = new Set(Object.values(table.places));
      for (const [place, name] of names.entries()) known.set(name, checked.has(place) ? place : -1);
      return findings;
    },
    settle(cellAt) {
      return header ? use(settleHeader({ ...header, indexes: table.places }, cellAt)) : [];
    },
    placeOf(name) {
      const place = known.get(name);
      if (place !== undefined) return place;
      const column = columnOf(name);
      if (column !== undefined) {
        table.places[column] ??= table.names.push(name) - 1;
        known.set(name, table.places[column]);
        return table.places[column];
      }
      const listed = cut(name);
      if (name !== '' && table.ignored.length < LISTED && !table.ignored.includes(listed)) {
        table.ignored = [...table.ignored, listed];
        // A name of a megabyte is not remembered whole.
        if (listed === name) known.set(name, -1);
      }
      return -1;
    },
  };
  return table;
}

/** The columns that are checked, by their headers and in the order of the file. */
export function checkedColumns({ places, names }: Table): Readonly<Record<string, string>> {
  const columns: Record<string, string> = {};
  const placed = Object.entries(places).sort(([, one], [, other]) => one - other);
  for (const [column, place] of placed) columns[column] = names[place] ?? '';
  return columns;
}
