/** Where reports go: gathers text, writes it in large pieces, and waits where the reader is slow. */
export interface Output {
  write(text: string): void;
  /** Resolves when what was written may be followed by more. */
  settle(): Promise<void>;
}

const PIECE = 64 * 1024;

/**
 * An {@link Output} to a stream such as `process.stdout`. A reader that has seen enough, such as `head`, closes its pipe: what
 * is written after that is dropped, so that the run ends with its own exit status.
 */
export function outputTo(stream: NodeJS.WritableStream): Output {
  let gathered = '';
  let full = false;
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
    stream.emit('drain');
  });

  function flush(): void {
    if (gathered !== '' && !gone) full = !stream.write(gathered) || full;
    gathered = '';
  }

  return {
    write(text) {
      gathered += text;
      if (gathered.length >= PIECE) flush();
    },
    async settle() {
      flush();
      if (!full || gone) return;
      await new Promise<void>((resolve) => {
        stream.once('drain', resolve);
        stream.once('close', resolve);
      });
      full = false;
    },
  };
}
