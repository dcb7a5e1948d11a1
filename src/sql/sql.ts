import type { SqlCheckDigit } from './code.js';
import { dbtTests } from './dbt.js';
import { type Dialect, type DialectName, dialects } from './dialect.js';
import { domainsOf } from './domain.js';
import { expressionsOf, sqlValues } from './functions.js';

/** The forms in which the rules can be had. */
export const sqlForms = ['functions', 'expression', 'domain', 'dbt'] as const;

export type SqlForm = (typeof sqlForms)[number];

export interface SqlOptions {
  readonly dialect: DialectName;
  readonly as: SqlForm;
  readonly checkDigit: SqlCheckDigit;
  /** Whether full-width letters, lower case and surrounding blanks are mended before. */
  readonly normalise: boolean;
  /** The version of this package, for the comment at the head. */
  readonly version: string;
}

const functionName = (value: string, kind: string) => `iryokikan_${value}_${kind}`;

function header(d: Dialect, { as, checkDigit, normalise, version }: SqlOptions): string {
  const rules = new Set(
    sqlValues.flatMap((value) =>
      value.cases(d, value.parameters, checkDigit).map(({ rule }) => rule),
    ),
  );
  const input = normalise
    ? 'text; full-width letters and digits, lower case of a customer ID and surrounding blanks are mended'
    : 'text in half-width letters without surrounding blanks; write numbers as text, with their zeros';
  return [
    `iryokikan ${version}: ${d.name}, ${as}; generated, do not edit (iryokikan sql --dialect ${d.name}${as === 'functions' ? '' : ` --as ${as}`}${checkDigit === 'error' ? ' --check-digit error' : ''}${normalise ? ' --normalise' : ''})`,
    d.executed
      ? 'The tests of the package run this SQL in the engine and compare it with the library.'
      : 'Not executed here: the tests of the package do not run this dialect in its engine.',
    `Rules: ${[...rules].join(', ')}`,
    `Input: ${input}.`,
    'Verdict: valid, warning, ambiguous or invalid. Reason: the id of the rule that decides it.',
    'Not checked: whether a code or ID was ever issued.',
  ]
    .map((line) => `-- ${line}\n`)
    .join('');
}

function functionsSql(d: Dialect, { checkDigit, normalise }: SqlOptions): string {
  return sqlValues
    .flatMap((value) => {
      const { verdict, reason } = expressionsOf(d, value, checkDigit, normalise);
      const { name, parameters, about } = value;
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

/**
 * The rules of 医療機関等コード, お客さまID, 都道府県コード and 年月 as SQL of an engine.
 *
 * @throws RangeError when the dialect has no such form.
 */
export function sqlOf(options: SqlOptions): string {
  const d = dialects[options.dialect];
  if (options.as === 'domain' && options.dialect !== 'postgres') {
    throw new RangeError(
      'DOMAINはpostgresだけにあります。Only postgres has domains: use --as functions or expression.',
    );
  }
  const bodies = {
    functions: functionsSql,
    expression: expressionSql,
    domain: domainsOf,
    dbt: dbtTests,
  } as const;
  return `${header(d, options)}\n${bodies[options.as](d, options)}\n`;
}
