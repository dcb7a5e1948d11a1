import { type Finding, finding } from '../../core/finding.js';
import type { Inspection } from '../../core/inspection.js';
import { invisible } from '../../core/text.js';
import { findPrefecture } from '../../prefecture/index.js';
import type { CheckedColumn } from '../columns/table.js';
import { invisibleCharacters, prefectureDiffers } from '../faults.js';
import type { ReportColumn } from '../profile.js';
import {
  inspectPointTableCell,
  inspectPrefectureCell,
  inspectPrefectureNameCell,
  isBlankCell,
} from './values.js';

/** The cells of a row by the keys of their columns. */
export type Cells = Readonly<Record<string, string>>;

/** What a row says of its institution besides the numbers. */
export interface Parts {
  readonly prefecture: string | undefined;
  readonly pointTable: string | undefined;
  /** Whether a cell that should tell one of them has a finding instead. */
  readonly isTold: boolean;
}

/** What nobody sees, as Unicode names it: `U+200B`. */
const codePoints = (unseen: readonly string[]) =>
  [...new Set(unseen)]
    .map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
    .join('、');

/**
 * Findings on a cell, with its text as it should be written where they only say that it was read as
 * that.
 */
export function suggesting(
  { value, findings }: Inspection<string>,
  cell: string,
): readonly Finding[] {
  if (value === undefined || findings.length === 0) return findings;
  return findings.map((found) => {
    if (found.reason !== 'normalised') return found;
    const unseen = cell.match(invisible);
    if (!unseen) return { ...found, suggestion: value };
    return finding(invisibleCharacters, { characters: codePoints(unseen) }, value);
  });
}

/** Names are no part of a code: what is none may be a place abroad. */
const mildly = (found: Finding): Finding =>
  found.severity === 'error' ? { ...found, severity: 'warning' } : found;

const nameOf = (code: string) => findPrefecture(code)?.name ?? code;

/** How a kind of columns, those of codes and those of names, is read. */
interface Kind {
  readonly columns: readonly CheckedColumn[];
  readonly inspectCell: (cell: string) => Inspection<string>;
  readonly inspectName: (cell: string) => Inspection<string>;
  readonly differs?: (one: string, other: string) => Finding | undefined;
}

const prefecturesDiffer = (one: string, other: string) => {
  const [expected, actual] = [nameOf(one), nameOf(other)];
  return expected === actual ? undefined : finding(prefectureDiffers, { expected, actual });
};

const isOf = (name: string) => (column: CheckedColumn) => column.column === name;

/** Reads 都道府県 and 点数表 of rows: codes go before names. */
export function createParts(columns: readonly CheckedColumn[]) {
  const sorted = (kind: string) => [
    ...columns.filter(isOf(kind)),
    ...columns.filter(isOf(`${kind}Name`)),
  ];
  const prefectures: Kind = {
    columns: sorted('prefecture'),
    inspectCell: inspectPrefectureCell,
    inspectName: inspectPrefectureNameCell,
    differs: prefecturesDiffer,
  };
  const pointTables: Kind = {
    columns: sorted('pointTable'),
    inspectCell: inspectPointTableCell,
    inspectName: inspectPointTableCell,
  };

  let isTold = false;

  function read(kind: Kind, cells: Cells, report: ReportColumn): string | undefined {
    let value: string | undefined;
    let isFound = false;
    for (const { key, column } of kind.columns) {
      const cell = cells[key] ?? '';
      const isName = column.endsWith('Name');
      if (isName && isBlankCell(cell)) continue;
      const answer = isName ? kind.inspectName(cell) : kind.inspectCell(cell);
      const findings = suggesting(answer, cell);
      // A lost leading zero is reported on its own column, and does not hide what others tell.
      const told = answer.value ?? answer.findings[0]?.suggestion;
      const differs = value && told && kind.differs?.(value, told);
      value ??= told;
      isFound ||= findings.length > 0;
      if (findings.length > 0) report(key, isName ? findings.map(mildly) : findings);
      if (differs) report(key, [differs]);
    }
    isTold ||= value === undefined && isFound;
    return value;
  }

  return (cells: Cells, report: ReportColumn): Parts => {
    isTold = false;
    const prefecture = read(prefectures, cells, report);
    const pointTable = read(pointTables, cells, report);
    return { prefecture, pointTable, isTold };
  };
}
