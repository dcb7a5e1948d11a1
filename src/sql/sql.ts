import { dbtTests } from './dbt.js';
import { type Dialect, type DialectName, dialectNames, dialects } from './dialect.js';
import { domainsOf } from './domain.js';
import { expressionsOf, sqlValues } from './functions.js';
import type { SqlForm, SqlOptions } from './options.js';
import { udfDialects, udfSql } from './udf.js';

/** The engines that have a form; without regular expressions none can mend a text. */
export function dialectsWith(form: SqlForm, normalise: boolean): readonly DialectName[] {
  if (form === 'domain') return ['postgres'];
  if (form === 'udf') return udfDialects;
  return dialectNames.filter((name) => !normalise || dialects[name].mends);
}

const functionName = (value: string, kind: string) => `iryokikan_${value}_${kind}`;

/** The call that prints the same. */
const callOf = ({ dialect, as, checkDigit, normalise }: SqlOptions) =>
  [
    `iryokikan sql --dialect ${dialect}`,
    as === 'functions' ? '' : ` --as ${as}`,
    checkDigit === 'warning' ? '' : ` --check-digit ${checkDigit}`,
    normalise ? ' --normalise' : '',
  ].join('');

function inputOf({ as, normalise }: SqlOptions): string {
  if (as === 'udf') return 'text; what the library mends (full width, blanks) is mended';
  return normalise
    ? 'text; full-width letters and digits, lower case of a customer ID, surrounding blanks and unseen characters are mended'
    : 'text in half-width letters without surrounding blanks (see --normalise); write numbers as text, with their zeros';
}

function header(d: Dialect, options: SqlOptions): string {
  const { as, checkDigit, version } = options;
  const rules = new Set(
    sqlValues.flatMap((value) =>
      value.cases(d, value.parameters, checkDigit).map(({ rule }) => rule),
    ),
  );
  const isExecuted = d.executed && as !== 'dbt';
  return [
    `iryokikan ${version}: ${d.name}, ${as}. Generated, do not edit: ${callOf(options)}`,
    isExecuted
      ? 'The tests of the package run this SQL in the engine and compare it with the library.'
      : 'Not executed here: the tests of the package do not run it in its engine.',
    ...(as === 'udf' ? [] : [`Rules: ${[...rules].join(', ')}`]),
    `Input: ${inputOf(options)}.`,
    `Verdict: valid, warning, ambiguous or invalid. ${as === 'udf' ? 'Findings: JSON.' : 'Reason: the id of the rule that decides it.'}`,
    'Not checked: whether a code or ID was ever issued.',
  ]
    .map((line) => `-- ${line}\n`)
    .join('');
}

function functionsSql(d: Dialect, { checkDigit, normalise }: SqlOptions): string {
  return sqlValues
    .flatMap((value) => {
      const { name, parameters, about } = value;
      const named = { ...value, parameters: parameters.map(d.argument) };
      const { verdict, reason } = expressionsOf(d, named, checkDigit, normalise);
      return [
        `-- ${about}\n${d.create({ name: functionName(name, 'verdict'), parameters, body: verdict })}`,
        d.create({ name: functionName(name, 'reason'), parameters, body: reason }),
      ];
    })
    .join('\n\n');
}

function expressionSql(d: Dialect, { checkDigit, normalise }: SqlOptions): string {
  return sqlValues
    .map((value) => {
      const { verdict, reason } = expressionsOf(d, value, checkDigit, normalise);
      const { name, about, parameters } = value;
      return [
        `-- ${about}; columns: ${parameters.join(', ')}`,
        `${verdict} AS ${name}_verdict,`,
        `${reason} AS ${name}_reason`,
      ].join('\n');
    })
    .join('\n\n');
}

const bodies: Readonly<Record<SqlForm, (d: Dialect, options: SqlOptions) => string>> = {
  functions: functionsSql,
  expression: expressionSql,
  domain: domainsOf,
  dbt: dbtTests,
  udf: ({ name }, { checkDigit, script = '' }) => udfSql(name, checkDigit, script),
};

/**
 * The rules of 医療機関等コード, お客さまID, 都道府県コード and 年月 as SQL of an engine that has
 * the
 * form.
 */
export function sqlOf(options: SqlOptions): string {
  const d = dialects[options.dialect];
  return `${header(d, options)}\n${bodies[options.as](d, options)}\n`;
}
