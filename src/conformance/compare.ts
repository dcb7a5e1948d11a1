import { givenFacts } from '../core/given.js';
import { owns } from '../core/record.js';
import type { ConformanceAnswer, ConformanceCase } from './types.js';

/** Something in which an answer differs from the right one. */
export interface ConformanceDifference {
  readonly of: keyof ConformanceAnswer;
  readonly expected: unknown;
  /** Undefined where the answer does not have it. */
  readonly actual: unknown;
}

/** What an answer is compared with, and how strictly. */
export interface CompareOptions extends Pick<ConformanceCase, 'expect'> {
  /** Whether readings and findings must be answered too. Default: false. */
  readonly strict?: boolean | undefined;
}

/** How an answer compares with the right one. */
export interface Comparison {
  readonly status: 'passed' | 'failed' | 'not-answered';
  /** In what it differs; empty unless it failed. */
  readonly differences: readonly ConformanceDifference[];
}

/** What an answer must have; the rest is compared where it has it. */
const needed: readonly (keyof ConformanceAnswer)[] = ['verdict', 'value'];
const compared: readonly (keyof ConformanceAnswer)[] = [...needed, 'readings', 'findings'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two values of JSON are the same, keys of objects in any order. */
function same(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => owns(other, key) && same(one[key], other[key]))
  );
}

/** Findings stand in no order, each once. */
const ordered = (value: unknown) => (Array.isArray(value) ? [...new Set(value)].sort() : value);

/**
 * 適合の判定: whether the answer to a case is the right one, and in what it differs. Compared is
 * what the case expects: `verdict` and `value` always, `readings` and `findings` where the answer
 * has them, or always with `strict`. Further members of the answer are passed over; without any of
 * these the case is not answered. Source: none, a convention of this package.
 *
 * @throws RangeError when `expect` is no object.
 * @example
 * import { compareAnswer, conformanceCases } from 'iryokikan/conformance';
 * const [{ expect }] = conformanceCases;
 * compareAnswer({ id: 'a', ...expect }, { expect }).status //=> 'passed'
 * compareAnswer({ id: 'a' }, { expect }).status //=> 'not-answered'
 */
export function compareAnswer(answer: unknown, options: CompareOptions): Comparison {
  const { expect, strict = false } = givenFacts(options);
  const right = givenFacts(expect);
  const given = isObject(answer) ? answer : {};
  if (!compared.some((key) => given[key] !== undefined)) {
    return { status: 'not-answered', differences: [] };
  }
  const differences = compared
    .filter((key) => right[key] !== undefined)
    .filter((key) => strict || needed.includes(key) || given[key] !== undefined)
    .map((key) => ({ of: key, expected: right[key], actual: given[key] }))
    .filter(({ of, expected, actual }) =>
      of === 'findings' ? !same(ordered(expected), ordered(actual)) : !same(expected, actual),
    );
  return { status: differences.length === 0 ? 'passed' : 'failed', differences };
}
