import { open } from 'node:fs/promises';
import { type Archive, archiveOf } from './archive/archive.js';
import { FileFault } from './archive/file-fault.js';
import { held } from './archive/held.js';
import { magicBytes, magicOf } from './archive/magic.js';
import { oleKind } from './archive/ole.js';
import { openZip, type PackedSource } from './archive/zip.js';
import { Package, packageKind } from './workbook/package.js';
import { openWorkbook, type Workbook } from './workbook/workbook.js';

/** A file that holds tables: those of a workbook, or those of an archive's members. */
export type Container =
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'archive'; readonly archive: Archive };

async function headOf(source: PackedSource): Promise<Uint8Array> {
  if (typeof source !== 'string') return source.subarray(0, magicBytes);
  const handle = await open(source);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(magicBytes), 0, magicBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Opens what `magicOf` knows by its first bytes. Throws a {@link FileFault} that names what cannot
 * be read, and the errors of Node where the file itself cannot be.
 */
export async function openContainer(source: PackedSource): Promise<Container> {
  const magic = magicOf(await headOf(source));
  if (magic === 'ole') throw new FileFault(await oleKind(source));
  if (magic !== 'zip') throw new FileFault(magic ?? 'damaged');
  const zip = await openZip(source);
  try {
    const kind = await packageKind(zip);
    if (kind === 'archive') return { kind, archive: archiveOf(zip) };
    if (kind !== 'workbook') throw new FileFault(kind);
    return { kind, workbook: await openWorkbook(new Package(zip)) };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** A workbook that is a member of an archive, or came on standard input. */
export async function openHeld(
  chunks: AsyncIterable<Uint8Array>,
  limit?: number,
): Promise<Container> {
  return openContainer(await held(chunks, limit));
}
