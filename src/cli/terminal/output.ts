import { unwritable } from './failure.js';

/** Where reports go: it gathers text, writes large pieces, and waits for a slow reader. */
export interface Output {
  /** Takes a text; what goes wrong with it is told by {@link Output.settle}. */
  write(text: string): void;
  /** Resolves when all that was written has been taken; throws a `Failure` when it could not be. */
  settle(): Promise<void>;
  /** Pieces that wait to be taken; absent where each is taken at once. */
  readonly waiting?: number | undefined;
  /** Columns of the terminal that shows it; absent where it is no terminal. */
  readonly columns?: number | undefined;
  /** Called before a piece is written: a progress line makes room. */
  beforeWrite?: (() => void) | undefined;
}

/**
 * Characters of a piece. Two-byte text of 64 Ki and more is a large object of V8, which is slow to
 * make and to let go: a flood of findings takes a third less time below it.
 */
export const PIECE = 63 * 1024;

/** More pieces than these are not left to wait: they would fill the memory. */
const CROWD = 16;

/** Waits where an output has fallen behind. */
export function roomIn(output: Output): Promise<void> | undefined {
  return (output.waiting ?? 0) > CROWD ? output.settle() : undefined;
}

/**
 * An {@link Output} to a stream such as `process.stdout`. A reader that has seen enough, such as
 * `head`, closes its pipe. What is written after that is dropped: the run ends with its own exit
 * status.
 */
export function outputTo(
  stream: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number },
): Output {
  let gathered = '';
  let pending = 0;
  let gone = false;
  let failure: Error | undefined;
  let wake = () => {};

  function leave(error?: NodeJS.ErrnoException | null): void {
    gone = true;
    if (error && error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure ??= error;
    wake();
  }
  stream.on('error', leave);
  stream.on('close', () => leave());

  function flush(): void {
    if (gathered !== '' && !gone) {
      output.beforeWrite?.();
      pending++;
      // A pipe would keep what waits as two-byte text among the objects of V8, and make bytes of it
      // later.
      stream.write(Buffer.from(gathered), (error) => {
        pending--;
        if (error) leave(error);
        else wake();
      });
    }
    gathered = '';
  }

  const output: Output = {
    ...(stream.isTTY && { columns: stream.columns || 80 }),
    get waiting() {
      return gone ? 0 : pending;
    },
    write(text) {
      gathered += text;
      if (gathered.length >= PIECE) flush();
    },
    async settle() {
      flush();
      while (pending > 0 && !gone) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure) throw unwritable(failure);
    },
  };
  return output;
}
