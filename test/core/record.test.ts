import { expect, it } from 'vitest';
import { copyOfRecord } from '../../src/core/record.js';
import { certificateFee } from '../../src/index.js';

it('a field called __proto__ is a field like others, and lends no fields of its own', () => {
  const copy = copyOfRecord(JSON.parse('{"__proto__":{"issued":"2024-04-01"},"a":1}'));
  expect(Object.keys(copy ?? {})).toEqual(['__proto__', 'a']);
  expect(copy && 'issued' in copy).toBe(false);
  // With a day that is none it would be refused.
  const options = JSON.parse('{"__proto__":{"issued":"no day"}}');
  expect(certificateFee(1, options)).toEqual(certificateFee(1));
});
