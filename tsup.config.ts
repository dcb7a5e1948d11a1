import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { bundled } from './scripts/bundled.js';
import { commonJs } from './scripts/common-js.js';
import { forNode } from './scripts/for-node.js';
import { commandParts, gatherCommand } from './scripts/gather-command.js';
import { entries } from './scripts/generate/folders.js';
import { udfEntries, udfScript } from './scripts/udf-scripts.js';
import { configOptions } from './src/cli/commands/check.js';
import { configSchema } from './src/cli/inputs/config-table.js';

const { version, homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  homepage: string;
};

const shared: Options = {
  target: 'es2022',
  outDir: 'dist',
  clean: false,
  treeshake: false,
  external: ['zod'],
};

/** The licence of a package that holds it under another name, or not as a file. */
const licenceFiles: Readonly<Record<string, string>> = {
  'date-fns': 'node_modules/date-fns/LICENSE.md',
  '@date-fns/utc': 'node_modules/@date-fns/utc/LICENSE.md',
  saxes: 'scripts/licences/saxes.txt',
};

function writeExtras(): void {
  const schema = JSON.stringify(configSchema(configOptions), undefined, 2);
  writeFileSync('dist/config.schema.json', `${schema}\n`);
  copyFileSync('fixtures/conformance.schema.json', 'dist/conformance.schema.json');
  for (const [name, entry] of Object.entries(udfEntries)) {
    writeFileSync(`dist/${name}.js`, udfScript(entry));
  }
  const licences = bundled.map((name) => {
    const text = readFileSync(licenceFiles[name] ?? `node_modules/${name}/LICENSE`, 'utf8').trim();
    return `${name}\n\n${text}\n`;
  });
  writeFileSync('dist/third-party-licenses.txt', licences.join('\n---\n\n'));
}

export default defineConfig([
  {
    ...shared,
    // One for the root and for each subpath of `exports`.
    entry: entries(),
    format: ['esm'],
    splitting: true,
    sourcemap: true,
    dts: false,
    plugins: [commonJs, forNode],
    // Vite 8 keeps escapes in templates as they are: six bytes for each kanji.
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
  },
  {
    ...shared,
    entry: entries(),
    format: ['esm', 'cjs'],
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    outDir: commandParts,
    format: ['esm'],
    platform: 'node',
    splitting: true,
    dts: false,
    // The command is compiled anew at each start: short text starts sooner.
    minify: true,
    define: { VERSION: JSON.stringify(version), HOMEPAGE: JSON.stringify(homepage) },
    onSuccess: async () => {
      await gatherCommand();
      writeExtras();
    },
  },
]);
