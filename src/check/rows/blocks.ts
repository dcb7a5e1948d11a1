import { CR, END_MARK, LF, SPACE, TAB } from './bytes.js';
import { ROW_LIMIT } from './row.js';

/** Bytes are read when so many have come, so that small chunks cost no re-reading. */
const ENOUGH = 64 * 1024;

/** The first row that is not whole, bytes that wait, and the next chunk: any legal row fits. */
export const FULL = ROW_LIMIT + 1024 * 1024;

/** Bytes that begin with a row. */
export interface Block {
  readonly bytes: Uint8Array;
  /** How many bytes there are; a line feed stands behind them. */
  readonly size: number;
  /** Whether nothing follows but the end mark of the file (0x1A), which is no text. */
  readonly final: boolean;
  readonly tail: Uint8Array;
  /** To be set by who reads it: where the first row begins that does not end here. */
  rest: number;
}

/** The first bytes of a file, by which it is known what it is. */
export function firstOf({ bytes, size, final }: Block): { bytes: Uint8Array; whole: boolean } {
  return { bytes: bytes.subarray(0, Math.min(size, ENOUGH)), whole: final && size <= ENOUGH };
}

/** Where the end mark of a file begins, with the blanks around it; the size where there is none. */
function endMarkIn(bytes: Uint8Array, size: number): number {
  let at = size;
  let mark = size;
  while (at > 0 && BELOW.includes(bytes[at - 1] as number)) {
    at--;
    if (bytes[at] === END_MARK) mark = at;
  }
  return mark;
}

const BELOW = [END_MARK, SPACE, TAB, LF, CR];

/** Where the last row ends that is whole. */
export function endOfRows({ bytes, size, final }: Block): number {
  return final || size === 0 ? size : bytes.lastIndexOf(LF, size - 1) + 1;
}

/**
 * Gathers chunks of any size in one buffer, and hands them on in blocks: memory stays the same
 * however long the input. The buffer holds `FULL + 1` bytes.
 */
export function createBlocks(bytes: Uint8Array = new Uint8Array(FULL + 1)) {
  /** How far the buffer is filled, and how much of that came since it was read. */
  let filled = 0;
  let fresh = 0;

  function* read(final: boolean): Generator<Block, void> {
    fresh = 0;
    const size = final ? endMarkIn(bytes, filled) : filled;
    const tail = bytes.slice(size, filled);
    bytes[size] = LF;
    const block: Block = { bytes, size, final, tail, rest: filled };
    yield block;
    bytes.copyWithin(0, block.rest, filled);
    filled -= block.rest;
  }

  return {
    /** Takes the next bytes; they may be used again when all blocks have been read. */
    *push(chunk: Uint8Array): Generator<Block, void> {
      for (let at = 0; at < chunk.length; ) {
        const take = Math.min(chunk.length - at, FULL - filled);
        bytes.set(take === chunk.length ? chunk : chunk.subarray(at, at + take), filled);
        at += take;
        filled += take;
        fresh += take;
        if (fresh >= ENOUGH || filled === FULL) yield* read(false);
      }
    },
    /** The rows that are whole so far, and nothing of what may go on. */
    *flush(): Generator<Block, void> {
      if (filled > 0) yield* read(false);
    },
    /** What is left. */
    end: () => read(true),
  };
}
