/** Reads a file of the reader as the command reads one: text, gzip, workbooks, archives with their members. */
import { FileFault } from '../../../src/cli/inputs/archive/file-fault.js';
import { held } from '../../../src/cli/inputs/archive/held.js';
import { magicBytes } from '../../../src/cli/inputs/archive/magic.js';
import { checkBytes, type Unpacking } from '../../../src/cli/inputs/check-bytes.js';
import type { InputOptions } from '../../../src/cli/inputs/check-table.js';
import { copyOf } from '../../../src/cli/inputs/file-names.js';
import { type Container, openPacked } from '../../../src/cli/inputs/packed.js';
import { chunksOf } from './chunks.js';
import { openZip } from './zip.js';

/** Bytes of a file that is looked through. */
const BLOCK = 2 ** 16;

async function* blocksOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += BLOCK) {
    yield new Uint8Array(await file.slice(at, at + BLOCK).arrayBuffer());
  }
}

const openBlob = (file: Blob): Promise<Container> =>
  openPacked({
    head: async () => new Uint8Array(await file.slice(0, magicBytes).arrayBuffer()),
    blocks: () => blocksOf(file),
    openZip: () => openZip(file),
  });

/** Unpacks gzip; what is damaged fails as it does in Node. */
async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let failed: { readonly error: unknown } | undefined;
  const packed = new ReadableStream<BufferSource>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(Uint8Array.from(value));
      } catch (error) {
        failed = { error };
        controller.error(error);
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  try {
    yield* chunksOf(packed.pipeThrough(new DecompressionStream('gzip')));
  } catch (cause) {
    if (failed) throw failed.error;
    const isShort = /truncated|incomplete|unexpected end/i.test(`${cause}`);
    throw Object.assign(new Error('gzip', { cause }), {
      code: isShort ? 'Z_BUF_ERROR' : 'Z_DATA_ERROR',
    });
  }
}

const unpacking: Unpacking = {
  gunzipped,
  openHeld: async (chunks) => openBlob(new Blob([await held(chunks)])),
};

/** The bytes of a file. One that was changed after it was chosen cannot be read any more. */
async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  try {
    yield* chunksOf(file.stream());
  } catch (cause) {
    throw new FileFault('changed', { cause });
  }
}

/** Checks all tables that a file holds. */
export function checkFile(file: File, options: InputOptions): Promise<void> {
  const target = { file: file.name, copy: copyOf(file.name), isWhole: true };
  const source = {
    chunks: bytesOf(file),
    file: { isLasting: async () => true, open: () => openBlob(file) },
  };
  return checkBytes(target, source, unpacking, options);
}
