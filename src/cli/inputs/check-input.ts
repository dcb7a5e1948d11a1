import { stat } from 'node:fs/promises';
import { checkBytes, type Source, type Unpacking } from './check-bytes.js';
import type { InputOptions } from './check-table.js';
import { fileChunks } from './file-chunks.js';
import { copyOf } from './file-names.js';
import { gunzipped } from './gzip.js';

const unpacking: Unpacking = {
  gunzipped,
  async openHeld(chunks) {
    const { openHeld } = await import('./container.js');
    return openHeld(chunks);
  },
};

/** A file by its path. Pipes are read once: nothing is opened where they lie. */
async function fileOf(path: string): Promise<Source> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  return {
    chunks: fileChunks(path),
    open: isFile
      ? async () => {
          const { openContainer } = await import('./container.js');
          return openContainer(path);
        }
      : undefined,
  };
}

/** Checks one file, or standard input: all tables that it holds. */
export async function checkInput(name: string, options: InputOptions): Promise<void> {
  const target = { file: name, copy: copyOf(name), isWhole: true };
  const source = name === '-' ? { chunks: options.stdin } : await fileOf(name);
  await checkBytes(target, source, unpacking, options);
}
