import { describe, expect, it } from 'vitest';
import { calculated } from '../../../src/cli/inputs/refusals.js';
import { UsageError } from '../../../src/cli/inputs/usage-error.js';

describe('calculated', () => {
  it('turns a refusal by a calculation into wrong usage, and lets any other error through', () => {
    expect(calculated(() => 1)).toBe(1);
    const fail = (error: Error) => () =>
      calculated(() => {
        throw error;
      });
    expect(fail(new RangeError('期日'))).toThrow(UsageError);
    expect(fail(new TypeError('a mistake'))).toThrow(TypeError);
  });
});
