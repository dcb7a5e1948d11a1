import {
  emptyFile,
  hiddenSheets,
  noSheet,
  numberCells,
  uncomputedCells,
  unreadSheets,
} from '../../../check/faults.js';
import { type CheckFinding, createCheck, type Profile } from '../../../check/index.js';
import { columnLetters, parseAddress } from '../../../check/rows/address.js';
import { type Finding, finding } from '../../../core/finding.js';
import { checkTable, type InputOptions, type TableRun, type Target } from '../check-table.js';
import { copyOf } from '../file-names.js';
import { type SheetBytes, sheetBytes } from './sheet-bytes.js';
import type { Workbook, WorkbookSheet } from './workbook.js';

/** How many sheets a message names. */
const NAMED = 20;

function named(sheets: readonly WorkbookSheet[]): string {
  const names = sheets.slice(0, NAMED).map(({ name }) => name);
  return [...names, ...(sheets.length > NAMED ? ['…'] : [])].join('、');
}

/** The sheet that a word names: by its name, or by its number. */
function sheetGiven(sheets: readonly WorkbookSheet[], word: string): WorkbookSheet | undefined {
  const byName = sheets.find(({ name }) => name === word.trim());
  return byName ?? (/^\d{1,5}$/.test(word) ? sheets[Number(word) - 1] : undefined);
}

function rowsOf(
  workbook: Workbook,
  sheet: WorkbookSheet,
  profiles: readonly Profile[],
): SheetBytes {
  const isHeader = (text: string) => profiles.some(({ matchOf }) => matchOf(text) !== undefined);
  return sheetBytes(workbook.rows(sheet), isHeader);
}

/** What the first rows of a sheet are: those of a table, others, or none. */
async function kindOf(
  { chunks }: SheetBytes,
  check: InputOptions['check'],
): Promise<'table' | 'other' | 'empty'> {
  try {
    const probe = createCheck({ ...check, format: 'sheet', onFinding() {} });
    const first = await chunks.next();
    if (first.done) return 'empty';
    probe.push(first.value);
    const { profile } = (await chunks.next()).done ? probe.end() : probe.stop();
    return profile === undefined ? 'other' : 'table';
  } catch {
    // What is damaged is told when it is read.
    return 'table';
  } finally {
    await chunks.return(undefined);
  }
}

/** The sheets to check, and what is to be said of the others. */
async function choose(
  workbook: Workbook,
  { check, sheets: given, signal }: InputOptions,
): Promise<{ chosen: readonly WorkbookSheet[]; notes: readonly Finding[] }> {
  const { sheets } = workbook;
  if (given.length > 0) {
    const found = given.map((word) => sheetGiven(sheets, word));
    const absent = given.find((_, at) => found[at] === undefined);
    if (absent !== undefined) {
      return { chosen: [], notes: [finding(noSheet, { sheet: absent, sheets: named(sheets) })] };
    }
    return { chosen: [...new Set(found as WorkbookSheet[])], notes: [] };
  }
  const hidden = sheets.filter(({ state, hasCells }) => state !== 'visible' && hasCells);
  const visible = sheets.filter(({ state, hasCells }) => state === 'visible' && hasCells);
  const kinds = new Map<WorkbookSheet, string>();
  for (const sheet of visible.length > 1 ? visible : []) {
    if (signal?.aborted) break;
    kinds.set(sheet, await kindOf(rowsOf(workbook, sheet, check.profiles ?? []), check));
  }
  const tables = visible.filter((sheet) => (kinds.get(sheet) ?? 'table') === 'table');
  const others = visible.filter((sheet) => kinds.get(sheet) === 'other');
  // Where no sheet has a table the first one tells why.
  const chosen = tables.length > 0 ? tables : [...others, ...visible].slice(0, 1);
  const passed = others.filter((sheet) => !chosen.includes(sheet));
  const notes = [
    ...(passed.length > 0 ? [finding(unreadSheets, { sheets: named(passed) })] : []),
    ...(hidden.length > 0 ? [finding(hiddenSheets, { sheets: named(hidden) })] : []),
    ...(chosen.length === 0 ? [finding(emptyFile, {})] : []),
  ];
  return { chosen, notes };
}

/** Adds, once for a column, what its cells tell of a finding: a number lost its zeros in Excel. */
function explaining(
  onFinding: (found: CheckFinding) => void,
  { isNumber, isUncomputed }: SheetBytes,
): (found: CheckFinding) => void {
  const told = new Set<string>();
  const faults = { numberCells, uncomputedCells };
  function tell(name: keyof typeof faults, at: number, found: CheckFinding): void {
    const { address = '', sheet = '', line, column: header } = found;
    const column = columnLetters(at);
    if (told.has(`${name} ${column}`)) return;
    told.add(`${name} ${column}`);
    const more = finding(faults[name], { column, address });
    onFinding({ ...more, path: [header], line, column: header, sheet, address });
  }
  return (found) => {
    onFinding(found);
    const at = found.address === undefined ? undefined : parseAddress(found.address);
    if (!at) return;
    if (found.rule === 'code.excel-damage' && isNumber(at.row, at.column)) {
      tell('numberCells', at.column, found);
    }
    if (found.cell === '' && isUncomputed(at.row, at.column)) {
      tell('uncomputedCells', at.column, found);
    }
  };
}

/** Checks the sheets of a workbook that hold tables, or those that are asked for. */
export async function checkWorkbook(
  target: Target,
  workbook: Workbook,
  options: InputOptions,
): Promise<void> {
  const { begin, check, signal } = options;
  let notes: readonly Finding[] = [];

  /** Says first what is to be said of the whole workbook. */
  function beginFirst(table: Target): TableRun {
    const run = begin(table);
    for (const found of notes) run.options.onFinding({ ...found, line: 0, column: '' });
    notes = [];
    return run;
  }

  function sayOnly(findings: readonly Finding[]): void {
    notes = findings;
    const run = beginFirst(target);
    try {
      const nothing = {
        rows: 0,
        columns: {},
        ignored: [],
        notChecked: [],
        complete: false,
      } as const;
      run.end({ ...nothing, encoding: 'utf-8', format: 'sheet' });
    } finally {
      run.abandon();
    }
  }

  try {
    const choice = await choose(workbook, options);
    const { chosen } = choice;
    notes = choice.notes;
    if (chosen.length === 0) sayOnly(notes);
    for (const sheet of chosen) {
      if (signal?.aborted && sheet !== chosen[0]) return;
      const bytes = rowsOf(workbook, sheet, check.profiles ?? []);
      const { file, archive } = target;
      const { name } = sheet;
      const inner = archive === undefined ? undefined : file.slice(archive.length + 1);
      const copy = copyOf(archive ?? file, inner, chosen.length > 1 ? name : undefined);
      const beginSheet = (table: Target): TableRun => {
        const run = beginFirst(table);
        const onFinding = explaining(run.options.onFinding, bytes);
        return { ...run, options: { ...run.options, onFinding } };
      };
      const sheetOptions = { ...options, begin: beginSheet };
      const table = { ...target, sheet: name, copy };
      await checkTable(table, bytes.chunks, { format: 'sheet', sheet: name }, sheetOptions);
    }
  } finally {
    workbook.close();
  }
}
