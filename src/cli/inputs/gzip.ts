/** Bytes that are unpacked at once. */
const PIECE = 256 * 1024;

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
  const gunzip = createGunzip({ chunkSize: PIECE });
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
