import { statSync } from 'node:fs';
import { isCalledPacked } from './file-names.js';

/** The bytes of all inputs; undefined where one cannot tell, as a pipe or a packed file. */
export function sizeOf(inputs: readonly string[]): number | undefined {
  let size = 0;
  for (const name of inputs) {
    if (name === '-' || isCalledPacked(name)) return undefined;
    try {
      const found = statSync(name);
      if (!found.isFile()) return undefined;
      size += found.size;
    } catch {
      return undefined;
    }
  }
  return size;
}
