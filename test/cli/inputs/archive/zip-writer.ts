import { crc32, deflateRawSync } from 'node:zlib';

export interface MadeMember {
  /** A text is written as UTF-8 and marked so; bytes stand as they are, unmarked. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** Packed, which is not the same bytes in every version of Node; or as it is. */
  readonly deflate?: boolean;
  /** Sizes behind the content, as programs write that do not know them before. */
  readonly descriptor?: boolean;
  /** Sizes and place in the fields for large files. */
  readonly zip64?: boolean;
  readonly encrypted?: boolean;
  /** A way of packing that is not the true one. */
  readonly method?: number;
  /** What the directory says instead of the true size or checksum. */
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  /** The system that made it: 0 Windows, 3 Unix. */
  readonly system?: number;
  readonly extra?: Uint8Array;
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);

/** 1 January 2026: the same bytes every time. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
const MAX = 0xffffffff;

function fields(...values: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}

/** A ZIP file of members, written by hand so that tests can make every kind and every damage. */
export function zipOf(members: readonly MadeMember[], comment = ''): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const name = bytesOf(member.name);
    const raw = bytesOf(member.content);
    // An encrypted member begins with twelve bytes of its own.
    const before = Buffer.alloc(member.encrypted ? 12 : 0);
    const packed = Buffer.concat([before, member.deflate ? deflateRawSync(raw) : raw]);
    const crc = member.claimedCrc ?? crc32(raw);
    const size = member.claimedSize ?? raw.length;
    const isUtf8 = typeof member.name === 'string';
    const flags =
      (isUtf8 ? 0x800 : 0) | (member.descriptor ? 0x8 : 0) | (member.encrypted ? 0x1 : 0);
    const method = member.method ?? (member.deflate ? 8 : 0);
    const start: readonly (readonly [2 | 4, number])[] = [
      [2, member.zip64 ? 45 : 20],
      [2, flags],
      [2, method],
      [2, 0],
      [2, DATE],
    ];
    const late = member.descriptor === true;
    const local = Buffer.concat([
      fields([4, 0x04034b50], ...start, [4, late ? 0 : crc], [4, late ? 0 : packed.length]),
      fields([4, late ? 0 : size], [2, name.length], [2, 0]),
      name,
      packed,
      late ? fields([4, 0x08074b50], [4, crc], [4, packed.length], [4, size]) : Buffer.alloc(0),
    ]);
    const large = member.zip64 === true;
    const extra = Buffer.concat([
      large ? fields([2, 1], [2, 24], [8, size], [8, packed.length], [8, offset]) : Buffer.alloc(0),
      member.extra ?? Buffer.alloc(0),
    ]);
    directory.push(
      fields([4, 0x02014b50], [2, ((member.system ?? 0) << 8) | 45], ...start, [4, crc]),
      fields([4, large ? MAX : packed.length], [4, large ? MAX : size], [2, name.length]),
      fields([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, large ? MAX : offset]),
      name,
      extra,
    );
    body.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const large = members.some(({ zip64 }) => zip64);
  const count = members.length;
  const end64 = Buffer.concat([
    fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]),
    fields([8, list.length], [8, offset]),
    fields([4, 0x07064b50], [4, 0], [8, offset + list.length], [4, 1]),
  ]);
  return Buffer.concat([
    ...body,
    list,
    large ? end64 : Buffer.alloc(0),
    fields([4, 0x06054b50], [2, 0], [2, 0], [2, count & 0xffff], [2, count & 0xffff]),
    fields([4, list.length], [4, large ? MAX : offset], [2, comment.length]),
    Buffer.from(comment),
  ]);
}
