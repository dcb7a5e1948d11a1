/** The generated SQL in an engine, over a CSV file: `node engine.mjs ENGINE THREADS SQL FILE`. Prints how many codes have each verdict. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './peers.mjs';

const [name, threads, sql, file] = process.argv.slice(2);
const functions = readFileSync(sql, 'utf8');
const query = (from) =>
  `SELECT iryokikan_code_verdict("医療機関等コード") AS verdict, CAST(count(*) AS INT) AS codes FROM ${from} GROUP BY verdict ORDER BY verdict`;

const engines = {
  async DuckDB() {
    const { DuckDBInstance } = await load('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', { threads });
    const connection = await instance.connect();
    await connection.run(functions);
    const from = `read_csv('${file}', header = true, all_varchar = true)`;
    return (await connection.runAndReadAll(query(from))).getRows();
  },
  async chdb() {
    const { Session } = await load('chdb');
    const folder = mkdtempSync(join(tmpdir(), 'iryokikan-bench-chdb-'));
    const session = new Session(folder);
    try {
      const statements = functions.replace(/^--.*\n/gm, '').split(/;\n/);
      for (const each of statements.filter((text) => text.trim() !== ''))
        session.query(each, 'CSV');
      const settings = `SETTINGS max_threads = ${threads}, input_format_csv_use_best_effort_in_schema_inference = 0`;
      const from = `file('${file}', 'CSVWithNames')`;
      const lines = session
        .query(`${query(from)} ${settings}`, 'TabSeparated')
        .trim()
        .split('\n');
      return lines.map((line) => line.split('\t')).map(([verdict, count]) => [verdict, +count]);
    } finally {
      session.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
console.log(JSON.stringify(Object.fromEntries(await engines[name]())));
// An engine within this process may still have threads.
process.exit();
