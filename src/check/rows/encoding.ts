import { isUtf8 } from './utf8.js';

/** The encodings that a data file may have; `shift_jis` is CP932, as Excel writes it. */
export type Encoding = 'utf-8' | 'shift_jis';

const lenient: Partial<Record<Encoding, TextDecoder>> = {};

/** The text of bytes; what is no text becomes U+FFFD. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  lenient[encoding] ??= new TextDecoder(encoding, { ignoreBOM: true });
  return lenient[encoding].decode(bytes);
}

/** Whether all bytes are below 0x80, and so the same text in both encodings. */
export function isAscii(bytes: Uint8Array): boolean {
  const { length } = bytes;
  let at = 0;
  // Four at a time: a file of codes alone is all ASCII.
  for (; at + 4 <= length; at += 4) {
    const four =
      (bytes[at] as number) |
      (bytes[at + 1] as number) |
      (bytes[at + 2] as number) |
      (bytes[at + 3] as number);
    if (four > 0x7f) return false;
  }
  for (; at < length; at++) if ((bytes[at] as number) > 0x7f) return false;
  return true;
}

let pairs: Uint8Array | undefined;

/** By two bytes: 1 where they are a character. Made of the built-in decoder, so that both agree. */
export function shiftJisPairs(): Uint8Array {
  if (pairs) return pairs;
  pairs = new Uint8Array(0x10000);
  // A single byte and a line feed, so that a pair cannot be read as part of the next.
  const triple = new Uint8Array([0, 0, 0x0a]);
  for (let lead = 0x81; lead < 0xfd; lead++) {
    for (let trail = 0x40; trail < 0xfd; trail++) {
      triple[0] = lead;
      triple[1] = trail;
      const text = decode(triple, 'shift_jis');
      if (text.length === 2 && text[0] !== '\ufffd') pairs[lead * 256 + trail] = 1;
    }
  }
  return pairs;
}

/** The bytes of characters beyond ASCII. */
let pairOf: Map<string, number> | undefined;

function shiftJisPairOf(): Map<string, number> {
  if (pairOf) return pairOf;
  pairOf = new Map();
  const pair = new Uint8Array(2);
  // Backwards: of several pairs for a character the first is the one that is written.
  for (let value = 0xffff; value > 0x80; value--) {
    const single = value < 0x100;
    if (single ? value < 0xa1 || value > 0xdf : shiftJisPairs()[value] !== 1) continue;
    // NEC's copies of IBM's characters are read, but no longer written.
    if (value >> 8 === 0xed || value >> 8 === 0xee) continue;
    pair[0] = single ? value : value >> 8;
    pair[1] = value & 0xff;
    pairOf.set(decode(pair.subarray(0, single ? 1 : 2), 'shift_jis'), value);
  }
  return pairOf;
}

/** The bytes of a text; undefined where the encoding has no such characters. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes: number[] = [];
  for (const character of text) {
    const value = character < '\u0080' ? character.charCodeAt(0) : shiftJisPairOf().get(character);
    if (value === undefined) return undefined;
    if (value > 0xff) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** Whether bytes are Shift_JIS text, told at half the cost of the built-in decoder. */
function isShiftJis(bytes: Uint8Array): boolean {
  const known = shiftJisPairs();
  const { length } = bytes;
  let all = 1;
  let at = 0;
  while (at < length) {
    const byte = bytes[at] as number;
    const isSingle = byte < 0x80 || (byte > 0xa0 && byte < 0xe0);
    if (isSingle) {
      at++;
      continue;
    }
    // No way out on the first that is none: the loop is twice as fast without. Half a character at
    // the end is none either.
    all &= known[(byte << 8) | (bytes[at + 1] as number)] as number;
    at += 2;
  }
  return all === 1;
}

/** Whether bytes are text in an encoding. */
export function isText(bytes: Uint8Array, encoding: Encoding): boolean {
  return encoding === 'shift_jis' ? isShiftJis(bytes) : isUtf8(bytes);
}

/**
 * The encoding of bytes that end with a whole character, undefined where they are all ASCII or
 * could be either. Damaged text is UTF-8 when more of its characters are whole than broken:
 * Shift_JIS read as UTF-8 leaves hardly one whole.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | undefined {
  if (isAscii(bytes)) return undefined;
  if (isText(bytes, 'utf-8')) {
    // Half-width katakana in Shift_JIS can look like two-byte UTF-8; a longer character cannot.
    const longer = bytes.some((byte) => byte >= 0xe0);
    return longer || !isText(bytes, 'shift_jis') ? 'utf-8' : undefined;
  }
  let whole = 0;
  let broken = 0;
  for (const character of decode(bytes, 'utf-8')) {
    if (character === '\ufffd') broken++;
    else if (character > '\u007f') whole++;
  }
  return whole > broken ? 'utf-8' : 'shift_jis';
}

/** A mark at the start of a file. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16' | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16';
  return undefined;
}
