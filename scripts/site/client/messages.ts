/** What the page and its worker say to each other. */
import type { Finding } from 'iryokikan';
import type { CheckFinding, CheckSummary } from 'iryokikan/check';

export interface Asked {
  readonly kind: 'check';
  readonly file: File;
  readonly checkDigit: 'off' | 'warning' | 'error';
}

export type Counts = Record<Finding['severity'], number>;

export interface Checked {
  readonly summaries: readonly CheckSummary[];
  readonly total: Counts;
  readonly byRule: ReadonlyMap<string, Counts>;
  /** By code; the empty one holds what no cell tells. */
  readonly byPrefecture: ReadonlyMap<string, Counts>;
  readonly first: readonly CheckFinding[];
  /** The repaired copy, where something was repaired. */
  readonly copy: Blob | undefined;
  readonly repairs: number;
}

export type Told =
  | { readonly kind: 'progress'; readonly read: number; readonly rows: number }
  | { readonly kind: 'done'; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly found: Finding };
