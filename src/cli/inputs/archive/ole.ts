import type { FileFaultKind } from './file-fault.js';

/** A compound file has a directory of entries of 128 bytes, somewhere in its sectors. */
const ENTRY = 128;
/** Where an entry holds the length of its name in bytes, its end mark included. */
const NAME_LENGTH = 64;

/** A text as the directory has it: two bytes a character. */
const named = (name: string) =>
  Uint8Array.from([...name].flatMap((each) => [each.charCodeAt(0), 0]));

const streams: readonly (readonly [Uint8Array, FileFaultKind])[] = [
  [named('EncryptedPackage'), 'encrypted'],
  [named('Workbook'), 'xls'],
  [named('Book'), 'xls'],
];

function isEntry(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  const length = (bytes[at + NAME_LENGTH] ?? 0) | ((bytes[at + NAME_LENGTH + 1] ?? 0) << 8);
  return length === name.length + 2 && name.every((byte, index) => bytes[at + index] === byte);
}

/**
 * What a compound file (D0CF11E0) is: a workbook with a password, Excel's old form, or another
 * program's. Its blocks are multiples of 128 bytes, so that no entry lies in two.
 */
export async function oleKind(blocks: AsyncIterable<Uint8Array>): Promise<FileFaultKind> {
  for await (const bytes of blocks) {
    for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
      const found = streams.find(([name]) => isEntry(bytes, at, name));
      if (found) return found[1];
    }
  }
  return 'office';
}
