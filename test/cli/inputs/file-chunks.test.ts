import { appendFileSync, truncateSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileChunks } from '../../../src/cli/inputs/file-chunks.js';
import { bytesOf, file } from './support.js';

describe('fileChunks', () => {
  it.each([0, 1, 2, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 3_500_000])(
    'gives all of %i bytes',
    async (size) => {
      const content = Buffer.alloc(size, 'iryokikan ');
      expect((await bytesOf(fileChunks(file(content)))).equals(content)).toBe(true);
    },
  );

  it('may be left early', async () => {
    for await (const chunk of fileChunks(file(Buffer.alloc(5_000_000)))) {
      expect(chunk.length).toBe(1024 * 1024);
      break;
    }
  });

  it.each([
    ['grows', (path: string) => appendFileSync(path, 'x')],
    ['shrinks', (path: string) => truncateSync(path, 1_500_000)],
    ['is written to', (path: string) => utimesSync(path, 1, 1)],
  ])('says that a file %s while it is read', async (_, change) => {
    const path = file(Buffer.alloc(3_000_000, 'x'));
    const reading = (async () => {
      let read = 0;
      for await (const chunk of fileChunks(path)) {
        if (read === 0) change(path);
        read += chunk.length;
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: 'CHANGED' });
  });

  it('reads what has no size to its end', async () => {
    expect(await bytesOf(fileChunks('/dev/null'))).toHaveLength(0);
    expect(String(await bytesOf(fileChunks('/proc/self/cmdline')))).toContain('node');
  });
});
