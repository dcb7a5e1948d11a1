/**
 * `iryokikan check` over a million rows, whole process, as a multiple of a process that only counts the newlines of the same file:
 * medians of interleaved rounds.
 */
import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchFile } from './data.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const nothing = openSync('/dev/null', 'w');

/** Runs a process and answers its seconds and its peak memory in MB. */
function measure(args, env) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['-r', here('peak.cjs'), ...args], {
    stdio: ['ignore', nothing, 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const seconds = (performance.now() - start) / 1000;
  const peak = Number(stderr.trim().split('\n').at(-1)) / 1024;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { seconds, peak };
}

const peersOf = {
  'utf-8.csv': ['papaparse', 'readline', 'papaparse, zod', 'csv-parse, zod'],
  'shift_jis.csv': ['papaparse'],
  'utf-8.ndjson': ['JSON.parse', 'JSON.parse, zod'],
};

/** Prints a table for each kind of file and answers our multiple of the newline count by kind, and our peak. */
export async function measureCheck({ rows, rounds, peers }) {
  const answers = {};
  for (const [kind, names] of Object.entries(peersOf)) {
    const file = await benchFile(kind, rows);
    const runs = {
      newlines: [here('peer.mjs'), 'newlines', file],
      'iryokikan check': [here('../../dist/cli.js'), 'check', file, '--format', 'ndjson'],
    };
    for (const name of peers ? names : []) runs[name] = [here('peer.mjs'), name, file];
    const seconds = {};
    const peaks = {};
    for (let round = 0; round < rounds; round++) {
      for (const [name, args] of Object.entries(runs)) {
        // The slow ones are run less often.
        if (round >= 3 && name in seconds && median(seconds[name]) > 3) continue;
        const { seconds: taken, peak } = measure(args, { PEERS: peers });
        seconds[name] ??= [];
        seconds[name].push(taken);
        peaks[name] = Math.max(peaks[name] ?? 0, peak);
      }
    }
    const base = median(seconds.newlines);
    console.log(
      `\n${kind}, ${rows.toLocaleString('en')} rows, medians of ${rounds} interleaved rounds`,
    );
    console.log('| | seconds | over the newline count | peak MB |\n|---|---:|---:|---:|');
    for (const [name, taken] of Object.entries(seconds)) {
      const time = median(taken);
      const cells = [name, time.toFixed(2), (time / base).toFixed(1), peaks[name].toFixed(0)];
      console.log(`| ${cells.join(' | ')} |`);
    }
    const ours = median(seconds['iryokikan check']) / base;
    answers[kind] = { ours, peak: peaks['iryokikan check'] };
  }
  return answers;
}
