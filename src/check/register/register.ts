import { type Finding, finding } from '../../core/finding.js';
import type { Inspection } from '../../core/inspection.js';
import { toHalfWidthDigits } from '../../core/text.js';
import {
  type CheckDigitMode,
  inspectInstitutionCode,
  inspectInstitutionCode7,
  inspectPointTable,
  isPointTable,
} from '../../institution-code/index.js';
import { inspectPrefectureCode } from '../../prefecture/index.js';
import { duplicateCode, duplicatesUnchecked } from '../faults.js';
import type { Profile, RowCheck, RowCheckOptions } from '../profile.js';
import type { Row } from '../rows/row.js';
import { DOUBTFUL, numberOf, readRegisterRow } from './fast-path.js';
import {
  columnKinds,
  knownHeaders,
  likelyNames,
  matchOf,
  registerHeaders,
} from './register-columns.js';
import { prefectureOf } from './row-prefecture.js';
import { createSeen, SEEN_LIMIT } from './seen.js';

/** The place where a code was first seen, if it was. */
type See = (code: number, line: number) => number | 'full' | undefined;

/** What is found in a column that the file does not have. */
const absent = { value: undefined, findings: [] };

/**
 * Findings on a cell, with its text as it should be written where they only say that it was read as
 * that.
 */
function suggesting({ value, findings }: Inspection<string>): readonly Finding[] {
  if (value === undefined) return findings;
  return findings.map((found) =>
    found.reason === 'normalised' ? { ...found, suggestion: value } : found,
  );
}

/**
 * The number under which ten digits are remembered; those of a 職域 account (7) are numbered on
 * their own.
 */
function keyOf(code: string): number {
  const pointTable = isPointTable(code[2]) ? Number(code[2]) : 1;
  return numberOf(Number(code.slice(0, 2)), pointTable, Number(code.slice(3)));
}

/**
 * The checks of a register of institutions: each column, the columns of a row against each other,
 * and duplicates.
 */
function createRegisterCheck({ checkDigit, unique = true }: RowCheckOptions): RowCheck {
  const seen: { readonly see: See } = createSeen();
  /** Codes of 職域 accounts: with a fifth 点数表コード the numbers would not stay below 2³². */
  let workplace: { readonly see: See } | undefined;
  let full = false;

  function seeCode(code: string, line: number): ReturnType<See> {
    if (!unique) return undefined;
    if (isPointTable(code[2])) return seen.see(keyOf(code), line);
    workplace ??= createSeen();
    return workplace.see(keyOf(code), line);
  }

  function accepts(row: Row, places: Readonly<Record<string, number>>, line: number): boolean {
    const code = readRegisterRow(row, places);
    if (code === DOUBTFUL) return false;
    return places.code === undefined || !unique || seen.see(code, line) === undefined;
  }

  function inspect(...[row, line, report]: Parameters<RowCheck['inspect']>): void {
    const prefecture =
      row.prefecture === undefined ? absent : inspectPrefectureCode(row.prefecture);
    const pointTable = row.pointTable === undefined ? absent : inspectPointTable(row.pointTable);
    // A lost leading zero is reported on its own column, and does not hide what the others tell.
    const head = prefecture.value ?? prefecture.findings[0]?.suggestion;
    const table = pointTable.value;
    const seven = (mode: CheckDigitMode | undefined) =>
      inspectInstitutionCode7(row.code7, {
        checkDigit: mode,
        expect: { prefecture: head, pointTable: table },
      });
    let code7 = row.code7 === undefined ? absent : seven('off');
    const expect = { prefecture: head, pointTable: table, code7: code7.value };
    const code =
      row.code === undefined ? absent : inspectInstitutionCode(row.code, { checkDigit, expect });
    // The two columns share one check digit: where their digits are the same it is reported on the
    // ten.
    if (code7.value && !toHalfWidthDigits(row.code?.trim() ?? '').endsWith(code7.value)) {
      code7 = seven(checkDigit);
    }

    report('prefecture', suggesting(prefecture));
    report('pointTable', suggesting(pointTable));
    report('code7', suggesting(code7));
    report('code', suggesting(code));
    const first = code.value && seeCode(code.value, line);
    if (first === 'full') {
      if (!full) report('code', [finding(duplicatesUnchecked, { limit: SEEN_LIMIT })]);
      full = true;
    } else if (first) report('code', [finding(duplicateCode, { first })]);
  }

  return { inspect, accepts };
}

/**
 * The profile of a register of institutions: the columns 都道府県コード, 点数表コード,
 * 医療機関コード, 医療機関等コード.
 */
export const registerProfile: Profile = {
  id: 'register',
  columns: columnKinds,
  matchOf,
  knownHeaders,
  names: likelyNames,
  minimum: 1,
  labelOf: (column) => registerHeaders[column as keyof typeof registerHeaders][0],
  isSecret: () => false,
  prefectureOf,
  createRowCheck: (options) => createRegisterCheck(options),
};
