/** Bytes that are unpacked at once. */
const PIECE = 256 * 1024;

export const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Unpacks gzip: each chunk is taken in whole before the next is asked for. */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
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
