import * as zlib from 'node:zlib';

let table: Uint32Array | undefined;

function tableOf(): Uint32Array {
  if (table) return table;
  table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    table[byte] = value;
  }
  return table;
}

/** The checksum that ZIP uses, for the first releases of Node 20, which have none. */
function tabledCrc32(bytes: Uint8Array, before = 0): number {
  const known = tableOf();
  let value = ~before;
  for (const byte of bytes) value = (known[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return ~value >>> 0;
}

type Crc32 = (bytes: Uint8Array, before?: number) => number;

/** The checksum by Node's own function, or by a table where it has none. */
export function crc32With(native: Crc32 | undefined): Crc32 {
  return native ?? tabledCrc32;
}

export const crc32: Crc32 = crc32With(zlib.crc32);
