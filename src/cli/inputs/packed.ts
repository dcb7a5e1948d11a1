import { type Archive, archiveOf } from './archive/archive.js';
import { FileFault } from './archive/file-fault.js';
import { magicOf } from './archive/magic.js';
import { oleKind } from './archive/ole.js';
import type { Zip } from './archive/opened-zip.js';
import { Package, packageKind } from './workbook/package.js';
import { openWorkbook, type Workbook } from './workbook/workbook.js';

/** A file that holds tables: those of a workbook, or those of an archive's members. */
export type Container =
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'archive'; readonly archive: Archive };

/** A file that may hold tables, wherever it lies. */
export interface Packed {
  /** Its first bytes: `magicBytes`, or as many as there are. */
  head(): Promise<Uint8Array>;
  /** All bytes, in blocks whose sizes are multiples of 128. */
  blocks(): AsyncIterable<Uint8Array>;
  openZip(): Promise<Zip>;
}

/** Opens what `magicOf` knows. Throws a {@link FileFault} that names what cannot be read. */
export async function openPacked(file: Packed): Promise<Container> {
  const magic = magicOf(await file.head());
  if (magic === 'ole') throw new FileFault(await oleKind(file.blocks()));
  if (magic !== 'zip') throw new FileFault(magic ?? 'damaged');
  const zip = await file.openZip();
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
