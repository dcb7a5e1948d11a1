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
import { unwritable } from './failure.js';
import { type Output, PIECE } from './output.js';

/** An output to a file that is there whole or not at all. */
export interface FileOutput extends Output {
  /** Puts the file in its place; throws a `Failure` when it could not be written. */
  commit(): void;
  /** Removes what was written. */
  abandon(): void;
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/**
 * An output that writes a new file beside `path` and puts it in its place at the end, so that a run that breaks off leaves what
 * was there before. A device or a pipe is written to as it is.
 */
export function fileOutput(path: string): FileOutput {
  let failure: unknown;
  let gathered = '';
  let target = path;
  let temporary: string | undefined;
  let file: number | undefined;

  try {
    const there = statOf(path);
    if (there) target = realpathSync(path);
    if (!there || there.isFile()) {
      temporary = join(
        dirname(target),
        `.${basename(target)}.${crypto.randomUUID().slice(0, 8)}.tmp`,
      );
    }
    file = openSync(temporary ?? target, temporary ? 'wx' : 'w');
    if (there && temporary) chmodSync(temporary, there.mode);
  } catch (error) {
    abandon();
    throw unwritable(error, path);
  }

  function flush(): void {
    const bytes = Buffer.from(gathered);
    gathered = '';
    try {
      for (let at = 0; at < bytes.length && file !== undefined && !failure; ) {
        at += writeSync(file, bytes, at);
      }
    } catch (error) {
      failure = error;
    }
  }

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

  return {
    write(text) {
      gathered += text;
      if (gathered.length >= PIECE) flush();
    },
    async settle() {
      flush();
      if (failure) throw unwritable(failure, path);
    },
    commit() {
      flush();
      try {
        if (failure) throw failure;
        if (file !== undefined && temporary) fsyncSync(file);
        close();
        if (temporary) renameSync(temporary, target);
        temporary = undefined;
      } catch (error) {
        abandon();
        throw unwritable(error, path);
      }
    },
    abandon,
  };
}
