import { monthFormat } from '../calendar/faults.js';
import { prefectureFormat } from '../prefecture/faults.js';
import { reasonSql, type SqlCase, verdictSql } from './cases.js';
import { code7Cases, codeCases, prefectureCases, type SqlCheckDigit } from './code.js';
import { customerIdCases } from './customer-id.js';
import type { Dialect, Mending } from './dialect.js';
import { normalisedCode, normalisedId } from './normalise.js';
import { digitsOf, type Pattern } from './pattern.js';

const months: Pattern = [
  [['[0-9]', 4], '-0', ['[1-9]', 1]],
  [['[0-9]', 4], '-1', ['[0-2]', 1]],
];

/** A value that the generated SQL judges: its columns, and its cases. */
export interface SqlValue {
  /** What its functions are called: `iryokikan_NAME_verdict`, `iryokikan_NAME_reason`. */
  readonly name: string;
  /** Its columns; the first is the value itself. */
  readonly parameters: readonly string[];
  readonly about: string;
  cases(d: Dialect, columns: readonly string[], checkDigit: SqlCheckDigit): SqlCase[];
  /** The value in its canonical form, where only width and blanks are in the way. */
  normalised(by: Mending, column: string): string;
}

/** All values, in the order in which they are printed. */
export const sqlValues: readonly SqlValue[] = [
  {
    name: 'code',
    parameters: ['code'],
    about: '医療機関等コード (institution code, ten digits)',
    cases: (d, [code = ''], checkDigit) => codeCases(d, code, checkDigit),
    normalised: normalisedCode,
  },
  {
    name: 'code7',
    parameters: ['code7', 'prefecture', 'point_table'],
    about: '医療機関コード (seven digits, with 都道府県コード and 点数表コード)',
    cases: (d, [code7 = '', prefecture = '', pointTable = ''], checkDigit) =>
      code7Cases(d, code7, prefecture, pointTable, checkDigit),
    normalised: normalisedCode,
  },
  {
    name: 'customer_id',
    parameters: ['customer_id'],
    about: 'お客さまID (customer ID in its full form, CAF… or COP…)',
    cases: (d, [id = '']) => customerIdCases(d, id),
    normalised: normalisedId,
  },
  {
    name: 'prefecture',
    parameters: ['prefecture'],
    about: '都道府県コード (prefecture code, two digits)',
    cases: (d, [prefecture = '']) => [
      {
        when: `${prefecture} IS NULL OR NOT (${d.matches(prefecture, digitsOf(2))})`,
        verdict: 'invalid',
        rule: prefectureFormat.rule,
      },
      ...prefectureCases(d, prefecture),
    ],
    normalised: normalisedCode,
  },
  {
    name: 'year_month',
    parameters: ['year_month'],
    about: '年月 (month, YYYY-MM, 1873-01 to 9999-12)',
    cases: (d, [month = '']) => [
      {
        when: `${month} IS NULL OR NOT (${d.matches(month, months)}) OR ${month} < ${d.literal('1873')}`,
        verdict: 'invalid',
        rule: monthFormat.rule,
      },
    ],
    normalised: (_, column) => column,
  },
];

/** The two expressions of a value: its verdict, and the rule that decides it. */
export function expressionsOf(
  d: Dialect,
  value: SqlValue,
  checkDigit: SqlCheckDigit,
  normalise: boolean,
): { readonly verdict: string; readonly reason: string } {
  const columns = value.parameters.map((column, index) =>
    normalise && d.mends && index === 0 ? value.normalised(d.mends, column) : column,
  );
  const cases = value.cases(d, columns, checkDigit);
  return { verdict: verdictSql(d, cases), reason: reasonSql(d, cases) };
}
