/**
 * Writes the site to `site/`: static pages that any file server can serve. It takes what is built (`dist/`) and what TypeDoc wrote
 * (`docs/api/`); `npm run site` makes both first.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryOf, siteOf } from './generate/owner.js';
import { bundleScripts } from './site/bundle.js';
import { certaintyPages } from './site/certainty.js';
import { docPages } from './site/doc-pages.js';
import { englishConcepts } from './site/english-concepts.js';
import { framed } from './site/layout.js';
import type { Page } from './site/page.js';
import { playPages } from './site/play-pages.js';
import { writeReference } from './site/reference.js';
import { rulePages } from './site/rule-pages.js';
import { searchIndex } from './site/search-index.js';

const folder = 'site';

for (const [path, script] of [
  ['dist/index.js', 'build'],
  ['docs/api/index.html', 'docs'],
] as const) {
  if (existsSync(path)) continue;
  console.error(`${path} is missing: run \`npm run ${script}\` first, or \`npm run site\`.`);
  process.exit(1);
}

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const pages: readonly Page[] = [
  ...docPages(repositoryOf(manifest), siteOf(manifest)),
  ...rulePages(),
  ...englishConcepts(),
  ...certaintyPages(),
  ...playPages(),
];

rmSync(folder, { recursive: true, force: true });
for (const page of pages) write(`${page.path}index.html`, framed(page, manifest.version));
cpSync('scripts/site/assets', join(folder, 'assets'), { recursive: true });
if (existsSync('docs/images')) cpSync('docs/images', join(folder, 'images'), { recursive: true });
// GitHub Pages leaves out what it takes for files of its generator without this.
write('.nojekyll', '');
write('assets/search-index.json', JSON.stringify(searchIndex(pages)));
await bundleScripts(join(folder, 'assets'));
const reference = writeReference(join(folder, 'reference'));
console.log(`${folder}/: ${pages.length} pages, ${reference} of the reference.`);
