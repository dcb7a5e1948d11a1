import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmProgram } from '../engines/install.js';
import { nextPages } from './next.js';
import { run } from './run-in.js';
import { pageAndWorker } from './worker.js';

/** What a file prints in a process of its own. */
const printed = (at: string, file: string) => run(at, process.execPath, file);

/** webpack and rspack read the same configuration; rspack is an ES module alone. */
const packed = (name: string, version: string, call: string) => (at: string) => {
  const home = npmProgram(name, version, name.replace(/[^/]+/g, '..'));
  const file = join(home, '..', 'pack.mjs');
  writeFileSync(
    file,
    `import * as bundler from '${name}';
const context = process.argv[2];
const pack = bundler.${call} ?? bundler.default;
pack({ mode: 'production', context, entry: './main.js', target: 'node', devtool: false,
  output: { path: context, filename: 'packed.cjs' } }, (error, stats) => {
  if (!error && !stats.hasErrors() && !stats.hasWarnings()) return;
  console.error(error ?? stats.toString());
  process.exitCode = 1;
});`,
  );
  run(at, process.execPath, file, at);
  return printed(at, 'packed.cjs');
};

/** Each bundler: builds main.js of a project and answers what the result prints. */
export const bundlers: Readonly<Record<string, (at: string) => string | Promise<string>>> = {
  'Node, ESM': (at) => printed(at, 'main.js'),
  'Node, CommonJS': (at) => {
    writeFileSync(
      join(at, 'main.cjs'),
      `const { isInstitutionCode } = require('iryokikan');
const { registerProfile } = require('iryokikan/check');
if (!isInstitutionCode('0110113719') || registerProfile === undefined) process.exit(1);
import('./main.js');`,
    );
    return printed(at, 'main.cjs');
  },
  esbuild: (at) => {
    const program = npmProgram('esbuild', '0.27.7', 'bin/esbuild');
    run(at, program, 'main.js', '--bundle', '--minify', '--format=esm', '--outfile=packed.mjs');
    return printed(at, 'packed.mjs');
  },
  'Vite 8': (at) => {
    const program = npmProgram('vite', '8.3.8', 'bin/vite.js');
    writeFileSync(
      join(at, 'vite.config.mjs'),
      `export default { build: { lib: { entry: 'main.js', formats: ['es'], fileName: 'packed' }, outDir: 'vite' } };`,
    );
    run(at, process.execPath, program, 'build', '--logLevel', 'warn');
    return printed(at, 'vite/packed.js');
  },
  'webpack 5': packed('webpack', '5.112.2', 'webpack'),
  'rspack 2': packed('@rspack/core', '2.3.3', 'rspack'),
  'Vite 8, a page and its worker under a strict CSP': pageAndWorker,
  'Next.js 16': nextPages,
};
