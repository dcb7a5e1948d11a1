import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { command } from '../../src/cli/commands/check.js';
import { langOption, readOptions } from '../../src/cli/inputs/command-line.js';
import { filesUnder } from '../files.js';
import { action } from './action.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

interface Hook {
  readonly id: string;
  readonly language: string;
  readonly entry: string;
  readonly files: string;
}
const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Hook[];
const [hook] = hooks as [Hook];

/** All values of a YAML document that are objects. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

/** The words of a command as a shell reads them, quotes taken off; enough for the examples. */
const wordsOf = (line: string) =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

describe('.pre-commit-hooks.yaml', () => {
  it('has one hook, of the published package of this version', () => {
    expect(hooks).toHaveLength(1);
    expect(hook).toMatchObject({ language: 'system', require_serial: true });
    expect(hook.entry).toBe(`npx --yes iryokikan@${version} check`);
  });

  it.each([
    ['data/a.csv', true],
    ['data/一覧 2.tsv', true],
    ['a.ndjson', true],
    ['a.jsonl.gz', true],
    ['a.csv.gz', true],
    ['a.csv.bak', false],
    ['acsv', false],
    ['csv/a.md', false],
  ])('%s: %s', (name, isChecked) => {
    expect(new RegExp(hook.files).test(name)).toBe(isChecked);
  });
});

describe('the YAML of the project', () => {
  it.each([...filesUnder('.github', '.yml'), 'action.yml', '.pre-commit-hooks.yaml'])(
    '%s has no fault',
    (path) => {
      const [document] = parseAllDocuments(readFileSync(path, 'utf8'));
      expect([...(document?.errors ?? []), ...(document?.warnings ?? [])]).toEqual([]);
    },
  );
});

describe('the workflow of this repository', () => {
  it('runs the action on every system, with inputs that it has', () => {
    const workflow = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as {
      jobs: { action: { strategy: object; steps: { uses?: string; with?: object }[] } };
    };
    const { strategy, steps } = workflow.jobs.action;
    expect(strategy).toMatchObject({
      matrix: { os: ['ubuntu-latest', 'macos-latest', 'windows-latest'] },
    });
    const calls = steps.filter(({ uses }) => uses === './');
    expect(calls).toHaveLength(2);
    for (const { with: given = {} } of calls) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });
});

const guides = filesUnder('docs', 'guides/data-team.md');

describe.each(guides)('the guide for data teams, %s', (path) => {
  const guide = readFileSync(path, 'utf8');
  const blocks = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);
  const examples = blocks.map((text) => parse(text) as unknown);

  it('gives the action inputs that it has, and a reader all of them', () => {
    const steps = examples
      .flatMap(objectsIn)
      .filter(({ uses }) => typeof uses === 'string' && uses.includes('/iryokikan@'));
    expect(steps.length).toBeGreaterThan(0);
    for (const { with: given } of steps) {
      for (const name of Object.keys(given as object)) {
        expect(Object.keys(action.inputs)).toContain(name);
      }
    }
    for (const name of Object.keys(action.inputs)) expect(guide).toContain(`\`${name}\``);
    for (const name of Object.keys(action.outputs)) expect(guide).toContain(`\`${name}\``);
  });

  it('names the hook as it is', () => {
    const used = examples.flatMap(objectsIn).filter(({ repo }) => `${repo}`.includes('/iryokikan'));
    expect(used.length).toBeGreaterThan(0);
    for (const { hooks: named } of used) expect(named).toMatchObject([{ id: hook.id }]);
  });

  it('is of this version throughout', () => {
    const named = [...guide.matchAll(/(?:iryokikan@v?|rev: v|iryokikan-)(\d+\.\d+\.\d+)/g)];
    expect(named.length).toBeGreaterThan(4);
    for (const [text, found] of named) expect(found, text).toBe(version);
  });

  it('calls the command with options that it knows', () => {
    const options = { ...command.options, lang: langOption };
    const lines = [...blocks.join('\n').matchAll(/iryokikan@\S+ check (.*)/g)];
    expect(lines.length).toBeGreaterThan(1);
    for (const [, words = ''] of lines) {
      const { positionals } = readOptions(options, wordsOf(words));
      expect(positionals).toEqual(['data/**/*.csv']);
    }
    for (const { args } of examples.flatMap(objectsIn)) {
      if (Array.isArray(args)) expect(() => readOptions(options, args)).not.toThrow();
    }
  });

  it('explains each rule that a damaged file meets', () => {
    for (const rule of ['file', 'header', 'encoding', 'csv', 'ragged-row', 'ndjson', 'duplicate']) {
      expect(guide.slice(guide.indexOf('## 11.'))).toContain(`\`check.${rule}\``);
    }
  });

  it('leads to sections that are there', () => {
    const readme = path.startsWith('docs/en/') ? 'README.en.md' : 'README.md';
    for (const from of [readme, path]) {
      const text = readFileSync(from, 'utf8');
      const links = text.matchAll(/\]\((?:\S*\/(docs\/\S*guides\/data-team\.md))?#([^)]+)\)/g);
      for (const [, to = path, anchor = ''] of links) {
        expect(to).toBe(path);
        const headings = [...`${text}\n${guide}`.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
          heading
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, '')
            .replaceAll(' ', '-'),
        );
        expect(headings, from).toContain(anchor);
      }
    }
  });
});
