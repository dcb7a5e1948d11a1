/**
 * Holds `npm run new-concept` to its promise: in a copy of the repository it adds a concept of each kind, as they are
 * written, and runs every check that looks at them. Run by `npm run new-concept-check`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const copy = mkdtempSync(join(tmpdir(), 'iryokikan-new-concept-'));
const names = ['license-number', 'filing-window'];

function step(title, command, ...args) {
  const started = Date.now();
  try {
    execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    console.error(`failed: ${title}\n${error.stdout}\n${error.stderr}`);
    rmSync(copy, { recursive: true });
    process.exit(1);
  }
  console.log(`ok  ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

const bin = (name) => join('node_modules/.bin', name);

const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
const files = execFileSync('git', listed, { encoding: 'utf8' }).split('\0');
for (const file of files.filter((name) => name && existsSync(name))) {
  cpSync(file, join(copy, file));
}
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
// Biome asks git what to leave out.
execFileSync('git', ['init', '-q'], { cwd: copy });

step('a concept with a value', 'npm', 'run', '-s', 'new-concept', names[0]);
step('one without', 'npm', 'run', '-s', 'new-concept', '--', names[1], '--no-value');
step('its lists are up to date', 'npm', 'run', '-s', 'generate', '--', '--check');
step(
  'format and lint',
  bin('biome'),
  'ci',
  'src',
  'test',
  'fixtures',
  'package.json',
  'typedoc.json',
);
step('types', bin('tsc'), '--noEmit', '-p', 'tsconfig.json');
step('arrows', 'npm', 'run', '-s', 'arrows');
step(
  'tests, laws, contract, texts and examples, every branch covered',
  bin('vitest'),
  'run',
  ...names.map((name) => `test/${name}`),
  ...['test/laws.test.ts', 'test/contract.test.ts', 'test/catalogue', 'test/docs'],
  'test/conformance/suite/files.test.ts',
  '--coverage',
  ...names.map((name) => `--coverage.include=src/${name}/**`),
);
step('documentation', 'npm', 'run', '-s', 'docs');
rmSync(copy, { recursive: true });
