import { isUtf8 } from 'node:buffer';
import { changedFile, damagedGzip, interrupted, unreadable } from '../../check/faults.js';
import { type CheckOptions, type CheckSummary, createCheck } from '../../check/index.js';
import { type Finding, finding } from '../../core/finding.js';
import { Stopped } from '../terminal/failure.js';
import { untilStopped } from '../terminal/stop.js';
import { fileChunks } from './file-chunks.js';
import { formatByName } from './file-names.js';
import { unpacked } from './gzip.js';

export interface InputOptions {
  readonly check: CheckOptions;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal | undefined;
  /** Called after each chunk: what was found so far may be written. */
  readonly onChunk: (bytes: number, rows: number) => Promise<void>;
  /** Called within a chunk, as each byte of it may be a finding: what was found may be written. */
  readonly onPart?: () => Promise<void> | undefined;
  /** Files that are still to be checked after this one. */
  readonly left: number;
}

/** So much of a chunk is checked at once. */
const PART = 64 * 1024;

/** What ended the reading of a file after so many rows. */
function faultOf(error: unknown, rows: number, left: number): Finding {
  if (error instanceof Stopped) return finding(interrupted, { rows, left });
  const { code: cause = 'unknown' } = error as NodeJS.ErrnoException;
  if (cause === 'CHANGED') return finding(changedFile, {});
  if (cause.startsWith('Z_')) return finding(damagedGzip, { cause });
  return finding(unreadable, { cause });
}

/** Checks one file, or standard input, to its end or to where it cannot be read further. */
export async function checkInput(
  name: string,
  { check: options, stdin, signal, onChunk, onPart, left }: InputOptions,
): Promise<CheckSummary> {
  const check = createCheck({ isUtf8, ...options, format: options.format ?? formatByName(name) });
  const chunks = untilStopped(unpacked(name === '-' ? stdin : fileChunks(name)), signal);
  try {
    for (;;) {
      const next = await chunks.next().catch((error: unknown) => ({ error }));
      if ('error' in next) {
        const summary = check.stop();
        const found = faultOf(next.error, summary.rows, left);
        options.onFinding({ ...found, line: 0, column: '' });
        return summary;
      }
      if (next.done) return check.end();
      for (let at = 0; at < next.value.length; at += PART) {
        check.push(next.value.subarray(at, at + PART));
        const room = onPart?.();
        if (room) await room;
      }
      await onChunk(next.value.length, check.rows);
      if (!check.complete) return check.end();
    }
  } finally {
    await chunks.return(undefined);
  }
}
