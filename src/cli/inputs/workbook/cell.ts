/**
 * What a cell holds. `uncomputed`: a formula whose result the program that wrote the file has left
 * out.
 */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'uncomputed';

export interface WorkbookCell {
  /** From 1. */
  readonly column: number;
  readonly kind: CellKind;
  /** As the sheet shows it; a number without a format in full, a date as ISO text. */
  readonly text: string;
  /** As it stands in the file; of a text the text. */
  readonly raw: string;
  /** The format of a number or date, as Excel writes it: `General`, `0000000`. Empty for others. */
  readonly format: string;
  /** The number has lost its zeros, and its format shows them: `0012345` of 12345. */
  readonly zerosByFormat: boolean;
  readonly isFormula: boolean;
}

/** Cells that are shown as one, rows and columns from 1. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface WorkbookRow {
  /** As the sheet counts, from 1: rows that hold nothing are not given, but counted. */
  readonly rowNumber: number;
  /** The cells that hold something, from left to right. */
  readonly cells: readonly WorkbookCell[];
  /** Merged ranges that this row has a part in. Their value stands in the cell at the top left. */
  readonly merged: readonly MergedRange[];
}
