/**
 * Writes the folder of a new concept, its test and its adapter, with a small rule to be replaced, and registers it:
 * `npm run new-concept NAME`, or `npm run new-concept -- NAME --title 免許番号 --no-value` for one without a text value.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { formatted } from './generate/format.js';
import { calculationFiles } from './new-concept/calculation.js';
import { type Names, namesOf } from './new-concept/names.js';
import { valueFiles } from './new-concept/value.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { title: { type: 'string' }, 'no-value': { type: 'boolean' } },
});

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Gives the laws likely values of the new kind, first in the list. */
function addLikely({ type }: Names): void {
  const path = 'test/laws.ts';
  const list = /^export const likely\b.*= \{\n/m;
  const text = readFileSync(path, 'utf8');
  const entry = `  ${type}: fc.oneof(digits(6), digits(6).map(wide), digits(5), digits(7)),\n`;
  writeFileSync(
    path,
    text.replace(list, (start) => start + entry),
  );
}

/** Names what answers the new rule, first in the list. */
function addFunction({ folder, type, camel }: Names, hasValue: boolean): void {
  const path = 'src/catalogue/functions.ts';
  const list = /^export const functionsByRule\b.*= \{\n/m;
  const entry = hasValue
    ? `  '${folder}.format': ['inspect${type}'],\n`
    : `  '${folder}.deadline': ['${camel}Deadline'],\n`;
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(list, (start) => start + entry),
  );
}

const [folder = '', ...others] = positionals;
const names = namesOf(folder, values.title);
if (!names || others.length > 0) {
  refuse(
    'Usage: npm run new-concept NAME, or npm run new-concept -- NAME [--title 名称] [--no-value]; NAME in small letters and hyphens.',
  );
}
if (existsSync(`src/${folder}`)) refuse(`src/${folder}/ exists already: choose another name.`);

const files = values['no-value'] ? calculationFiles(names) : valueFiles(names);
const texts = formatted(new Map(Object.entries(files)));
for (const [path, text] of texts) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
if (!values['no-value']) addLikely(names);
addFunction(names, !values['no-value']);
await import('./generate.js');
console.log(`Replace the rule, its texts, its source and its test; then run \`npm run api\`.`);
