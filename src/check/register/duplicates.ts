import { isPointTable } from '../../institution-code/index.js';
import { numberOf } from './fast-path.js';
import { createSeen } from './seen.js';

/** The place where a code was first seen, if it was. */
type See = (code: number, line: number) => number | 'full' | undefined;

/**
 * The number under which ten digits are remembered; those of a 職域 account (7) are numbered on
 * their own.
 */
function keyOf(code: string): number {
  const pointTable = isPointTable(code[2]) ? Number(code[2]) : 1;
  return numberOf(Number(code.slice(0, 2)), pointTable, Number(code.slice(3)));
}

/** Numbers of 職域 accounts are told apart from others by this. */
const WORKPLACE = 2 ** 33;

export type Duplicates = ReturnType<typeof createDuplicates>;

/**
 * Remembers the codes of a file. Rows with the same code one after the other count once: a list of
 * 届出 has a row for each.
 */
export function createDuplicates() {
  const seen: { readonly see: See } = createSeen();
  /** Codes of 職域 accounts: with a fifth 点数表コード the numbers would not stay below 2³². */
  let workplace: { readonly see: See } | undefined;
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
    /**
     * Whether the number of a code (see `numberOf`) is no duplicate in its column. Where it is one
     * nothing changes: {@link see} tells more.
     */
    isNew(key: number, line: number, column: number): boolean {
      if (isAbove(key, column)) return true;
      if (seen.see(key, line) !== undefined) return false;
      last[column] = key;
      return true;
    },
    /** Where ten digits were first seen, which stand in a column. */
    see(code: string, line: number, column: number): ReturnType<See> {
      const isUsual = isPointTable(code[2]);
      const key = keyOf(code);
      const own = isUsual ? key : key + WORKPLACE;
      if (isAbove(own, column)) return undefined;
      last[column] = own;
      if (!isUsual) workplace ??= createSeen();
      return (isUsual ? seen : (workplace as typeof seen)).see(key, line);
    },
  };
  return duplicates;
}
