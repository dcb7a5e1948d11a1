/** What the first bytes say of a file that is no text of rows. */
export type Magic = 'zip' | 'ole' | 'pdf' | 'html' | 'xml';

const starts: readonly (readonly [Magic, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['pdf', '%PDF-'],
];

/** So many bytes are enough for {@link magicOf}. */
export const magicBytes = 64;

export function magicOf(head: Uint8Array): Magic | undefined {
  const text = Buffer.from(head.subarray(0, magicBytes)).toString('latin1');
  const found = starts.find(([, start]) => text.startsWith(start));
  if (found) return found[0];
  const markup = text.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<(?:!doctype html|html|head|meta|table|body)\b/i.test(markup)) return 'html';
  return /^<\?xml\b/i.test(markup) ? 'xml' : undefined;
}
