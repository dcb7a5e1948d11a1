import type { Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';

const CHUNK = 1024 * 1024;

/** Why an input could not be read to its end; `code` names it as the errors of Node do. */
export class ReadError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * The bytes of a file as it is when it is opened. The buffers are used again: each chunk is valid until the next is asked for, and the next is
 * read while this one is worked on. A file that has become shorter, longer or otherwise another in the meantime throws a {@link ReadError} at
 * the end: what was read may hold half a row, or is not what stands there now.
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

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Chunks as they come, unpacked when they begin as gzip does. */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    let first = await iterator.next();
    let start = new Uint8Array(0);
    // A pipe may give a single byte.
    while (!first.done && start.length + first.value.length < 2) {
      start = Uint8Array.from([...start, ...first.value]);
      first = await iterator.next();
    }
    const head = first.done ? start : joined(start, first.value);
    const rest = chain(head, iterator);
    yield* isGzip(head) ? gunzipped(rest) : rest;
  } finally {
    await iterator.return?.();
  }
}

function joined(start: Uint8Array, more: Uint8Array): Uint8Array {
  if (start.length === 0) return more;
  const both = new Uint8Array(start.length + more.length);
  both.set(start);
  both.set(more, start.length);
  return both;
}

async function* chain(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (;;) {
    const { done, value } = await iterator.next();
    if (done) return;
    yield value;
  }
}

/** Unpacks gzip: each chunk is taken in whole before the next is asked for. */
async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip({ chunkSize: CHUNK / 4 });
  const feed = async () => {
    for await (const chunk of chunks) {
      // Where the bytes are damaged no answer comes: then the reading below has failed.
      await new Promise<void>((resolve, reject) => {
        gunzip.write(chunk, (error) => (error ? reject(error) : resolve()));
      });
    }
    gunzip.end();
  };
  feed().catch((error) => gunzip.destroy(error));
  try {
    yield* gunzip;
  } finally {
    gunzip.destroy();
  }
}
