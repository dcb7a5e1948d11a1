/**
 * `npm run mutation [-- CONCEPT…]`: changes the code of each concept in small ways and counts the changes that no
 * test notices. What was found before is kept in .stryker/, so that only what changed is tried again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { filesUnder } from '../test/files.js';
import { coveredFolders, foldersIn } from './generate/folders.js';

/** Of a concept: 95 of 100 changes are noticed; elsewhere 90. */
const concepts = new Set(coveredFolders());
const asked = process.argv.slice(2);
const all = foldersIn('src').filter((name) => name !== 'cli' && name !== 'generated');
const folders = asked.length > 0 ? asked : all;

/** Tests in processes of their own, which run other code than what was changed. */
const apart = ['test/calendar/lint.test.ts', 'test/conformance/suite/mutants.test.ts'];

/** The tests that a folder is held by: its own, and those that go through every concept. */
function testsOf(folder: string): readonly string[] {
  const own = [folder, 'conformance'].map((name) => `test/${name}`).filter(existsSync);
  return [
    ...own.flatMap((path) => filesUnder(path, '.test.ts')),
    ...['cases', 'contract', 'laws', 'readings'].map((name) => `test/${name}.test.ts`),
  ].filter((file) => !apart.includes(file));
}

interface Report {
  readonly files: Record<string, { mutants: { status: string }[] }>;
  readonly testFiles: Record<string, { tests: unknown[] }>;
}

const noticed = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];

mkdirSync('.stryker', { recursive: true });
let failed = false;
const table: string[] = [];
for (const folder of folders) {
  // Texts and sources are data: they are read, and held by tests of their own (all-faults, words, quotes).
  const left = ['en.ts', 'rules.ts', 'index.ts', 'faults.ts', '*.table.ts'];
  const mutate = [`src/${folder}/**/*.ts`, ...left.map((name) => `!src/${folder}/**/${name}`)];
  const report = `.stryker/${folder.replaceAll('/', '-')}.json`;
  const tests = testsOf(folder);
  const { status } = spawnSync(
    'npx',
    [
      ...['--no-install', 'stryker', 'run', '--mutate', mutate.join(',')],
      ...['--incrementalFile', report.replace('.json', '.incremental.json')],
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, MUTATION_TESTS: tests.join(','), MUTATION_REPORT: report },
    },
  );
  if (status !== 0) process.exit(1);
  const { files, testFiles } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  // A file that cannot be read where the tests run is left out without a word.
  const missing = tests.filter((file) => !testFiles[file]?.tests.length);
  if (missing.length > 0) throw new Error(`Without a test: ${missing.join(', ')}`);
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (states: readonly string[]) =>
    mutants.filter((mutant) => states.includes(mutant.status)).length;
  const [seen, unseen] = [count(noticed), count(missed)];
  const score = seen + unseen === 0 ? 100 : (100 * seen) / (seen + unseen);
  const least = concepts.has(folder) ? 95 : 90;
  if (score < least) failed = true;
  table.push(
    `${score < least ? 'FAIL' : 'ok  '} ${folder}: ${score.toFixed(1)} % of ${seen + unseen}`,
  );
}
console.log(table.join('\n'));
if (failed) process.exitCode = 1;
