/** A file in which every row is faulty, in each form of the report: what the findings take. */
import { spawn } from 'node:child_process';
import { benchFile } from './data.mjs';
import { here, inTurns, node } from './processes.mjs';
import { table, whole } from './report.mjs';
import { median } from './rounds.mjs';

const ROWS = 1_000_000;
const ROUNDS = 3;
const formats = ['ndjson', 'json', 'csv', 'sarif', 'junit', 'html', 'github', 'text'];
const command = here('../../dist/cli.js');

/** How many findings there are: a line of `ndjson` each, and one for the whole. */
async function countOf(file) {
  const args = [command, 'check', file, '--format', 'ndjson'];
  const { stdout } = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let lines = 0;
  for await (const chunk of stdout) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
  }
  return lines - 1;
}

/** The table. */
export async function measureFlood() {
  const file = await benchFile('faulty.csv', ROWS);
  const times = inTurns(
    Object.fromEntries(
      formats.map((format) => [format, node(command, 'check', file, '--format', format)]),
    ),
    ROUNDS,
  );
  const findings = await countOf(file);
  const rows = Object.entries(times).map(([format, { wall, cpu, peak }]) => [
    `\`${format}\``,
    median(cpu),
    median(wall),
    ((median(cpu) * 1e6) / findings).toFixed(1),
    `${peak.toFixed(0)} MB`,
  ]);
  const head = [
    `指摘${whole(findings)}件`,
    'CPU秒',
    '実時間（秒）',
    '指摘1件あたり（µs）',
    '最大のメモリー',
  ];
  return { text: table(head, rows), over: [] };
}
