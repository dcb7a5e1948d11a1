import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckFinding } from '../../../src/check/index.js';
import { createRecordWriter } from '../../../src/cli/reports/ndjson.js';
import { quote } from '../../../src/cli/reports/quote.js';
import { attacked, reportOn } from './support.js';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant('医療機関等コード'));
const number = fc.oneof(fc.integer(), fc.double());

const findings: fc.Arbitrary<CheckFinding> = fc.record(
  {
    rule: text,
    reason: text,
    severity: fc.constantFrom('error', 'warning', 'info'),
    path: fc.constant([]),
    message: text,
    params: fc.dictionary(text, fc.oneof(text, number)),
    readings: fc.array(
      fc.record({ id: text, verdict: fc.constantFrom('valid', 'invalid'), source: text }),
    ),
    suggestion: text,
    line: fc.nat(),
    column: text,
    cell: text,
  },
  { requiredKeys: ['rule', 'reason', 'severity', 'path', 'message', 'params', 'line', 'column'] },
);

/** The record of a finding, as JSON.stringify takes it. */
function recordOf(file: string, found: CheckFinding) {
  const { line, column, rule, reason, severity, message, suggestion, cell, params, readings } =
    found;
  return {
    file,
    line,
    column,
    rule,
    reason,
    severity,
    message,
    ...(suggestion !== undefined && { suggestion }),
    ...(cell !== undefined && { cell }),
    params,
    ...(readings && { readings }),
  };
}

describe('--format ndjson', () => {
  it('writes exactly what JSON.stringify writes of a record', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a.csv', '"b"\n.csv'), findings)), (all) => {
        const write = createRecordWriter(({ message }) => message);
        for (const [file, found] of all) {
          expect(write(file, found)).toBe(JSON.stringify(recordOf(file, found)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('quotes any text as JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(quote(any)).toBe(JSON.stringify(any));
      }),
    );
    expect(quote('\ud800')).toBe('"\\ud800"');
  });

  it('is a finding a line, whatever the cells hold', async () => {
    const { out } = await reportOn(attacked, 'ndjson');
    for (const line of out.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('rule');
  });
});
