import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipped, isGzip } from '../../../src/cli/inputs/gzip.js';
import { headed } from '../../../src/cli/inputs/head.js';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-read-'));
let made = 0;

export function file(content: string | Uint8Array, ending = 'csv'): string {
  const path = join(folder, `${made++}.${ending}`);
  writeFileSync(path, content);
  return path;
}

/** Chunks as they come, unpacked when they begin as gzip does. */
export async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, chunks } = await headed(source, 2);
  yield* isGzip(head) ? gunzipped(chunks) : chunks;
}

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  // A copy: a chunk is valid until the next is asked for.
  for await (const chunk of chunks) all.push(Uint8Array.from(chunk));
  return Buffer.concat(all);
}

export async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const lent = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    lent.set(part);
    yield lent.subarray(0, part.length);
    lent.fill(0x22);
  }
}

export const rows = (count: number) => `code,name\n${'0110113719,架空診療所\n'.repeat(count)}`;
export const findingsOf = async (
  args: readonly string[],
  input?: string | AsyncIterable<Uint8Array>,
) => {
  const { out, status } = await run(
    ['check', ...args, '--format', 'json', '--no-unique'],
    undefined,
    input,
  );
  const { findings, summary } = JSON.parse(out);
  return { findings, summary, status };
};
