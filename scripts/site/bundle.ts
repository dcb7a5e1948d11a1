/** The scripts of the site, as a user of the package bundles them: from what is built and published. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Readonly<Record<string, { readonly import?: { readonly default: string } }>>;
};

/** The built file of an entry: `iryokikan/check`. */
function builtOf(name: string): string {
  const built = exports[name.replace('iryokikan', '.')]?.import?.default;
  if (built === undefined) throw new Error(`${name} is no entry of the package.`);
  return resolve(built);
}

export async function bundleScripts(folder: string): Promise<void> {
  const names = ['site', 'code', 'dates', 'forms', 'file', 'today', 'check-worker'];
  await build({
    entryPoints: Object.fromEntries(names.map((name) => [name, `scripts/site/client/${name}.ts`])),
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    outdir: folder,
    // esbuild remarks on the package's own chunks, outside node_modules.
    logLevel: 'error',
    // Not the paths of this repository, which lead to the sources.
    tsconfigRaw: {},
    // The reading of workbooks is the command's own.
    inject: ['scripts/site/client/buffer.ts'],
    alias: {
      'node:zlib': './scripts/site/client/no-node.ts',
    },
    plugins: [
      {
        name: 'published',
        setup({ onResolve }) {
          onResolve({ filter: /^iryokikan(?:\/|$)/ }, ({ path }) => ({ path: builtOf(path) }));
        },
      },
    ],
  });
}
