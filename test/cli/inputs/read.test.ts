import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileChunks } from '../../../src/cli/inputs/file-chunks.js';
import { unpacked } from '../../../src/cli/inputs/gzip.js';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-read-'));
let made = 0;

function file(content: string | Uint8Array, ending = 'csv'): string {
  const path = join(folder, `${made++}.${ending}`);
  writeFileSync(path, content);
  return path;
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  // A copy: a chunk is valid until the next is asked for.
  for await (const chunk of chunks) all.push(Uint8Array.from(chunk));
  return Buffer.concat(all);
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const lent = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    lent.set(part);
    yield lent.subarray(0, part.length);
    lent.fill(0x22);
  }
}

const rows = (count: number) => `code,name\n${'0110113719,架空診療所\n'.repeat(count)}`;
const findingsOf = async (args: readonly string[], input?: string | AsyncIterable<Uint8Array>) => {
  const { out, status } = await run(
    ['check', ...args, '--format', 'json', '--no-unique'],
    undefined,
    input,
  );
  const { findings, summary } = JSON.parse(out);
  return { findings, summary, status };
};

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

describe('a check of what is hard to read', () => {
  it('finds the same in a file, packed, and from a pipe, packed or not', async () => {
    const content = readFileSync('fixtures/register-broken.csv');
    const strip = ({ findings, summary, status }: Awaited<ReturnType<typeof findingsOf>>) => {
      const named = JSON.stringify({ findings, summary, status });
      return named.replaceAll(/"file":"[^"]*"/g, '"file":""');
    };
    const plain = strip(await findingsOf(['fixtures/register-broken.csv']));
    expect(strip(await findingsOf([file(gzipSync(content), 'csv.gz')]))).toBe(plain);
    expect(strip(await findingsOf([file(gzipSync(content), 'csv')]))).toBe(plain);
    expect(strip(await findingsOf(['-'], inChunks(content, 10)))).toBe(plain);
    expect(strip(await findingsOf(['-'], inChunks(gzipSync(content), 10)))).toBe(plain);
  });

  it('keeps what it found before a gzip file ends early, and does not look whole', async () => {
    const text = `code\n110113719\n${rows(50_000).slice(10)}`;
    const { findings, summary, status } = await findingsOf([
      file(gzipSync(text).subarray(0, -30), 'csv.gz'),
      'fixtures/register.csv',
    ]);
    expect(status).toBe(2);
    expect(findings[0]).toMatchObject({ line: 2, rule: 'code.excel-damage' });
    expect(findings.at(-1)).toMatchObject({ line: 0, rule: 'check.file', reason: 'damaged-gzip' });
    expect(summary).toMatchObject({ complete: false });
    expect(summary.files[0].rows).toBeGreaterThan(0);
    // The next file is checked all the same.
    expect(summary.files[1]).toMatchObject({ rows: 188, complete: true });
  });

  it('takes the row that the end of a damaged gzip file cuts for no fault', async () => {
    const whole = gzipSync(rows(3), { level: 0 });
    // Stored bytes: the last row is cut within its name.
    const { findings, summary } = await findingsOf([file(whole.subarray(0, -12), 'gz')]);
    expect(findings.map(({ reason }: { reason: string }) => reason)).toEqual(['damaged-gzip']);
    expect(summary.files[0].rows).toBe(2);
  });

  it('tells permission, a missing file and any other cause', async () => {
    const { findings } = await findingsOf(['no-such.csv', 'package.json/x']);
    expect(findings.map(({ params }: { params: object }) => params)).toEqual([
      { cause: 'ENOENT' },
      { cause: 'ENOTDIR' },
    ]);
    const failing = (async function* () {
      yield Buffer.from('code\n110113719\n0110');
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    })();
    const denied = await findingsOf(['-'], failing);
    expect(denied.findings).toMatchObject([
      { reason: 'leading-zero', line: 2 },
      { reason: 'unreadable', message: expect.stringContaining('読む権限がありません（EACCES）') },
    ]);
    expect(denied.summary.files[0]).toMatchObject({ rows: 1, complete: false });
    const unknown = (async function* () {
      yield Buffer.from('code\n');
      throw new Error('no');
    })();
    expect((await findingsOf(['-'], unknown)).findings[0].params).toEqual({ cause: 'unknown' });
  });
});

describe('Ctrl-C', () => {
  it('ends the run at the next chunk: the report is closed, and says what is missing', async () => {
    const stop = new AbortController();
    const endless = (async function* () {
      yield Buffer.from(rows(5000));
      stop.abort();
      for (;;) yield Buffer.from('0110113719,架空診療所\n');
    })();
    const args = ['check', '-', 'fixtures/register.csv', '--format', 'json', '--no-unique'];
    const { status, out, err } = await run(args, undefined, endless, { signal: stop.signal });
    expect(status).toBe(2);
    const { findings, summary } = JSON.parse(out);
    expect(findings).toMatchObject([
      { reason: 'interrupted', severity: 'error', params: { rows: 5000, left: 1 } },
    ]);
    expect(summary).toMatchObject({ complete: false, rows: 5000 });
    expect(summary.files).toHaveLength(1);
    expect(err).toContain('中断しました');
  });

  it('does not wait for a pipe that gives nothing', async () => {
    const stop = new AbortController();
    const silent = (async function* () {
      yield Buffer.from(rows(10));
      setTimeout(() => stop.abort(), 20);
      await new Promise(() => {});
    })();
    const { out } = await run(['check', '-', '--lang', 'en'], undefined, silent, {
      signal: stop.signal,
    });
    expect(out).toContain('Interrupted: of this file only 10 rows were checked.');
  });

  it('may come before anything is read', async () => {
    const { out, status } = await run(['check', 'fixtures/register.csv'], undefined, '', {
      signal: AbortSignal.abort(),
    });
    expect(status).toBe(2);
    expect(out).toContain('0行目まで');
  });
});
