import { existsSync, readFileSync } from 'node:fs';
import { filesUnder } from './files.js';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, unknown>;
};

type Module = Record<string, unknown>;

/** The entries that examples import, by the name a user imports: those of `exports`, from their sources. */
export const entries: Record<string, () => Promise<Module>> = { zod: () => import('zod') };
for (const subpath of Object.keys(exports)) {
  if (/\.js(?:on)?$/.test(subpath)) continue;
  const name = subpath.slice(2) || 'index';
  const folder = `../src/${name}/index.ts`;
  const file = `../src/${name}.ts`;
  entries[subpath.replace('.', 'iryokikan')] = () =>
    existsSync(`src/${name}.ts`) ? import(file) : import(folder);
}

export interface Example {
  readonly name: string;
  readonly code: string;
}

/** The `@example` blocks of doc comments. */
function inSource(path: string): Example[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?@example\n([\s\S]*?)\*\/\n(.*)/g)].map(
    ([, block = '', declaration = '']) => ({
      name: `${path}: ${declaration.slice(0, 60)}`,
      code: block.replace(/^ *\* ?/gm, ''),
    }),
  );
}

/** The JavaScript and TypeScript blocks of a page. */
function inPage(path: string): Example[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```(?:js|ts)\n([\s\S]*?)^```/gm)].map(([, code = ''], index) => ({
    name: `${path} block ${index + 1}`,
    code,
  }));
}

export const inComments = filesUnder('src', '.ts').flatMap(inSource);
export const inPages = ['README.md', 'README.en.md', ...filesUnder('docs', '.md')]
  // Declarations, not examples.
  .filter((path) => !path.endsWith('.api.md'))
  .flatMap(inPage);

/** What stands between an example and the names it imports: nothing, unless a test wants to see the calls. */
type Lend = (name: string, exported: unknown) => unknown;

/**
 * Runs a block; `compare` is told what each `expression //=> value` gives and what it says it gives.
 */
export async function run(
  { code }: Example,
  compare: (actual: unknown, expected: unknown) => void,
  lend: Lend = (_, exported) => exported,
): Promise<void> {
  const names: Record<string, unknown> = {};
  const body: string[] = [];
  for (const line of code.trim().split('\n')) {
    const named = /^import \{(.*)\} from '(.*)';?$/.exec(line);
    const all = /^import \* as (\w+) from '(.*)';?$/.exec(line);
    const module = entries[named?.[2] ?? all?.[2] ?? ''];
    if (line.startsWith('import ')) {
      if (!module) throw new Error(`No entry for: ${line}`);
      const exported = await module();
      if (all?.[1]) names[all[1]] = exported;
      for (const each of named?.[1]?.split(',') ?? []) {
        const name = each.trim();
        if (!(name in exported)) throw new Error(`No export for: ${line}`);
        names[name] = lend(name, exported[name]);
      }
      continue;
    }
    const [, before = line, expected] = /^(.*?)\s*\/\/=> (.*)$/.exec(line) ?? [];
    if (expected === undefined) body.push(line);
    else {
      const expression = (before.trim() === '' ? (body.pop() ?? '') : before).replace(/;$/, '');
      body.push(`compare(${expression}, ${expected});`);
    }
  }
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction('compare', ...Object.keys(names), body.join('\n'))(
    compare,
    ...Object.values(names),
  );
}
