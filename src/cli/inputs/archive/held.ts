import { FileFault } from './file-fault.js';
import { heldBytes } from './limits.js';

/**
 * All bytes of a stream, for what must be read back and forth: a workbook within an archive or on
 * standard input.
 */
export async function held(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = heldBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new FileFault('unpacked-size', { limit });
    // A copy: a chunk may be valid until the next is asked for only.
    parts.push(Uint8Array.from(chunk));
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
