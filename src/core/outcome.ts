import type { Finding } from './finding.js';

/**
 * The answer of a calculation. `value` is the cautious reading; `readings` holds each of them by
 * name where the sources leave the counting open.
 */
export interface Outcome<T> {
  readonly value: T;
  readonly readings?: Readonly<Record<string, T>>;
  readonly findings: readonly Finding[];
}
