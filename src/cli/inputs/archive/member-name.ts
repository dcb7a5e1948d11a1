import * as zlib from 'node:zlib';
import { decode, detectEncoding, isAscii } from '../../../check/rows/encoding.js';
import { crc32With } from './crc32.js';

const crc32 = crc32With(zlib.crc32);

/** What a directory of an archive says about the name of a member. */
export interface RawName {
  readonly bytes: Uint8Array;
  /** The archive says that names are UTF-8. */
  readonly isUtf8: boolean;
  /** Made on Unix, macOS among them, where names are UTF-8 even when nothing says so. */
  readonly isUnix: boolean;
  readonly extraFields: readonly { readonly id: number; readonly data: Uint8Array }[];
}

/** Info-ZIP's second name in UTF-8: of this name only when the checksum fits. */
function unicodePath({ bytes, extraFields }: RawName): Uint8Array | undefined {
  const data = extraFields.find(({ id }) => id === 0x7075)?.data;
  if (data === undefined || data.length < 6 || data[0] !== 1) return undefined;
  const sum = new DataView(data.buffer, data.byteOffset).getUint32(1, true);
  return sum === crc32(bytes) ? data.subarray(5) : undefined;
}

/** Characters that would move the cursor of a terminal or turn the direction of the text. */
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The name of a member: Windows in Japan writes CP932 and says nothing of it. */
export function memberName(raw: RawName): string {
  const path = unicodePath(raw);
  const bytes = path ?? raw.bytes;
  const encoding = () => detectEncoding(bytes) ?? (raw.isUnix ? 'utf-8' : 'shift_jis');
  const isUtf8 = path !== undefined || raw.isUtf8 || isAscii(bytes);
  const name = decode(bytes, isUtf8 ? 'utf-8' : encoding());
  // macOS takes 「が」 apart; some programs of Windows write \ between folders.
  return name.normalize('NFC').replaceAll('\\', '/').replace(unprintable, '\ufffd');
}
