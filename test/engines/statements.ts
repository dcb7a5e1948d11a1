/** SQL that asks the generated functions or expressions about all rows. */
import type { DialectName } from '../../src/sql/dialect.js';
import type { SqlForm } from '../../src/sql/options.js';
import { sqlOf } from '../../src/sql/sql.js';
import { type Asked, values } from './answers.js';

const parameters: Readonly<Record<(typeof values)[number], string>> = {
  code: 'code',
  code7: 'code7, prefecture, point_table',
  customer_id: 'customer_id',
  prefecture: 'prefecture',
  year_month: 'year_month',
};

/** What the command prints. */
export function printed(dialect: DialectName, as: SqlForm, asked: Asked): string {
  return sqlOf({ dialect, as, ...asked, version: 'test' });
}

/** The statements of a text, without its comments. */
export function statementsOf(sql: string): readonly string[] {
  return sql
    .replace(/^--.*\n/gm, '')
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** The list of a SELECT that asks each function about a row. */
export const selectFunctions = values
  .flatMap((value) =>
    ['verdict', 'reason'].map(
      (kind) => `coalesce(iryokikan_${value}_${kind}(${parameters[value]}), '')`,
    ),
  )
  .join(', ');

/** The same of expressions, as they are printed. */
export function selectExpressions(dialect: DialectName, asked: Asked): string {
  return printed(dialect, 'expression', asked)
    .replace(/^--.*\n/gm, '')
    .trim()
    .split('\n\n')
    .join(',\n');
}

/** The verdict of a code, as an expression. */
export function codeVerdict(dialect: DialectName): string {
  const asked: Asked = { checkDigit: 'warning', normalise: false };
  const [first = ''] = printed(dialect, 'expression', asked)
    .replace(/^--.*\n/gm, '')
    .split(' AS code_verdict');
  return first.trim();
}
