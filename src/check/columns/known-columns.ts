/** The cells of the first rows, from above, of the columns of a kind. */
export type CellsBeside = (column: string) => readonly string[];

/** A name that leaves open what its column is: only the cells can tell. */
export interface OpenName {
  /**
   * Whether it may be the name of something else: then it does not tell what a file is, a column
   * that comes up later by it is not checked, and what it turns out to be needs no word.
   */
  readonly vague?: boolean | undefined;
  /** Keys of columns beside which it is not checked. */
  readonly yieldsTo?: readonly string[] | undefined;
  /** Whether the cells are to be asked, given all columns that the header has. */
  readonly isAsked: (columns: readonly ColumnMatch[]) => boolean;
  /** Whether it is left unchecked where the first rows have cells, but none of them tells. */
  readonly mustTell?: ((columns: readonly ColumnMatch[]) => boolean) | undefined;
  /**
   * What the cells of some rows tell: the column it is, that it is not to be checked (null), or
   * nothing (undefined).
   */
  readonly settledBy: (
    cells: readonly string[],
    column: string,
    beside: CellsBeside,
  ) => string | null | undefined;
}

/** What a header names, and how surely. */
export interface ColumnMatch {
  /** Key of the column. */
  readonly column: string;
  /** False for a variant. */
  readonly own: boolean;
  /** What else the name tells of the cells, in the profile's own words. */
  readonly says?: Readonly<Record<string, string>> | undefined;
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
  /** Keys of columns of which one alone tells that a line further down is the header. */
  readonly leading?: readonly string[] | undefined;
  /** Whether several columns of one kind are each checked. Default: two of a kind are refused. */
  readonly several?: boolean | undefined;
  /** What a finding calls a column that the file does not have. */
  readonly labelOf: (column: string) => string;
}
