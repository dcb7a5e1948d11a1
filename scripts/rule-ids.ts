/**
 * Tells the rule ids that a list of rules names and the catalogue lacks: `npm run rule-ids -- FILE.md`.
 */
import { readFileSync } from 'node:fs';
import { rules } from '../src/catalogue/index.js';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run rule-ids -- FILE.md');
  process.exit(2);
}
const known = new Set(rules.map(({ id }) => id));
const families = new Set([...known].map((id) => id.split('.')[0]));
const named = [...readFileSync(file, 'utf8').matchAll(/`([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*)`/g)]
  .map(([, id = '']) => id)
  // Words in the same type that are no ids: file names, keys, values.
  .filter(
    (id) =>
      id.includes('.') &&
      families.has(id.split('.')[0] as string) &&
      !/\.(json|csv|txt|md)$/.test(id),
  );
const missing = [...new Set(named)].filter((id) => !known.has(id));
for (const id of missing) console.error(`Not in the catalogue: ${id}`);
console.log(`${new Set(named).size} ids, ${missing.length} missing.`);
process.exit(missing.length === 0 ? 0 : 1);
