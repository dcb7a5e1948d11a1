/**
 * Checks of the package as users get it: packed, installed into an empty folder, imported, required, type-checked, measured.
 * Run by `npm run package-check`, after `npm run build`; with words, only the steps that have one of them in their names.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { runAction } from './action.mjs';
import { bundleOf, newerThanBaseline } from './baseline.mjs';
import { runFileBlocks, runGuides, runHook, runJobs, withRegistry } from './guides.mjs';
import { deadLinks } from './links.mjs';
import { packWithOthers } from './managers.mjs';
import { checkMaps } from './maps.mjs';
import { buildAgain } from './same-bytes.mjs';
import { budgets, measure } from './sizes.mjs';
import { compileConsumer, compileWithNode, compileWithoutDom } from './types.mjs';
import { installBesideZod } from './zod.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const {
  exports,
  repository: source,
  version,
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const subpaths = Object.keys(exports).filter((name) => !/\.js(?:on)?$/.test(name));
const nameOf = (subpath) => subpath.replace('.', 'iryokikan');

const words = process.argv.slice(2);
let steps = 0;

async function step(name, check) {
  if (words.length > 0 && !words.some((word) => name.includes(word))) return;
  const done = await check();
  steps++;
  console.log(`ok  ${name}${typeof done === 'string' ? `: ${done}` : ''}`);
}

function run(command, args, cwd) {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-package-'));
const [{ filename, files }] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
);
const tarball = join(folder, filename);

await step('the tarball holds dist, README, LICENSE and CHANGELOG, and nothing else', () => {
  const other = files
    .map(({ path }) => path)
    .filter(
      (path) => !/^(dist\/|README(\.en)?\.md$|LICENSE$|CHANGELOG\.md$|package\.json$)/.test(path),
    );
  assert.deepEqual(other, []);
  for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md', 'dist/cli.js']) {
    assert.ok(
      files.some(({ path }) => path === name),
      name,
    );
  }
});

await step('publint finds nothing', () => void run(bin('publint'), ['--strict', tarball]));

await step('attw finds nothing', () => {
  // Scripts, and no modules that have types.
  const scripts = ['--exclude-entrypoints', './udf.js', './udf-all.js'];
  run(bin('attw'), [tarball, '--profile', 'strict', '--no-color', ...scripts]);
});

await step('npm changes nothing in package.json', () => {
  const at = join(folder, 'manifest');
  mkdirSync(at);
  cpSync(join(root, 'package.json'), join(at, 'package.json'));
  // A command that is not there would be taken out.
  mkdirSync(join(at, 'dist'));
  writeFileSync(join(at, 'dist/cli.js'), '');
  run('npm', ['pkg', 'fix'], at);
  assert.deepEqual(
    JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')),
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  );
});

await step('pnpm and yarn pack the same files', () => packWithOthers({ root, folder, files }));

await step('the links of the READMEs lead somewhere on npm too', () => {
  const packed = files.map(({ path }) => path);
  const repository = source.url.replace(/^git\+|\.git$/g, '');
  for (const page of ['README.md', 'README.en.md']) {
    assert.deepEqual(deadLinks(page, { root, packed, repository }), [], page);
  }
});

await step('source maps hold their sources, and no path of this folder', () =>
  checkMaps(join(root, 'dist'), tarball),
);

await step('built in another folder it is the same, byte for byte', () =>
  buildAgain(root, join(folder, 'another/place')),
);

/** An empty project with the packed package in it. */
function project(name, withZod) {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--omit=peer', tarball], at);
  if (withZod)
    cpSync(join(root, 'node_modules/zod'), join(at, 'node_modules/zod'), { recursive: true });
  return at;
}

const bare = project('bare', false);
const full = project('full', true);

await step('everything but iryokikan/zod works without zod', () => {
  for (const subpath of subpaths) {
    const name = nameOf(subpath);
    const script = `import('${name}').then((m) => { if (Object.keys(m).length === 0) process.exit(3); })`;
    const { status } = spawnSync(process.execPath, ['-e', script], { cwd: bare });
    assert.equal(status === 0, subpath !== './zod', `import ${name} without zod`);
  }
});

await step('every subpath works by import and by require, and gives the same names', () => {
  for (const subpath of subpaths) {
    const name = nameOf(subpath);
    const print =
      'console.log(JSON.stringify(Object.keys(m).filter((k) => k !== "default" && k !== "module.exports").sort()))';
    const esm = run(
      process.execPath,
      ['--input-type=module', '-e', `import * as m from '${name}'; ${print}`],
      full,
    );
    const cjs = run(
      process.execPath,
      ['--input-type=commonjs', '-e', `const m = require('${name}'); ${print}`],
      full,
    );
    assert.equal(esm, cjs, name);
    assert.ok(JSON.parse(esm).length > 0, name);
  }
  return `${subpaths.length} subpaths`;
});

await step('the scripts for warehouses are small, and answer when they are imported', () => {
  const sizes = { 'udf.js': 4000, 'udf-all.js': 12_000 };
  for (const [name, limit] of Object.entries(sizes)) {
    const { length } = gzipSync(readFileSync(join(bare, 'node_modules/iryokikan/dist', name)), {
      level: 9,
    });
    assert.ok(length <= limit, `${name}: ${length} bytes, at most ${limit}`);
    const script = `import 'iryokikan/${name}'; console.log(iryokikan.isInstitutionCode('0110113719'))`;
    const args = ['--input-type=module', '-e', script];
    assert.equal(run(process.execPath, args, bare), 'true\n');
  }
  const sql = ['sql', '--dialect', 'bigquery', '--as', 'udf'];
  const printed = run(join(bare, 'node_modules/.bin/iryokikan'), sql, bare);
  assert.equal(printed.split('var iryokikan=').length, 7);
});

await step('the installed command works', () => {
  const command = join(bare, 'node_modules/.bin/iryokikan');
  assert.equal(run(command, ['--version'], bare), `${version}\n`);
  const register = join(root, 'fixtures/register.csv');
  assert.match(run(command, ['check', register], bare), /\n188行を検査しました/);
  const broken = join(root, 'fixtures/register-broken.csv');
  // A reader that stops early changes nothing but what is printed.
  const script = `"${command}" check "${broken}" | head -1; exit \${PIPESTATUS[0]}`;
  const head = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  assert.deepEqual([head.status, head.stderr], [1, '']);
});

await step(
  'it expands patterns, unpacks gzip and reads its configuration, with no package but its own',
  () => {
    const at = join(folder, 'inputs');
    mkdirSync(join(at, 'data/old'), { recursive: true });
    const register = readFileSync(join(root, 'fixtures/register.csv'));
    writeFileSync(join(at, 'data/a.csv'), register);
    writeFileSync(join(at, 'data/old/b.csv.gz'), gzipSync(register));
    const config = { files: ['data/**/*.csv*'], format: 'json', unique: false };
    writeFileSync(join(at, 'iryokikan.config.json'), JSON.stringify(config));
    const command = join(bare, 'node_modules/.bin/iryokikan');
    const { summary } = JSON.parse(run(command, ['check'], at));
    assert.deepEqual(
      summary.files.map(({ file, rows }) => [file, rows]),
      [
        ['data/a.csv', 188],
        ['data/old/b.csv.gz', 188],
      ],
    );
    const installed = readdirSync(join(bare, 'node_modules')).filter((name) => !/^\./.test(name));
    assert.deepEqual(installed, ['@date-fns', 'date-fns', 'iryokikan']);
    const schema = readFileSync(
      join(bare, 'node_modules/iryokikan/dist/config.schema.json'),
      'utf8',
    );
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(schema));
    assert.equal(validate(config), true);
    assert.equal(validate({ ...config, colums: {} }), false);
    const licences = readFileSync(
      join(bare, 'node_modules/iryokikan/dist/third-party-licenses.txt'),
    );
    const held = [
      'tinyglobby',
      'fdir',
      'picomatch',
      'yauzl',
      'pend',
      'saxes',
      'xmlchars',
      'numfmt',
    ];
    for (const name of held) assert.ok(licences.includes(name), name);
  },
);

for (const signal of ['SIGINT', 'SIGTERM']) {
  await new Promise((resolve) => {
    const command = join(bare, 'node_modules/iryokikan/dist/cli.js');
    const child = spawn(process.execPath, [command, 'check', '-', '--format', 'json'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let report = '';
    child.stdout.on('data', (data) => {
      // Once: the second ends it without a word.
      if (report === '') child.kill(signal);
      report += data;
    });
    // Something to report, and then a pipe that stays open.
    child.stdin.write(`code\n${'1\n'.repeat(100_000)}`);
    child.on('close', async (_, by) => {
      await step(`a check that gets ${signal} closes its report and ends by it`, () => {
        assert.equal(by, signal);
        const { summary, findings } = JSON.parse(report);
        assert.equal(summary.complete, false);
        assert.equal(findings.at(-1).reason, 'interrupted');
      });
      resolve();
    });
  });
}

await step(
  'the installed command tells that it was stopped or could not write, and leaves no part of a report',
  () => {
    const command = join(bare, 'node_modules/.bin/iryokikan');
    const report = join(bare, 'report.json');
    const stop = `mkfifo pipe; exec 3<>pipe; "${command}" check - --format json --output "${report}" <pipe & pid=$!; sleep 2; kill -INT $pid; wait $pid`;
    const stopped = spawnSync('bash', ['-mc', stop], { cwd: bare, encoding: 'utf8' });
    assert.equal(stopped.status, 130);
    assert.match(stopped.stderr, /中断しました/);
    assert.deepEqual(
      readdirSync(bare).filter((name) => name.includes('report')),
      [],
    );
    if (!existsSync('/dev/full')) return;
    const full = spawnSync('bash', ['-c', `"${command}" rules > /dev/full`], { encoding: 'utf8' });
    assert.equal(full.status, 2);
    assert.match(full.stderr, /ENOSPC/);
  },
);

await step(
  'TypeScript consumers compile under node16, nodenext, bundler and node10, as ESM and as CommonJS',
  () => compileConsumer(root, full),
);

await step('its types need none of the DOM or of Node', () =>
  compileWithoutDom(root, bare, subpaths.map(nameOf)),
);

await step('a stream of Node can be checked with the types of Node alone', () =>
  compileWithNode(root, project('node-types', false)),
);

await step('it installs beside zod 3, zod 4 and no zod, and answers the same', () =>
  installBesideZod({ folder, root, tarball }),
);

await step('the examples compile with the types of the package', () => {
  cpSync(join(root, 'examples'), join(full, 'examples'), { recursive: true });
  mkdirSync(join(full, 'node_modules/@types'), { recursive: true });
  for (const name of [
    '@hookform',
    '@tanstack',
    '@types/react',
    'react-hook-form',
    'vee-validate',
    'vue',
  ]) {
    symlinkSync(join(root, 'node_modules', name), join(full, 'node_modules', name));
  }
  const options = ['--noEmit', '--strict', '--ignoreConfig', '--target', 'es2022'];
  options.push('--module', 'esnext', '--moduleResolution', 'bundler', '--jsx', 'react-jsx');
  options.push('--lib', 'es2022,dom,dom.iterable', '--skipLibCheck');
  const { status, stdout } = spawnSync(
    bin('tsc'),
    [
      ...options,
      ...[
        'angular-validator.ts',
        'next/page.tsx',
        'plain-html/main.ts',
        'react-drawn-form.tsx',
        'react-hook-form.tsx',
        'tanstack-form.tsx',
        'vue-vee-validate.ts',
      ].map((name) => `examples/${name}`),
    ],
    { cwd: full, encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout);
});

await step(
  'the GitHub Action checks files of any name, and nothing in them or in the folder runs',
  () => {
    const at = join(folder, 'action');
    mkdirSync(join(at, 'repository/data'), { recursive: true });
    const work = join(at, 'repository/data');
    // Of no account: the package comes from where the runner gets its packages.
    writeFileSync(join(work, '.npmrc'), 'registry=http://127.0.0.1:1/\n');
    const names = ['$(touch pwned).csv', "a 'b' `touch pwned`.csv", '一覧 2.csv'];
    for (const name of names) writeFileSync(join(work, name), '医療機関等コード\n110113719\n');
    writeFileSync(join(work, 'good.csv'), '医療機関等コード\n0110113719\n');
    const runIn = (inputs) => runAction({ root, at, work, version: `file:${tarball}`, inputs });

    const all = runIn({ files: '*.csv\n!good.csv\n', 'sarif-file': 'all.sarif' });
    assert.deepEqual([all.status, all.outputs], [1, 'status=1\n'], all.log);
    for (const name of names) assert.ok(all.log.includes(`::error file=data/${name},line=2`), name);
    assert.match(all.summary, /## iryokikan check/);
    const sarif = JSON.parse(readFileSync(join(work, 'all.sarif'), 'utf8'));
    assert.equal(sarif.runs[0].results.length, names.length);

    const good = runIn({ files: 'good.csv', 'fail-on': 'warning', 'check-digit': 'error' });
    assert.deepEqual([good.status, good.outputs], [0, 'status=0\n'], good.log);
    const wrong = runIn({ files: names[0], encoding: '$(touch pwned)' });
    assert.deepEqual([wrong.status, wrong.outputs], [2, 'status=2\n'], wrong.log);
    assert.deepEqual(
      readdirSync(work).sort(),
      [...names, '.npmrc', 'all.sarif', 'good.csv'].sort(),
    );
  },
);

await withRegistry(tarball, join(root, 'package.json'), async (env) => {
  await step('the guides work as they are written, from an empty folder', () => {
    const blocks = runGuides(root, env);
    assert.ok(blocks > 0);
    return `${blocks} blocks`;
  });

  await step('the READMEs too, with files of their own', () => {
    return `${runFileBlocks(root, env)} lines`;
  });

  await step('the commands for CI find what is wrong', () => {
    for (const guide of ['docs/guides/data-team.md', 'docs/en/guides/data-team.md']) {
      const jobs = runJobs(readFileSync(join(root, guide), 'utf8'), env);
      assert.equal(jobs.length, 2);
      for (const { command, status, stderr } of jobs) assert.equal(status, 1, command + stderr);
    }
  });

  await step('the hook of pre-commit checks files of any name', () => {
    const cwd = join(folder, 'hook');
    mkdirSync(cwd);
    const names = ['$(touch pwned).csv', 'a \'b\' `touch pwned` "c".csv', '一覧 2.csv'];
    for (const name of names) writeFileSync(join(cwd, name), '医療機関等コード\n110113719\n');
    const manifest = join(root, '.pre-commit-hooks.yaml');
    const { status, stdout, stderr } = runHook(manifest, names, { cwd, env });
    assert.equal(status, 1, stderr);
    for (const name of names) assert.ok(stdout.includes(`${name}:2 `), name);
    assert.deepEqual(readdirSync(cwd).sort(), [...names].sort());
  });
});

await step('the baseline of browsers: nothing in the entries is newer', async () => {
  for (const name of subpaths.map(nameOf)) {
    assert.deepEqual(newerThanBaseline(await bundleOf(name)), [], name);
  }
  const newer = "class A { #b = [].at(-1); } structuredClone(Object.hasOwn(A, 'b'), /(?<=a)b/);";
  assert.equal(newerThanBaseline(newer).length, 5);
});

await step('an error of a parse… says its name, and is passed on as data', () => {
  const script = `
    try {
      require('iryokikan').parseInstitutionCode('x');
    } catch (error) {
      console.log(error);
      console.log(JSON.stringify(structuredClone(error.toJSON())));
    }`;
  const [printed, ...others] = run(process.execPath, ['-e', script], bare).trim().split('\n');
  assert.match(printed, /^InspectionError: 医療機関等コードを/);
  const { name, findings } = JSON.parse(others.at(-1));
  assert.deepEqual([name, findings[0].rule], ['InspectionError', 'code.institution-10']);
});

await step('imports stay within their budgets, and hold nothing they need not', async () => {
  const sizes = await measure();
  assert.equal(sizes.length, budgets.length);
  const above = [];
  for (const { name, limit, absent, bundles, sizes: measured } of sizes) {
    for (const [bundler, size] of Object.entries(measured)) {
      if (size > limit) above.push(`${name} by ${bundler}: ${size} bytes, at most ${limit}`);
      for (const word of absent)
        assert.ok(!bundles[bundler].includes(word), `${name} holds ${word}`);
    }
  }
  assert.deepEqual(above, []);
  return sizes.map(({ name, sizes: { esbuild } }) => `${name} ${esbuild}`).join(', ');
});

assert.ok(steps > 0, `no step is called ${words.join(' or ')}`);
rmSync(folder, { recursive: true });
