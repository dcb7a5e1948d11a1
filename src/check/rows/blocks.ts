import { LF } from './bytes.js';
import { ROW_LIMIT } from './row.js';

/** Bytes are read when so many have come, so that small chunks cost no re-reading. */
const ENOUGH = 64 * 1024;

/**
 * The first row that is not whole, the bytes that wait to be read, and the next chunk: a row of any
 * legal length fits.
 */
const SIZE = ROW_LIMIT + 1024 * 1024;

/** Reads rows out of bytes that begin with a row. */
export interface BlockReader {
  /** Called once, with the first 64 KiB or all there is; returns where reading begins. */
  start(bytes: Uint8Array, whole: boolean): number;
  /**
   * Reads the rows from `from` to `to`, behind which a line feed stands; returns where the first
   * begins that does not end there. `final` says that nothing follows.
   */
  read(bytes: Uint8Array, from: number, to: number, final: boolean): number;
}

/**
 * Gathers chunks of any size in one buffer, and hands them on in blocks: memory stays the same
 * however long the input.
 */
export function createBlocks(reader: BlockReader) {
  const buffer = new Uint8Array(SIZE + 1);
  let started = false;
  /** How far the buffer is filled, and how much of that came since it was read. */
  let filled = 0;
  let fresh = 0;

  function read(final: boolean): void {
    fresh = 0;
    let from = 0;
    if (!started) {
      started = true;
      const whole = final && filled <= ENOUGH;
      from = reader.start(buffer.subarray(0, Math.min(filled, ENOUGH)), whole);
    }
    buffer[filled] = LF;
    const rest = reader.read(buffer, from, filled, final);
    buffer.copyWithin(0, rest, filled);
    filled -= rest;
  }

  return {
    /** Takes the next bytes; they may be used again when the call returns. */
    push(bytes: Uint8Array): void {
      for (let at = 0; at < bytes.length; ) {
        const take = Math.min(bytes.length - at, SIZE - filled);
        buffer.set(take === bytes.length ? bytes : bytes.subarray(at, at + take), filled);
        at += take;
        filled += take;
        fresh += take;
        if (fresh >= ENOUGH || filled === SIZE) read(false);
      }
    },
    /** Reads the rows that are whole so far, and nothing of what may go on. */
    flush(): void {
      if (filled > 0) read(false);
    },
    /** Reads what is left. */
    end(): void {
      read(true);
    },
  };
}
