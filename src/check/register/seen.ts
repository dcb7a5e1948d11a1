import { createFirstLines } from './first-lines.js';

/**
 * Remembers whole numbers up to `largest` (below 2³²) and where each was first seen, any number of them: a bit for
 * each, in pages of 2¹⁶ that come as they are needed, and the lines beside.
 */
export function createSeen(largest: number) {
  const pages: (Uint32Array | undefined)[] = new Array((largest >>> 16) + 1);
  const lines = createFirstLines(largest);

  const seen = {
    /** Whether a number is new; it is then remembered. */
    isNew(number: number, line: number): boolean {
      let page = pages[number >>> 16];
      if (!page) {
        page = new Uint32Array(2 ** 11);
        pages[number >>> 16] = page;
      }
      const word = (number >>> 5) & 2047;
      const bit = 1 << (number & 31);
      const bits = page[word] as number;
      if ((bits & bit) !== 0) return false;
      page[word] = bits | bit;
      lines.add(number, line);
      return true;
    },
    /** Where a number was first seen; undefined, and remembered, when it is new. */
    see: (number: number, line: number): number | undefined =>
      seen.isNew(number, line) ? undefined : lines.find(number),
  };
  return seen;
}
