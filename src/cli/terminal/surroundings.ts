import type { Output } from './output.js';

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
  /** Aborted when nobody reads standard output any more, as `head` that has seen enough. */
  readonly unread?: AbortSignal | undefined;
}

/** Exit status: 0 well, 1 something was found (late, closed), 2 wrong usage or unreadable input. */
export type Status = 0 | 1 | 2;
