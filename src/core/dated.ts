import { givenDay, givenFacts, givenList } from './given.js';

/** A value with the days on which it holds; `from` and `until` (inclusive) are `YYYY-MM-DD`. */
export interface Dated<T> {
  readonly from: string;
  readonly until?: string;
  readonly value: T;
  readonly source: string;
}

/** The entry in force on a day, or why there is none: "no rule for this date" is not `false`. */
export type InForce<T> =
  | { readonly status: 'in-force'; readonly entry: Dated<T> }
  | { readonly status: 'no-rule'; readonly reason: 'before-first' | 'after-last' | 'between' };

/**
 * その日に有効な値: the entry of `entries` in force on `on`. Entries may stand in any order; of
 * several the one that began last holds.
 *
 * @throws RangeError when the entries are no list of such, or the day is not written `YYYY-MM-DD`.
 * @example
 * import { inForceOn } from 'iryokikan';
 * const fee = [{ from: '2023-04-01', value: 1500, source: 'S4' }];
 * inForceOn(fee, '2024-01-01').status //=> 'in-force'
 * inForceOn(fee, '2023-03-31') //=> { status: 'no-rule', reason: 'before-first' }
 */
export function inForceOn<T>(entries: readonly Dated<T>[], on: string): InForce<T> {
  const day = givenDay(on);
  let entry: Dated<T> | undefined;
  let begun = false;
  let toCome = false;
  for (const candidate of givenList(entries)) {
    const { from, until } = givenFacts(candidate);
    if (givenDay(from) > day) {
      toCome = true;
      continue;
    }
    begun = true;
    if (until !== undefined && givenDay(until) < day) continue;
    if (!entry || from > entry.from) entry = candidate;
  }
  if (entry) return { status: 'in-force', entry };
  return {
    status: 'no-rule',
    reason: begun ? (toCome ? 'between' : 'after-last') : 'before-first',
  };
}
