import { finding } from '../core/finding.js';
import { toHalfWidthDigits } from '../core/text.js';
import {
  inspectInstitutionCode,
  inspectInstitutionCode7,
  inspectPointTable,
} from '../institution-code/index.js';
import { inspectPrefectureCode } from '../prefecture/index.js';
import { columnKinds, headers, knownHeaders, likelyNames, matchOf } from './columns.js';
import { duplicateCode } from './faults.js';
import type { Profile, RowCheck, RowCheckOptions } from './profile.js';
import { createSeen } from './seen.js';

/** The checks of a register of institutions: each column, the columns of a row against each other, and duplicates. */
function createRegisterCheck({ checkDigit, unique = true }: RowCheckOptions): RowCheck {
  const seen = unique ? createSeen() : undefined;

  return function checkRow(row, line, report): void {
    const absent = { value: undefined, findings: [] };
    const prefecture =
      row.prefecture === undefined ? absent : inspectPrefectureCode(row.prefecture);
    const pointTable = row.pointTable === undefined ? absent : inspectPointTable(row.pointTable);
    const head = {
      // A lost leading zero is reported on its own column, and does not hide what the others tell.
      prefecture: prefecture.value ?? prefecture.findings[0]?.suggestion,
      pointTable: pointTable.value,
    };
    let code7 =
      row.code7 === undefined
        ? absent
        : inspectInstitutionCode7(row.code7, { ...head, checkDigit: 'off' });
    const code =
      row.code === undefined
        ? absent
        : inspectInstitutionCode(row.code, {
            checkDigit,
            expect: { ...head, code7: code7.value },
          });
    // The two columns share one check digit: where their digits are the same it is reported on the ten.
    if (code7.value && !toHalfWidthDigits(row.code?.trim() ?? '').endsWith(code7.value)) {
      code7 = inspectInstitutionCode7(row.code7, { ...head, checkDigit });
    }

    report('prefecture', prefecture.findings);
    report('pointTable', pointTable.findings);
    report('code7', code7.findings);
    report('code', code.findings);
    const first = code.value && seen?.see(Number(code.value), line);
    if (first) report('code', [finding(duplicateCode, { first })]);
  };
}

/** The profile of a register of institutions: the columns 都道府県コード, 点数表コード, 医療機関コード, 医療機関等コード. */
export const registerProfile: Profile = {
  id: 'register',
  columns: columnKinds,
  matchOf,
  knownHeaders,
  names: likelyNames,
  minimum: 1,
  labelOf: (column) => headers[column as keyof typeof headers][0],
  isSecret: () => false,
  createRowCheck: createRegisterCheck,
};
