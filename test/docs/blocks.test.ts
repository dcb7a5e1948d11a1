import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.js';
import { inPages } from '../examples.js';
import { filesUnder } from '../files.js';
import { filePages, guidePages } from '../package/guides.mjs';
import { japaneseOf } from './translation.js';

interface Block {
  readonly page: string;
  readonly info: string;
  readonly code: string;
}

const pages = ['README.md', 'README.en.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md']
  .concat(filesUnder('docs', '.md'))
  .filter((page) => !page.endsWith('.api.md'));
const blocks: readonly Block[] = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, info = '', code = '']) => ({ page, info, code }),
  ),
);
const of = (page: string, info: string) =>
  blocks.filter((block) => block.page === page && block.info === info);

const portal = 'docs/guides/portal.md';
const dataTeam = 'docs/guides/data-team.md';
const warehouse = 'docs/guides/warehouse.md';
const examples = 'examples/README.md';
const files: Readonly<Record<string, string>> = filePages;

/** What runs a block as it is written. */
function runnerOf({ page, info }: Block): string | undefined {
  if (/^(js|ts)$/.test(info)) return 'test/docs/examples.test.ts';
  if (info === 'sh' && guidePages.includes(page)) return 'test/package/guides.mjs';
  if (files[page] === info) return 'test/package/guides.mjs';
  // Of the pages in two languages, the runners that follow take both.
  const either = japaneseOf(page);
  if (either === warehouse && /^(sh|sql) |^xml$/.test(info)) return 'test/engines/guide.ts';
  if (either === dataTeam && info === 'yaml') return 'test/ci/guide.test.ts';
  const here: Readonly<Record<string, readonly string[]>> = {
    [portal]: ['tsx', ''],
    [dataTeam]: ['json'],
    [examples]: ['sh'],
  };
  return here[either]?.includes(info) ? 'test/docs/blocks.test.ts' : undefined;
}

describe('the code blocks of the pages', () => {
  it('are all run by something that is there', () => {
    expect(blocks.length).toBeGreaterThan(70);
    expect(blocks.filter((block) => runnerOf(block) === undefined)).toEqual([]);
    for (const block of blocks) expect(existsSync(`${runnerOf(block)}`)).toBe(true);
  });

  it('are closed', () => {
    for (const page of pages) {
      const fences = readFileSync(page, 'utf8').match(/^```/gm) ?? [];
      expect(fences.length % 2, page).toBe(0);
    }
  });

  it('are examples where they are JavaScript', () => {
    const scripts = blocks.filter(({ info }) => /^(js|ts)$/.test(info));
    const run = inPages.map(({ code }) => code);
    expect(scripts.filter(({ code }) => !run.includes(code))).toEqual([]);
  });

  it('are run by .ci/run where they are calls of this repository', () => {
    const calls = ['README.md', 'README.en.md']
      .flatMap((page) => of(page, 'sh'))
      .map(({ code }) => code.trim())
      .filter((code) => code.startsWith('npm ci'));
    const all = readFileSync('.ci/run', 'utf8');
    expect(calls).toHaveLength(4);
    for (const call of calls) expect(all).toContain(`'${call}'`);
  });
});

/** A page, and its English one. */
const inBoth = (page: string) => pages.filter((each) => japaneseOf(each) === page);

describe.each(inBoth(portal))('%s', (portal) => {
  const squeezed = (code: string) => code.replace(/\s+/g, ' ').trim();

  it('shows React as the example has it that the tests fill in', () => {
    const example = squeezed(readFileSync('examples/react-hook-form.tsx', 'utf8'));
    const parts = of(portal, 'tsx').flatMap(({ code }) => code.split('\n\n'));
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(example).toContain(squeezed(part));
  });

  it('names the policy under which the browser tests run', () => {
    const [policy, other] = of(portal, '').map(({ code }) => code.trim());
    expect(other).toBeUndefined();
    const site = readFileSync('test/browser/site.mjs', 'utf8');
    for (const directive of `${policy}`.split('; ')) expect(site).toContain(directive);
  });
});

describe.each(inBoth(dataTeam))('%s', (dataTeam) => {
  it('has a call for lint-staged that checks what is staged', async () => {
    const [{ code } = { code: '' }] = of(dataTeam, 'json');
    const { 'lint-staged': staged } = JSON.parse(code) as {
      'lint-staged': Readonly<Record<string, string>>;
    };
    const [[pattern, call] = ['', '']] = Object.entries(staged);
    expect(pattern).toMatch(/\{csv,tsv,ndjson\}$/);
    const [program, ...args] = call.split(' ');
    expect(program).toBe('iryokikan');
    const { status, out } = await run([...args, 'fixtures/register.csv']);
    expect(out).toContain('検査しました');
    expect([0, 1]).toContain(status);
    expect((await run([...args, 'fixtures/register-broken.csv'])).status).toBe(1);
  });
});

describe(examples, () => {
  it('has a call that builds the page', () => {
    const [{ code } = { code: '' }] = of(examples, 'sh');
    const [npx, esbuild, ...args] = code.trim().split(' ');
    expect([npx, esbuild]).toEqual(['npx', 'esbuild']);
    const out = join(mkdtempSync(join(tmpdir(), 'iryokikan-page-')), 'main.js');
    const program = resolve('node_modules/.bin/esbuild');
    const call = args.map((arg) => arg.replace('--outfile=main.js', `--outfile=${out}`));
    execFileSync(program, call, { cwd: 'examples/plain-html', stdio: 'pipe' });
    expect(readFileSync(out, 'utf8').length).toBeGreaterThan(1000);
  });
});
