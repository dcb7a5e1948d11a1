import { differences, ways } from './answers.js';
import { type Engine, speedOf } from './engine.js';
import { npmPackage } from './install.js';
import { columns } from './rows.js';
import { printed, selectFunctions } from './statements.js';
import { udfVerdicts } from './udf.js';

/** What is used of `@duckdb/node-api`. */
export interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  readonly DuckDBScalarFunction: { create(options: object): object };
  readonly VARCHAR: object;
}

export interface Connection {
  run(sql: string): Promise<{ getRows(): Promise<readonly (readonly string[])[]> }>;
  createAppender(table: string): Promise<Appender>;
  registerScalarFunction(made: object): void;
}

interface Appender {
  appendInteger(value: number): void;
  appendVarchar(value: string): void;
  endRow(): void;
  closeSync(): void;
}

export const duckdb: Engine = {
  name: 'DuckDB 1.5: functions, and the UDF script',
  async run({ rows, codes, command }) {
    const library = npmPackage('@duckdb/node-api', '1.5.6-r.1') as DuckDb;
    const connection = await (await library.DuckDBInstance.create(':memory:')).connect();
    const all = async (sql: string) => await (await connection.run(sql)).getRows();
    await connection.run(`CREATE TABLE t (i INT, ${columns.map((name) => `${name} VARCHAR`)})`);
    const appender = await connection.createAppender('t');
    for (const [index, row] of rows.entries()) {
      appender.appendInteger(index);
      for (const name of columns) appender.appendVarchar(row[name]);
      appender.endRow();
    }
    appender.closeSync();
    const found: string[] = [];
    let answers = 0;
    for (const way of ways) {
      await connection.run(printed('duckdb', 'functions', way));
      const told = await all(`SELECT ${selectFunctions} FROM t ORDER BY i`);
      found.push(...differences(rows, way, told));
      answers += told.length * 5;
    }
    const udf = await udfVerdicts(library, connection, command, rows);
    await connection.run(
      `CREATE TABLE codes AS SELECT column0 AS code FROM read_csv('${codes}', header = false, all_varchar = true)`,
    );
    await connection.run(
      printed('duckdb', 'functions', { checkDigit: 'warning', normalise: false }),
    );
    const judge = () =>
      all('SELECT iryokikan_code_verdict(code) AS v, count(*) FROM codes GROUP BY v');
    await judge();
    const speed = await speedOf(judge);
    return {
      answers: answers + udf.answers,
      differences: [...found, ...udf.differences],
      speed,
      note: `UDF script ${Math.round(udf.speed / 1000)} thousand codes a second`,
    };
  },
};
