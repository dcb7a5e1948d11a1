/** The folders of `src/`: the one list that every other list of concepts is made of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that are no part of the public package, or stand in the root entry without an entry of their own. */
export const inner = ['cli', 'core', 'generated'];

/** Entries that the root does not re-export: what imports the root does not want them. */
const apart = ['catalogue', 'check', 'conformance', 'pictures', 'remote'];

/** Folders of which no full branch coverage is asked. */
const partlyCovered = ['catalogue', 'check', 'cli', 'generated', 'zod'];

const sorted = (names: readonly string[]) => [...names].sort();

/** The folders directly under one. */
export function foldersIn(path: string): string[] {
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  return sorted(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
}

/** The folders of `src/` that hold a certain file. */
export function foldersWith(root: string, file: string): string[] {
  const source = join(root, 'src');
  return foldersIn(source).filter((name) => existsSync(join(source, name, file)));
}

/** What the root entry re-exports. */
export function rootFolders(root = '.'): string[] {
  return foldersWith(root, 'index.ts').filter((name) => !apart.includes(name));
}

/** The concepts: folders with rules. */
export function conceptFolders(root = '.'): string[] {
  return foldersWith(root, 'rules.ts').filter((name) => !inner.includes(name));
}

/**
 * Each entry of the package with its source: the root, a folder of its own or one within it (`forms/ui`), or a file directly
 * in `src/`.
 */
export function entries(root = '.'): Readonly<Record<string, string>> {
  const outer = foldersWith(root, 'index.ts').filter((name) => !inner.includes(name));
  const folders = outer.flatMap((name) => [
    name,
    ...foldersIn(join(root, 'src', name))
      .map((within) => `${name}/${within}`)
      .filter((path) => existsSync(join(root, 'src', path, 'index.ts'))),
  ]);
  const files = sorted(readdirSync(join(root, 'src')))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -3));
  return Object.fromEntries([
    ['index', 'src/index.ts'],
    ...folders.map((name) => [name, `src/${name}/index.ts`]),
    ...files.map((name) => [name, `src/${name}.ts`]),
  ]);
}

/** The API report of an entry. */
export function reportOf(entry: string): string {
  return `docs/api-reports/${entry.replaceAll('/', '.')}.api.md`;
}

/** The entries whose documentation is not within that of the root. */
export function documentedEntries(root = '.'): string[] {
  return Object.entries(entries(root))
    .filter(
      ([name, path]) => name === 'index' || apart.includes(name) || path.split('/').length !== 3,
    )
    .map(([, path]) => path);
}

/** The folders of which every branch is tested. */
export function coveredFolders(root = '.'): string[] {
  return foldersIn(join(root, 'src')).filter((name) => !partlyCovered.includes(name));
}

/** What is missing or wrong in a folder, in one sentence that says how to mend it. */
export class ListError extends Error {
  override readonly name = 'ListError';
}

/** The one name of a kind that a file exports. */
export function exportedName(root: string, path: string, ending: string): string {
  const file = join(root, path);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const names = [...text.matchAll(/^export const (\w+)\b/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name.endsWith(ending));
  const [name] = names;
  if (name !== undefined && names.length === 1) return name;
  throw new ListError(
    `${path} must export one constant named …${ending}: add it, then run \`npm run generate\`.`,
  );
}
