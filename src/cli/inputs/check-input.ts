import { isUtf8 } from 'node:buffer';
import { changedFile, damagedGzip, interrupted, unreadable } from '../../check/faults.js';
import { type CheckOptions, type CheckSummary, createCheck } from '../../check/index.js';
import { type Finding, finding } from '../../core/finding.js';
import { formatOf } from './options.js';
import { fileChunks, unpacked } from './read.js';

export interface InputOptions {
  readonly check: CheckOptions;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal | undefined;
  /** Called after each chunk: what was found so far may be written. */
  readonly onChunk: (bytes: number) => Promise<void>;
  /** Files that are still to be checked after this one. */
  readonly left: number;
}

/** The fault of an error of reading. Other errors are none of the input's. */
function faultOf(error: unknown): Finding {
  const { code: cause = 'unknown' } = error as NodeJS.ErrnoException;
  if (cause === 'CHANGED') return finding(changedFile, {});
  if (cause.startsWith('Z_')) return finding(damagedGzip, { cause });
  return finding(unreadable, { cause });
}

/** Waits for one thing after the other until the signal is given; then, and from then on, the answer is undefined. */
function untilAborted(signal: AbortSignal | undefined) {
  let stop = () => {};
  const onAbort = () => stop();
  signal?.addEventListener('abort', onAbort);
  return {
    wait<T>(promise: Promise<T>): Promise<T | undefined> {
      return new Promise((resolve, reject) => {
        stop = () => resolve(undefined);
        if (signal?.aborted) stop();
        promise.then(resolve, reject);
      });
    },
    end: () => signal?.removeEventListener('abort', onAbort),
  };
}

/** Checks one file, or standard input, to its end or to where it cannot be read further. */
export async function checkInput(
  name: string,
  { check: options, stdin, signal, onChunk, left }: InputOptions,
): Promise<CheckSummary> {
  const check = createCheck({ isUtf8, ...options, format: options.format ?? formatOf(name) });
  const chunks = unpacked(name === '-' ? stdin : fileChunks(name));
  const run = untilAborted(signal);
  const stopped = (faultAfter: (rows: number) => Finding): CheckSummary => {
    const summary = check.stop();
    options.onFinding({ ...faultAfter(summary.rows), line: 0, column: '' });
    return summary;
  };
  try {
    for (;;) {
      const next = await run.wait(chunks.next()).catch((error: unknown) => ({ error }));
      if (!next) return stopped((rows) => finding(interrupted, { rows, left }));
      if ('error' in next) return stopped(() => faultOf(next.error));
      if (next.done) return check.end();
      check.push(next.value);
      await onChunk(next.value.length);
    }
  } finally {
    run.end();
    // Not awaited where the run is stopped: a pipe that gives nothing does not end either.
    const closing = chunks.return(undefined).catch(() => {});
    if (!signal?.aborted) await closing;
  }
}
