import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { udfEntries, udfScript } from '../../scripts/udf-scripts.js';
import * as library from '../../src/index.js';
import { sqlOf } from '../../src/sql/sql.js';

const scripts = { udf: udfScript(udfEntries.udf), 'udf-all': udfScript(udfEntries['udf-all']) };

type Functions = Record<string, (...args: readonly unknown[]) => unknown>;

function loaded(script: string): Functions {
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  runInContext(
    'delete globalThis.Intl; delete globalThis.console; delete globalThis.WebAssembly;',
    context,
  );
  runInContext(script, context);
  return (context as { iryokikan: Functions }).iryokikan;
}

const { cases } = JSON.parse(
  readFileSync('fixtures/conformance/institution-code.json', 'utf8'),
) as {
  readonly cases: readonly { readonly ask: string; readonly with: readonly [unknown, object?] }[];
};
const codes = cases.filter(({ ask }) => ask === 'inspectInstitutionCode');
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe.each(Object.entries(scripts))('dist/%s.js', (name, script) => {
  it('is one statement and its place in the globals', () => {
    expect(script).toMatch(/^var iryokikan=[\s\S]*;globalThis\.iryokikan=iryokikan;\n$/);
    // What encloses it in CREATE FUNCTION.
    expect(script).not.toContain('"""');
    expect(script).not.toContain('$$');
  });

  it('is small enough to stand in a statement', () => {
    const limits = name === 'udf' ? { bytes: 16_000, gzip: 4000 } : { bytes: 40_000, gzip: 12_000 };
    expect(Buffer.byteLength(script)).toBeLessThan(limits.bytes);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(limits.gzip);
  });

  it('answers as the library does, without Intl, console and eval', () => {
    const functions = loaded(script);
    const { inspectInstitutionCode, verdictOf, isCustomerId } = functions;
    expect(codes.length).toBeGreaterThan(50);
    for (const { with: given } of codes) {
      const expected = library.inspectInstitutionCode(...given);
      const found = inspectInstitutionCode?.(...given);
      expect(plain(found)).toEqual(plain(expected));
      expect(verdictOf?.(found)).toBe(library.verdictOf(expected));
    }
    expect(isCustomerId?.('CAF1111111111')).toBe(true);
    for (const [each, call] of Object.entries(functions)) {
      expect(typeof call, each).toBe('function');
      expect(library, each).toHaveProperty(each);
    }
  });
});

describe.each(['bigquery', 'snowflake'] as const)('JavaScript functions of %s', (dialect) => {
  const asked = {
    as: 'udf',
    checkDigit: 'error',
    normalise: false,
    version: '1',
    dialect,
  } as const;
  const sql = sqlOf({ ...asked, script: scripts.udf });

  it('fit into what an engine takes', () => {
    const statements = sql.split('CREATE ').slice(1);
    expect(statements).toHaveLength(6);
    for (const statement of statements) expect(Buffer.byteLength(statement)).toBeLessThan(32_000);
  });

  it('pass the check digit on', () => {
    expect(sql).toContain("{ checkDigit: 'error' }");
    expect(sqlOf(asked)).toContain('if (!globalThis.iryokikan)');
  });
});
