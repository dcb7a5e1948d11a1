import type { Finding } from '../../core/finding.js';
import type { CheckDigitMode } from '../../institution-code/index.js';
import type { Row } from '../rows/row.js';

/** What the checks of rows are told. */
export interface RowCheckOptions {
  /** What a wrong 検証番号 is. Default: `warning`. */
  readonly checkDigit?: CheckDigitMode | undefined;
  /** Whether a 医療機関等コード may stand only once in a file. Default: true. */
  readonly unique?: boolean | undefined;
  /**
   * The day on which forms are filed, `YYYY-MM-DD`; without it nothing is compared with that day.
   */
  readonly on?: string | undefined;
}

/** Reports the findings on a column of the row at hand. */
export type ReportColumn = (column: string, findings: readonly Finding[]) => void;

/** Checks the rows of one file. */
export interface RowCheck {
  /** Checks one row: the cells of its known columns by key. */
  readonly inspect: (
    cells: Readonly<Record<string, string>>,
    line: number,
    report: ReportColumn,
  ) => void;
  /**
   * Whether a row is right beyond doubt, told from its bytes; `inspect` would find nothing. It is
   * called at most once for a row, and `inspect` only where it answers false.
   */
  readonly accepts?: (row: Row, places: Readonly<Record<string, number>>, line: number) => boolean;
}

/** What the cells of a column must tell before it is known what it is. */
export type OpenBy = 'digits' | 'parts' | 'codes';

/** What a header names, and how surely. */
export interface ColumnMatch {
  /** Key of the column. */
  readonly column: string;
  /** False for a variant: it yields to a column with a name of its own. */
  readonly own: boolean;
  /**
   * What only the cells can tell: whether a number has seven digits or ten (`digits`; `parts`: only
   * where the prefecture and the point table have columns of their own, as the application forms
   * print 医療機関等コード with seven), or whether they are codes at all and not names such as
   * 東京都 (`codes`).
   */
  readonly open?: OpenBy;
}

/** What a file can be checked as: its columns, and what holds of a row. */
export interface Profile {
  readonly id: string;
  /** The keys of its columns. */
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
  /** Whether no report may show the cells of a column. */
  readonly isSecret: (column: string) => boolean;
  readonly createRowCheck: (options: RowCheckOptions) => RowCheck;
}
