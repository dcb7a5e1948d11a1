/**
 * `iryokikan check` over a million rows, whole process, as a multiple of a process that only counts the newlines of the same
 * file, in CPU seconds; and each peer over the same file.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustAnswer } from './agree.mjs';
import { benchFile, faultyLines } from './data.mjs';
import { miller, versions } from './peers.mjs';
import { here, inTurns, node, program } from './processes.mjs';
import { table, whole } from './report.mjs';
import { least, median } from './rounds.mjs';

const NEWLINES = '改行を数えるだけ';
const OURS = '**`iryokikan check`**';
const ROWS = 1_000_000;
const MANY = 10_000_000;
/** Megabytes. */
const MEMORY = 200;

/** Each kind of file: its title, what is reached in CPU seconds over the newline count, and who else reads it. */
const kinds = {
  'utf-8.csv': {
    title: 'CSV（UTF-8）',
    limit: 7,
    peers: {
      [`DuckDB ${versions['@duckdb/node-api'].split('-')[0]}（1スレッド）`]: 'DuckDB',
      [`papaparse ${versions.papaparse}＋正規表現`]: 'papaparse',
      'readline＋正規表現': 'readline',
      [`csv-parse ${versions['csv-parse']}＋正規表現`]: 'csv-parse',
      [`papaparse＋zod ${versions.zod}`]: 'papaparse, zod',
      [`csv-parse＋zod ${versions.zod}`]: 'csv-parse, zod',
    },
  },
  'clean.csv': { title: '誤りのないCSV', limit: 3.5, peers: {} },
  'shift_jis.csv': {
    title: 'Shift_JISのCSV',
    limit: 10,
    peers: { [`papaparse ${versions.papaparse}＋正規表現`]: 'papaparse' },
  },
  'utf-8.ndjson': {
    title: 'NDJSON',
    limit: 13,
    peers: {
      '`JSON.parse`＋正規表現': 'JSON.parse',
      [`\`JSON.parse\`＋zod ${versions.zod}`]: 'JSON.parse, zod',
    },
  },
};

const newlines = (file) => node(here('peer.mjs'), 'newlines', file);
const check = (file) => node(here('../../dist/cli.js'), 'check', file, '--format', 'ndjson');

/** The program of scalar.c, where there is a C compiler. */
function scalarC() {
  const path = join(mkdtempSync(join(tmpdir(), 'iryokikan-bench-')), 'scalar');
  const args = ['-O2', '-D_GNU_SOURCE', '-o', path, here('scalar.c')];
  return spawnSync('cc', args).status === 0 ? path : undefined;
}

/** What reads the file besides ours. */
function peersOf(kind, file) {
  const commands = {};
  const isPlain = kind === 'utf-8.csv';
  const native = isPlain && scalarC();
  if (native) commands['C（SIMDなし、`cc -O2`）'] = [native, file];
  for (const [name, peer] of Object.entries(kinds[kind].peers)) {
    commands[name] = node(here('peer.mjs'), peer, file);
  }
  const version = isPlain && miller();
  if (version) {
    const args = ['--infer-none', '--icsv', '--ojsonl', 'put', '-q', '-f', here('check.mlr'), file];
    commands[`Miller ${version}`] = program('mlr', ...args);
  }
  return commands;
}

/** The lines of a file that a command finds something wrong with, hints aside. */
function foundBy([file, ...args]) {
  const { stdout } = spawnSync(file, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const found = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ severity }) => severity !== 'info');
  return [...new Set(found.map(({ line }) => line))].sort((a, b) => a - b);
}

/** Every command finds the faulty rows of a short file, and no others. */
async function mustFindFaults(kind) {
  const file = await benchFile(kind, 5_000);
  const expected = faultyLines(kind, 5_000);
  for (const [name, command] of Object.entries({ [OURS]: check(file), ...peersOf(kind, file) })) {
    mustAnswer(name, () => foundBy(command), [[kind, expected]]);
  }
}

/** The tables by kind, what a row more takes, and what is over its limit. */
export async function measureFiles({ hasPeers, slack }) {
  const texts = [];
  const over = [];
  const rounds = hasPeers ? 7 : 5;
  for (const [kind, { title, limit, peers: others }] of Object.entries(kinds)) {
    if (hasPeers && Object.keys(others).length > 0) await mustFindFaults(kind);
    const file = await benchFile(kind, ROWS);
    const all = inTurns(
      {
        [NEWLINES]: newlines(file),
        [OURS]: check(file),
        ...(hasPeers && peersOf(kind, file)),
      },
      rounds,
    );
    const ratio = (middle, name) => middle(all[name].cpu) / middle(all[NEWLINES].cpu);
    const rows = Object.entries(all).map(([name, { wall, cpu, peak }]) => [
      name,
      median(cpu),
      median(wall),
      ratio(median, name).toFixed(1),
      peak === undefined ? '－' : `${peak.toFixed(0)} MB`,
    ]);
    texts.push(table([title, 'CPU秒', '実時間（秒）', '改行の何倍', '最大のメモリー'], rows));
    const is = ratio(least, OURS);
    const { peak } = all[OURS];
    if (is <= limit * slack && peak <= MEMORY) continue;
    over.push(
      `check of ${kind}: ${is.toFixed(1)} over the newline count, at most ${limit}; ${peak.toFixed(0)} MB, at most ${MEMORY}`,
    );
  }
  return { text: texts.join('\n\n'), over };
}

/** The table of what a row more takes between two sizes of a file, without start-up. */
export async function measureMarginal() {
  const [few, many] = [await benchFile('utf-8.csv', ROWS), await benchFile('utf-8.csv', MANY)];
  const commands = (file) => ({ [NEWLINES]: newlines(file), [OURS]: check(file) });
  const less = inTurns(commands(few), 3);
  const more = inTurns(commands(many), 3);
  const rows = Object.entries(more).map(([name, { wall, cpu, peak }]) => {
    const marginal = ((median(cpu) - median(less[name].cpu)) * 1e9) / (MANY - ROWS);
    const memory = `${peak.toFixed(0)} MB`;
    return [name, median(cpu), median(wall), memory, `${marginal.toFixed(0)} ns`];
  });
  const head = [`${whole(MANY)}行`, 'CPU秒', '実時間（秒）', '最大のメモリー', '1行あたり'];
  return { text: table(head, rows), over: [] };
}
