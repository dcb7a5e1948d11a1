import { readFileSync } from 'node:fs';
import { adapters } from './adapters/index.js';
import { type Case, runCases } from './conformance.js';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run conformance -- FILE.json');
  process.exit(2);
}

/** The cases of a file; what cannot be read as such is one failure. */
function read(path: string): Case[] {
  try {
    const cases: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (!Array.isArray(cases)) throw new Error('not an array of cases');
    return cases;
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}`);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
}

const cases = read(file);
const result = runCases(cases, adapters);
for (const { id, expected, got } of result.failures) {
  console.log(`${id}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(got)}`);
}
console.log(`${result.passed} passed, ${result.failures.length} failed`);
process.exit(result.failures.length === 0 ? 0 : 1);
