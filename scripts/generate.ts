/**
 * Writes everything that is made of the folders of `src/`: the lists, and the pages of the rules. With `--check` it writes
 * nothing, and says in one sentence what is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { entries, ListError, reportOf } from './generate/folders.js';
import { formTypes } from './generate/form-types.js';
import { formatted } from './generate/format.js';
import { lists } from './generate/lists.js';
import { rulePages } from './generate/rule-pages.js';
import { todayPages } from './generate/today-page.js';

const isCheck = process.argv.includes('--check');

function isStale(path: string, text: string): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
}

/** What stands in a folder of generated files and belongs to no folder of `src/` any more. */
function leftIn(folder: string, wanted: readonly string[]): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.map((name) => `${folder}/${name}`).filter((path) => !wanted.includes(path));
}

/** Writes what differs; with `--check` it ends here where anything does. */
function settle(texts: ReadonlyMap<string, string>, left: readonly string[]): number {
  const stale = [...texts].filter(([path, text]) => isStale(path, text));
  if (isCheck && stale.length + left.length > 0) {
    const paths = [...stale.map(([path]) => path), ...left];
    throw new ListError(`Out of date: ${paths.join(', ')}. Run \`npm run generate\`.`);
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const path of left) rmSync(path);
  return stale.length + left.length;
}

try {
  const texts = formatted(lists());
  let changed = settle(texts, leftIn('src/generated', [...texts.keys()]));
  const types = formatted(await formTypes());
  changed += settle(types, []);
  const pages = new Map([...(await rulePages()), ...(await todayPages())]);
  const reports = Object.keys(entries()).map(reportOf);
  changed += settle(pages, [
    ...leftIn('docs/rules', [...pages.keys()]),
    ...leftIn('docs/api-reports', reports),
  ]);
  if (!isCheck)
    console.log(`${texts.size + types.size + pages.size} files generated, ${changed} changed.`);
} catch (error) {
  if (!(error instanceof ListError)) throw error;
  console.error(error.message);
  process.exit(1);
}
