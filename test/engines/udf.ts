/** The scripts for JavaScript functions, where nothing of Node is at hand, and in DuckDB. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as library from '../../src/index.js';
import { udfDialects, udfSql } from '../../src/sql/udf.js';
import { answersOn } from './answers.js';
import type { Connection, DuckDb } from './duckdb.js';
import { type Engine, speedOf, type Verdicts } from './engine.js';
import type { Row } from './rows.js';

type Library = Record<string, (...args: readonly unknown[]) => unknown>;

const ours = library as unknown as Library;

/** The text of a script beside the bundled command. */
const scriptBeside = (command: string, name: string) =>
  readFileSync(join(dirname(command), name), 'utf8');

/** A context with the language and nothing else: neither Intl nor eval. */
function emptyContext(): object {
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  const names = ['Intl', 'console', 'WebAssembly', 'eval', 'escape', 'unescape'];
  runInContext(names.map((name) => `delete globalThis.${name};`).join(''), context);
  return context;
}

/** What no column of text holds, but a caller may give. */
const others: readonly unknown[] = [undefined, null, 0, 1310112342, Number.NaN, true, {}, [], 10n];

/** The calls on a row, each as a name and its arguments. */
function callsOn(row: Row): readonly (readonly [name: string, ...args: readonly unknown[]])[] {
  const expect = { prefecture: row.prefecture, pointTable: row.point_table };
  return [
    ['inspectInstitutionCode', row.code],
    ['inspectInstitutionCode', row.code, { checkDigit: 'error' }],
    ['isInstitutionCode', row.code, { checkDigit: 'error' }],
    ['inspectInstitutionCode7', row.code7, { expect }],
    ['isInstitutionCode7', row.code7],
    ['inspectPrefectureCode', row.prefecture],
    ['isPrefectureCode', row.prefecture],
    ['isCustomerId', row.customer_id],
  ];
}

/** The further calls of the larger script. */
const moreCallsOn = (row: Row): ReturnType<typeof callsOn> => [
  ['inspectCustomerId', row.customer_id],
  ['inspectYearMonth', row.year_month],
  ['isYearMonth', row.year_month],
  ['inspectCivilDate', `${row.year_month}-${row.prefecture}`],
  ['inspectPassword', `${row.customer_id}a-`, { policy: 'e-filing' }],
];

/** The answer of a call in words; a refusal is one. */
function told(of: Library, [name, ...args]: ReturnType<typeof callsOn>[number]): string {
  try {
    return JSON.stringify(of[name]?.(...args));
  } catch (error) {
    return String(error);
  }
}

const sameCalls = (of: Library, calls: ReturnType<typeof callsOn>) =>
  calls
    .filter((call) => typeof of[call[0]] !== 'function' || told(of, call) !== told(ours, call))
    .map(
      (call) =>
        `${call[0]}(${call.slice(1).map((each) => String(JSON.stringify(each)))}): ${told(of, call)}`,
    );

/** The functions of a script in an empty context. */
function loaded(script: string): Library {
  const context = emptyContext();
  runInContext(script, context);
  return (context as { iryokikan: Library }).iryokikan;
}

/** The bodies that `--as udf` prints, each called twice in one context. */
function printedBodies(script: string, rows: readonly Row[]): readonly string[] {
  return udfDialects.flatMap((dialect) => {
    const sql = udfSql(dialect, 'warning', script);
    const quote = dialect === 'bigquery' ? '"""' : '$$';
    const found: string[] = [];
    for (const [, name = '', list = '', body = ''] of sql.matchAll(
      new RegExp(
        `FUNCTION (\\w+)\\(([^)]*)\\)[^\\n]*\\n[^\\n]*AS r?${quote.replaceAll('$', '\\$')}\\n([\\s\\S]*?)\\n${quote.replaceAll('$', '\\$')};`,
        'g',
      ),
    )) {
      const parameters = list.split(', ').map((each) => each.split(' ')[0] ?? '');
      const cased =
        dialect === 'snowflake' ? parameters.map((each) => each.toUpperCase()) : parameters;
      const context = emptyContext();
      const call = runInContext(`(function (${cased}) {${body}\n})`, context) as (
        ...args: readonly string[]
      ) => string;
      let first: unknown;
      for (const row of rows) {
        const said = call(...parameters.map((each) => row[each as keyof Row]));
        const now = (context as { iryokikan: unknown }).iryokikan;
        first ??= now;
        const place = ['code', 'code7', '', 'prefecture'].findIndex((each) =>
          name.includes(`_${each}_`),
        );
        const { verdict } = answersOn(row, { checkDigit: 'warning', normalise: true })[place] ?? {};
        const isRight = name.endsWith('_verdict')
          ? said === verdict
          : Array.isArray(JSON.parse(said));
        if (!isRight) found.push(`${dialect} ${name} ${JSON.stringify(row)}: ${said}`);
        if (now !== first) found.push(`${dialect} ${name}: the script was evaluated again`);
      }
      if (first === undefined) found.push(`${dialect} ${name}: not evaluated`);
    }
    return found;
  });
}

export const emptyV8: Engine = {
  name: 'V8 without Intl, console, eval: the UDF scripts',
  async run({ rows, command, codes }) {
    const script = scriptBeside(command, 'udf.js');
    const small = loaded(script);
    const large = loaded(scriptBeside(command, 'udf-all.js'));
    const found: string[] = [];
    let answers = 0;
    const compare = (of: Library, calls: ReturnType<typeof callsOn>) => {
      answers += calls.length;
      found.push(...sameCalls(of, calls));
    };
    for (const row of rows) compare(small, callsOn(row));
    // The same code in the larger script: a part of the rows shows that it is there.
    for (const row of rows.slice(0, 20_000)) compare(large, [...callsOn(row), ...moreCallsOn(row)]);
    for (const value of others) {
      const row = { code: value, code7: value, prefecture: value, point_table: value };
      const any = { ...row, customer_id: value, year_month: value } as unknown as Row;
      compare(small, callsOn(any));
      compare(large, callsOn(any));
    }
    found.push(...printedBodies(script, rows.slice(0, 2_000)));
    const { verdictOf, inspectInstitutionCode } = small as Required<Library>;
    const list = readFileSync(codes, 'utf8').trim().split('\n');
    const judge = () =>
      list.filter((code) => verdictOf?.(inspectInstitutionCode?.(code)) === 'valid');
    judge();
    return { answers, differences: found, speed: await speedOf(judge) };
  },
};

/** What is used of the vectors of DuckDB. */
interface Chunk {
  readonly rowCount: number;
  getColumnValues(column: number): readonly string[];
}
interface Vector {
  setItem(index: number, value: string): void;
  flush(): void;
}

/** The script as a scalar function of DuckDB from Node. */
export async function udfVerdicts(
  { DuckDBScalarFunction, VARCHAR }: DuckDb,
  connection: Connection,
  command: string,
  rows: readonly Row[],
): Promise<Verdicts & { readonly speed: number }> {
  const { verdictOf, inspectInstitutionCode } = loaded(scriptBeside(command, 'udf.js'));
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: 'iryokikan_js',
      returnType: VARCHAR,
      parameterTypes: [VARCHAR],
      mainFunction(_: unknown, chunk: Chunk, output: Vector) {
        for (const [index, code] of chunk.getColumnValues(0).entries()) {
          output.setItem(index, String(verdictOf?.(inspectInstitutionCode?.(code))));
        }
        output.flush();
      },
    }),
  );
  const start = performance.now();
  const result = await connection.run('SELECT iryokikan_js(code) FROM t ORDER BY i');
  const told = await result.getRows();
  const seconds = (performance.now() - start) / 1000;
  const found = rows.flatMap((row, index) => {
    const [{ verdict } = { verdict: '' }] = answersOn(row, {
      checkDigit: 'warning',
      normalise: true,
    });
    const said = told[index]?.[0];
    return said === verdict
      ? []
      : [`iryokikan_js ${JSON.stringify(row.code)}: ${said}, not ${verdict}`];
  });
  return { answers: rows.length, differences: found, speed: rows.length / seconds };
}
