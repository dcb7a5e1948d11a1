import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../files.js';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, unknown>;
};

/** The entries that examples import, by the name a user imports: those of `exports`, from their sources. */
const entries: Record<string, () => Promise<object>> = { zod: () => import('zod') };
for (const subpath of Object.keys(exports)) {
  if (subpath.endsWith('.json')) continue;
  const name = subpath.slice(2) || 'index';
  const folder = `../../src/${name}/index.ts`;
  const file = `../../src/${name}.ts`;
  entries[subpath.replace('.', 'iryokikan')] = () =>
    existsSync(`src/${name}.ts`) ? import(file) : import(folder);
}

interface Example {
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

/** Runs a block; each `expression //=> value` is compared. Returns how many were. */
async function run(code: string): Promise<number> {
  const names: Record<string, unknown> = {};
  let checks = 0;
  const compare = (actual: unknown, expected: unknown) => {
    checks++;
    expect(actual).toEqual(expected);
  };
  const body: string[] = [];
  for (const line of code.trim().split('\n')) {
    const named = /^import \{(.*)\} from '(.*)';?$/.exec(line);
    const all = /^import \* as (\w+) from '(.*)';?$/.exec(line);
    const module = entries[named?.[2] ?? all?.[2] ?? ''];
    if (line.startsWith('import ')) {
      if (!module) throw new Error(`No entry for: ${line}`);
      const exported = (await module()) as Record<string, unknown>;
      if (all?.[1]) names[all[1]] = exported;
      for (const name of named?.[1]?.split(',') ?? []) {
        expect(exported, line).toHaveProperty(name.trim());
        names[name.trim()] = exported[name.trim()];
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
  return checks;
}

const inComments = filesUnder('src', '.ts').flatMap(inSource);
const inPages = ['README.md', 'README.en.md', ...filesUnder('docs', '.md')].flatMap(inPage);

describe('examples', () => {
  it('are there to be run', () => {
    expect(inComments.length).toBeGreaterThan(25);
    expect(inPages.length).toBeGreaterThan(2);
  });

  it.each(inComments)('$name', async ({ code }) => {
    expect(await run(code)).toBeGreaterThan(0);
  });

  it.each(inPages)('$name', async ({ code }) => {
    expect(await run(code)).toBeGreaterThan(0);
  });
});

describe('public functions', () => {
  it('each have a doc comment with an example', async () => {
    const documented = filesUnder('src', '.ts')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const missing = new Set<string>();
    for (const [entry, load] of Object.entries(entries)) {
      if (entry === 'zod') continue;
      for (const [name, value] of Object.entries(await load())) {
        if (typeof value !== 'function' || name === 'InspectionError') continue;
        const comment = new RegExp(
          `@example\\n(?:(?!\\*/)[\\s\\S])*\\*/\\nexport (?:async )?function ${name}\\b`,
        );
        if (!comment.test(documented)) missing.add(name);
      }
    }
    expect([...missing]).toEqual([]);
  });
});
