import { cellAddress } from '../../../../src/check/rows/address.js';
import { openZip, type PackedSource } from '../../../../src/cli/inputs/archive/zip.js';
import { openContainer } from '../../../../src/cli/inputs/container.js';
import type { WorkbookCell, WorkbookRow } from '../../../../src/cli/inputs/workbook/cell.js';
import { type WorkbookLimits, workbookLimits } from '../../../../src/cli/inputs/workbook/limits.js';
import { Package } from '../../../../src/cli/inputs/workbook/package.js';
import { openWorkbook, type Workbook } from '../../../../src/cli/inputs/workbook/workbook.js';

export async function rowsOf(workbook: Workbook, sheet = 0): Promise<readonly WorkbookRow[]> {
  const all: WorkbookRow[] = [];
  const found = workbook.sheets[sheet];
  if (found) for await (const rows of workbook.rows(found)) all.push(...rows);
  return all;
}

/** The rows of a sheet, opened as the command opens a file. */
export async function read(source: PackedSource, sheet = 0): Promise<readonly WorkbookRow[]> {
  const container = await openContainer(source);
  if (container.kind !== 'workbook') throw new Error(container.kind);
  try {
    return await rowsOf(container.workbook, sheet);
  } finally {
    container.workbook.close();
  }
}

/** The rows of the first sheet, under ceilings low enough to be reached. */
export async function readWithin(source: PackedSource, limits: Partial<WorkbookLimits>) {
  const all = { ...workbookLimits, ...limits };
  const parts = new Package(await openZip(source, all), all);
  return rowsOf(await openWorkbook(parts));
}

/** Cells by their names: `{ A1: '…' }`. */
export function byAddress<T>(
  rows: readonly WorkbookRow[],
  of: (cell: WorkbookCell) => T,
): Record<string, T> {
  return Object.fromEntries(
    rows.flatMap(({ rowNumber, cells }) =>
      cells.map((cell) => [cellAddress(rowNumber, cell.column), of(cell)]),
    ),
  );
}

export const textOf = ({ text }: WorkbookCell) => text;

/** What a promise is refused with. */
export async function faultOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'none',
    (error: { kind?: string; code?: string; message: string }) =>
      error.kind ?? error.code ?? error.message,
  );
}
