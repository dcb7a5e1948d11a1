/** A ZIP file in a browser: the directory, and members unpacked by the browser itself. */
import { crc32With } from '../../../src/cli/inputs/archive/crc32.js';
import { FileFault } from '../../../src/cli/inputs/archive/file-fault.js';
import type { Zip, ZipMember } from '../../../src/cli/inputs/archive/zip.js';
import { workbookLimits as limits } from '../../../src/cli/inputs/workbook/limits.js';
import { chunksOf } from './chunks.js';

const crc32 = crc32With(undefined);

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

interface Packed extends ZipMember {
  readonly method: number;
  readonly at: number;
  readonly sum: number;
}

const viewOf = async (part: Blob) => new DataView(await part.arrayBuffer());

/** Where the directory begins, and how many members it has. */
async function endOf(
  file: Blob,
): Promise<{ readonly count: number; readonly at: number; readonly size: number }> {
  const tail = await viewOf(file.slice(Math.max(0, file.size - 65_557)));
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    const count = tail.getUint16(at + 10, true);
    const size = tail.getUint32(at + 12, true);
    const from = tail.getUint32(at + 16, true);
    // Files of more than 4 GB are no workbooks.
    if (from === 0xffff_ffff || count === 0xffff) throw new FileFault('unsupported');
    return { count, at: from, size };
  }
  throw new FileFault('truncated');
}

async function directoryOf(file: Blob): Promise<Packed[]> {
  const { count, at: from, size } = await endOf(file);
  if (from + size > file.size) throw new FileFault('damaged');
  const view = await viewOf(file.slice(from, from + size));
  const members: Packed[] = [];
  let at = 0;
  try {
    while (members.length < count) {
      if (view.getUint32(at, true) !== ENTRY) throw new FileFault('damaged');
      const length = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, length));
      members.push({
        name: name.replaceAll('\\', '/'),
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        sum: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (cause) {
    throw cause instanceof FileFault ? cause : new FileFault('damaged', { cause });
  }
  return members;
}

async function* unpacked(file: Blob, member: Packed): AsyncGenerator<Uint8Array> {
  const { name, size, packedSize, method, at, sum, isEncrypted } = member;
  if (isEncrypted) throw new FileFault('encrypted', { member: name });
  if (method !== STORED && method !== DEFLATED)
    throw new FileFault('unsupported', { member: name });
  if (size > limits.ratioFrom && size > packedSize * limits.ratio) {
    throw new FileFault('packing-ratio', { member: name, limit: limits.ratio });
  }
  if (size > limits.bytes)
    throw new FileFault('unpacked-size', { member: name, limit: limits.bytes });
  const head = await viewOf(file.slice(at, at + 30));
  if (head.byteLength < 30) throw new FileFault('damaged', { member: name });
  const from = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = file.slice(from, from + packedSize).stream();
  const stream =
    method === STORED ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
  let read = 0;
  let checked = 0;
  try {
    for await (const chunk of chunksOf(stream)) {
      read += chunk.length;
      checked = crc32(chunk, checked);
      if (read > size) break;
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof FileFault ? cause : new FileFault('damaged', { member: name, cause });
  }
  if (read !== size || checked !== sum) throw new FileFault('damaged', { member: name });
}

export async function openZip(file: Blob): Promise<Zip> {
  const members = await directoryOf(file);
  return {
    members,
    read: (member) => unpacked(file, member as Packed),
    // A Blob that was changed cannot be read any more.
    assertUnchanged: async () => {},
    close: () => {},
  };
}
