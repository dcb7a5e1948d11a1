import { FileFault } from './file-fault.js';
import type { UnpackLimits } from './limits.js';
import type { ZipMember } from './opened-zip.js';

/**
 * Looks at each member before it is read: throws a {@link FileFault} where it is packed further, or
 * all of them together are larger, than is unpacked here. The sizes in the directory can be
 * trusted: reading fails where they are wrong.
 */
export function boundsOf(limits: UnpackLimits): (member: ZipMember) => void {
  const read = new Set<ZipMember>();
  let unpacked = 0;
  return (member) => {
    const { name, size, packedSize } = member;
    if (size > limits.ratioFrom && size > packedSize * limits.ratio) {
      throw new FileFault('packing-ratio', { member: name, limit: limits.ratio });
    }
    if (!read.has(member)) unpacked += size;
    read.add(member);
    if (unpacked > limits.bytes) {
      throw new FileFault('unpacked-size', { member: name, limit: limits.bytes });
    }
  };
}
