import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersOn, differences, ways } from './answers.js';
import { type Engine, speedOf } from './engine.js';
import { blockOf, blocksOf, runShell, statementsIn, withCommand } from './guide.js';
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

/** The configuration of the guide: an engine that calls the command as a pool of processes. */
function poolIn(folder: string, env: NodeJS.ProcessEnv): string {
  const scripts = join(folder, 'scripts');
  mkdirSync(scripts, { recursive: true });
  const programs = `PATH="${env['PATH']}"; export PATH\n`;
  const script = blockOf('sh clickhouse-script').replace('\n', `\n${programs}`);
  const verdicts = script.replace('--only findings', '--only verdict');
  for (const [name, text] of [
    ['iryokikan-filter.sh', script],
    ['iryokikan-verdict.sh', verdicts],
  ] as const) {
    writeFileSync(join(scripts, name), text);
    chmodSync(join(scripts, name), 0o755);
  }
  const functions = blockOf('xml');
  const [own = ''] = /<function>[\s\S]*<\/function>/.exec(functions) ?? [];
  const other = own
    .replace('iryokikan_findings', 'iryokikan_filter')
    .replace('-filter.sh', '-verdict.sh');
  const path = join(folder, 'functions.xml');
  writeFileSync(path, functions.replace('</functions>', `${other}\n</functions>`));
  const config = join(folder, 'config.xml');
  writeFileSync(
    config,
    `<clickhouse>
  <user_scripts_path>${scripts}</user_scripts_path>
  <user_defined_executable_functions_config>${path}</user_defined_executable_functions_config>
</clickhouse>
`,
  );
  return config;
}

export const chdb: Engine = {
  name: 'ClickHouse 26.7 (chdb): functions, filter as executable pool, and the guide',
  async run({ rows, tsv, codes, command, folder }) {
    const { Session } = npmPackage('chdb', '3.4.0') as Chdb;
    const env = withCommand(folder, command);
    const config = poolIn(folder, env);
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
      const guide = join(folder, 'chdb-guide');
      mkdirSync(guide);
      for (const { info, code } of blocksOf('clickhouse')) {
        const statements = info.startsWith('sh') ? [] : statementsIn(code, guide);
        if (info.startsWith('sh')) runShell(code, guide, env);
        for (const statement of statements) session.query(statement, 'TabSeparated');
      }
      const functions = readFileSync(join(guide, 'iryokikan.sql'), 'utf8');
      if (statementsOf(functions).length !== 10) found.push('guide: other functions');
      create({ checkDigit: 'warning', normalise: false });
      const last = blocksOf('clickhouse').flatMap(({ info, code }) =>
        info.startsWith('sh') ? [] : statementsIn(code, guide),
      );
      const told = [last[1], last[2]].map((sql) => all(`${sql} ORDER BY 1`));
      const expected = [
        [
          ['invalid', '1', '1000'],
          ['valid', '1', '999000'],
        ],
        [['110113719', 'code.excel-damage', '0110113719']],
      ];
      if (JSON.stringify(told) !== JSON.stringify(expected))
        found.push(`guide: ${JSON.stringify(told)}`);
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
