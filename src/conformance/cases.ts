import { conformanceFiles } from '../generated/conformance-files.js';
import type { ConformanceCase, ConformanceFile, UndecidedRule } from './types.js';

const files = conformanceFiles as readonly ConformanceFile[];

/**
 * 適合の例 — every case of the suite: a question, the right answer and what it is there for. For
 * each rule that a value can decide there are some that it passes and some that it finds, and every
 * reading where the sources leave it open. Values are fictional. Dates are civil dates, times are
 * Japan time. Source: the rule of each, by its id.
 *
 * @example
 * import { conformanceCases } from 'iryokikan/conformance';
 * conformanceCases.find(({ rule }) => rule === 'cert.count').with //=> [1]
 */
export const conformanceCases: readonly ConformanceCase[] = files.flatMap(({ cases }) => cases);

/**
 * 値では決まらない規則: the rules that the suite leaves out, since no value decides them, each with
 * the reason: what only tells, and what only the command looks at. Source: none, a convention of
 * this package.
 *
 * @example
 * import { undecidedRules } from 'iryokikan/conformance';
 * undecidedRules.some(({ rule }) => rule === 'cert.lost') //=> true
 */
export const undecidedRules: readonly UndecidedRule[] = files.flatMap(({ undecided }) => undecided);
