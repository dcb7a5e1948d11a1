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

/** A file by its path. */
const fileOf = (path: string): Source => ({
  chunks: fileChunks(path),
  file: {
    isLasting: () =>
      stat(path).then(
        (found) => found.isFile(),
        () => false,
      ),
    async open() {
      const { openContainer } = await import('./container.js');
      return openContainer(path);
    },
  },
});

/** Checks one file, or standard input: all tables that it holds. */
export async function checkInput(name: string, options: InputOptions): Promise<void> {
  const target = { file: name, copy: copyOf(name), isWhole: true };
  const source = name === '-' ? { chunks: options.stdin } : fileOf(name);
  await checkBytes(target, source, unpacking, options);
}
