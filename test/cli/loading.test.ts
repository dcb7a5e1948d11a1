import { basename } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { filesUnder } from '../files.js';

/** The sources and Node modules that an entry loads at once, what it may load later left out. */
async function loadedBy(...entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'unused',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const { outputs } = metafile;
  const loaded = new Set<string>();
  const inputs = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const output = outputs[path];
    for (const input of Object.keys(output?.inputs ?? {})) inputs.add(input);
    for (const { path: next, kind, external } of output?.imports ?? []) {
      if (kind !== 'import-statement') continue;
      if (external) inputs.add(next);
      else load(next);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint && entryPoints.includes(entryPoint)) load(path);
  }
  return [...inputs].sort();
}

it('a report for programs loads neither the catalogue, the English texts, other formats nor hashes', async () => {
  const loaded = await loadedBy('src/cli/reports/open-report.ts', 'src/cli/reports/ndjson.ts');
  expect(loaded).toContain('src/cli/reports/ndjson.ts');
  const heavy = /catalogue|\/en\.ts|\/rules\.ts|html|sarif|junit|github|text\.ts|crypto|baseline/;
  expect(loaded.filter((path) => heavy.test(path))).toEqual([]);
});

it('a start loads no command: each comes when it is called', async () => {
  const loaded = await loadedBy('src/cli/process.ts');
  expect(loaded).toContain('src/cli/commands/list.ts');
  const rest = /^src\/(?!cli\/)|\/reports\//;
  // What guesses the word that was meant.
  expect(loaded.filter((path) => rest.test(path))).toEqual(['src/check/columns/spelling.ts']);
  const commands = filesUnder('src/cli/commands', '.ts').filter((path) => loaded.includes(path));
  expect(commands.map((path) => basename(path, '.ts'))).toEqual(['help', 'list']);
});
