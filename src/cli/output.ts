/** Where reports go: gathers text, writes it in large pieces, and waits where the reader is slow. */
export interface Output {
  write(text: string): void;
  /** Resolves when what was written may be followed by more. */
  settle(): Promise<void>;
}

const PIECE = 64 * 1024;

/** An {@link Output} to a stream such as `process.stdout`. */
export function outputTo(stream: NodeJS.WritableStream): Output {
  let gathered = '';
  let full = false;

  function flush(): void {
    if (gathered === '') return;
    full = !stream.write(gathered) || full;
    gathered = '';
  }

  return {
    write(text) {
      gathered += text;
      if (gathered.length >= PIECE) flush();
    },
    async settle() {
      flush();
      if (!full) return;
      await new Promise<void>((resolve) => {
        stream.once('drain', resolve);
        stream.once('close', resolve);
      });
      full = false;
    },
  };
}
