import type { Finding } from '../../core/finding.js';
import type { Writable } from '../../core/writable.js';
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
  let columns: readonly PlacedColumn[] = [];
  const names: string[] = [];
  const named = new Map<string, number>();

  function use(placed: readonly PlacedColumn[]): void {
    columns = placed;
    table.places = Object.fromEntries(placed.map(({ column, place }) => [column, place]));
    table.isOpen = placed.some(({ open }) => open);
  }

  function append(more: readonly string[]): void {
    for (const each of more) names.push(each);
    table.width = names.length;
  }

  function ignore(headers: readonly string[]): void {
    const room = LISTED - table.ignored.length;
    table.ignored = [...table.ignored, ...headers.slice(0, room).map(shortened)];
  }

  /** The column of a name that comes up after the first object. */
  function columnOf(name: string): string | undefined {
    const key = Object.hasOwn(given, name) ? given[name] : undefined;
    if (key !== undefined) return key === IGNORE ? undefined : key;
    const match = table.profile?.matchOf(name);
    if (!match || match.open?.vague) return undefined;
    return match.own || !rivalOf(match, columns) ? match.column : undefined;
  }

  function addName(text: string): void {
    const column = columnOf(text);
    if (column !== undefined) {
      if (table.places[column] === undefined) {
        use([...columns, { column, own: true, place: table.width }]);
        append([text]);
      }
      named.set(text, table.places[column] as number);
      return;
    }
    const listed = shortened(text);
    const { ignored } = table;
    if (text === '' || ignored.length === LISTED || ignored.includes(listed)) return;
    ignore([text]);
    // A name of a megabyte is not remembered whole.
    if (listed === text) named.set(text, -1);
  }

  const table: Writable<Table<Profile>> = {
    profile: undefined,
    names,
    width: 0,
    places: {},
    named,
    ignored: [],
    isOpen: false,
    take(first, header) {
      const read = readHeader(first, profiles, { columns: given, header });
      append('profile' in read ? read.names : first);
      if (!('profile' in read)) return read.findings;
      table.profile = read.profile;
      use(read.columns);
      ignore(read.ignored.map((place) => names[place] as string).filter((each) => each.trim()));
      const checked = new Set(read.columns.map(({ place }) => place));
      for (const [place, each] of first.entries()) named.set(each, checked.has(place) ? place : -1);
      return read.findings;
    },
    settle(cellAt) {
      if (!table.profile) return [];
      const settled = settleColumns(columns, names, table.profile, cellAt);
      use(settled.columns);
      ignore(settled.dropped.map((place) => names[place] as string));
      return settled.findings;
    },
    add(more) {
      for (const each of more) if (!named.has(each)) addName(each);
    },
  };
  return table;
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
