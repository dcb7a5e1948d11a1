/** The scripts of the site, as a user of the package bundles them: from what is built and published. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Readonly<Record<string, { readonly import?: { readonly default: string } }>>;
};

/** The built file of an entry: `iryokikan/check`. */
function builtOf(name: string): string {
  const built = exports[name.replace('iryokikan', '.')]?.import?.default;
  if (built === undefined) throw new Error(`${name} is no entry of the package.`);
  return resolve(built);
}

/** The folders of `src/` that are entries of the package: there the command's reader takes what is published. */
const folder = /(?:^|\/)src\/([a-z-]+)\/index\.ts$/;

const published: Plugin = {
  name: 'published',
  setup({ onResolve }) {
    onResolve({ filter: /^iryokikan(?:\/|$)/ }, ({ path }) => ({ path: builtOf(path) }));
    onResolve({ filter: /\/index\.js$/ }, ({ path, resolveDir }) => {
      const source = resolve(resolveDir, path).replace(/\.js$/, '.ts');
      const name = folder.exec(source)?.[1];
      return name === undefined || /[\\/]dist[\\/]/.test(source)
        ? undefined
        : { path: builtOf(`iryokikan/${name}`) };
    });
  },
};

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  // esbuild remarks on the package's own chunks, outside node_modules.
  logLevel: 'error',
  // Not the paths of this repository, which lead to the sources.
  tsconfigRaw: {},
  plugins: [published],
};

const scriptOf = (name: string) => [name, `scripts/site/client/${name}.ts`] as const;

export async function bundleScripts(outdir: string): Promise<void> {
  const pages = ['site', 'code', 'dates', 'forms', 'file', 'today'];
  await build({
    ...shared,
    entryPoints: Object.fromEntries(pages.map(scriptOf)),
    splitting: true,
    outdir,
  });
  await build({
    ...shared,
    // In one file: what the reader loads when it is needed would be asked for after the page is there.
    entryPoints: Object.fromEntries([scriptOf('check-worker')]),
    outdir,
    // The reading of files is the command's own.
    inject: ['scripts/site/client/buffer.ts'],
    alias: Object.fromEntries(
      ['node:buffer', 'node:path', 'node:zlib'].map((name) => [
        name,
        './scripts/site/client/no-node.ts',
      ]),
    ),
  });
}
