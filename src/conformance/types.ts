import type { Verdict } from '../core/finding.js';

/** What a program under test is asked: a line of its standard input, as JSON. */
export interface ConformanceQuestion {
  /** Unique in the suite: the answer repeats it. */
  readonly id: string;
  /** The rule that the question is about. */
  readonly rule: string;
  /** What is asked, by the name of the function of this package that answers it. */
  readonly ask: string;
  /** What that function is given, in order. */
  readonly with: readonly unknown[];
  /** Which part of the value is asked for, such as `name.ja`; the whole where absent. */
  readonly part?: string;
}

/**
 * What a program answers, beside the id: a line of its standard output, as JSON. Without any of
 * these the question is not answered.
 */
export interface ConformanceAnswer {
  /** What all findings together say. Outside the domain of a calculation: `invalid`. */
  readonly verdict?: Verdict;
  /** The value, or the part of it that was asked for; null where there is none. */
  readonly value?: unknown;
  /** Each reading by its id: its value, or for an inspection its verdict. */
  readonly readings?: Readonly<Record<string, unknown>>;
  /** What was found, each as `rule/reason`, in any order. */
  readonly findings?: readonly string[];
}

/** A question with the answer that is right. */
export interface ConformanceCase extends ConformanceQuestion {
  readonly expect: ConformanceAnswer;
  /** What the case is there for. */
  readonly why: string;
}

/** A rule that no value can decide. */
export interface UndecidedRule {
  readonly rule: string;
  readonly why: string;
}

/** A file of the suite: the rules of one concept. */
export interface ConformanceFile {
  readonly cases: readonly ConformanceCase[];
  readonly undecided: readonly UndecidedRule[];
}
