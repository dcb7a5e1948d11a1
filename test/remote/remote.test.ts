import { describe, expect, it } from 'vitest';
import { inspectInstitutionCode7, verdictOf } from '../../src/index.js';
import { answerRemote } from '../../src/remote/index.js';

const judge = (code7: unknown, prefecture: unknown, pointTable: unknown) => {
  const expected = { prefecture, pointTable } as { prefecture: string; pointTable: string };
  return verdictOf(inspectInstitutionCode7(code7, { expect: expected }));
};
const rows = [
  ['0113719', '01', '1'],
  ['0113718', '01', '1'],
  [null, '01', '1'],
];
const verdicts = ['valid', 'warning', 'invalid'];

describe('answerRemote', () => {
  it('answers BigQuery', () => {
    const request = { requestId: 'a', caller: '//bigquery', sessionUser: 'b', calls: rows };
    expect(answerRemote(request, { judge })).toEqual({ replies: verdicts });
  });

  it('answers Snowflake by the numbers of its rows', () => {
    const data = rows.map((row, index) => [index + 7, ...row]);
    expect(answerRemote({ data }, { judge })).toEqual({
      data: verdicts.map((verdict, index) => [index + 7, verdict]),
    });
  });

  it('answers Redshift', () => {
    const request = { request_id: 'a', num_records: 3, arguments: rows };
    expect(answerRemote(request, { judge })).toEqual({
      success: true,
      num_records: 3,
      results: verdicts,
    });
  });

  it('answers no rows with no rows', () => {
    expect(answerRemote({ calls: [] }, { judge })).toEqual({ replies: [] });
  });

  it.each([
    [undefined],
    ['calls'],
    [{}],
    [{ calls: 1 }],
    [{ calls: ['0113719'] }],
    [{ data: [1] }],
  ])('refuses %j', (request) => {
    expect(() => answerRemote(request, { judge })).toThrow(RangeError);
  });

  it('refuses a judge that is none', () => {
    expect(() => answerRemote({ calls: [] }, { judge: 'valid' as never })).toThrow(RangeError);
  });

  it('lets an error of the judge pass', () => {
    const failing = () => {
      throw new TypeError('no');
    };
    expect(() => answerRemote({ calls: rows }, { judge: failing })).toThrow(TypeError);
  });
});
