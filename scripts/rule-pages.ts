/** Writes one page of docs/rules/ for each concept from the catalogue; `--check` fails where a page differs. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rulesByConcept } from '../src/catalogue/index.js';
import { ruleInMarkdown } from '../src/catalogue/markdown.js';

const folder = 'docs/rules';
const pages = new Map(
  Object.entries(rulesByConcept).map(([concept, rules]) => [
    `${concept}.md`,
    `<!-- Made from src/${concept}/rules.ts by \`npm run generate\`: edit that file, not this one. -->\n\n# ${concept}\n\n${rules.map(ruleInMarkdown).join('\n\n')}\n`,
  ]),
);

if (process.argv.includes('--check')) {
  const wrong = [...pages].filter(([name, text]) => {
    const path = `${folder}/${name}`;
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  const extra = readdirSync(folder).filter((name) => !pages.has(name));
  const names = [...wrong.map(([name]) => name), ...extra];
  if (names.length > 0) {
    console.error(`Out of date: ${names.join(', ')}. Run \`npm run generate\`.`);
    process.exit(1);
  }
  console.log(`${pages.size} rule pages are up to date.`);
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(`${folder}/${name}`, text);
}
