import { FileFault } from './file-fault.js';
import { heldBytes } from './limits.js';

/**
 * All bytes of a stream, for what must be read back and forth: a workbook within an archive or on
 * standard input.
 */
export async function held(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = heldBytes,
): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new FileFault('unpacked-size', { limit });
    // A copy: a chunk may be valid until the next is asked for only.
    parts.push(Buffer.from(chunk));
  }
  return Buffer.concat(parts, length);
}
