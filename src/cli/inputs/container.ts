import { open } from 'node:fs/promises';
import { held } from './archive/held.js';
import { magicBytes } from './archive/magic.js';
import { openZip, type PackedSource } from './archive/zip.js';
import { type Container, openPacked } from './packed.js';

async function headOf(source: PackedSource): Promise<Uint8Array> {
  if (typeof source !== 'string') return source.subarray(0, magicBytes);
  const handle = await open(source);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(magicBytes), 0, magicBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function* blocksOf(source: PackedSource): AsyncGenerator<Uint8Array> {
  if (typeof source !== 'string') {
    yield source;
    return;
  }
  const handle = await open(source);
  try {
    const block = Buffer.alloc(2 ** 16);
    for (let at = 0; ; at += block.length) {
      const { bytesRead } = await handle.read(block, 0, block.length, at);
      if (bytesRead === 0) return;
      yield block.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/**
 * Opens a file by its path, or the bytes of one. Throws a FileFault that names what cannot be read,
 * and the errors of Node where the file itself cannot be.
 */
export function openContainer(source: PackedSource): Promise<Container> {
  return openPacked({
    head: () => headOf(source),
    blocks: () => blocksOf(source),
    openZip: () => openZip(source),
  });
}

/** A workbook that is a member of an archive, or came on standard input. */
export async function openHeld(
  chunks: AsyncIterable<Uint8Array>,
  limit?: number,
): Promise<Container> {
  return openContainer(await held(chunks, limit));
}
