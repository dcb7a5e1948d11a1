import type { Finding } from './finding.js';

/**
 * The answer of a calculation. Where the sources leave it open, `readings` holds each reading by
 * its id, and the finding that says so names the same ids. `value` is then the cautious reading:
 * the earlier day, `closed`, `not-yet`. Where the letter of a source decides a case that its sense
 * leaves in doubt, `value` is the letter, the finding tells the doubt, and the documentation of the
 * function says so.
 */
export interface Outcome<T> {
  readonly value: T;
  readonly readings?: Readonly<Record<string, T>>;
  readonly findings: readonly Finding[];
}

/** The answer from a list that ages, such as telephone numbers. */
export interface AgedOutcome<T> extends Outcome<T> {
  /** The day or month as of which the source gives the list. */
  readonly asOf: string;
}
