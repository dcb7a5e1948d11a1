import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { file, findingsOf, inChunks, rows } from './support.js';

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

it('many files do not pile up listeners', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iryokikan-many-'));
  for (let i = 0; i < 40; i++) writeFileSync(join(folder, `${i}.csv`), 'code\n0110113719\n');
  const warnings: unknown[] = [];
  const onWarning = (warning: unknown) => warnings.push(warning);
  process.on('warning', onWarning);
  const { signal } = new AbortController();
  const { status } = await run(['check', `${folder}/*.csv`], undefined, '', { signal });
  await new Promise(setImmediate);
  process.off('warning', onWarning);
  expect([status, warnings]).toEqual([0, []]);
});
