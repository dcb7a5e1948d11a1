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

  const duplicates = {
    /** Codes compared, and rows that had the code of the row above. */
    compared: 0,
    consecutive: 0,
    /** Takes the number of a code (see `numberOf`), which stands in a column. */
    seeNumber(code: number, line: number, column: number): ReturnType<See> {
      duplicates.compared++;
      if (last[column] === code) {
        duplicates.consecutive++;
        return undefined;
      }
      last[column] = code;
      return seen.see(code, line);
    },
    /** Takes ten digits, which stand in a column. */
    see(code: string, line: number, column: number): ReturnType<See> {
      const key = keyOf(code);
      if (isPointTable(code[2])) return duplicates.seeNumber(key, line, column);
      duplicates.compared++;
      if (last[column] === key + WORKPLACE) {
        duplicates.consecutive++;
        return undefined;
      }
      last[column] = key + WORKPLACE;
      workplace ??= createSeen();
      return workplace.see(key, line);
    },
  };
  return duplicates;
}
