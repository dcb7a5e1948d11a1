/** The tables of an Excel workbook in a browser: read by the sources of the command, unpacked by the browser. */
import { createCheck, type Profile } from 'iryokikan/check';
import { hiddenSheets, unreadSheets } from '../../../src/check/faults.js';
import { FileFault } from '../../../src/cli/inputs/archive/file-fault.js';
import { Package, packageKind } from '../../../src/cli/inputs/workbook/package.js';
import { type SheetBytes, sheetBytes } from '../../../src/cli/inputs/workbook/sheet-bytes.js';
import {
  openWorkbook,
  type Workbook,
  type WorkbookSheet,
} from '../../../src/cli/inputs/workbook/workbook.js';
import { type Finding, finding } from '../../../src/core/finding.js';
import { openZip } from './zip.js';

interface Sheet {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Whether a file is a ZIP, as a workbook is, or one of Excel's old or protected ones. */
export async function isPacked(file: Blob): Promise<boolean> {
  const head = new DataView(await file.slice(0, 4).arrayBuffer());
  if (head.byteLength < 4) return false;
  const magic = head.getUint32(0);
  // Excel's form before 2007, in which it also hides what a password protects.
  if (magic === 0xd0cf11e0) throw new FileFault('xls');
  return magic === 0x504b0304;
}

function rowsOf(
  workbook: Workbook,
  sheet: WorkbookSheet,
  profiles: readonly Profile[],
): SheetBytes {
  return sheetBytes(workbook.rows(sheet), (text) =>
    profiles.some(({ matchOf }) => matchOf(text) !== undefined),
  );
}

/** Whether a sheet begins with a table that is known. */
async function isTable(workbook: Workbook, sheet: WorkbookSheet, profiles: readonly Profile[]) {
  const { chunks } = rowsOf(workbook, sheet, profiles);
  try {
    const first = await chunks.next();
    if (first.done) return false;
    const probe = createCheck({ profiles, format: 'sheet', onFinding() {} });
    probe.push(first.value);
    return probe.stop().profile !== undefined;
  } finally {
    await chunks.return(undefined);
  }
}

const named = (sheets: readonly WorkbookSheet[]) => sheets.map(({ name }) => name).join('、');

/** What is said of the sheets that are not checked, as the command says it. */
function notesOn(
  passed: readonly WorkbookSheet[],
  hidden: readonly WorkbookSheet[],
): readonly Finding[] {
  return [
    ...(passed.length > 0 ? [finding(unreadSheets, { sheets: named(passed) })] : []),
    ...(hidden.length > 0 ? [finding(hiddenSheets, { sheets: named(hidden) })] : []),
  ];
}

/** The visible sheets that hold tables, or the first one where none does, which tells why; and what is left out. */
export async function tablesOf(
  file: Blob,
  profiles: readonly Profile[],
): Promise<{ readonly notes: readonly Finding[]; readonly sheets: readonly Sheet[] }> {
  const zip = await openZip(file);
  const kind = await packageKind(zip);
  if (kind === 'archive') throw new FileFault('no-workbook');
  if (kind !== 'workbook') throw new FileFault(kind);
  const workbook = await openWorkbook(new Package(zip));
  const withCells = workbook.sheets.filter(({ hasCells }) => hasCells);
  const visible = withCells.filter(({ state }) => state === 'visible');
  const tables: WorkbookSheet[] = [];
  for (const sheet of visible) {
    if (visible.length === 1 || (await isTable(workbook, sheet, profiles))) tables.push(sheet);
  }
  const chosen = tables.length > 0 ? tables : visible.slice(0, 1);
  return {
    notes: notesOn(
      visible.filter((sheet) => !chosen.includes(sheet)),
      withCells.filter((sheet) => !visible.includes(sheet)),
    ),
    sheets: chosen.map((sheet) => ({
      name: sheet.name,
      chunks: rowsOf(workbook, sheet, profiles).chunks,
    })),
  };
}
