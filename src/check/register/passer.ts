import type { KernelParts } from '../kernel/kernel.js';
import { CELLS, NO_CODE, PLAN, STATE, WORD_BYTES, WORDS } from '../kernel/layout.js';
import type { Stretch } from '../profile.js';
import { LF } from '../rows/bytes.js';
import { createDuplicates, type Duplicates } from './duplicates.js';
import type { FastPlan, Word } from './plan.js';

/** Passes rows with a kernel. */
export interface Passer {
  /** The codes seen, which the kernel fills too. */
  readonly duplicates: Duplicates;
  /** Takes how rows are read, before they are. */
  take(plan: FastPlan | undefined): void;
  /** Passes rows as far as it is sure. */
  pass(rows: Stretch): void;
}

/** Two digits of the 都道府県コード and one of the 点数表コード, as the kernel reads them. */
const packed = (prefecture: Uint8Array | undefined, pointTable: Uint8Array | undefined) =>
  (prefecture?.[0] ?? 0) | ((prefecture?.[1] ?? 0) << 8) | ((pointTable?.[0] ?? 0) << 16);

/** Whether the kernel has room for what a plan asks for. */
const isRoomy = ({ prefectureWords, adjoining }: FastPlan) =>
  prefectureWords.length < WORDS && adjoining.length <= CELLS;

export function createPasser(kernel: KernelParts, unique: boolean): Passer {
  const { plan, words, state } = kernel;
  const notebook = {
    numbers: kernel.numbers,
    steps: kernel.steps,
    get noted() {
      return state[STATE.noted] as number;
    },
    set noted(count) {
      state[STATE.noted] = count;
    },
    get lastLine() {
      return state[STATE.lastLine] as number;
    },
    set lastLine(line) {
      state[STATE.lastLine] = line;
    },
  };
  const duplicates = createDuplicates({ pageOf: kernel.pageOf, notebook });
  let column = 0;
  let isReady = false;
  /** The words, and what the kernel knows of each. */
  let asked: readonly Word[] = [];
  let known: (Uint8Array | undefined)[] = [];

  /** Tells the kernel what words say; false where one says nothing that it could know. */
  function tellWords(): boolean {
    for (let index = 0; index < asked.length; index++) {
      const { cell, digits } = asked[index] as Word;
      if (digits.length === 0 || cell.length > WORD_BYTES) return false;
      if (known[index] === cell) continue;
      known[index] = cell;
      const at = PLAN.word + 4 * index;
      plan[at + 1] = cell.length;
      plan[at + 3] = packed(digits, undefined);
      words.set(cell, index * WORD_BYTES);
    }
    return true;
  }

  return {
    duplicates,
    take(given) {
      isReady = given !== undefined && isRoomy(given);
      if (!given || !isReady) return;
      column = given.index;
      plan[PLAN.unique] = Number(unique);
      plan[PLAN.code] = given.code ?? -1;
      plan[PLAN.code7] = given.code7 ?? -1;
      plan[PLAN.prefecture] = given.prefecture ?? -1;
      plan[PLAN.pointTable] = given.pointTable ?? -1;
      plan[PLAN.fixed] = packed(given.fixedPrefecture, given.fixedPointTable);
      const { prefectureWords, pointTableWord, adjoining } = given;
      asked = pointTableWord ? [...prefectureWords, pointTableWord] : prefectureWords;
      known = [];
      plan[PLAN.words] = asked.length;
      for (const [index, word] of asked.entries()) {
        plan[PLAN.word + 4 * index] = word.place;
        plan[PLAN.word + 4 * index + 2] = Number(word === pointTableWord);
      }
      plan[PLAN.adjoining] = adjoining.length;
      plan.set(adjoining, PLAN.beside);
    },
    pass(rows) {
      if (!isReady || rows.width > CELLS || !tellWords()) return;
      plan[PLAN.separator] = rows.marks.separator;
      plan[PLAN.quote] = rows.marks.quote === -1 ? LF : rows.marks.quote;
      plan[PLAN.least] = rows.least;
      plan[PLAN.width] = rows.width;
      state[STATE.line] = rows.line;
      state[STATE.rows] = 0;
      const last = duplicates.last[column] ?? NO_CODE;
      state[STATE.last] = last > NO_CODE ? NO_CODE : last;
      state[STATE.same] = 0;
      for (;;) {
        rows.at = kernel.run(rows.at, rows.size);
        if (notebook.noted < notebook.numbers.length) break;
        duplicates.turn();
      }
      rows.line = state[STATE.line] as number;
      rows.rows = state[STATE.rows] as number;
      if (rows.rows > 0 && unique) duplicates.last[column] = (state[STATE.last] as number) >>> 0;
      duplicates.consecutive += state[STATE.same] as number;
    },
  };
}
