import { createFirstLines, type Notebook } from './first-lines.js';
import { createNumberTable } from './number-table.js';

/** Lines are kept in blocks of so many. */
const BLOCK = 2 ** 14;

/** Memory that another hand fills too: a bit for each number, and what is noted of new ones. */
export interface SharedMemory {
  pageOf(index: number): Uint32Array;
  readonly notebook: Notebook;
}

/**
 * Remembers whole numbers up to `largest` (below 2³²) and where each was first seen, any number of
 * them: a bit for each, in pages of 2¹⁶ that come as they are needed, and the lines beside.
 */
export function createSeen(largest: number, shared?: SharedMemory) {
  const pages: (Uint32Array | undefined)[] = new Array((largest >>> 16) + 1);
  const lines = createFirstLines(largest, shared?.notebook);

  const seen = {
    /** Makes room where numbers are noted. */
    turn: lines.turn,
    /** Whether a number is new; it is then remembered. */
    isNew(number: number, line: number): boolean {
      let page = pages[number >>> 16];
      if (!page) {
        page = shared?.pageOf(number >>> 16) ?? new Uint32Array(2 ** 11);
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

/**
 * The same for any whole numbers below 2³² that may lie far apart, as those of wrong codes do: some
 * 14 bytes for each, where a bit would need a page of its own.
 */
export function createSeenApart() {
  const table = createNumberTable();
  const blocks: Uint32Array[] = [];
  return {
    /** Where a number was first seen; undefined, and remembered, when it is new. */
    see(number: number, line: number): number | undefined {
      const place = table.size;
      if (!table.add(number)) {
        const index = table.indexOf(number);
        return (blocks[index >>> 14] as Uint32Array)[index & (BLOCK - 1)];
      }
      if ((place & (BLOCK - 1)) === 0) blocks.push(new Uint32Array(BLOCK));
      (blocks[place >>> 14] as Uint32Array)[place & (BLOCK - 1)] = line;
      return undefined;
    },
  };
}
