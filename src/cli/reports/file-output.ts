import type { Failure } from '../terminal/failure.js';
import { type Output, PIECE } from '../terminal/output.js';
import { wholeFile } from './whole-file.js';

/** An output to a file that is there whole or not at all. */
export interface FileOutput extends Output {
  /** Puts the file in its place; throws a `Failure` when it could not be written. */
  commit(): void;
  /** Removes what was written. */
  abandon(): void;
}

/** An output to a {@link wholeFile}. */
export function fileOutput(path: string): FileOutput {
  const file = wholeFile(path);
  let failure: Failure | undefined;
  let gathered = '';

  function flush(): void {
    const bytes = Buffer.from(gathered);
    gathered = '';
    if (failure) return;
    try {
      file.write(bytes);
    } catch (error) {
      failure = error as Failure;
    }
  }

  return {
    write(text) {
      gathered += text;
      if (gathered.length >= PIECE) flush();
    },
    async settle() {
      flush();
      if (failure) throw failure;
    },
    commit() {
      flush();
      if (failure) throw failure;
      file.commit();
    },
    abandon: file.abandon,
  };
}
