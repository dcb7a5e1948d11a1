import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError, parsed } from '../src/core/inspection.js';
import { InspectionError, toStandardSchema } from '../src/index.js';
import { allKinds, junk } from './laws.js';

const anything = fc.oneof(fc.anything(), fc.string(), fc.constantFrom(...junk));

describe.each(allKinds)('$name', ({ inspect, is, parse, schema, likely }) => {
  const standard = toStandardSchema(inspect)['~standard'];

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
    }
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

  it('answers for anything, and never throws', () => {
    for (const input of junk) holds(input);
    fc.assert(fc.property(anything, holds), { numRuns: 300 });
  });

  it('reads ten megabytes in linear time', () => {
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
    const findings = allKinds[0]?.inspect('x') ?? { value: undefined, findings: [] };
    expect(() => parsed(findings)).toThrow(InspectionError);
    expect(() => parsed(findings)).toThrow('医療機関等コードを10桁の半角数字で入力してください。');
  });
});
