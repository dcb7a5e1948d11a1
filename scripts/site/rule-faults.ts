/** What a rule finds, with a sample of its words. */
import type { Texts } from '../../src/core/finding.js';
import { type FaultLike, faults } from '../../test/all-faults.js';

/** The parameters of a message, each by what a function says it is. */
const params = (of: (name: string) => unknown): object =>
  new Proxy(
    {},
    {
      get: (_, name) => (typeof name === 'string' ? of(name) : undefined),
      has: () => true,
    },
  );

/** By their names; or, where a message takes them apart, as a day or a number. */
const stand = [params((name) => `〔${name}〕`), params(() => '2026-04-01'), params(() => 1)];

const keyOf = ({ rule, reason }: FaultLike) => `${rule}/${reason}`;

/** The faults of a rule, each reason once. */
export function faultsOf(id: string): readonly FaultLike[] {
  const own = faults.filter(({ rule }) => rule === id);
  return [...new Map(own.map((fault) => [keyOf(fault), fault])).values()];
}

/** The words of a fault, with 〔names〕 in place of what differs from case to case. */
export function sampleOf(fault: FaultLike, texts: Texts): string {
  const told = (texts[keyOf(fault)] ?? fault.ja) as (given: object) => string;
  for (const given of stand) {
    try {
      const text = told(given);
      if (!/NaN|undefined/.test(text)) return text;
    } catch {
      // It takes apart what is something else.
    }
  }
  return '…';
}
