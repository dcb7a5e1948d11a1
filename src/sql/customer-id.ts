import { restLengths } from '../customer-id/customer-id.js';
import { customerIdCharacters, customerIdLetters } from '../customer-id/faults.js';
import type { SqlCase } from './cases.js';
import type { Dialect } from './dialect.js';
import type { Pattern } from './pattern.js';

/** The cases of a お客さまID in its full form. */
export function customerIdCases(d: Dialect, id: string): SqlCase[] {
  const forms = (oneOf: string): Pattern =>
    Object.entries(restLengths).map(([kind, length]) => [kind, [oneOf, length]]);
  return [
    {
      when: `${id} IS NULL OR NOT (${d.matches(id, forms('[0-9A-Z]'))})`,
      verdict: 'invalid',
      rule: customerIdCharacters.rule,
    },
    {
      when: `NOT (${d.matches(id, forms('[0-9]'))})`,
      verdict: 'warning',
      rule: customerIdLetters.rule,
    },
  ];
}
