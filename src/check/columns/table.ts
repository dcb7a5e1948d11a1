import type { Finding } from '../../core/finding.js';
import { shortened } from '../shortened.js';
import { type HeaderOptions, IGNORE } from './given-columns.js';
import { readHeader } from './header.js';
import type { KnownColumns } from './known-columns.js';
import { type PlacedColumn, rivalOf } from './placing.js';
import { settleColumns } from './settling.js';

/** Names of columns that are not checked, as far as they are listed. */
const LISTED = 100;

/** The columns of a file: their names, and the places of those that are checked. */
export interface Table<Profile extends KnownColumns> {
  /** What the file is checked as, once its names are known. */
  readonly profile: Profile | undefined;
  /** What findings call each column. */
  readonly names: readonly string[];
  readonly width: number;
  /** Places of the columns that are checked, by their keys. */
  readonly places: Readonly<Record<string, number>>;
  /** Places of the names of objects; -1 where they are not checked. */
  readonly named: ReadonlyMap<string, number>;
  /** Headers of columns that are not checked, the first hundred. */
  readonly ignored: readonly string[];
  /** Whether the cells must still tell what a column is; see {@link Table.settle}. */
  readonly isOpen: boolean;
  /**
   * Takes the names of the first row, or the first row itself where there is no header, and answers
   * what is to be said of them. Without a `profile` nothing can be checked.
   */
  take(names: readonly string[], header: boolean | undefined): readonly Finding[];
  /** Lets the cells of a row tell what the open columns are. */
  settle(cellAt: (place: number) => string): readonly Finding[];
  /** Takes names of an object that the first did not have. */
  add(names: readonly string[]): void;
}

export function createTable<Profile extends KnownColumns>(
  profiles: readonly Profile[],
  given: HeaderOptions['columns'] = {},
): Table<Profile> {
  let profile: Profile | undefined;
  let names: string[] = [];
  let columns: readonly PlacedColumn[] = [];
  let places: Readonly<Record<string, number>> = {};
  let isOpen = false;
  let ignored: readonly string[] = [];
  const named = new Map<string, number>();

  function use(placed: readonly PlacedColumn[]): void {
    columns = placed;
    places = Object.fromEntries(placed.map(({ column, place }) => [column, place]));
    isOpen = placed.some(({ open }) => open);
  }

  function ignore(headers: readonly string[]): void {
    const room = LISTED - ignored.length;
    ignored = [...ignored, ...headers.slice(0, room).map(shortened)];
  }

  /** The column of a name that comes up after the first object. */
  function columnOf(name: string): string | undefined {
    const key = Object.hasOwn(given, name) ? given[name] : undefined;
    if (key !== undefined) return key === IGNORE ? undefined : key;
    const match = profile?.matchOf(name);
    if (!match || match.open?.vague) return undefined;
    return match.own || !rivalOf(match, columns) ? match.column : undefined;
  }

  function addName(name: string): void {
    const column = columnOf(name);
    if (column !== undefined) {
      const place = places[column] ?? names.push(name) - 1;
      if (!(column in places)) use([...columns, { column, own: true, place }]);
      named.set(name, place);
      return;
    }
    const listed = shortened(name);
    if (name === '' || ignored.length === LISTED || ignored.includes(listed)) return;
    ignore([name]);
    // A name of a megabyte is not remembered whole.
    if (listed === name) named.set(name, -1);
  }

  return {
    get profile() {
      return profile;
    },
    get names() {
      return names;
    },
    get width() {
      return names.length;
    },
    get places() {
      return places;
    },
    get ignored() {
      return ignored;
    },
    get isOpen() {
      return isOpen;
    },
    named,
    take(first, header) {
      names = [...first];
      const read = readHeader(first, profiles, { columns: given, header });
      if (!('profile' in read)) return read.findings;
      profile = read.profile;
      names = [...read.names];
      use(read.columns);
      ignore(read.ignored.map((place) => names[place] as string).filter((name) => name.trim()));
      const checked = new Set(Object.values(places));
      for (const [place, name] of first.entries()) named.set(name, checked.has(place) ? place : -1);
      return read.findings;
    },
    settle(cellAt) {
      if (!profile) return [];
      const settled = settleColumns(columns, names, profile, cellAt);
      use(settled.columns);
      ignore(settled.dropped.map((place) => names[place] as string));
      return settled.findings;
    },
    add(more) {
      for (const name of more) if (!named.has(name)) addName(name);
    },
  };
}

/** The columns that are checked, by their headers and in the order of the file. */
export function checkedColumns({
  places,
  names,
}: Table<KnownColumns>): Readonly<Record<string, string>> {
  const columns: Record<string, string> = {};
  const placed = Object.entries(places).sort(([, one], [, other]) => one - other);
  for (const [column, place] of placed) columns[column] = names[place] ?? '';
  return columns;
}
