import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection, DuckDb } from './duckdb.js';
import type { Engine } from './engine.js';
import { blocksOf, runShell, statementsIn, withCommand } from './guide.js';
import { npmPackage } from './install.js';

const rowsOf = async (connection: Connection, sql: string) =>
  (await (await connection.run(sql)).getRows()).map((row) => row.map(String));

const secondsOf = async (run: () => unknown) => {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
};

/** The guide over ten million claims: each code once, and then every row. */
export const duckdbGuide: Engine = {
  name: 'DuckDB: the guide, ten million claims',
  async run({ command, folder }) {
    const { DuckDBInstance } = npmPackage('@duckdb/node-api', '1.5.6-r.1') as DuckDb;
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const cwd = join(folder, 'duckdb-guide');
    mkdirSync(cwd);
    const env = withCommand(folder, command);
    const before = process.cwd();
    const blocks = blocksOf('duckdb');
    let grouped = 0;
    let answers = 0;
    process.chdir(cwd);
    try {
      for (const [index, { info, code }] of blocks.entries()) {
        const seconds = await secondsOf(async () => {
          if (info.startsWith('sh')) runShell(code, cwd, env);
          else for (const sql of statementsIn(code, cwd)) await connection.run(sql);
        });
        answers++;
        // From GROUP BY to the rows that are wrong, the report left out.
        if (index >= 2 && index <= 4) grouped += seconds;
      }
    } finally {
      process.chdir(before);
    }
    const found: string[] = [];
    const same = async (sql: string, expected: readonly (readonly string[])[]) => {
      const told = await rowsOf(connection, sql);
      if (JSON.stringify(told) !== JSON.stringify(expected))
        found.push(`${sql}: ${JSON.stringify(told)}`);
    };
    await same('SELECT count(*) FROM institutions', [['250000']]);
    await same(
      'SELECT verdict, sum(claims) FROM codes JOIN verdicts USING (code) GROUP BY ALL ORDER BY ALL',
      [
        ['invalid', '100'],
        ['valid', '9999900'],
      ],
    );
    await same(
      "SELECT count(*) FROM claims JOIN verdicts USING (code) WHERE verdict = 'invalid' AND (findings->0->>'rule') = 'code.excel-damage'",
      [['100']],
    );
    let all: readonly (readonly string[])[] = [];
    const each = await secondsOf(async () => {
      all = await rowsOf(
        connection,
        'SELECT iryokikan_code_verdict(code) AS v, count(*) FROM claims GROUP BY v ORDER BY v',
      );
    });
    if (JSON.stringify(all) !== '[["invalid","100"],["valid","9999900"]]') {
      found.push(`on every row: ${JSON.stringify(all)}`);
    }
    if (!readFileSync(join(cwd, 'report.html'), 'utf8').includes('code.excel-damage')) {
      found.push('report.html does not name the rule');
    }
    return {
      answers: answers + 5,
      differences: found,
      note: `each code once ${grouped.toFixed(1)} s, the rule on every row ${each.toFixed(1)} s`,
    };
  },
};
