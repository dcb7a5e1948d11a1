import type { Finding } from '../core/finding.js';
import type { CheckDigitMode } from '../institution-code/index.js';
import type { KnownColumns } from './columns/known-columns.js';
import type { CheckedColumn } from './columns/table.js';
import type { KernelParts } from './kernel/kernel.js';
import type { Register } from './known-institutions.js';
import type { Marks, Row } from './rows/row.js';

/** What the checks of rows are told. */
export interface RowCheckOptions {
  /** What a wrong 検証番号 is. Default: `warning`. */
  readonly checkDigit?: CheckDigitMode | undefined;
  /** Whether a 医療機関等コード may stand only once in a file. Default: true. */
  readonly unique?: boolean | undefined;
  /** 都道府県コード of rows that do not tell theirs, `01` to `47`. */
  readonly prefecture?: string | undefined;
  /** 点数表コード of rows that do not tell theirs: 1, 3, 4 or 6. */
  readonly pointTable?: string | undefined;
  /** What the name of the file seems to say. It is only mentioned in messages. */
  readonly fileSays?:
    | { readonly prefecture?: string | undefined; readonly pointTable?: string | undefined }
    | undefined;
  /**
   * Lists of institutions in which codes are looked up, and their names too where the file is read
   * by {@link namedRegisterProfile}. Default: codes are not looked up.
   */
  readonly register?: Register | undefined;
  /** The day on which forms are filed, `YYYY-MM-DD`; nothing is compared with it where absent. */
  readonly on?: string | undefined;
}

/** Reports the findings on a column of the row at hand. */
export type ReportColumn = (column: string, findings: readonly Finding[]) => void;

/** Has a cell of the row at hand replaced in the copy, without a word. */
export type MendCell = (column: string, text: string, rule: string) => void;

/** Checks the rows of one file. */
export interface RowCheck {
  /**
   * Takes the columns before the first row, and again when more is known of them; `first` holds the
   * cells of the first rows by the keys of their columns.
   */
  readonly begin?: (
    columns: readonly CheckedColumn[],
    first: readonly Readonly<Record<string, string>>[],
  ) => void;
  /** What could not be checked, once all rows were. */
  readonly notChecked?: () => readonly Finding[];
  /** Checks one row: the cells of its known columns by key. */
  readonly inspect: (
    cells: Readonly<Record<string, string>>,
    line: number,
    report: ReportColumn,
    mend: MendCell,
  ) => void;
  /**
   * Whether a row is right beyond doubt, told from its bytes; `inspect` would find nothing. It is
   * called at most once for a row, and `inspect` only where it answers false. `places` are those
   * of the columns in the row, by their keys.
   */
  readonly accepts?: (row: Row, places: Readonly<Record<string, number>>, line: number) => boolean;
}

/** Rows that lie one after the other. */
export interface Stretch {
  marks: Marks;
  /** Where the next begins, and on which line: behind each that passes. */
  at: number;
  line: number;
  /** How many passed. */
  rows: number;
  /** Where the bytes end. */
  size: number;
  /** How many cells a row has, and how many it must have. */
  width: number;
  least: number;
}

/** A check that works faster with a kernel. */
export interface HastyRowCheck extends RowCheck {
  /**
   * Takes a kernel before the columns. What it answers passes rows as `accepts` does, many at once,
   * as far as it is sure.
   */
  readonly hasten?: (kernel: KernelParts) => (rows: Stretch) => void;
}

/** What a file can be checked as: its columns, and what holds of a row. */
export interface Profile extends KnownColumns {
  readonly id: string;
  /** Whether no report may show the cells of a column. */
  readonly isSecret: (column: string) => boolean;
  /** The prefecture of a row, `01` to `47`, where its cells tell. */
  readonly prefectureOf?: (cells: Readonly<Record<string, string>>) => string | undefined;
  readonly createRowCheck: (options: RowCheckOptions) => RowCheck;
}
