import type { Options, Values } from '../inputs/command-line.js';
import type { Bilingual, Lang } from '../terminal/command-texts.js';
import type { Output } from '../terminal/output.js';

/** What a command is given of the world around it. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The clock: milliseconds since 1970, as `Date.now`. */
  readonly now: () => number;
  /** Environment variables, as `process.env`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the run is to stop, as by Ctrl-C. */
  readonly signal?: AbortSignal | undefined;
}

/** Exit status: 0 well, 1 something was found (late, closed), 2 wrong usage or unreadable input. */
export type Status = 0 | 1 | 2;

/** A command of its own file, loaded when it is called. */
export interface Command<T extends Options = Options> {
  /** How it is called and what it does, above its options in `--help`. */
  readonly usage: Bilingual;
  readonly options: T;
  /** What its exit status means, below its options. */
  readonly exitStatus: Bilingual;
  run(
    positionals: readonly string[],
    values: Values<T>,
    lang: Lang,
    around: Surroundings,
  ): Promise<Status>;
}

/** A time in Japan, `YYYY-MM-DDTHH:mm`, whatever the time zone of the machine. */
export function japanTime(milliseconds: number): string {
  return new Date(milliseconds + 9 * 3_600_000).toISOString().slice(0, 16);
}
