/**
 * CPU of a process that imports an entry, over that of one that imports nothing, in interleaved rounds.
 * `node test/bench/start.mjs` prints the table.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table } from './report.mjs';
import { least, median } from './rounds.mjs';

const ROUNDS = 15;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** With its limit: what it may add, in processes of Node that do nothing. */
const limits = {
  iryokikan: 0.4,
  'iryokikan/institution-code': 0.3,
  'iryokikan/forms': 0.4,
};

/** The CPU seconds of a process that runs a line from here, where the package finds itself. */
function cpuOf(line) {
  const args = ['-r', here('peak.cjs'), '--input-type=module', '-e', line];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: here('.'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stderr.trim().split('\n').at(-1).split(' ')[0]);
}

/** The table, and what adds more than it may. */
export function measureStarts({ slack }) {
  const lines = {
    '': '',
    ...Object.fromEntries(Object.keys(limits).map((name) => [name, `import '${name}'`])),
  };
  const taken = Object.fromEntries(Object.keys(lines).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, line] of Object.entries(lines)) taken[name].push(cpuOf(line));
  }
  const { '': bare, ...others } = taken;
  const added = (middle, name) => (middle(others[name]) - middle(bare)) / middle(bare);
  const milliseconds = (list) => (median(list) * 1000).toFixed(0);
  const rows = Object.entries(others).map(([name, list]) => [
    `\`import '${name}'\``,
    milliseconds(list),
    added(median, name),
  ]);
  const over = Object.entries(limits).flatMap(([name, limit]) => {
    const is = added(least, name);
    return is > limit * slack
      ? [`import ${name}: ${is.toFixed(2)} over Node alone, at most ${limit}`]
      : [];
  });
  rows.unshift(['何もしないプロセス', milliseconds(bare), '']);
  return { text: table(['', 'CPU（ms）', '増える割合'], rows), over };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(measureStarts({ slack: 1 }).text);
}
