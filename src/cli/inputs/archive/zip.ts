import { close, fstat, open as openFile, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { createInflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, fromFdPromise, type ZipFile } from 'yauzl';
import { boundsOf } from './bounds.js';
import { crc32 } from './crc32.js';
import { FileFault } from './file-fault.js';
import { archiveLimits, type UnpackLimits } from './limits.js';
import { memberName } from './member-name.js';
import type { Zip, ZipMember } from './opened-zip.js';

/** A file by its path, or the bytes of one. */
export type PackedSource = string | Uint8Array;

interface Opened {
  readonly file: ZipFile;
  readonly size: number;
  readonly isSame: () => Promise<boolean>;
}

const options = { autoClose: false, decodeStrings: false, lazyEntries: true };

async function openBytes(bytes: Uint8Array): Promise<Opened> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = await fromBufferPromise(buffer, options);
  return { file, size: bytes.length, isSame: async () => true };
}

async function openPath(path: string): Promise<Opened> {
  const fd = await promisify(openFile)(path, 'r');
  try {
    const opened = await promisify(fstat)(fd);
    if (opened.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
    const isSame = async () => {
      const there: Stats | undefined = await stat(path).catch(() => undefined);
      const keys = ['dev', 'ino', 'size', 'mtimeMs'] as const;
      return there !== undefined && keys.every((key) => there[key] === opened[key]);
    };
    return { file: await fromFdPromise(fd, options), size: opened.size, isSame };
  } catch (error) {
    await promisify(close)(fd);
    throw error;
  }
}

/** What an error of the library means. */
function faultOf(error: unknown, member?: string): unknown {
  if (error instanceof FileFault) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  // Of the system: told by the caller as for any file.
  if (/^E[A-Z]+$/.test(code)) return error;
  const detail = { member, cause: error };
  if (message.startsWith('End of central directory')) return new FileFault('truncated', detail);
  if (/strong encryption/.test(message)) return new FileFault('encrypted', detail);
  if (/multi-disk/.test(message)) return new FileFault('unsupported', detail);
  return new FileFault('damaged', detail);
}

/** Bytes that are given at once. */
const PIECE = 2 ** 16;

const STORED = 0;
const DEFLATED = 8;

/** The bytes of a member, in pieces four times as large as the library's own unpacking gives. */
async function inflated(file: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  const packed = await file.openReadStreamPromise(entry, { decodeFileData: false });
  if (entry.compressionMethod === STORED) return packed;
  // Its errors are those of the iteration.
  return pipeline(packed, createInflateRaw({ chunkSize: PIECE }), () => {});
}

const UTF_8_NAMES = 0x800;
const UNIX = 3;

function memberOf(entry: Entry): ZipMember {
  return {
    name: memberName({
      bytes: entry.fileNameRaw,
      isUtf8: (entry.generalPurposeBitFlag & UTF_8_NAMES) !== 0,
      isUnix: entry.versionMadeBy >> 8 === UNIX,
      extraFields: entry.extraFields,
    }),
    size: entry.uncompressedSize,
    packedSize: entry.compressedSize,
    isEncrypted: entry.isEncrypted(),
  };
}

/**
 * The directory of a ZIP file. Members that share their bytes, as only a bomb's do, are refused.
 */
async function directoryOf(
  { file, size }: Opened,
  limit: number,
): Promise<ReadonlyMap<ZipMember, Entry>> {
  const entries = new Map<ZipMember, Entry>();
  let packed = 0;
  for await (const entry of file.eachEntry()) {
    if (entries.size === limit) throw new FileFault('members', { limit });
    packed += entry.compressedSize;
    entries.set(memberOf(entry), entry);
  }
  if (packed > size) throw new FileFault('damaged');
  return entries;
}

/**
 * Opens a ZIP file: of a path only the directory is read, and then the members that are asked for.
 */
export async function openZip(
  source: PackedSource,
  limits: UnpackLimits = archiveLimits,
): Promise<Zip> {
  try {
    const opened = await (typeof source === 'string' ? openPath(source) : openBytes(source));
    // What it tells comes with the promises too.
    opened.file.on('error', () => {});
    try {
      return zipOf(opened, await directoryOf(opened, limits.members), limits);
    } catch (error) {
      opened.file.close();
      throw error;
    }
  } catch (error) {
    throw faultOf(error);
  }
}

function zipOf(
  { file, isSame }: Opened,
  entries: ReadonlyMap<ZipMember, Entry>,
  limits: UnpackLimits,
): Zip {
  const assertBounded = boundsOf(limits);
  return {
    members: [...entries.keys()],
    async *read(member) {
      const { name } = member;
      if (member.isEncrypted) throw new FileFault('encrypted', { member: name });
      const entry = entries.get(member) as Entry;
      if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
        throw new FileFault('unsupported', { member: name });
      }
      assertBounded(member);
      try {
        let sum = 0;
        let size = 0;
        for await (const chunk of await inflated(file, entry)) {
          sum = crc32(chunk, sum);
          size += chunk.length;
          if (size > member.size) break;
          // What is not packed may come as a whole.
          for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
        }
        if (size !== member.size || sum !== entry.crc32) {
          throw new FileFault('damaged', { member: name });
        }
      } catch (error) {
        throw faultOf(error, name);
      }
    },
    async assertUnchanged() {
      if (!(await isSame())) throw new FileFault('changed');
    },
    close: () => file.close(),
  };
}
