import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersOn, differences, ways } from './answers.js';
import { type Engine, speedOf } from './engine.js';
import { npmPackage } from './install.js';
import { columns, unescaped } from './rows.js';
import { printed, selectFunctions, statementsOf } from './statements.js';

/** What is used of `chdb`. */
interface Chdb {
  readonly Session: new (
    path: string,
    options: { readonly connectionArgs: readonly string[] },
  ) => { query(sql: string, format: string): string; close(): void };
}

/** The configuration of an engine that calls the command as a pool of processes. */
function poolIn(folder: string, command: string): string {
  const scripts = join(folder, 'scripts');
  mkdirSync(scripts, { recursive: true });
  const script = join(scripts, 'iryokikan-filter.sh');
  const call = `exec "${process.execPath}" "${command}" filter --only verdict --chunk-header`;
  writeFileSync(script, `#!/bin/sh\n${call}\n`);
  chmodSync(script, 0o755);
  const functions = join(folder, 'functions.xml');
  writeFileSync(
    functions,
    `<functions>
  <function>
    <type>executable_pool</type>
    <name>iryokikan_filter</name>
    <return_type>String</return_type>
    <argument><type>String</type><name>code</name></argument>
    <format>TabSeparated</format>
    <command>iryokikan-filter.sh</command>
    <execute_direct>1</execute_direct>
    <pool_size>2</pool_size>
    <send_chunk_header>1</send_chunk_header>
  </function>
</functions>
`,
  );
  const config = join(folder, 'config.xml');
  writeFileSync(
    config,
    `<clickhouse>
  <user_scripts_path>${scripts}</user_scripts_path>
  <user_defined_executable_functions_config>${functions}</user_defined_executable_functions_config>
</clickhouse>
`,
  );
  return config;
}

export const chdb: Engine = {
  name: 'ClickHouse 26.7 (chdb): functions, and filter as executable pool',
  async run({ rows, tsv, codes, command, folder }) {
    const { Session } = npmPackage('chdb', '3.4.0') as Chdb;
    const config = poolIn(folder, command);
    const session = new Session(join(folder, 'chdb'), {
      connectionArgs: [`--config-file=${config}`],
    });
    try {
      const all = (sql: string) =>
        session
          .query(sql, 'TabSeparated')
          .split('\n')
          .slice(0, -1)
          .map((line) => line.split('\t').map(unescaped));
      const structure = `i UInt32, ${columns.map((name) => `${name} String`).join(', ')}`;
      session.query(`CREATE TABLE t (${structure}) ENGINE = MergeTree ORDER BY i`, 'TabSeparated');
      session.query(
        `INSERT INTO t SELECT * FROM file('${tsv}', 'TabSeparated', '${structure}')`,
        'TabSeparated',
      );
      const found: string[] = [];
      let answers = 0;
      const create = (way: (typeof ways)[number]) => {
        for (const statement of statementsOf(printed('clickhouse', 'functions', way))) {
          session.query(
            statement.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'),
            'TabSeparated',
          );
        }
      };
      for (const way of ways) {
        create(way);
        const told = all(`SELECT ${selectFunctions} FROM t ORDER BY i`);
        found.push(...differences(rows, way, told));
        answers += told.length * 5;
      }
      const piped = all('SELECT iryokikan_filter(code) FROM t ORDER BY i');
      if (piped.length !== rows.length) found.push(`filter: ${piped.length} answers`);
      for (const [index, row] of rows.entries()) {
        const [expected] = answersOn(row, { checkDigit: 'warning', normalise: true });
        const said = piped[index]?.[0];
        if (said !== expected?.verdict) {
          found.push(`filter ${JSON.stringify(row.code)}: ${said}, not ${expected?.verdict}`);
        }
      }
      create({ checkDigit: 'warning', normalise: false });
      const from = `file('${codes}', 'TabSeparated', 'code String')`;
      session.query(`CREATE TABLE codes ENGINE = Memory AS SELECT * FROM ${from}`, 'TabSeparated');
      const judge = (name: string) => () =>
        all(`SELECT ${name}(code) AS v, count() FROM codes GROUP BY v`);
      judge('iryokikan_code_verdict')();
      const speed = await speedOf(judge('iryokikan_code_verdict'));
      const pool = await speedOf(judge('iryokikan_filter'));
      return {
        answers: answers + rows.length,
        differences: found,
        speed,
        note: `filter as executable pool ${Math.round(pool / 1000)} thousand codes a second`,
      };
    } finally {
      session.close();
    }
  },
};
