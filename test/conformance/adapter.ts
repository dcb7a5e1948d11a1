import {
  type Finding,
  type Outcome,
  type PeriodEndReadings,
  type Verdict,
  verdictOf,
} from '../../src/index.js';

/** What a case expects, and what an adapter found, in the same words. */
export interface Answer {
  readonly verdict?: Verdict;
  readonly value?: unknown;
  readonly ambiguous?: boolean;
  readonly normalised?: unknown;
}

export type Input = Readonly<Record<string, unknown>>;

/** Answers the cases of one rule through the public API. */
export type Adapter = (input: Input) => Answer;

/** The answer of an inspection. */
export function inspected(inspection: {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}): Answer {
  return {
    verdict: verdictOf(inspection),
    ambiguous: isAmbiguous(inspection),
    normalised: inspection.value,
    value: inspection.value,
  };
}

/** The answer of a calculation; `value` turns its result into the words of the cases. */
export function calculated<T>(outcome: Outcome<T>, value: (of: T) => unknown = (of) => of): Answer {
  return {
    verdict: verdictOf(outcome),
    ambiguous: isAmbiguous(outcome),
    value: value(outcome.value),
  };
}

/** The readings of a period as the cases call them. */
export function inCaseWords(readings: PeriodEndReadings) {
  return {
    clamped: readings.clamped,
    firstDayExcluded: readings['first-day-excluded'],
    firstDayIncluded: readings['first-day-included'],
  };
}

function isAmbiguous({ findings }: { readonly findings: readonly Finding[] }): boolean {
  return findings.some(({ readings }) => readings !== undefined);
}
