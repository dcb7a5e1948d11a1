import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as library from '../../src/index.js';

const inspectors = Object.entries(library).filter(([name]) =>
  /^inspect(Transitional|MedicalTransitional|OperationStart)/.test(name),
) as [string, (input: unknown, options: unknown) => library.Inspection<unknown>][];

it('there are inspectors of each field of a notice', () => {
  expect(inspectors.length).toBeGreaterThan(14);
});

const field = fc.oneof(
  fc.anything(),
  fc.constantFrom('1', '2', '6', 'age', 'both', 'claims', '2024-10-31', '9999-12-31', null),
);
const record = fc.dictionary(
  fc.constantFrom(
    ...['type', 'scope', 'ground', 'status', 'ready', 'start', 'end', 'filed', 'account'],
    ...['birth', 'fullTime', 'date', 'parties'],
  ),
  field,
);
const anyInput = fc.oneof(field, record, fc.array(record));

it.each(inspectors)(
  '%s never throws, and has no value exactly when it found an error',
  (_, inspect) => {
    fc.assert(
      fc.property(anyInput, anyInput, (input, options) => {
        const { value, findings } = inspect(input, options);
        const refused = findings.some(({ severity }) => severity === 'error');
        expect(value === undefined).toBe(refused);
      }),
    );
  },
);
