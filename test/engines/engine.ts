/** What an engine is asked, and what it answers. */
import type { Row } from './rows.js';

/** What all engines are given. */
export interface Question {
  readonly rows: readonly Row[];
  /** The rows as TSV of a database, in a file that every user may read. */
  readonly tsv: string;
  /** Codes, one a line, for the speed; see `SPEED_ROWS`. */
  readonly codes: string;
  /** The bundled command. */
  readonly command: string;
  /** An empty folder that is removed in the end. */
  readonly folder: string;
}

/** How an engine did. */
export interface Verdicts {
  /** How many answers were compared. */
  readonly answers: number;
  readonly differences: readonly string[];
  /** Codes judged in a second, where it was measured. */
  readonly speed?: number | undefined;
  /** What else is to be told. */
  readonly note?: string | undefined;
}

export interface Engine {
  readonly name: string;
  run(question: Question): Promise<Verdicts>;
}

/** Codes that are judged for the speed. */
export const SPEED_ROWS = 1_000_000;

/** How many of them were judged in a second: the median of three times. */
export async function speedOf(judge: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    await judge();
    taken.push((performance.now() - start) / 1000);
  }
  return SPEED_ROWS / (taken.sort((a, b) => a - b)[1] as number);
}
