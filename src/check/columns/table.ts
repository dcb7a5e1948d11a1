import type { Finding } from '../../core/finding.js';
import { owns } from '../../core/record.js';
import type { Writable } from '../../core/writable.js';
import { shortened } from '../shortened.js';
import { type HeaderOptions, IGNORE } from './given-columns.js';
import { readHeader } from './header.js';
import { type HeaderCell, isBlank } from './header-cells.js';
import type { KnownColumns } from './known-columns.js';
import type { PlacedColumn } from './placing.js';
import { type CellAt, settleColumns } from './settling.js';

/** Names of columns that are not checked, as far as they are listed. */
const LISTED = 100;

/** A column that is checked. */
export interface CheckedColumn {
  /** Its kind, and for a further one of a kind its number: `code7`, `code7#2`. */
  readonly key: string;
  readonly column: string;
  readonly place: number;
  /** What findings call it. */
  readonly name: string;
  /** What else its header says. */
  readonly says: Readonly<Record<string, string>>;
}

/** The columns of a file: their names, and the places of those that are checked. */
export interface Table<Profile extends KnownColumns> {
  /** What the file is checked as, once its names are known. */
  readonly profile: Profile | undefined;
  /** What findings call each column. */
  readonly names: readonly string[];
  readonly width: number;
  /** How many cells a row must have so that none is missing that is checked. */
  readonly least: number;
  /** The columns that are checked, in the order of the file. */
  readonly columns: readonly CheckedColumn[];
  /** Places of the columns that are checked, by their keys. */
  readonly places: Readonly<Record<string, number>>;
  /** Places of the names of objects; -1 where they are not checked. */
  readonly named: ReadonlyMap<string, number>;
  /** Headers of columns that are not checked, the first hundred. */
  readonly ignored: readonly string[];
  /** Positions, from 1, of such columns that have no header and hold text in the first rows. */
  readonly unnamed: readonly number[];
  /** Whether the cells must still tell what a column is; see {@link Table.settle}. */
  readonly isOpen: boolean;
  /**
   * Takes the header, or the first row itself where there is none, and answers what is to be said
   * of it. Without a `profile` nothing can be checked.
   */
  take(header: readonly HeaderCell[], isHeader: boolean | undefined): readonly Finding[];
  /**
   * Lets the cells of rows tell what the open columns are: those of the first rows (`ahead`), then
   * of one row after the other.
   */
  settle(rows: readonly CellAt[], ahead?: boolean): readonly Finding[];
  /** Takes names of an object that the first did not have. */
  add(names: readonly string[]): void;
}

/** Columns with keys of their own, in the order of the file. */
function keyed(
  placed: readonly PlacedColumn[],
  names: readonly string[],
): readonly CheckedColumn[] {
  const times = new Map<string, number>();
  return [...placed]
    .sort((one, other) => one.place - other.place)
    .map(({ column, place, says = {} }) => {
      const time = (times.get(column) ?? 0) + 1;
      times.set(column, time);
      const key = time === 1 ? column : `${column}#${time}`;
      return { key, column, place, name: names[place] ?? '', says };
    });
}

export function createTable<Profile extends KnownColumns>(
  profiles: readonly Profile[],
  given: HeaderOptions['columns'] = {},
): Table<Profile> {
  let placed: readonly PlacedColumn[] = [];
  /** Places of columns that are not checked and have no header. */
  let nameless: readonly number[] = [];
  const names: string[] = [];
  const named = new Map<string, number>();

  function use(columns: readonly PlacedColumn[]): void {
    placed = columns;
    table.columns = keyed(placed, names);
    table.places = Object.fromEntries(table.columns.map(({ key, place }) => [key, place]));
    table.least = Math.max(0, ...placed.map(({ place }) => place + 1));
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
    const key = owns(given, name) ? given[name] : undefined;
    if (key !== undefined) return key === IGNORE ? undefined : key;
    const match = table.profile?.matchOf(name);
    if (!match || match.open?.vague) return undefined;
    // A variant may be the number of another institution.
    const leads = table.profile?.leading?.includes(match.column);
    const rivals = leads ? (table.profile?.leading ?? []) : [match.column];
    const isTaken = placed.some(({ column }) => rivals.includes(column));
    return match.own || !isTaken ? match.column : undefined;
  }

  function addName(text: string): void {
    const column = columnOf(text);
    if (column !== undefined) {
      if (table.places[column] === undefined) {
        append([text]);
        use([...placed, { column, own: true, place: table.width - 1 }]);
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
    least: 0,
    columns: [],
    places: {},
    named,
    ignored: [],
    unnamed: [],
    isOpen: false,
    take(header, isHeader) {
      const first = header.map(({ shown }) => shown);
      const read = readHeader(header, profiles, { columns: given, header: isHeader });
      append('profile' in read ? read.names : first);
      if (!('profile' in read)) return read.findings;
      table.profile = read.profile;
      use(read.columns);
      const isNamed = (place: number) => isHeader !== false && !isBlank(names[place] as string);
      ignore(read.ignored.filter(isNamed).map((place) => names[place] as string));
      nameless = read.ignored.filter((place) => !isNamed(place));
      const checked = new Set(read.columns.map(({ place }) => place));
      for (const [place, each] of first.entries()) named.set(each, checked.has(place) ? place : -1);
      return read.findings;
    },
    settle(rows, ahead = false) {
      if (!table.profile || rows.length === 0) return [];
      const settled = settleColumns(placed, names, table.profile, rows, ahead);
      if (settled.columns !== placed) use(settled.columns);
      ignore(settled.dropped.map((place) => names[place] as string));
      if (ahead) {
        const holdsText = (place: number) => rows.some((cellAt) => !isBlank(cellAt(place)));
        table.unnamed = nameless.filter(holdsText).map((place) => place + 1);
      }
      return settled.findings;
    },
    add(more) {
      for (const each of more) if (!named.has(each)) addName(each);
    },
  };
  return table;
}

/** The columns that are checked, by their keys and in the order of the file. */
export function checkedColumns({ columns }: Table<KnownColumns>): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map(({ key, name }) => [key, name]));
}
