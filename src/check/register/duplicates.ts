import { excessOf } from '../../institution-code/check-digit.js';
import { isPointTable } from '../../institution-code/index.js';
import { numberOf } from './fast-path.js';
import { createSeen, createSeenApart, type SharedMemory } from './seen.js';

/** Numbers of 職域 accounts are told apart from others by this. */
const WORKPLACE = 2 ** 33;

/** The largest number of a right code without its 検証番号. */
const LARGEST = Math.floor(numberOf(47, 6, 9_999_999) / 10);

export type Duplicates = ReturnType<typeof createDuplicates>;

/**
 * Remembers the codes of a file. Rows with the same code one after the other count once: a list of
 * 届出 has a row for each.
 */
export function createDuplicates(shared?: SharedMemory) {
  /** Codes with a right 検証番号, without it: a tenth of the room. */
  const right = createSeen(LARGEST, shared);
  /** Codes with another last digit. */
  const others = createSeenApart();
  /** Codes of 職域 accounts: with a fifth 点数表コード the numbers would not stay below 2³². */
  const workplace = createSeenApart();
  /** The code of the row above, of each column. */
  const last: number[] = [];

  /** Whether the row above has the same code in this column; it is then counted. */
  function isAbove(key: number, column: number): boolean {
    const same = last[column] === key;
    if (same) duplicates.consecutive++;
    return same;
  }

  const duplicates = {
    /** Rows that had the code of the row above. */
    consecutive: 0,
    /** The number of the code that stood last in each column. */
    last,
    /** Makes room where codes are noted. */
    turn: right.turn,
    /**
     * Whether the number of a right code (see `numberOf`) is no duplicate in its column. Where it
     * is one nothing changes: {@link see} tells more.
     */
    isNew(key: number, line: number, column: number): boolean {
      if (isAbove(key, column)) return true;
      if (!right.isNew((key / 10) | 0, line)) return false;
      last[column] = key;
      return true;
    },
    /** The line on which ten digits, which stand in a column, were first seen; if they were. */
    see(code: string, line: number, column: number): number | undefined {
      const digits = Number(code);
      const prefecture = Math.floor(digits / 100_000_000);
      // Codes of 職域 accounts are numbered on their own.
      const isUsual = isPointTable(code[2]);
      const key = numberOf(prefecture, isUsual ? Number(code[2]) : 1, digits % 10_000_000);
      const own = isUsual ? key : key + WORKPLACE;
      if (isAbove(own, column)) return undefined;
      last[column] = own;
      const isKnown = isUsual && prefecture > 0 && prefecture < 48;
      const from = prefecture > 10 && prefecture < 15 ? 3 : 0;
      // The last digit follows from the others.
      if (isKnown && excessOf(code, from) === 0) return right.see((key / 10) | 0, line);
      return (isUsual ? others : workplace).see(key, line);
    },
  };
  return duplicates;
}
