import type { Finding } from '../core/finding.js';
import type { HeaderOptions } from './columns/given-columns.js';
import type { Kernel } from './kernel/kernel.js';
import type { Profile, RowCheckOptions } from './profile.js';
import type { Repair } from './repair/repair.js';
import type { Encoding } from './rows/encoding.js';
import type { Format, Quote } from './rows/format.js';

/** A finding with its place in a data file. */
export interface CheckFinding extends Finding {
  /**
   * 1-based line in the file (that on which the row begins, where cells hold line breaks); 0 for
   * the file itself.
   */
  readonly line: number;
  /**
   * Header of the column as the file writes it; empty when the finding is about a row or the whole
   * file.
   */
  readonly column: string;
  /** The cell, cut after 100 characters; absent where the finding is about no single cell. */
  readonly cell?: string;
  /** 都道府県コード of the row, `01` to `47`, where its cells tell. */
  readonly prefecture?: string;
  /** The sheet of a workbook that it is about; `line` is then the row of the sheet. */
  readonly sheet?: string;
  /** The cell of the sheet as Excel names it: `E27`. */
  readonly address?: string;
}

/** How a file is checked. */
export interface CheckOptions extends RowCheckOptions, HeaderOptions {
  /**
   * What the file may be: the header decides between several. Default: a register of institutions
   * only; {@link formProfile} makes one of an application form.
   */
  readonly profiles?: readonly Profile[] | undefined;
  /** How the file is laid out; detected when absent. `sheet` never is. */
  readonly format?: Format | undefined;
  /** Whether a quote of a CSV or TSV encloses a cell. Default: `double`. */
  readonly quote?: Quote | undefined;
  /** Encoding of the bytes; detected when absent. */
  readonly encoding?: Encoding | undefined;
  /** A faster test of UTF-8 text than its own, such as Node's `buffer.isUtf8`. */
  readonly isUtf8?: ((bytes: Uint8Array) => boolean) | undefined;
  /** What passes right rows several times as fast; see {@link createKernel}. Default: none. */
  readonly kernel?: Kernel | undefined;
  /** Kinds of columns that the file must have: keys as in `columns`. A missing one is an error. */
  readonly require?: readonly string[] | undefined;
  /** Whether a column or a rule that was not checked is an error. Default: false. */
  readonly strictColumns?: boolean | undefined;
  /** The sheet that the rows of a `sheet` come from: findings name it and their cell. */
  readonly sheet?: string | undefined;
  readonly onFinding: (found: CheckFinding) => void;
  /**
   * Called with the bytes of a copy in which each cell with a single suggestion is replaced by it.
   * They are valid during the call.
   */
  readonly onCopied?: ((bytes: Uint8Array) => void) | undefined;
  /** Called for each cell that is replaced in the copy. */
  readonly onRepair?: ((repair: Repair) => void) | undefined;
}

/** What was read of a file. */
export interface CheckSummary {
  /** Rows of data read, the header not counted. */
  readonly rows: number;
  readonly encoding: Encoding;
  readonly format: Format;
  /**
   * What the file was checked as: `register`, or the id of a form; undefined when its header was
   * not known.
   */
  readonly profile?: string;
  /**
   * The headers of the columns that were checked, by their kinds: further ones of a kind as
   * `code7#2`.
   */
  readonly columns: Readonly<Record<string, string>>;
  /** What stands above the header: title lines, such as 「令和7年10月1日 現在」. */
  readonly titles?: readonly string[];
  /** Headers of the columns that were not checked, the first hundred. */
  readonly ignored: readonly string[];
  /** What was not checked, and why: columns, and rules that lacked one. */
  readonly notChecked: readonly Finding[];
  /** False when the file could not be read to its end: what was found is not the whole. */
  readonly complete: boolean;
}

/** A running check: give it all bytes in chunks of any size, then end it. */
export interface Check {
  /** Rows of data read so far. */
  readonly rows: number;
  /**
   * False once something was met that keeps the rest from being read: what is pushed then is
   * dropped.
   */
  readonly complete: boolean;
  /** Takes the next bytes; the buffer may be used again when the call returns. */
  push(bytes: Uint8Array): void;
  end(): CheckSummary;
  /**
   * Ends it before its time: rows that are whole are checked, the last one that is not is no fault
   * of the file. The check is not complete.
   */
  stop(): CheckSummary;
}
