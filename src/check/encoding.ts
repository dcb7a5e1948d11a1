/** The encodings that a data file may have; `shift_jis` is CP932, as Excel writes it. */
export type Encoding = 'utf-8' | 'shift_jis';

const decoders = new Map<string, TextDecoder>();

function decoder(encoding: Encoding, fatal: boolean): TextDecoder {
  const key = `${encoding}${fatal}`;
  let found = decoders.get(key);
  if (!found) {
    found = new TextDecoder(encoding, { fatal, ignoreBOM: true });
    decoders.set(key, found);
  }
  return found;
}

/** The text of bytes; what is no text becomes U+FFFD. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return decoder(encoding, false).decode(bytes);
}

/** Whether bytes are text in an encoding. */
export function isText(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    decoder(encoding, true).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether all bytes are below 0x80, and so the same text in both encodings. */
function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) > 0x7f) return false;
  return true;
}

/**
 * The encoding of bytes that end with a whole character, undefined where they are all ASCII or could be
 * either. Damaged text is UTF-8 when more of
 * its characters are whole than broken: Shift_JIS read as UTF-8 leaves hardly one whole.
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
