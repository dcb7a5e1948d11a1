/**
 * 規則の一覧と出典 — the rules and their sources.
 *
 * @module
 */

import type { Rule } from '../core/source.js';
import { rulesByConcept } from '../generated/catalogue.js';
import { documents } from './documents.js';
import { functionsByRule } from './functions.js';

export type { Rule, RuleReading, Source, SourceDocument, SourceStatus } from '../core/source.js';
export { documents, functionsByRule, rulesByConcept };

/**
 * 規則: all rules of all concepts. Source: none, a convention of this package.
 *
 * @example
 * import { rules } from 'iryokikan/catalogue';
 * rules.some(({ id }) => id === 'cert.fee') //=> true
 */
export const rules: readonly Rule[] = Object.values(rulesByConcept).flat();

/**
 * 規則: the rule of an id, as findings name it. Source: none, a convention of this package. Never
 * throws.
 *
 * @example
 * import { findRule } from 'iryokikan/catalogue';
 * findRule('code.check-digit')?.title.ja //=> '検証番号'
 */
export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
