import { LF } from './bytes.js';
import { ROW_LIMIT } from './row.js';

/** Bytes are read when so many have come, so that small chunks cost no re-reading. */
const ENOUGH = 64 * 1024;

/** The first row that is not whole, bytes that wait, and the next chunk: any legal row fits. */
const SIZE = ROW_LIMIT + 1024 * 1024;

/** Bytes that begin with a row. */
export interface Block {
  readonly bytes: Uint8Array;
  /** How many bytes there are; a line feed stands behind them. */
  readonly size: number;
  /** Whether nothing follows. */
  readonly final: boolean;
  /** To be set by who reads it: where the first row begins that does not end here. */
  rest: number;
}

/** The first bytes of a file, by which it is known what it is. */
export function firstOf({ bytes, size, final }: Block): { bytes: Uint8Array; whole: boolean } {
  return { bytes: bytes.subarray(0, Math.min(size, ENOUGH)), whole: final && size <= ENOUGH };
}

/** Where the last row ends that is whole. */
export function endOfRows({ bytes, size, final }: Block): number {
  return final || size === 0 ? size : bytes.lastIndexOf(LF, size - 1) + 1;
}

/**
 * Gathers chunks of any size in one buffer, and hands them on in blocks: memory stays the same
 * however long the input.
 */
export function createBlocks() {
  const bytes = new Uint8Array(SIZE + 1);
  /** How far the buffer is filled, and how much of that came since it was read. */
  let filled = 0;
  let fresh = 0;

  function* read(final: boolean): Generator<Block, void> {
    fresh = 0;
    bytes[filled] = LF;
    const block: Block = { bytes, size: filled, final, rest: filled };
    yield block;
    bytes.copyWithin(0, block.rest, filled);
    filled -= block.rest;
  }

  return {
    /** Takes the next bytes; they may be used again when all blocks have been read. */
    *push(chunk: Uint8Array): Generator<Block, void> {
      for (let at = 0; at < chunk.length; ) {
        const take = Math.min(chunk.length - at, SIZE - filled);
        bytes.set(take === chunk.length ? chunk : chunk.subarray(at, at + take), filled);
        at += take;
        filled += take;
        fresh += take;
        if (fresh >= ENOUGH || filled === SIZE) yield* read(false);
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
