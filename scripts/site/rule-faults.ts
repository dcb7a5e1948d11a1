/** What a rule finds, with a sample of its words. */
import type { Texts } from '../../src/core/finding.js';
import { type FaultLike, faults } from '../../test/all-faults.js';

/** The parameters of a message, each by its name. */
const anyParams = new Proxy(
  {},
  {
    get: (_, name) => (typeof name === 'string' ? `〔${name}〕` : undefined),
    has: () => true,
  },
);

const keyOf = ({ rule, reason }: FaultLike) => `${rule}/${reason}`;

/** The faults of a rule, each reason once. */
export function faultsOf(id: string): readonly FaultLike[] {
  const own = faults.filter(({ rule }) => rule === id);
  return [...new Map(own.map((fault) => [keyOf(fault), fault])).values()];
}

/** The words of a fault, with 〔names〕 in place of what differs from case to case. */
export function sampleOf(fault: FaultLike, texts: Texts): string {
  const told = texts[keyOf(fault)] ?? fault.ja;
  try {
    return (told as (params: object) => string)(anyParams).replace(/undefined/g, '…');
  } catch {
    // A message that asks what its parameters are has no sample without them.
    return '…';
  }
}
