import {
  changedFile,
  damagedGzip,
  damagedPackage,
  encryptedFile,
  interrupted,
  tooLarge,
  unreadable,
  unreadKind,
} from '../../check/faults.js';
import { type Finding, finding } from '../../core/finding.js';
import { Stopped } from '../terminal/failure.js';
import { FileFault } from './archive/file-fault.js';

function packageFault({ kind, member = '', limit }: FileFault): Finding {
  if (limit !== undefined) return finding(tooLarge, { what: kind, limit });
  switch (kind) {
    case 'encrypted':
      return finding(encryptedFile, {});
    case 'changed':
      return finding(changedFile, {});
    case 'truncated':
    case 'damaged':
    case 'unsupported':
    case 'doctype':
      return finding(damagedPackage, { cause: kind, member });
    default:
      return finding(unreadKind, { kind });
  }
}

/** What ended the reading of a table after so many rows; `left` files are still to come. */
export function readFault(error: unknown, rows: number, left: number): Finding {
  if (error instanceof Stopped) return finding(interrupted, { rows, left });
  if (error instanceof FileFault) return packageFault(error);
  const { code: cause = 'unknown' } = error as NodeJS.ErrnoException;
  if (cause === 'CHANGED') return finding(changedFile, {});
  if (cause.startsWith('Z_')) return finding(damagedGzip, { cause });
  return finding(unreadable, { cause });
}
