import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  documents,
  findRule,
  functionsByRule,
  rules,
  rulesByConcept,
} from '../../src/catalogue/index.js';
import * as check from '../../src/check/index.js';
import { en } from '../../src/en.js';
import * as root from '../../src/index.js';
import { faults, faultsByFile } from '../all-faults.js';
import { filesUnder } from '../files.js';

/** Parameters that any text can take. */
const anyParams = new Proxy({}, { get: () => 'X' });

describe('the catalogue', () => {
  it.each(filesUnder('src', '/faults.ts'))('is held against every fault written in %s', (file) => {
    const text = readFileSync(file, 'utf8');
    const written = [...text.matchAll(/\breason: '([^']+)'/g)].map(([, reason]) => reason);
    const found = faultsByFile.get(file)?.map(({ reason }) => reason);
    expect(new Set(found)).toEqual(new Set(written));
    expect(found?.length).toBeGreaterThanOrEqual(written.length);
  });

  it('holds each rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('names a known document, and a place in it, for each source', () => {
    for (const { id, sources } of rules) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { document, place } of sources) {
        expect(documents, `${id}: ${document}`).toHaveProperty(document);
        expect(place, id).not.toBe('');
      }
    }
  });

  it('holds the rule of every fault, with its readings', () => {
    for (const { rule, readings = [] } of faults) {
      const known = findRule(rule);
      expect(known, rule).toBeDefined();
      for (const { id, source } of readings) {
        expect(
          known?.readings?.map((reading) => reading.id),
          rule,
        ).toContain(id);
        expect(documents).toHaveProperty(source);
      }
    }
  });

  it('names for each rule what answers it, of the names that the package exports', () => {
    expect(Object.keys(functionsByRule).sort()).toEqual(rules.map(({ id }) => id).sort());
    const known = Object.keys({ ...root, ...check });
    for (const [id, names] of Object.entries(functionsByRule)) {
      expect(known, id).toEqual(expect.arrayContaining([...names]));
    }
  });

  it('has on its pages every name that the root exports, each once and with what it is', () => {
    const rows = readdirSync('docs/rules').flatMap((page) => [
      ...readFileSync(`docs/rules/${page}`, 'utf8').matchAll(/^\| `(\w+)` \| (.*) \| .*\|$/gm),
    ]);
    const names = rows.map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(Object.keys(root)));
    for (const [, name, says] of rows) expect(says, name).toMatch(/\S{2}.*[.。]/);
  });

  it('has no rule of an id it does not know', () => {
    expect(findRule('no.such-rule')).toBeUndefined();
  });

  it('lists each concept by its folder', () => {
    for (const folder of Object.keys(rulesByConcept)) {
      expect(readFileSync(`src/${folder}/rules.ts`, 'utf8')).toContain('Rule[]');
    }
  });
});

describe('texts', () => {
  it('are complete sentences in Japanese and English, one for each rule and reason', () => {
    const keys = faults.map(({ rule, reason }) => `${rule}/${reason}`);
    expect([...new Set(keys)].sort()).toEqual([...keys].sort());
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
    for (const { rule, reason, ja } of faults) {
      const key = `${rule}/${reason}`;
      expect(ja(anyParams), key).toMatch(/[。？]|: /);
      const english = en[key]?.(anyParams as never) ?? '';
      expect(english, key).toMatch(/^["A-Z0-9].*([.?]|: X)$/s);
      // Japanese only as a name in quotes or parentheses.
      expect(english.replace(/[「"(].*?[」")]/g, ''), key).not.toMatch(/[ぁ-ん]/);
    }
  });
});
