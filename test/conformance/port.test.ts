import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from './adapters/index.js';
import { type Case, runCases } from './conformance.js';
import { type Mistake, mistakes, verdictOfPort } from './port.js';

const cases: readonly Case[] = JSON.parse(
  readFileSync('fixtures/conformance/institution-code.json', 'utf8'),
);

/** The cases that a port fails. */
const failing = (made?: Mistake) =>
  cases
    .filter(({ input, expect: { verdict } }) => {
      const options = { checkDigit: input['check_digit'], allowTest: input['allow_test'] };
      return verdictOfPort(input['code10'], options, made) !== verdict;
    })
    .map(({ id }) => id);

describe('the vectors of institution codes', () => {
  it('are what the library says', () => {
    const { passed, failures } = runCases(cases, adapters);
    expect(failures).toEqual([]);
    expect(passed).toBe(cases.length);
  });

  it('have names and reasons of their own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.filter(({ why = '' }) => why.length < 10)).toEqual([]);
  });

  it('let a port pass that makes no mistake', () => {
    expect(failing()).toEqual([]);
  });

  it.each(mistakes)('see a port that does this: %s', (mistake) => {
    expect(failing(mistake)).not.toEqual([]);
  });
});
