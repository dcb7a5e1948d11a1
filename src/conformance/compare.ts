import type { ConformanceAnswer, ConformanceCase } from './types.js';

/** Something in which an answer differs from the right one. */
export interface ConformanceDifference {
  readonly of: keyof ConformanceAnswer;
  readonly expected: unknown;
  /** Undefined where the answer does not have it. */
  readonly actual: unknown;
}

/** How strictly answers are compared. */
export interface CompareOptions {
  /** Whether readings and findings must be answered too. Default: false. */
  readonly strict?: boolean | undefined;
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
    keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
  );
}

/** Findings stand in no order, each once. */
const ordered = (value: unknown) => (Array.isArray(value) ? [...new Set(value)].sort() : value);

/**
 * 適合の判定 — in what an answer differs from the right one; empty where it does not, undefined
 * where the question is not answered. Compared is what the case expects: `verdict` and `value`
 * always, `readings` and `findings` where the answer has them, or always with `strict`. Further
 * members of the answer are passed over. Source: none, a convention of this package. Throws
 * nothing.
 *
 * @example
 * import { compareAnswer, conformanceCases } from 'iryokikan/conformance';
 * const [first] = conformanceCases;
 * compareAnswer(first, first.expect) //=> []
 * compareAnswer(first, {}) //=> undefined
 */
export function compareAnswer(
  { expect }: Pick<ConformanceCase, 'expect'>,
  answer: unknown,
  { strict = false }: CompareOptions = {},
): readonly ConformanceDifference[] | undefined {
  const given = isObject(answer) ? answer : {};
  if (!compared.some((key) => given[key] !== undefined)) return undefined;
  return compared
    .filter((key) => expect[key] !== undefined)
    .filter((key) => strict || needed.includes(key) || given[key] !== undefined)
    .map((key) => ({ of: key, expected: expect[key], actual: given[key] }))
    .filter(({ of, expected, actual }) =>
      of === 'findings' ? !same(ordered(expected), ordered(actual)) : !same(expected, actual),
    );
}
