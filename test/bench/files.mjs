/**
 * `iryokikan check` over a million rows, whole process, as a multiple of a process that only counts the newlines of the same
 * file: CPU seconds (user and system), the least of interleaved rounds.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchFile } from './data.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const nothing = openSync('/dev/null', 'w');
const node = (...args) => [process.execPath, '-r', here('peak.cjs'), ...args];
const newlines = (file) => node(here('peer.mjs'), 'newlines', file);
const check = (file) => node(here('../../dist/cli.js'), 'check', file, '--format', 'ndjson');

/** Runs a process that tells its CPU seconds and its peak memory; answers them, the memory in MB. */
function measure([program, ...args], env) {
  const { status, stderr } = spawnSync(program, args, {
    stdio: ['ignore', nothing, 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`);
  const [seconds, peak] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { seconds, peak: peak / 1024 };
}

/** The program of scalar.c, where there is a C compiler. */
function scalarC() {
  const program = join(mkdtempSync(join(tmpdir(), 'iryokikan-bench-')), 'scalar');
  const args = ['-O2', '-D_GNU_SOURCE', '-o', program, here('scalar.c')];
  return spawnSync('cc', args).status === 0 ? program : undefined;
}

const peersOf = {
  'utf-8.csv': ['DuckDB', 'papaparse', 'readline', 'papaparse, zod', 'csv-parse, zod'],
  'clean.csv': [],
  'shift_jis.csv': ['papaparse'],
  'utf-8.ndjson': ['JSON.parse', 'JSON.parse, zod'],
};

/** The least CPU seconds and the most memory of each process, in interleaved rounds. */
function measureAll(runs, rounds, env) {
  const all = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(runs)) {
      const before = all[name];
      // The slow ones are run less often.
      if (round >= 2 && before.seconds > 3) continue;
      const { seconds, peak } = measure(command, env);
      all[name] = {
        seconds: Math.min(seconds, before?.seconds ?? seconds),
        peak: Math.max(peak, before?.peak ?? peak),
      };
    }
  }
  return all;
}

/** Prints a table for each kind of file and answers our multiple of the newline count by kind, and our peak. */
export async function measureCheck({ rows, rounds, peers }) {
  const answers = {};
  const native = peers && scalarC();
  for (const [kind, names] of Object.entries(peersOf)) {
    const file = await benchFile(kind, rows);
    const runs = { newlines: newlines(file), 'iryokikan check': check(file) };
    if (native && kind === 'utf-8.csv') runs['C, scalar'] = [native, file];
    for (const name of peers ? names : []) runs[name] = node(here('peer.mjs'), name, file);
    const all = measureAll(runs, rounds, { PEERS: peers });
    const base = all.newlines.seconds;
    console.log(
      `\n${kind}, ${rows.toLocaleString('en')} rows, the least of ${rounds} interleaved rounds`,
    );
    console.log('| | CPU seconds | over the newline count | peak MB |\n|---|---:|---:|---:|');
    for (const [name, { seconds, peak }] of Object.entries(all)) {
      const cells = [name, seconds.toFixed(2), (seconds / base).toFixed(1), peak.toFixed(0)];
      console.log(`| ${cells.join(' | ')} |`);
    }
    const { seconds, peak } = all['iryokikan check'];
    answers[kind] = { ours: seconds / base, peak };
  }
  return answers;
}

/** Prints what a row more takes between two sizes of a file, without start-up: CPU nanoseconds. */
export async function measureMarginal(few, many) {
  const files = [await benchFile('utf-8.csv', few), await benchFile('utf-8.csv', many)];
  const [less, more] = files.map((file) =>
    measureAll({ newlines: newlines(file), 'iryokikan check': check(file) }, 3),
  );
  console.log(`\nutf-8.csv, ${many.toLocaleString('en')} rows`);
  console.log(
    `| | CPU seconds | peak MB | ns a row above ${few.toLocaleString('en')} |\n|---|---:|---:|---:|`,
  );
  for (const [name, { seconds, peak }] of Object.entries(more)) {
    const marginal = ((seconds - less[name].seconds) * 1e9) / (many - few);
    const cells = [name, seconds.toFixed(2), peak.toFixed(0), marginal.toFixed(0)];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
