/**
 * CPU of a process that imports an entry, over that of one that imports nothing: the least of interleaved rounds.
 * `node test/bench/start.mjs` prints the table.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROUNDS = 15;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** With its limit: what it may add, in processes of Node that do nothing. */
export const starts = {
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

/** Prints the table and answers what each adds. */
export function measureStarts() {
  const lines = {
    '': '',
    ...Object.fromEntries(Object.keys(starts).map((name) => [name, `import '${name}'`])),
  };
  const least = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, line] of Object.entries(lines)) {
      least[name] = Math.min(least[name] ?? Infinity, cpuOf(line));
    }
  }
  const { '': bare, ...others } = least;
  console.log(`\nNode alone: ${(bare * 1000).toFixed(0)} ms of CPU\n`);
  console.log('| import | ms | over Node alone |\n|---|---:|---:|');
  return Object.fromEntries(
    Object.entries(others).map(([name, seconds]) => {
      const added = (seconds - bare) / bare;
      console.log(`| ${name} | ${((seconds - bare) * 1000).toFixed(0)} | ${added.toFixed(2)} |`);
      return [name, added];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) measureStarts();
