/** The generated SQL in the engines of data teams and `iryokikan check`, over the same million rows, as whole processes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectInstitutionCode, verdictOf } from 'iryokikan';
import { mustAnswer } from './agree.mjs';
import { benchFile } from './data.mjs';
import { folder, versions } from './peers.mjs';
import { here, inTurns, node } from './processes.mjs';
import { table, whole } from './report.mjs';
import { median } from './rounds.mjs';

const ROWS = 1_000_000;
const ROUNDS = 5;
const command = here('../../dist/cli.js');

const dialects = {
  DuckDB: ['duckdb', `DuckDB ${versions['@duckdb/node-api'].split('-')[0]}`],
  chdb: ['clickhouse', `ClickHouse（chdb ${versions.chdb}）`],
};

/** Each engine with each number of threads, as a command over a file. */
function engines() {
  const scripts = mkdtempSync(join(tmpdir(), 'iryokikan-bench-sql-'));
  const counts = [...new Set([1, cpus().length])];
  const { chdb, ...others } = dialects;
  const there = existsSync(join(folder, 'node_modules/chdb')) ? { ...others, chdb } : others;
  if (there === others) console.log('skipped: chdb is not installed');
  return Object.entries(there).flatMap(([engine, [dialect, label]]) => {
    const sql = join(scripts, `${dialect}.sql`);
    const printed = execFileSync(process.execPath, [command, 'sql', '--dialect', dialect]);
    writeFileSync(sql, printed);
    return counts.map((threads) => [
      `${label}、\`iryokikan sql\`、${threads}スレッド`,
      (file) => node(here('engine.mjs'), engine, threads, sql, file),
    ]);
  });
}

/** How many codes of a file have each verdict. */
function verdictsIn(file) {
  const verdicts = {};
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  for (const row of rows) {
    const verdict = verdictOf(inspectInstitutionCode(row.split(',')[3]));
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  }
  return verdicts;
}

/** The table. */
export async function measureEngines() {
  const all = engines();
  const short = await benchFile('utf-8.csv', 5_000);
  for (const [name, commandFor] of all) {
    const [program, ...args] = commandFor(short);
    const ask = () => JSON.parse(spawnSync(program, args, { encoding: 'utf8' }).stdout);
    mustAnswer(name, ask, [[short, verdictsIn(short)]]);
  }
  const file = await benchFile('utf-8.csv', ROWS);
  const own = (...options) => node(command, 'check', file, '--format', 'ndjson', ...options);
  const times = inTurns(
    {
      '**`iryokikan check`**（4列と重複）': own(),
      '`iryokikan check --no-unique`（4列）': own('--no-unique'),
      ...Object.fromEntries(all.map(([name, commandFor]) => [name, commandFor(file)])),
    },
    ROUNDS,
  );
  const rows = Object.entries(times).map(([name, { wall, cpu, peak }]) => [
    name,
    whole(ROWS / median(wall)),
    whole(ROWS / median(cpu)),
    median(wall),
    median(cpu),
    `${peak.toFixed(0)} MB`,
  ]);
  const head = ['', '行/秒', '行/CPU秒', '実時間（秒）', 'CPU秒', '最大のメモリー'];
  return { text: table(head, rows), over: [] };
}
