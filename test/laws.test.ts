import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError, parsed } from '../src/core/inspection.js';
import { InspectionError, inspectInstitutionCode, toStandardSchema } from '../src/index.js';
import { kinds } from './kinds.js';
import { allKinds, junk, likely } from './laws.js';

/** What fast-check can carry: it looks into each value itself. */
const carried = junk.filter((value) => {
  try {
    return !(Symbol() in Object(value));
  } catch {
    return false;
  }
});
const anything = fc.oneof(fc.anything(), fc.string(), fc.constantFrom(...carried));

describe('kinds', () => {
  it.each(kinds.map(({ name }) => name))('%s has likely values to be tested with', (name) => {
    expect(likely, `Add \`${name}\` to \`likely\` in test/laws.ts.`).toHaveProperty(name);
  });

  it('has no likely values of a kind that is no more', () => {
    expect(Object.keys(likely).sort()).toEqual(kinds.map(({ name }) => name).sort());
  });
});

describe.each(allKinds)('$name', (kind) => {
  const { inspect, entered, is, parse, format, schema, json, example, secret, likely } = kind;
  const standard = toStandardSchema(inspect)['~standard'];
  const takes = new Ajv2020({ strict: false, validateFormats: false }).compile({
    type: 'string',
    ...json,
  });
  const isFilledIn = (input: unknown) => input !== undefined && input !== null && input !== '';

  function holds(input: unknown): void {
    const { value, findings } = inspect(input);
    expect(value === undefined).toBe(findings.some(isError));
    expect(is(input)).toBe(value !== undefined && value === input);
    if (value === undefined) {
      expect(() => parse(input)).toThrow(
        expect.objectContaining({ name: 'InspectionError', findings }),
      );
      expect(schema.safeParse(input).success).toBe(false);
      expect(standard.validate(input)).toHaveProperty('issues');
    } else {
      expect(parse(input)).toBe(value);
      expect(is(value)).toBe(true);
      expect(inspect(value).value).toBe(value);
      expect(schema.safeParse(input)).toMatchObject({ success: true, data: value });
      expect(standard.validate(input)).toEqual({ value });
      if (typeof input === 'string') expect(takes(input), 'its JSON Schema').toBe(true);
      const shown = format?.(value);
      if (format) expect(shown).toEqual(expect.stringMatching(/./));
    }
    if (isFilledIn(input) && entered) expect(entered(input).value).toBe(value);
    for (const { rule, reason, message, suggestion, path } of findings) {
      expect(`${rule}/${reason}`).toMatch(/^[a-z0-9.-]+\/[a-z0-9-]+$/);
      expect(message).not.toMatch(/undefined|NaN|\[object/);
      expect(path).toEqual([]);
      // A suggestion is a value that the same inspection accepts.
      if (suggestion !== undefined) expect(inspect(suggestion).value).toBe(suggestion);
    }
  }

  it('is… says true exactly when inspect… returns the value unchanged; parse… and schemas agree', () => {
    fc.assert(fc.property(likely, holds), { numRuns: 500 });
  });

  if (example !== undefined) {
    it('takes its own example as it is', () => {
      expect(is(example)).toBe(true);
    });
  }

  if (secret) {
    it('tells none of a secret, and suggests nothing', () => {
      fc.assert(
        fc.property(likely, (input) => {
          for (const { message, params, suggestion } of inspect(input).findings) {
            expect(suggestion).toBeUndefined();
            const told = [message, ...Object.values(params)].join('\n');
            if (typeof input === 'string' && input.length > 3) expect(told).not.toContain(input);
          }
        }),
      );
    });
  }

  it('answers for anything, and never throws', () => {
    for (const input of junk) holds(input);
    fc.assert(fc.property(anything, holds), { numRuns: 300 });
  });

  it('reads ten megabytes in linear time', { timeout: 60_000 }, () => {
    const timeOf = (length: number) => {
      const texts = ['0', '０', ' ', '-', "'", '\ud800', '1.', '="'].map((unit) =>
        unit.repeat(length),
      );
      const start = performance.now();
      for (const text of texts) {
        expect(is(text)).toBe(inspect(text).value === text);
      }
      return performance.now() - start;
    };
    timeOf(1_000);
    const small = timeOf(1_000_000);
    const large = timeOf(10_000_000);
    // Ten times the text: anything worse than linear would take hours. The rest allows for a busy machine.
    expect(large).toBeLessThan(60 * small + 3000);
  });
});

describe('InspectionError', () => {
  it('is known by its name and holds every finding, its message the errors only', () => {
    const findings = inspectInstitutionCode('x');
    expect(() => parsed(findings)).toThrow(InspectionError);
    expect(() => parsed(findings)).toThrow('医療機関等コードを10桁の半角数字で入力してください。');
  });

  it('keeps name, message and findings on its way to another thread', () => {
    const { findings } = inspectInstitutionCode('x');
    const error = new InspectionError(findings);
    const plain = { name: 'InspectionError', message: error.message, findings };
    expect(Object.keys(error)).toEqual(expect.arrayContaining(['name', 'findings']));
    expect(structuredClone(error.toJSON())).toEqual(plain);
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({ error: plain });
  });
});
