import { institutionCodesIn } from '../../institution-code/index.js';
import type { CheckedColumn } from '../columns/table.js';
import type { Cells } from './parts.js';
import { numberKinds } from './register-columns.js';
import { firstLine, plainCell } from './values.js';

/** A column of numbers of institutions. */
export interface NumberColumn {
  readonly key: string;
  /** `code`, `code7` or `code9`. */
  readonly kind: string;
  readonly place: number;
  readonly name: string;
  /** The 点数表 that the header says. */
  readonly pointTable: string | undefined;
  /**
   * Whose number it is: the row's own institution (`main`), the same under another 点数表 (`same`),
   * one in the same house (`adjoining`), or any other.
   */
  readonly role: 'main' | 'same' | 'adjoining' | 'other';
  /** Place among the columns of numbers. */
  readonly index: number;
  /** How all its first cells set the digits apart, such as `99・9999・9`. */
  readonly form: string | undefined;
}

/** How many digits a number of each kind has. */
const lengths: Readonly<Record<string, number>> = { code: 10, code7: 7, code9: 9 };

/**
 * How a cell sets its digits apart: `99・9999・9` for `01・1371・9`; undefined where it does not,
 * or has other than the digits of its kind.
 */
export function separatorForm(cell: string, kind: string): string | undefined {
  if (cell.length > 60) return undefined;
  const text = plainCell(cell);
  const isApart = /^\d[\d\p{P}−ーｰ ]*\d$/u.test(text) && /\D/.test(text);
  // What a spreadsheet makes of a number is no form.
  if (!isApart || /^\d+\.0+$/.test(text)) return undefined;
  return text.replace(/\D/g, '').length === lengths[kind] ? text.replace(/\d/g, '9') : undefined;
}

/** The form in which all cells are written that are filled in. */
function commonForm(cells: readonly string[], kind: string): string | undefined {
  const filled = cells.filter((cell) => plainCell(cell) !== '');
  const form = separatorForm(filled[0] ?? '', kind);
  return filled.every((cell) => separatorForm(cell, kind) === form) ? form : undefined;
}

/**
 * The columns of numbers. The first of a kind is the institution's own; a further one, or one whose
 * name says so, may be another's.
 */
export function numberColumns(
  columns: readonly CheckedColumn[],
  first: readonly Cells[],
): readonly NumberColumn[] {
  const all = columns.filter(({ column }) => numberKinds.includes(column));
  const hasOwn = all.some(({ says }) => says['role'] === undefined);
  const main = new Set<string>();
  const numbers = all.map(({ key, column: kind, place, name, says }, index): NumberColumn => {
    let role = (says['role'] ?? 'main') as NumberColumn['role'];
    // A list of pharmacies has their number as its own.
    if (role === 'other' && !hasOwn) role = 'main';
    if (role === 'main' && main.has(kind)) role = 'other';
    if (role === 'main') main.add(kind);
    const cells = first.map((row) => row[key] ?? '');
    const pointTable = says['pointTable'];
    return { key, kind, place, name, pointTable, role, index, form: commonForm(cells, kind) };
  });
  // The seven are told of before the ten.
  return [...numbers].sort((a, b) => Number(b.kind === 'code7') - Number(a.kind === 'code7'));
}

/** The numbers of a cell that holds two or more, such as those of 医科 and 歯科 in one house. */
export function severalIn(cell: string, kind: string): readonly string[] {
  const length = lengths[kind] as number;
  if (cell.length < 2 * length || cell.length > 500) return [];
  const numbers = institutionCodesIn(cell).map(({ digits }) => digits);
  const isSeveral = numbers.length > 1 && numbers.every((digits) => digits.length === length);
  return isSeveral ? numbers : [];
}

/** A cell without the label that stands below its number. */
export function withoutLabel(cell: string): string {
  if (!cell.includes('\n')) return cell;
  const line = firstLine(cell);
  const below = cell.trim().slice(line.length);
  return below === '' || /\d/.test(below) ? cell : line;
}
