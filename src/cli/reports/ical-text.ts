const LIMIT = 75;

/** A content line in pieces of at most 75 octets of UTF-8 and whole characters (RFC 5545, 3.1). */
export function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const length = new TextEncoder().encode(character).length;
    if (octets + length > LIMIT) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return `${text}\r\n`;
}

/** A TEXT value (RFC 5545, 3.3.11); other control characters may not stand in one. */
export function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n?|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the file
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}
