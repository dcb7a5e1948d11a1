/**
 * Confirms each quote of the catalogue against the documents themselves, which the package does not
 * hold, and keeps the checksums of what was confirmed: `npm run quotes -- FOLDER [--check]`.
 * The folder holds the texts of S0 to S4 as 000_….txt to 004_….txt.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksum, plainWords, quoteParts, spellingsOf } from './quote-parts.js';

const LIST = 'fixtures/quotes.json';
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: npm run quotes -- FOLDER [--check]');
  process.exit(2);
}

const documents = new Map(
  readdirSync(folder)
    .filter((name) => /^00\d_.*\.txt$/.test(name))
    .map((name) => [
      `S${Number(name.slice(0, 3))}`,
      plainWords(readFileSync(join(folder, name), 'utf8')),
    ]),
);

const parts = quoteParts();
const found = parts.flatMap((part) => {
  const held = spellingsOf(part).find(({ document, text }) =>
    documents.get(document)?.includes(text),
  );
  if (held) return [held];
  console.error(`${part.rule}: not in ${part.document}: ${part.text}`);
  return [];
});
const list = `${JSON.stringify([...new Set(found.map(checksum))].sort(), undefined, 2)}\n`;
if (found.length < parts.length) process.exit(1);
if (!args.includes('--check')) writeFileSync(LIST, list);
else if (readFileSync(LIST, 'utf8') !== list) {
  console.error(`${LIST} is out of date: npm run quotes -- FOLDER writes it.`);
  process.exit(1);
}
console.log(`${parts.length} quotes confirmed in ${documents.size} documents.`);
