import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, inChunks, rows, unpacked } from './support.js';

describe('unpacked', () => {
  const content = readFileSync('fixtures/register-broken.csv');

  it('passes on what is no gzip, also when it comes byte by byte', async () => {
    for (const bytes of [
      content,
      Buffer.from(''),
      Buffer.from('a'),
      Buffer.from([0x1f]),
      Buffer.from([0x1f, 0x8c]),
    ]) {
      for (const size of [1, 2, 7, 100_000]) {
        expect(await bytesOf(unpacked(inChunks(bytes, size)))).toEqual(bytes);
      }
    }
  });

  it('unpacks gzip, in chunks of any size and of several members', async () => {
    const packed = gzipSync(content);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: packed.length }), async (size) => {
        expect((await bytesOf(unpacked(inChunks(packed, size)))).equals(content)).toBe(true);
      }),
      { numRuns: 30 },
    );
    const two = Buffer.concat([packed, packed]);
    expect(await bytesOf(unpacked(inChunks(two, 100)))).toHaveLength(content.length * 2);
    const large = Buffer.alloc(20_000_000, 'x');
    expect((await bytesOf(unpacked(inChunks(gzipSync(large), 64)))).equals(large)).toBe(true);
  });

  it.each([
    ['ends early', (bytes: Buffer) => bytes.subarray(0, -20), 'Z_BUF_ERROR'],
    ['has a wrong byte', (bytes: Buffer) => bytes.fill(0xff, 600, 640), 'Z_DATA_ERROR'],
    ['is nothing but its mark', (bytes: Buffer) => bytes.subarray(0, 2), 'Z_BUF_ERROR'],
  ])('throws where it %s, and does not hang', async (_, damage, code) => {
    for (const size of [10, 1_000_000]) {
      const bytes = damage(gzipSync(content));
      await expect(bytesOf(unpacked(inChunks(bytes, size)))).rejects.toMatchObject({ code });
    }
  });

  it('may be left early', async () => {
    for await (const chunk of unpacked(inChunks(gzipSync(rows(200_000)), 50))) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });
});
