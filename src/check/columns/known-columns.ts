/** A name that leaves open what its column is: only the cells can tell. */
export interface OpenName {
  /**
   * Keys of the columns that it may turn out to be, where these are several: a file has one of them
   * only, unless others have names of their own.
   */
  readonly rivals?: readonly string[] | undefined;
  /**
   * Whether it may be the name of something else: then it does not tell what a file is, and a
   * column that comes up later by it is not checked.
   */
  readonly vague?: boolean | undefined;
  /** Whether the cells are to be asked, given all columns that the header has. */
  readonly isAsked: (columns: readonly ColumnMatch[]) => boolean;
  /**
   * What a cell tells: the column it is, that it is not to be checked (null), or nothing
   * (undefined).
   */
  readonly settledBy: (cell: string, column: string) => string | null | undefined;
}

/** What a header names, and how surely. */
export interface ColumnMatch {
  /** Key of the column. */
  readonly column: string;
  /** False for a variant: it yields to a column with a name of its own. */
  readonly own: boolean;
  readonly open?: OpenName | undefined;
}

/** The columns that a file may have, by their headers. */
export interface KnownColumns {
  /** The keys of the columns. */
  readonly columns: readonly string[];
  /** The column that a header names. */
  readonly matchOf: (header: string) => ColumnMatch | undefined;
  /** The headers that it knows, as a message lists them. */
  readonly knownHeaders: string;
  /** Headers that a slip may have been meant for, with the keys of their columns. */
  readonly names: readonly (readonly [name: string, column: string])[];
  /** How many of its columns a header must have to be taken for it. */
  readonly minimum: number;
  /** What a finding calls a column that the file does not have. */
  readonly labelOf: (column: string) => string;
}
