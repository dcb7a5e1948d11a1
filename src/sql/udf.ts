import type { SqlCheckDigit } from './code.js';
import type { DialectName } from './dialect.js';

/** A value that a JavaScript function judges: its columns, and the call that inspects it. */
interface Judged {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly about: string;
  call(columns: readonly string[], checkDigit: SqlCheckDigit): string;
}

const judged: readonly Judged[] = [
  {
    name: 'code',
    parameters: ['code'],
    about: '医療機関等コード (institution code, ten digits)',
    call: ([code], checkDigit) =>
      `inspectInstitutionCode(${code}, { checkDigit: '${checkDigit}' })`,
  },
  {
    name: 'code7',
    parameters: ['code7', 'prefecture', 'point_table'],
    about: '医療機関コード (seven digits, with 都道府県コード and 点数表コード)',
    call: ([code7, prefecture, pointTable], checkDigit) =>
      `inspectInstitutionCode7(${code7}, { checkDigit: '${checkDigit}', ` +
      `expect: { prefecture: ${prefecture}, pointTable: ${pointTable} } })`,
  },
  {
    name: 'prefecture',
    parameters: ['prefecture'],
    about: '都道府県コード (prefecture code, two digits)',
    call: ([prefecture]) => `inspectPrefectureCode(${prefecture})`,
  },
];

/** How an engine makes a JavaScript function of a text. */
interface Host {
  /** The name of a parameter within the body. */
  column(parameter: string): string;
  create(name: string, parameters: readonly string[], body: string): string;
}

const hosts: Partial<Record<DialectName, Host>> = {
  bigquery: {
    column: (parameter) => parameter,
    create: (name, parameters, body) =>
      `CREATE TEMP FUNCTION ${name}(${parameters.map((each) => `${each} STRING`).join(', ')}) RETURNS STRING\n` +
      `DETERMINISTIC LANGUAGE js AS r"""\n${body}\n""";`,
  },
  snowflake: {
    column: (parameter) => parameter.toUpperCase(),
    create: (name, parameters, body) =>
      `CREATE OR REPLACE FUNCTION ${name}(${parameters.map((each) => `${each} VARCHAR`).join(', ')}) RETURNS VARCHAR\n` +
      `LANGUAGE JAVASCRIPT IMMUTABLE AS $$\n${body}\n$$;`,
  },
};

/** The engines that run JavaScript. */
export const udfDialects = Object.keys(hosts) as readonly DialectName[];

/**
 * JavaScript functions over the script of the library, in which each holds it whole: the verdict of
 * a value, and its findings as JSON.
 */
export function udfSql(dialect: DialectName, checkDigit: SqlCheckDigit, script: string): string {
  const { column, create } = hosts[dialect] as Host;
  // An engine that keeps its globals from row to row reads the script once.
  const load = `if (!globalThis.iryokikan) {\n${script.trim()}\n}`;
  return judged
    .map(({ name, parameters, about, call }) => {
      const inspection = `globalThis.iryokikan.${call(parameters.map(column), checkDigit)}`;
      const body = (answer: string) => `${load}\nreturn ${answer};`;
      return [
        `-- ${about}\n${create(
          `iryokikan_${name}_verdict`,
          parameters,
          body(`globalThis.iryokikan.verdictOf(${inspection})`),
        )}`,
        create(
          `iryokikan_${name}_findings`,
          parameters,
          body(`JSON.stringify(${inspection}.findings)`),
        ),
      ].join('\n\n');
    })
    .join('\n\n');
}
