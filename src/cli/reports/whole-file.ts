import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unwritable } from '../terminal/failure.js';

/** A file that is there whole or not at all. */
export interface WholeFile {
  /** Writes bytes, which may then be used again; throws a `Failure` when it cannot. */
  write(bytes: Uint8Array): void;
  /** Puts the file in its place; throws a `Failure` when it cannot. */
  commit(): void;
  /** Removes what was written. */
  abandon(): void;
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/**
 * Writes a new file beside `path` and puts it in its place at the end: a run that breaks off leaves
 * what was there before. A device or a pipe is written to as it is.
 */
export function wholeFile(path: string): WholeFile {
  let target = path;
  let temporary: string | undefined;
  let file: number | undefined;

  function close(): void {
    if (file === undefined) return;
    const open = file;
    file = undefined;
    closeSync(open);
  }

  function abandon(): void {
    close();
    if (temporary) rmSync(temporary, { force: true });
    temporary = undefined;
  }

  /** Does a step; where it fails, nothing is left behind. */
  function attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      abandon();
      throw unwritable(error, path);
    }
  }

  attempt(() => {
    const there = statOf(path);
    if (there) target = realpathSync(path);
    if (!there || there.isFile()) {
      const unique = crypto.randomUUID().slice(0, 8);
      temporary = join(dirname(target), `.${basename(target)}.${unique}.tmp`);
    }
    file = openSync(temporary ?? target, temporary ? 'wx' : 'w');
    if (there && temporary) chmodSync(temporary, there.mode);
  });

  return {
    write(bytes) {
      attempt(() => {
        for (let at = 0; at < bytes.length && file !== undefined; ) {
          at += writeSync(file, bytes, at);
        }
      });
    },
    commit() {
      attempt(() => {
        if (file !== undefined && temporary) fsyncSync(file);
        close();
        if (temporary) renameSync(temporary, target);
        temporary = undefined;
      });
    },
    abandon,
  };
}
