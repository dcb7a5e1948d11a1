/** What the page and its worker say to each other. */
import type { Finding } from 'iryokikan';
import type { CheckFinding } from 'iryokikan/check';
import type { TableSummary } from '../../../src/cli/inputs/check-table.js';

export interface Asked {
  readonly kind: 'check';
  readonly file: File;
  /** Lists of institutions in which codes and names are looked up. */
  readonly lists: readonly File[];
  readonly checkDigit: 'off' | 'warning' | 'error';
}

export type Counts = Record<Finding['severity'], number>;

/** A finding, and the table that it is in: the file, or a member of it as the command names it. */
export type TableFinding = CheckFinding & { readonly file: string };

/** The repaired copy of a table, under the name that the command would give it. */
export interface Copy {
  readonly name: string;
  readonly content: Blob;
  readonly repairs: number;
}

export interface Checked {
  readonly summaries: readonly TableSummary[];
  readonly total: Counts;
  readonly byRule: ReadonlyMap<string, Counts>;
  /** By code; the empty one holds what no cell tells. */
  readonly byPrefecture: ReadonlyMap<string, Counts>;
  readonly first: readonly TableFinding[];
  readonly copies: readonly Copy[];
  /** Whether the reader stopped it. */
  readonly isStopped: boolean;
}

export type Told =
  | { readonly kind: 'progress'; readonly read: number; readonly rows: number }
  | { readonly kind: 'done'; readonly checked: Checked }
  /** Nothing was checked: a list holds no institutions. */
  | { readonly kind: 'unread'; readonly list: string; readonly found: Finding | undefined }
  /** A fault of the page itself. */
  | { readonly kind: 'failed'; readonly text: string };
