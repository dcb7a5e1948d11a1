import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A copy of everything that lists are made of, to add concepts to and remove them from. */
let copy = '';

const parts = [
  'src',
  'scripts',
  'docs/rules',
  'docs/guides',
  'docs/en',
  'docs/api-reports',
  'docs/today.md',
  'fixtures/conformance',
  'test/conformance',
  'test/laws.ts',
  'test/kinds.ts',
  'test/files.ts',
];
const files = [
  'README.md',
  'README.en.md',
  'package.json',
  'typedoc.json',
  'biome.json',
  'tsconfig.json',
];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'iryokikan-lists-'));
  for (const path of [...parts, ...files]) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true }));

const read = (path: string) => readFileSync(join(copy, path), 'utf8');

/** Runs a script in the copy. */
function run(script: string, ...args: string[]) {
  const tsx = resolve('node_modules/tsx/dist/cli.mjs');
  const command = [tsx, join('scripts', `${script}.ts`), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trim() };
}

const check = () => run('generate', '--check');

describe('the lists of concepts', { timeout: 120_000 }, () => {
  it('are up to date', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });

  it('name a new concept as soon as it is written', () => {
    expect(run('new-concept', 'license-number', '--title', '免許番号')).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(check()).toMatchObject({ status: 0, stderr: '' });
    expect(read('src/index.ts')).toContain("'./license-number/index.js'");
    expect(read('src/en.ts')).toContain('licenseNumberTexts,');
    expect(read('src/generated/catalogue.ts')).toContain("'license-number': licenseNumberRules");
    expect(read('src/generated/zod-kinds.ts')).toContain('function licenseNumberSchema()');
    expect(read('test/conformance/adapters/index.ts')).toContain('...licenseNumberAdapters');
    expect(read('test/kinds.ts')).toContain('licenseNumberKind');
    expect(read('test/laws.ts')).toContain('LicenseNumber: fc.');
    const page = read('docs/rules/license-number.md');
    expect(page).toContain('# 免許番号 — license numbers');
    expect(page).toContain('免許番号の形式');
    expect(page).toContain('**答える関数** `inspectLicenseNumber`');
    const { exports, typesVersions } = JSON.parse(read('package.json'));
    expect(exports['./license-number'].require.types).toBe('./dist/license-number.d.cts');
    expect(typesVersions['*']['license-number']).toEqual(['./dist/license-number.d.ts']);
  });

  it('name a concept without a text value', () => {
    expect(run('new-concept', 'filing-window', '--no-value').status).toBe(0);
    expect(check()).toMatchObject({ status: 0, stderr: '' });
    expect(read('src/generated/catalogue.ts')).toContain("'filing-window': filingWindowRules");
    expect(read('src/generated/zod-kinds.ts')).not.toContain('filing');
  });

  it.each([[[]], [['Name']], [['two', 'names']]])('are given no concept named %j', (names) => {
    expect(run('new-concept', ...names)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Usage: npm run new-concept NAME'),
    });
  });

  it('are given no concept twice', () => {
    expect(run('new-concept', 'password')).toMatchObject({
      status: 2,
      stderr: 'src/password/ exists already: choose another name.',
    });
  });

  it('name the owner of the repository that package.json names, and no other', () => {
    const before = read('package.json');
    const url = 'git+https://github.com/clinic-rules/iryokikan.git';
    const manifest = JSON.parse(before);
    manifest.repository.url = url;
    writeFileSync(join(copy, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
    expect(run('generate').status).toBe(0);
    const address = 'https://github.com/clinic-rules/iryokikan';
    expect(JSON.parse(read('package.json'))).toMatchObject({
      homepage: 'https://clinic-rules.github.io/iryokikan/',
      bugs: `${address}/issues`,
    });
    const guide = read('docs/guides/data-team.md');
    expect(guide).toContain(`repo: ${address}\n`);
    expect(guide).toContain('uses: clinic-rules/iryokikan@');
    expect(read('README.md')).toContain('https://clinic-rules.github.io/iryokikan/play/');
    writeFileSync(join(copy, 'package.json'), before);
    expect(run('generate').status).toBe(0);
    expect(read('package.json')).toBe(before);
  });

  it('fail with one sentence where a part of a concept is missing', () => {
    const path = join(copy, 'src/license-number/rules.ts');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('licenseNumberRules', 'licenseNumberList'));
    expect(check()).toMatchObject({
      status: 1,
      stderr:
        'src/license-number/rules.ts must export one constant named …Rules: add it, then run `npm run generate`.',
    });
    writeFileSync(path, text);
  });

  it('fail with one sentence that names what is out of date, and are as before once that is mended', () => {
    for (const name of ['license-number', 'filing-window']) {
      rmSync(join(copy, 'src', name), { recursive: true });
      rmSync(join(copy, 'test/conformance/adapters', `${name}.ts`));
      rmSync(join(copy, 'fixtures/conformance', `${name}.json`));
    }
    // The rows of their rules are written by hand, and taken out by hand.
    cpSync('src/catalogue/functions.ts', join(copy, 'src/catalogue/functions.ts'));
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Out of date: src\/index\.ts, .*package\.json\. Run `npm run generate`\.$/,
    );
    expect(run('generate')).toMatchObject({ status: 0, stderr: '' });
    expect(check()).toMatchObject({ status: 0, stderr: '' });
    const differing = ['src', 'docs/rules', 'package.json', 'typedoc.json'].flatMap((path) => {
      const args = ['diff', '--no-index', '--name-only', path, join(copy, path)];
      const { stdout } = spawnSync('git', args, { encoding: 'utf8' });
      return stdout.split('\n').filter(Boolean);
    });
    expect(differing).toEqual([]);
  });
});
