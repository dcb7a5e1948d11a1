/** The directory of a ZIP file in a browser, read as the command's library reads it. */
import { FileFault } from '../../../src/cli/inputs/archive/file-fault.js';
import type { UnpackLimits } from '../../../src/cli/inputs/archive/limits.js';
import { memberName, type RawName } from '../../../src/cli/inputs/archive/member-name.js';
import type { ZipMember } from '../../../src/cli/inputs/archive/opened-zip.js';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
/** What stands in place of a number that is too large for its field. */
const LARGE = 0xffff_ffff;

const ENCRYPTED = 0x1;
const STRONG_ENCRYPTION = 0x40;
const UTF_8_NAMES = 0x800;
const UNIX = 3;

export const STORED = 0;
export const DEFLATED = 8;

/** A member, and where its bytes lie. */
export interface PackedMember extends ZipMember {
  readonly method: number;
  readonly at: number;
  readonly sum: number;
}

export async function viewOf(file: Blob, at: number, length: number): Promise<DataView> {
  const view = new DataView(await file.slice(at, at + length).arrayBuffer());
  if (view.byteLength < length) throw new FileFault('damaged');
  return view;
}

/** Bytes that are read at once. */
const WINDOW = 2 ** 20;

/** Reads a file from front to end, a window at a time. */
function readerOf(file: Blob): (at: number, length: number) => Promise<Uint8Array> {
  let from = 0;
  let held = new Uint8Array(0);
  return async (at, length) => {
    if (at < from || at + length > from + held.length) {
      const size = Math.max(length, WINDOW);
      held = new Uint8Array(await file.slice(at, at + size).arrayBuffer());
      from = at;
      if (held.length < length) throw new FileFault('damaged');
    }
    return held.subarray(at - from, at - from + length);
  };
}

const numberAt = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** Where the directory begins, and how many members it has. */
async function endOf(file: Blob): Promise<{ readonly count: number; readonly at: number }> {
  const size = Math.min(file.size, 65_577);
  const tail = await viewOf(file, file.size - size, size);
  let at = size - 22;
  while (at >= 0 && tail.getUint32(at, true) !== END) at--;
  if (at < 0) throw new FileFault('truncated');
  if (tail.getUint16(at + 20, true) !== size - at - 22) throw new FileFault('damaged');
  if (at >= 20 && tail.getUint32(at - 20, true) === LOCATOR_64) {
    const end = await viewOf(file, numberAt(tail, at - 12), 56);
    if (end.getUint32(0, true) !== END_64) throw new FileFault('damaged');
    if (end.getUint32(16, true) !== 0) throw new FileFault('unsupported');
    return { count: numberAt(end, 32), at: numberAt(end, 48) };
  }
  // One of several volumes.
  if (tail.getUint16(at + 4, true) !== 0) throw new FileFault('unsupported');
  return { count: tail.getUint16(at + 10, true), at: tail.getUint32(at + 16, true) };
}

function extraFieldsOf(bytes: Uint8Array): RawName['extraFields'] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const fields: { id: number; data: Uint8Array }[] = [];
  for (let at = 0; at < bytes.length - 3; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > bytes.length) throw new FileFault('damaged');
    fields.push({ id: view.getUint16(at, true), data: bytes.slice(at + 4, end) });
    at = end;
  }
  return fields;
}

/** The numbers of an entry, those that are too large for their fields from the field for them. */
function numbersOf(entry: DataView, extraFields: RawName['extraFields']) {
  const large = extraFields.find(({ id }) => id === 1)?.data;
  let used = 0;
  const [size, packedSize, at] = [24, 20, 42].map((place) => {
    const number = entry.getUint32(place, true);
    if (number !== LARGE || large === undefined) return number;
    if (used + 8 > large.length) throw new FileFault('damaged');
    used += 8;
    return numberAt(new DataView(large.buffer), used - 8);
  }) as [number, number, number];
  return { size, packedSize, at };
}

/** A member from its entry and what follows it: the name, the extra fields. */
function memberOf(entry: DataView, behind: Uint8Array): PackedMember {
  const flags = entry.getUint16(8, true);
  if (flags & STRONG_ENCRYPTION) throw new FileFault('encrypted');
  const method = entry.getUint16(10, true);
  const nameLength = entry.getUint16(28, true);
  const extra = behind.subarray(nameLength, nameLength + entry.getUint16(30, true));
  const extraFields = extraFieldsOf(extra);
  const numbers = numbersOf(entry, extraFields);
  const isEncrypted = (flags & ENCRYPTED) !== 0;
  const before = isEncrypted ? 12 : 0;
  if (method === STORED && numbers.packedSize !== numbers.size + before) {
    throw new FileFault('damaged');
  }
  return {
    ...numbers,
    name: memberName({
      bytes: behind.slice(0, nameLength),
      isUtf8: (flags & UTF_8_NAMES) !== 0,
      isUnix: entry.getUint16(4, true) >> 8 === UNIX,
      extraFields,
    }),
    isEncrypted,
    method,
    sum: entry.getUint32(16, true),
  };
}

/** The members. Those that share their bytes, as only a bomb's do, are refused. */
export async function directoryOf(
  file: Blob,
  limits: UnpackLimits,
): Promise<readonly PackedMember[]> {
  const { count, at: from } = await endOf(file);
  const read = readerOf(file);
  const members: PackedMember[] = [];
  let at = from;
  let packed = 0;
  while (members.length < count) {
    const bytes = (await read(at, 46)).slice();
    const entry = new DataView(bytes.buffer);
    if (entry.getUint32(0, true) !== ENTRY) throw new FileFault('damaged');
    const length = [28, 30, 32].reduce((sum, place) => sum + entry.getUint16(place, true), 0);
    const member = memberOf(entry, await read(at + 46, length));
    if (members.length === limits.members) {
      throw new FileFault('members', { limit: limits.members });
    }
    members.push(member);
    packed += member.packedSize;
    at += 46 + length;
  }
  if (packed > file.size) throw new FileFault('damaged');
  return members;
}
