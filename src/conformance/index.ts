/**
 * 他の言語のための適合の例 — a conformance suite for programs in other languages.
 *
 * @module
 */

export type { Verdict } from '../core/finding.js';
export { answerQuestion } from './answer.js';
export { conformanceCases, undecidedRules } from './cases.js';
export {
  type CompareOptions,
  type Comparison,
  type ConformanceDifference,
  compareAnswer,
} from './compare.js';
export type {
  ConformanceAnswer,
  ConformanceCase,
  ConformanceQuestion,
  UndecidedRule,
} from './types.js';
