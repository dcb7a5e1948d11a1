/**
 * The same modules in few files, for Node: each file that an import loads costs it half a millisecond. Bundlers get the many
 * small ones, of which they take what is used (docs/decisions/node-files.md).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputOptions, type Plugin as RollupPlugin, rollup } from 'rollup';
import { type Plugin, writeCommonJs } from './common-js.js';
import { entries, foldersWith, inner } from './generate/folders.js';
import { reachOf } from './reach.js';

const FOLDER = 'dist/node';

const builtOf = (entry: string) => resolve('dist', `${entry}.js`);

/** Packages from where they are; zod is the caller's. */
const packages: RollupPlugin = {
  name: 'packages',
  resolveId: (id) => (/^(?:[./]|zod)/.test(id) ? null : fileURLToPath(import.meta.resolve(id))),
};

/** Single values apart: who imports one of these loads no procedures and forms. */
function output(): OutputOptions {
  const values = foldersWith('.', 'kind.ts').filter((name) => !inner.includes(name));
  let groups: readonly (readonly [name: string, reach: ReadonlySet<string>])[] | undefined;
  return {
    format: 'es',
    chunkFileNames: 'shared/[name].js',
    manualChunks(id, { getModuleInfo }) {
      groups ??= [
        ['values', reachOf(values.map(builtOf), getModuleInfo)],
        ['procedures', reachOf([builtOf('index')], getModuleInfo)],
      ];
      if (getModuleInfo(id)?.isEntry) return undefined;
      return groups.find(([, reach]) => reach.has(id))?.[0];
    },
  };
}

async function writeForNode(): Promise<readonly string[]> {
  const bundle = await rollup({
    input: Object.fromEntries(Object.keys(entries()).map((name) => [name, builtOf(name)])),
    external: [/^zod/],
    treeshake: false,
    plugins: [packages],
  });
  const { output: files } = await bundle.generate(output());
  await bundle.close();
  return files.map((file) => {
    if (file.type !== 'chunk') throw new Error(`${file.fileName} is no module.`);
    const path = `${FOLDER}/${file.fileName}`;
    mkdirSync(resolve(path, '..'), { recursive: true });
    writeFileSync(path, file.code);
    return path;
  });
}

export const forNode: Plugin = {
  name: 'for-node',
  async buildEnd() {
    for (const path of await writeForNode()) writeCommonJs(path);
  },
};
