import type { UnpackLimits } from '../archive/limits.js';

const MiB = 2 ** 20;

/** What a workbook may hold: Excel's own limits, and ceilings that no real workbook comes near. */
export interface WorkbookLimits extends UnpackLimits {
  /** Bytes of a part that is held: the list of sheets, the formats. */
  readonly partBytes: number;
  /** Texts that cells share, and their bytes. */
  readonly strings: number;
  readonly stringBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters of the cells of one row. */
  readonly rowText: number;
  /** Characters between two tags of the XML. */
  readonly textRun: number;
  /** How deep its elements stand within each other. */
  readonly depth: number;
  readonly mergedRanges: number;
}

export const workbookLimits: WorkbookLimits = {
  bytes: 2048 * MiB,
  ratio: 250,
  ratioFrom: 64 * MiB,
  members: 100_000,
  partBytes: 32 * MiB,
  strings: 2 ** 24,
  stringBytes: 512 * MiB,
  rows: 1_048_576,
  columns: 16_384,
  rowText: 16 * MiB,
  textRun: 4 * MiB,
  depth: 128,
  mergedRanges: 2 ** 20,
};
