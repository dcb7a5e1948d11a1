import { entriesOf } from '../core/entered.js';
import { givenFacts, givenList } from '../core/given.js';

/** What a warehouse expects in answer to the rows that it sent, in its own envelope. */
export type RemoteReply =
  | { readonly replies: readonly unknown[] }
  | { readonly data: readonly (readonly [row: unknown, answer: unknown])[] }
  | { readonly success: true; readonly num_records: number; readonly results: readonly unknown[] };

/** What answers a row. */
export interface RemoteOptions {
  /** Called with the arguments of each row, in order; NULL comes as `null`. */
  readonly judge: (...row: readonly unknown[]) => unknown;
}

/**
 * Answers the request of a remote function (リモート関数、外部関数): BigQuery sends `calls` and
 * gets `replies`, Snowflake `data` with the numbers of its rows, Redshift (Lambda) `arguments` for
 * `results`. The request is the parsed JSON of its body. What asks, and whether it may, is not
 * checked here. Source: none, a convention of this package.
 *
 * @throws RangeError when the request is in none of the three envelopes, or nothing judges it.
 * @example
 * import { inspectInstitutionCode, verdictOf } from 'iryokikan';
 * import { answerRemote } from 'iryokikan/remote';
 * const judge = (code) => verdictOf(inspectInstitutionCode(code));
 * answerRemote({ calls: [['0110113719'], [null]] }, { judge })
 * //=> { replies: ['valid', 'invalid'] }
 * answerRemote({ data: [[0, '0110113719']] }, { judge }) //=> { data: [[0, 'valid']] }
 */
export function answerRemote(request: unknown, options: RemoteOptions): RemoteReply {
  const { judge } = givenFacts(options);
  if (typeof judge !== 'function') {
    throw new RangeError('judgeに関数を渡してください。 Pass a function as judge.');
  }
  const given = givenFacts(request as Readonly<Record<string, unknown>>);
  const answer = (row: unknown) => judge(...givenList(row as readonly unknown[]));
  const [calls, data, rows] = ['calls', 'data', 'arguments'].map((name) => entriesOf(given[name]));
  if (calls) return { replies: calls.map(answer) };
  if (rows) return { success: true, num_records: rows.length, results: rows.map(answer) };
  if (!data) {
    throw new RangeError(
      'BigQuery（calls）、Snowflake（data）、Redshift（arguments）の要求のどれかを渡してください。 Pass a request of BigQuery, Snowflake or Redshift.',
    );
  }
  return {
    data: data.map((row) => {
      const [number, ...args] = givenList(row as readonly unknown[]);
      return [number, judge(...args)] as const;
    }),
  };
}
