import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { functionsByRule } from '../../src/catalogue/index.js';
import { apiReports } from '../api-report.js';
import { entries } from '../examples.js';
import { filesUnder } from '../files.js';

const sources = filesUnder('src', '.ts').map((path) => readFileSync(path, 'utf8'));

/** The comment of each exported name, as its source has it. */
const comments = new Map<string, string>();
const declared =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(?:\/\/.*\n)*export (?:async )?(?:function|const|class|interface|type) (\w+)/g;
for (const text of sources) {
  for (const [, comment = '', name = ''] of text.matchAll(declared)) {
    // Of several signatures the first has the comment.
    if (!comments.has(name)) comments.set(name, comment.replace(/\s*\n \* ?/g, '\n'));
  }
}

/** What the package exports to be called or read, by its name. */
const values = new Map<string, unknown>();
beforeAll(async () => {
  for (const [entry, load] of Object.entries(entries)) {
    if (entry === 'zod') continue;
    for (const [name, value] of Object.entries(await load())) values.set(name, value);
  }
});

const commentOf = (name: string) => comments.get(name) ?? '';
const lacking = (matches: (name: string, comment: string) => boolean, names = [...values.keys()]) =>
  names.filter((name) => !matches(name, commentOf(name)));
const isFunction = (name: string) =>
  typeof values.get(name) === 'function' && name !== 'InspectionError';

describe('the comment of every public export', () => {
  it('is there', () => {
    expect(values.size).toBeGreaterThan(300);
    expect(lacking((name) => comments.has(name))).toEqual([]);
  });

  it('is there for types too', () => {
    const types = apiReports.flatMap(({ names }) => [...names]).filter((name) => !values.has(name));
    expect(types.length).toBeGreaterThan(150);
    expect(types.filter((name) => !comments.has(name))).toEqual([]);
  });

  it('has an example', () => {
    expect(lacking((_, comment) => comment.includes('@example\n'))).toEqual([]);
  });

  it('has the Japanese term, but for texts in English', () => {
    const named = lacking((_, comment) => /[ぁ-ヿ㐀-鿿]/.test(comment.split('@example')[0] ?? ''));
    expect(named.filter((name) => !name.endsWith('Texts'))).toEqual([]);
  });

  /** Names whose source is written: in the comment, or in the rules that they answer. */
  const ruled = new Set(Object.values(functionsByRule).flat());
  const sourced = (name: string) => ruled.has(name) || /\b[Ss]ources?\b/.test(commentOf(name));

  it('has the source, or leads to what has it: a rule, its own kind, or a link', () => {
    const leads = (name: string) => {
      const [, kind] = /^(?:is|parse|format|clean|find)([A-Z]\w*)$/.exec(name) ?? [];
      const linked = [...commentOf(name).matchAll(/\{@link (\w+)\}/g)].map(([, to = '']) => to);
      return [...(kind ? [`inspect${kind}`, `is${kind}`] : []), ...linked];
    };
    expect(lacking((name) => [name, ...leads(name)].some(sourced))).toEqual([]);
  });

  it('tells the errors, but for is… and inspect…, which never throw', () => {
    const silent = lacking(
      (name, comment) =>
        !isFunction(name) ||
        /^(is|inspect)[A-Z]/.test(name) ||
        /@throws|[Tt]hrows|fails exactly/.test(comment),
    );
    expect(silent).toEqual([]);
  });

  it('tells the unit or the form of numbers and days', () => {
    const units =
      /yen|day|month|year|hour|minute|digit|character|date|YYYY|code|column|byte|pixel|number|令和|和暦|円|日|月|年/i;
    const measuring = apiReports
      .flatMap((report) => report.functions)
      .filter(({ parameters, returned }) =>
        [...parameters.map(({ type }) => type), returned.getText()].some((type) =>
          /\bnumber\b|CivilDate|YearMonth/.test(type),
        ),
      );
    expect(measuring.length).toBeGreaterThan(40);
    expect(
      lacking((_, comment) => units.test(comment), [...new Set(measuring.map(({ name }) => name))]),
    ).toEqual([]);
  });
});
