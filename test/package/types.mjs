/** Compiles programs with the types of the installed package, as TypeScript reads them in each of its ways. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--ignoreConfig'];

/** How a program may find a package: the last one reads no `exports`. */
const ways = [
  ['esm.mts', 'node16', 'node16'],
  ['cjs.cts', 'node16', 'node16'],
  ['esm.mts', 'nodenext', 'nodenext'],
  ['cjs.cts', 'nodenext', 'nodenext'],
  ['esm.mts', 'esnext', 'bundler'],
  ['cjs.cts', 'commonjs', 'node10'],
];

function compile(root, at, ...options) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...strict, ...options], {
    cwd: at,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${options.join(' ')}\n${stdout}`);
}

/** A program that uses every kind of export, in every way; `zod` is the entry of zod 4. */
export function compileConsumer(root, at, { zod = 'zod', moduleResolutions } = {}) {
  const source = readFileSync(join(root, 'test/package/consumer.ts'), 'utf8');
  for (const name of ['esm.mts', 'cjs.cts']) {
    writeFileSync(join(at, name), source.replace("from 'zod'", `from '${zod}'`));
  }
  for (const [file, module, moduleResolution] of ways) {
    if (moduleResolutions && !moduleResolutions.includes(moduleResolution)) continue;
    const options = ['--module', module, '--moduleResolution', moduleResolution];
    if (moduleResolution === 'node10') options.push('--ignoreDeprecations', '6.0');
    compile(root, at, ...options, '--target', 'es2022', '--lib', 'es2022,dom', file);
  }
}

/** All entries but that of zod need the language alone: no types of the DOM, none of Node. */
export function compileWithoutDom(root, at, names) {
  const source = names
    .filter((name) => name !== 'iryokikan/zod')
    .map((name, index) => `export * as entry${index} from '${name}';\n`);
  writeFileSync(join(at, 'plain.mts'), source.join(''));
  const options = ['--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022'];
  compile(root, at, ...options, 'plain.mts');
}

/** A stream of the browser is in consumer.ts; this one is Node's. */
export function compileWithNode(root, at) {
  symlinkSync(join(root, 'node_modules/@types'), join(at, 'node_modules/@types'));
  symlinkSync(join(root, 'node_modules/undici-types'), join(at, 'node_modules/undici-types'));
  writeFileSync(
    join(at, 'node.mts'),
    `import { Readable } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import { checkStream } from 'iryokikan/check';
const onFinding = () => {};
export const one = checkStream(new ReadableStream<Uint8Array>(), { onFinding });
export const other = checkStream(Readable.toWeb(process.stdin), { onFinding });
`,
  );
  const options = ['--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022'];
  compile(root, at, ...options, '--types', 'node', '--skipLibCheck', 'node.mts');
}
