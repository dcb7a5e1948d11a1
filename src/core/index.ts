/**
 * 結果の形 — the shape of answers.
 *
 * @module
 */

export { type Dated, type InForce, inForceOn } from './dated.js';
export {
  type Fault,
  type Finding,
  messageOf,
  type Params,
  type Reading,
  type Severity,
  type Texts,
  type Verdict,
  verdictOf,
} from './finding.js';
export { type Inspection, InspectionError } from './inspection.js';
export type { Outcome } from './outcome.js';
export type { Rule, RuleReading, Source, SourceDocument, SourceStatus } from './source.js';
export { type StandardIssue, type StandardSchema, toStandardSchema } from './standard-schema.js';
export { countCharacters } from './text.js';
