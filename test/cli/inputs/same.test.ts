import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated, randomOf, registers, repeated } from '../../check/noise.js';
import { cut } from '../../check/run.js';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-same-'));
const samples = registers();

/** The report on an input, in which files are called by no name. */
async function reportOn(name: string, chunks: readonly Uint8Array[] = []) {
  const input = (async function* () {
    yield* chunks;
  })();
  const args = ['check', name, '--format', 'json', '--no-unique'];
  const { out, status, err } = await run(args, undefined, input);
  return { status, err, out: out.replaceAll(/"file":"[^"]*"/g, '"file":""') };
}

describe('a report is the same, byte for byte', { timeout: 60_000 }, () => {
  it('from a file, a pipe and gzip, however the pipe is cut, in every format and encoding', async () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 });
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.boolean(), places, async (seed, isLong, at) => {
        const random = randomOf(seed);
        const once = mutated(random.pick(samples), random);
        const bytes = mutated(isLong ? repeated(once, 90_000) : once, random);
        const path = join(folder, `${made++}.csv`);
        writeFileSync(path, bytes);
        const packed = gzipSync(bytes);
        writeFileSync(`${path}.gz`, packed);
        const report = await reportOn(path);
        expect(await reportOn(`${path}.gz`)).toEqual(report);
        expect(await reportOn('-', cut(bytes, at))).toEqual(report);
        expect(await reportOn('-', cut(packed, at))).toEqual(report);
      }),
      { numRuns: 40 },
    );
  });
});
