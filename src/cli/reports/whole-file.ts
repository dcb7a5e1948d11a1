import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { unwritable } from '../terminal/failure.js';
import { removeLeftovers, temporaryFor } from './temporary.js';

/** Removes a folder and those above it, up to one of them, as far as they are empty. */
function removeEmpty(folder: string, last: string): void {
  try {
    for (let at = folder; at.length >= last.length; at = dirname(at)) rmdirSync(at);
  } catch {
    // Another has put something there.
  }
}

/** Keeps the owner of a file where the user may give files away; its permissions always. */
function keepRights(path: string, { uid, gid, mode }: Stats): void {
  try {
    chownSync(path, uid, gid);
  } catch {
    // It belongs to who writes it.
  }
  chmodSync(path, mode);
}

/** A file that is there whole or not at all. */
export interface WholeFile {
  /** Writes bytes, which may then be used again; throws a `Failure` when it cannot. */
  write(bytes: Uint8Array): void;
  /** Puts the file in its place; throws a `Failure` when it cannot. */
  commit(): void;
  /** Removes what was written. */
  abandon(): void;
}

/**
 * With `throwIfNoEntry`, Node.js 22 and later take a path through a file for one where nothing is.
 */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes a new file beside `path` and puts it in its place at the end: a run that breaks off leaves
 * what was there before. A missing folder is made. A device or a pipe is written to as it is.
 */
export function wholeFile(path: string): WholeFile {
  let target = path;
  let temporary: string | undefined;
  let file: number | undefined;
  /** The first folder that had to be made. */
  let made: string | undefined;

  function close(): void {
    if (file === undefined) return;
    const open = file;
    file = undefined;
    closeSync(open);
  }

  function abandon(): void {
    close();
    if (temporary) rmSync(temporary, { force: true });
    if (temporary && made) removeEmpty(dirname(resolve(target)), made);
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
      // A file may be replaced where it must not be written.
      if (there) accessSync(target, constants.W_OK);
      else made = mkdirSync(dirname(target), { recursive: true });
      removeLeftovers(target);
      temporary = temporaryFor(target);
    }
    file = openSync(temporary ?? target, temporary ? 'wx' : 'w');
    if (there && temporary) keepRights(temporary, there);
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
