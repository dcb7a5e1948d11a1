/** Whole processes that take turns: seconds on the clock and of CPU, and the most memory. */
import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { least } from './rounds.mjs';

export const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const nothing = openSync('/dev/null', 'w');

/** A script of Node that tells what it took in the end. */
export const node = (...args) => [process.execPath, '-r', here('peak.cjs'), ...args];

/** Another program; the shell tells what it took, but not its memory. */
export const program = (...args) => [
  'bash',
  '-c',
  'TIMEFORMAT="%U+%S"; time "$@"',
  'bash',
  ...args,
];

/** The last line that a process writes to its standard error: CPU seconds, and the peak in kB where it is known. */
function toldBy(stderr) {
  const [seconds, peak] = stderr.trim().split('\n').at(-1).split(' ');
  const total = seconds.split('+').reduce((sum, part) => sum + Number(part), 0);
  return { cpu: total, peak: peak && Number(peak) / 1024 };
}

function measure([file, ...args]) {
  const start = performance.now();
  const { status, stderr } = spawnSync(file, args, {
    stdio: ['ignore', nothing, 'pipe'],
    encoding: 'utf8',
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { wall, ...toldBy(stderr) };
}

/** All rounds of each command, of which the slow ones get fewer. */
export function inTurns(commands, rounds) {
  const all = Object.fromEntries(
    Object.keys(commands).map((name) => [name, { wall: [], cpu: [], peak: undefined }]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const times = all[name];
      if (round >= 2 && least(times.cpu) > 3) continue;
      const { wall, cpu, peak } = measure(command);
      times.wall.push(wall);
      times.cpu.push(cpu);
      if (peak !== undefined) times.peak = Math.max(peak, times.peak ?? 0);
    }
  }
  return all;
}
