/** The unit tests of the concepts, the calendar and the check, in Chromium: every file of them that asks nothing of Node. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leave, open } from '../browser/visit.mjs';
import { serveSite } from './serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folders of tests about what runs in browsers. */
const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() && !['cli', 'generated', 'sql', 'udf', 'zod'].includes(entry.name),
  )
  .map(({ name }) => name);

const files = folders.flatMap((folder) => {
  try {
    return readdirSync(join(root, 'test', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `test/${folder}/${name}`);
  } catch {
    // The tests of some folders stand with those of others.
    return [];
  }
});

const shared = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  outdir: '/core',
  logLevel: 'silent',
  plugins: [
    {
      name: 'vitest',
      setup({ onResolve }) {
        onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, 'test/site/expect.mjs') }));
      },
    },
  ],
};

/** Whether a file and what it takes of the tests ask nothing of Node: none of its modules, and none of its globals. */
async function isForBrowsers(file) {
  try {
    const { metafile } = await build({ ...shared, entryPoints: [file], metafile: true });
    const own = Object.keys(metafile.inputs).filter((path) => /^test\/.*\.ts$/.test(path));
    return own.every(
      (path) => !/\b(?:Buffer|process)\./.test(readFileSync(join(root, path), 'utf8')),
    );
  } catch {
    return false;
  }
}

/** The files, the runner, and the page that runs them. */
async function bundle(chosen) {
  const names = chosen.map((file) => file.replaceAll('/', '_').replace('.ts', ''));
  const { outputFiles } = await build({
    ...shared,
    splitting: true,
    chunkNames: '[hash]',
    entryPoints: Object.fromEntries([
      ['runner', 'test/site/expect.mjs'],
      ...chosen.map((file, index) => [names[index], file]),
    ]),
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>core</title><link rel="icon" href="/assets/icon.svg"><script type="module" src="/core/start.js"></script></html>`;
  const start = `import { runTests } from './runner.js';
const failures = [];
let count = 0;
let assertions = 0;
for (const name of ${JSON.stringify(names)}) {
  try {
    await import('./' + name + '.js');
    const done = await runTests();
    count += done.count;
    assertions = done.assertions;
    failures.push(...done.failures.map((failure) => name + ': ' + failure));
  } catch (error) {
    failures.push(name + ': ' + error.stack);
  }
}
globalThis.answers = { count, assertions, failures };`;
  return new Map([
    ...outputFiles.map(({ path, contents }) => [path, contents]),
    ['/core/start.js', start],
    ['/core/index.html', page],
  ]);
}

export async function checkCore(browser, step) {
  await step('the unit tests of the core pass in the browser', async () => {
    const chosen = [];
    for (const file of files) if (await isForBrowsers(file)) chosen.push(file);
    assert.ok(chosen.length > 50, `${chosen.length} files`);
    const site = await serveSite(await bundle(chosen));
    try {
      const at = await open(browser, `${site.address}/core/index.html`);
      await at.page.waitForFunction(() => globalThis.answers !== undefined, undefined, {
        timeout: 120_000,
      });
      const { count, assertions, failures } = await at.page.evaluate(() => globalThis.answers);
      assert.deepEqual(failures, []);
      assert.ok(count > 1000 && assertions > count, `${count} tests, ${assertions} assertions`);
      console.log(
        `    ${chosen.length} of ${files.length} files, ${count} tests, ${assertions} assertions`,
      );
      await leave(at);
    } finally {
      site.close();
    }
  });
}
