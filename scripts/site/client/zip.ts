/** A ZIP file in a browser: members unpacked by the browser itself, within the bounds of the command. */
import { boundsOf } from '../../../src/cli/inputs/archive/bounds.js';
import { crc32With } from '../../../src/cli/inputs/archive/crc32.js';
import { FileFault } from '../../../src/cli/inputs/archive/file-fault.js';
import { archiveLimits, type UnpackLimits } from '../../../src/cli/inputs/archive/limits.js';
import type { Zip } from '../../../src/cli/inputs/archive/opened-zip.js';
import { chunksOf } from './chunks.js';
import { DEFLATED, directoryOf, type PackedMember, STORED, viewOf } from './zip-directory.js';

const crc32 = crc32With(undefined);

const LOCAL = 0x04034b50;

/** The bytes of a member as they lie in the file. */
async function packedOf(file: Blob, { at, packedSize }: PackedMember): Promise<Blob> {
  const head = await viewOf(file, at, 30);
  if (head.getUint32(0, true) !== LOCAL) throw new FileFault('damaged');
  const from = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (from + packedSize > file.size) throw new FileFault('damaged');
  return file.slice(from, from + packedSize);
}

async function* unpacked(file: Blob, member: PackedMember): AsyncGenerator<Uint8Array> {
  const { size, method, sum } = member;
  const packed = (await packedOf(file, member)).stream();
  const stream =
    method === STORED ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
  let read = 0;
  let checked = 0;
  for await (const chunk of chunksOf(stream)) {
    read += chunk.length;
    checked = crc32(chunk, checked);
    if (read > size) break;
    yield chunk;
  }
  if (read !== size || checked !== sum) throw new FileFault('damaged');
}

export async function openZip(file: Blob, limits: UnpackLimits = archiveLimits): Promise<Zip> {
  const members = await directoryOf(file, limits);
  const assertBounded = boundsOf(limits);
  return {
    members,
    async *read(asked) {
      const member = asked as PackedMember;
      const { name, method, isEncrypted } = member;
      if (isEncrypted) throw new FileFault('encrypted', { member: name });
      if (method !== STORED && method !== DEFLATED) {
        throw new FileFault('unsupported', { member: name });
      }
      assertBounded(member);
      try {
        yield* unpacked(file, member);
      } catch (cause) {
        throw new FileFault('damaged', { member: name, cause });
      }
    },
    // A Blob that was changed cannot be read any more.
    assertUnchanged: async () => {},
    close: () => {},
  };
}
