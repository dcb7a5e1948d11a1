import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { commandBanner } from './scripts/command-banner.js';
import { configOptions } from './src/cli/commands/check.js';
import { configSchema } from './src/cli/inputs/config-table.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** One entry for the root and for each subpath of `exports`. */
const entry = {
  index: 'src/index.ts',
  calendar: 'src/calendar/index.ts',
  certificate: 'src/certificate/index.ts',
  'claims-start': 'src/claims-start/index.ts',
  'institution-code': 'src/institution-code/index.ts',
  'customer-id': 'src/customer-id/index.ts',
  succession: 'src/succession/index.ts',
  account: 'src/account/index.ts',
  password: 'src/password/index.ts',
  prefecture: 'src/prefecture/index.ts',
  milestone: 'src/milestone/index.ts',
  'support-desk': 'src/support-desk/index.ts',
  'e-filing': 'src/e-filing/index.ts',
  designation: 'src/designation/index.ts',
  'operation-start': 'src/operation-start/index.ts',
  'transitional-measure': 'src/transitional-measure/index.ts',
  forms: 'src/forms/index.ts',
  check: 'src/check/index.ts',
  catalogue: 'src/catalogue/index.ts',
  en: 'src/en.ts',
  zod: 'src/zod.ts',
};

const shared: Options = {
  target: 'es2022',
  outDir: 'dist',
  clean: false,
  treeshake: false,
  external: ['zod'],
};

/** Packages that the command holds within itself; their licences go with them. */
const bundled = [
  'tinyglobby',
  'fdir',
  'picomatch',
  'yauzl',
  'pend',
  'saxes',
  'xmlchars',
  'numfmt',
] as const;

/** The licence of a package that does not hold it as a file. */
const licenceFiles: Readonly<Record<string, string>> = { saxes: 'scripts/licences/saxes.txt' };

function writeExtras(): void {
  const schema = JSON.stringify(configSchema(configOptions), undefined, 2);
  writeFileSync('dist/config.schema.json', `${schema}\n`);
  const licences = bundled.map((name) => {
    const text = readFileSync(licenceFiles[name] ?? `node_modules/${name}/LICENSE`, 'utf8').trim();
    return `${name}\n\n${text}\n`;
  });
  writeFileSync('dist/third-party-licenses.txt', licences.join('\n---\n\n'));
}

export default defineConfig([
  {
    ...shared,
    entry,
    format: ['esm', 'cjs'],
    splitting: true,
    sourcemap: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    platform: 'node',
    splitting: true,
    dts: false,
    // The command is compiled anew at each start: short text starts sooner.
    minify: true,
    banner: { js: commandBanner },
    define: { VERSION: JSON.stringify(version) },
    onSuccess: async () => writeExtras(),
  },
]);
