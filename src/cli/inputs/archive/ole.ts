import { open } from 'node:fs/promises';
import type { FileFaultKind } from './file-fault.js';
import type { PackedSource } from './zip.js';

/** A compound file has a directory of entries of 128 bytes, somewhere in its sectors. */
const ENTRY = 128;
/** Where an entry holds the length of its name in bytes, its end mark included. */
const NAME_LENGTH = 64;

const streams: readonly (readonly [string, FileFaultKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
];

function isEntry(bytes: Buffer, at: number, name: Buffer): boolean {
  return (
    bytes.subarray(at, at + name.length).equals(name) &&
    bytes.readUInt16LE(at + NAME_LENGTH) === name.length + 2
  );
}

async function* blocksOf(source: PackedSource): AsyncGenerator<Buffer> {
  if (typeof source !== 'string') {
    yield Buffer.from(source.buffer, source.byteOffset, source.length);
    return;
  }
  const handle = await open(source);
  try {
    const block = Buffer.alloc(2 ** 16);
    // The blocks are multiples of the entries, so that none lies in two.
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
 * What a compound file (D0CF11E0) is: a workbook with a password, Excel's old form, or another
 * program's.
 */
export async function oleKind(source: PackedSource): Promise<FileFaultKind> {
  const names = streams.map(([name, kind]) => [Buffer.from(name, 'utf16le'), kind] as const);
  for await (const bytes of blocksOf(source)) {
    for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
      const found = names.find(([name]) => isEntry(bytes, at, name));
      if (found) return found[1];
    }
  }
  return 'office';
}
