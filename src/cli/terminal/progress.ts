import type { Lang } from './language.js';
import { progressLine } from './progress-line.js';
import type { Surroundings } from './surroundings.js';
import { width } from './width.js';

/** Tells how far a run is, on a line of standard error that clears itself. */
export interface Progress {
  /** So many bytes more were read; `rows` counts those of the file at hand. */
  read(bytes: number, rows?: number): void;
  clear(): void;
}

/** A run that is shorter shows nothing. */
const PATIENCE = 500;
const INTERVAL = 100;

const nothing: Progress = { read() {}, clear() {} };

/**
 * The progress of reading, where standard error is a terminal and it is wanted. `measure` tells how
 * many bytes there are to read, or that nobody knows.
 */
export function createProgress(
  measure: () => number | undefined,
  wanted: boolean,
  lang: Lang,
  { stdout, stderr, now }: Pick<Surroundings, 'stdout' | 'stderr' | 'now'>,
): Progress {
  const { columns } = stderr;
  if (!wanted || columns === undefined) return nothing;
  const size = measure();
  const began = now();
  let drawn = 0;
  let shown = false;
  let bytes = 0;

  function settle(): void {
    // What keeps it from being written is told where the run waits for it.
    stderr.settle().catch(() => {});
  }

  function clear(): void {
    if (!shown) return;
    shown = false;
    // At once, before anything else is written on the same terminal.
    stderr.write('\r\u001b[K');
    settle();
  }
  // The report may go to the same terminal.
  if (stdout.columns !== undefined) stdout.beforeWrite = clear;

  return {
    read(more, rows) {
      bytes += more;
      const at = now();
      if (at - began < PATIENCE || at - drawn < INTERVAL) return;
      drawn = at;
      const line = progressLine({ bytes, size, rows, elapsed: at - began }, lang);
      if (width(line) >= columns) return;
      shown = true;
      stderr.write(`\r\u001b[K${line}`);
      settle();
    },
    clear,
  };
}
