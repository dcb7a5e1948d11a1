import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConformanceCase } from '../../src/conformance/index.js';
import { type Mistake, mistakes, type PortOptions, verdictOfPort } from './port.js';

const { cases } = JSON.parse(
  readFileSync('fixtures/conformance/institution-code.json', 'utf8'),
) as {
  readonly cases: readonly ConformanceCase[];
};
/** What a port answers that compares with no other column. */
const codes = cases.filter(
  ({ ask, rule, with: [, options] }) =>
    ask === 'inspectInstitutionCode' &&
    rule !== 'code.excel-damage' &&
    !Object.hasOwn(Object(options), 'expect'),
);

/** The cases that a port fails. */
const failing = (made?: Mistake) =>
  codes
    .filter(({ with: [code, options], expect: { verdict } }) => {
      return verdictOfPort(code, (options ?? {}) as PortOptions, made) !== verdict;
    })
    .map(({ id }) => id);

describe('the cases of institution codes', () => {
  it('let a port pass that makes no mistake', () => {
    expect(codes.length).toBeGreaterThan(60);
    expect(failing()).toEqual([]);
  });

  it.each(mistakes)('see a port that does this: %s', (mistake) => {
    expect(failing(mistake)).not.toEqual([]);
  });
});
