import type { Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';

const CHUNK = 1024 * 1024;

/** Why an input could not be read to its end; `code` names it as the errors of Node do. */
class ReadError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * The bytes of a file as it is when it is opened. The next chunk is read while this one is worked
 * on; a chunk is valid until the next is asked for, as its buffer is used again.
 *
 * A file that has changed meanwhile throws a {@link ReadError} at the end: what was read may hold
 * half a row, or is not what stands there now.
 */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path);
  try {
    const opened = await handle.stat();
    if (opened.isDirectory()) throw new ReadError('EISDIR');
    // Pipes and devices have no size: they are read until they end.
    const size = opened.isFile() && opened.size > 0 ? opened.size : Number.POSITIVE_INFINITY;
    let read = 0;
    for await (const chunk of readAhead(handle, size)) {
      read += chunk.length;
      yield chunk;
    }
    if (size === Number.POSITIVE_INFINITY) return;
    const now = await handle.stat();
    const isSame = read === size && now.size === size && now.mtimeMs === opened.mtimeMs;
    if (!isSame || (await isReplaced(path, opened))) throw new ReadError('CHANGED');
  } finally {
    await handle.close();
  }
}

/** Whether another file stands in the place of one by now. */
async function isReplaced(path: string, { dev, ino }: Stats): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  return there !== undefined && (there.dev !== dev || there.ino !== ino);
}

async function* readAhead(handle: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  const length = Math.min(size, CHUNK);
  let buffer = Buffer.allocUnsafeSlow(length);
  let other = Buffer.allocUnsafeSlow(size > length ? length : 0);
  let left = size;
  let reading: Promise<number> | undefined;
  const next = async (into: Uint8Array) =>
    left > 0 ? (await handle.read(into, 0, Math.min(left, into.length))).bytesRead : 0;
  try {
    reading = next(buffer);
    for (;;) {
      const bytes = await reading;
      reading = undefined;
      if (bytes === 0) return;
      left -= bytes;
      reading = left > 0 ? next(other) : undefined;
      // What goes wrong ahead is told when its turn comes.
      reading?.catch(() => {});
      yield buffer.subarray(0, bytes);
      if (!reading) return;
      [buffer, other] = [other, buffer];
    }
  } finally {
    // The handle must not be closed under a read.
    await reading?.catch(() => {});
  }
}
