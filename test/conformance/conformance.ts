import { isDeepStrictEqual } from 'node:util';
import type { Adapter, Answer, Input } from './adapter.js';

/** A worked case. */
export interface Case {
  readonly id: string;
  readonly rule: string;
  readonly input: Input;
  readonly expect: Answer;
  readonly why?: string;
}

export interface Failure {
  readonly id: string;
  readonly expected: Answer;
  readonly got: Answer | string;
}

/** Runs cases; a rule without an adapter is a failure. */
export function runCases(
  cases: readonly Case[],
  adapters: Readonly<Record<string, Adapter>>,
): { readonly passed: number; readonly failures: readonly Failure[] } {
  let passed = 0;
  const failures: Failure[] = [];
  for (const { id, rule, input = {}, expect = {} } of cases) {
    const adapter = Object.hasOwn(adapters, rule) ? adapters[rule] : undefined;
    if (!adapter) {
      failures.push({ id, expected: expect, got: `no rule ${rule}` });
      continue;
    }
    let got: Answer | string;
    try {
      got = adapter(input);
    } catch (error) {
      // A calculation refuses input outside its domain with a RangeError: that is its verdict `invalid`.
      got = error instanceof RangeError ? { verdict: 'invalid' } : String(error);
    }
    if (typeof got !== 'string' && agrees(expect, got)) passed++;
    else failures.push({ id, expected: expect, got });
  }
  return { passed, failures };
}

/** Whether an answer has everything a case expects; what a case does not name is not tested. */
function agrees(expected: Answer, got: Answer): boolean {
  const keys = Object.keys(expected) as (keyof Answer)[];
  // A case that expects nothing tests nothing.
  return keys.length > 0 && keys.every((key) => isDeepStrictEqual(got[key], expected[key]));
}
