import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../bundle.js';
import { type Around, runProcess } from './process.js';

const MB = 1024 * 1024;
let script = '';
beforeAll(async () => {
  script = await bundled('src/cli/bin.ts');
});

/** How many runs are killed, each at a later moment: `npm run test:kills` kills a hundred. */
const KILLS = Number(process.env['KILLS'] ?? 9);

const check = (args: readonly string[], around: Around) =>
  runProcess(script, ['check', ...args], around);

function* long(start: string, part: string, bytes: number, end = ''): Generator<string> {
  yield start;
  const block = part.repeat(Math.ceil(Math.min(MB, bytes) / part.length));
  for (let sent = 0; sent < bytes; sent += block.length) yield block;
  yield end;
}

/** What a run may take whatever its input: some 50 MB are Node itself, and a part of the rest waits to be collected. */
const LITTLE = 400e6;

describe('a run of the command', { timeout: 120_000 }, () => {
  it.each([
    ['a field of 100 MB', 'x', 'row-too-long'],
    ['a field of 100 MB in quotes', 'x', 'unclosed-quote', '"'],
    ['a row of a hundred million columns', ',', 'row-too-long'],
  ])('over %s tells it, in little memory', async (_, part, reason, start = '') => {
    const input = long(`code,name\n110113719,a\n${start}`, part, 100 * MB);
    const { status, out, err, peak } = await check(['-', '--format', 'json'], { input });
    const { findings, summary } = JSON.parse(out);
    expect([status, err]).toEqual([2, '']);
    expect(findings).toMatchObject([
      { line: 2, suggestion: '0110113719' },
      { line: 3, reason },
    ]);
    expect(summary).toMatchObject({ complete: false, rows: 1 });
    expect(peak).toBeLessThan(LITTLE);
  });

  it('over a gzip that unpacks to a field of 300 MB tells it, in little memory', async () => {
    const packed = gzipSync(
      Buffer.concat([Buffer.from('code,name\n1,a\n'), Buffer.alloc(300 * MB, 0x78)]),
    );
    const { status, out, peak } = await check(['-', '--format', 'ndjson'], { input: [packed] });
    expect([status, out.split('\n').length]).toEqual([2, 3]);
    expect(out).toContain('row-too-long');
    expect(peak).toBeLessThan(LITTLE);
  });

  it.each([
    ['ndjson', 1_000_000, 0],
    ['csv', 200_000, 1],
    ['json', 200_000, 2],
    ['sarif', 200_000, 2],
  ])(
    'that finds a fault in each row writes them all as %s, in little memory',
    async (format, count, around) => {
      // From a file, whose chunks are large: the findings of one must not all wait at once.
      const file = join(mkdtempSync(join(tmpdir(), 'iryokikan-many-')), 'a.csv');
      writeFileSync(file, `code\n${'12\n'.repeat(count)}`);
      const args = [file, '--format', format, '--no-unique', '--max-findings', '1000000'];
      const { status, out, lines, err, peak } = await check(args, {});
      expect([status, err, lines]).toEqual([1, '', count + around]);
      const last = out.slice(-3000);
      if (format === 'ndjson') expect(last).toContain(`,"line":${count + 1},`);
      if (format === 'json') expect(last).toContain(`"complete":true,"errors":${count}`);
      if (format === 'sarif') expect(last).toContain('"executionSuccessful":true');
      expect(peak).toBeLessThan(LITTLE);
    },
  );

  it('whose reader has seen enough ends by itself, with the status of what was found', async () => {
    for (const format of ['ndjson', 'json', 'csv', 'text', 'sarif']) {
      const { status, signal, err } = await check(
        ['-', '--format', format, '--max-findings', '1000000'],
        {
          input: long('code\n', '12\n', MB / 4),
          onOut: (_, { stdout }) => stdout?.destroy(),
        },
      );
      expect([format, status, signal, err]).toEqual([format, 1, null, '']);
    }
  });

  it('whose reader has gone reads no further than to the first fault', async () => {
    let sent = 0;
    function* counted() {
      for (const part of long('code\n', '12\n', 400 * MB)) {
        sent += part.length;
        yield part;
      }
    }
    const { status, signal, err } = await check(['-', '--format', 'ndjson'], {
      input: counted(),
      onOut: (_, { stdout }) => stdout?.destroy(),
    });
    expect([status, signal, err]).toEqual([1, null, '']);
    expect(sent).toBeLessThan(40 * MB);
  });

  it('that cannot write its report says so, whatever it found', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iryokikan-full-'));
    const readOnly = join(folder, 'file');
    writeFileSync(readOnly, '');
    // Where there is no device that is always full: a file that is open for reading only.
    const isFull = existsSync('/dev/full');
    for (const format of ['text', 'json', 'ndjson', 'html']) {
      const stdout = openSync(isFull ? '/dev/full' : readOnly, isFull ? 'w' : 'r');
      const { status, err } = await check(['-', '--format', format], {
        input: ['code\n12\n'],
        stdout,
      });
      expect(status).toBe(2);
      expect(err).toMatch(
        /^iryokikan: 標準出力に書けませんでした（(ENOSPC: 空き容量がありません|EBADF)）。出力は途中までです。\n$/,
      );
    }
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'that gets %s amid a long input closes its report, and ends by the signal',
    async (signal) => {
      let sent = false;
      const ended = await check(['-', '--format', 'json'], {
        input: long('code\n', '12\n', 3 * MB),
        open: true,
        onOut(_, child) {
          // Once: a second one ends it without a word.
          if (!sent) child.kill(signal);
          sent = true;
        },
      });
      expect([ended.status, ended.signal]).toEqual([null, signal]);
      expect(ended.err).toBe('iryokikan: 中断しました。報告は途中までです。\n');
      expect(ended.out.startsWith('{"findings":[\n{"file":"-","line":2,')).toBe(true);
      const [, last = ''] =
        /\n(\{[^\n]*"reason":"interrupted"[^\n]*\})\n\],"summary":/.exec(ended.out) ?? [];
      expect(JSON.parse(last)).toMatchObject({ rule: 'check.file', severity: 'error' });
      const { summary } = JSON.parse(`{${ended.out.slice(ended.out.lastIndexOf('"summary":'))}`);
      expect(summary.complete).toBe(false);
    },
  );

  it('that is killed leaves the file whole, as it was or repaired, and the next removes the rest', {
    timeout: 120_000 + KILLS * 4000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iryokikan-kill-'));
    const [data, link, hard] = ['a.csv', 'link.csv', 'hard.csv'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    const text = [...long('code\n', '110113719\n', MB / 6)].join('');
    const repaired = text.replaceAll('\n110113719', '\n0110113719');
    const argsOf = (name: string) => [
      ...['check', name, '--fix-in-place', '--no-unique', '--format', 'csv'],
    ];
    const read = (name: string) => readFileSync(name, 'utf8');
    symlinkSync('a.csv', link);
    const began = performance.now();
    writeFileSync(data, text);
    await runProcess(script, argsOf(data));
    const whole = performance.now() - began;
    expect(read(data) === repaired).toBe(true);
    const left = { asItWas: 0, repaired: 0 };
    for (let moment = 1; moment <= KILLS; moment++) {
      rmSync(data);
      rmSync(hard, { force: true });
      writeFileSync(data, text, { mode: 0o640 });
      linkSync(data, hard);
      // By its name, by a link to it, and by another name of the file itself.
      const name = [data, link, hard][moment % 3] as string;
      const child = spawn(process.execPath, [script, ...argsOf(name)], { stdio: 'ignore' });
      // Node itself takes the first part of the time.
      setTimeout(() => child.kill('SIGKILL'), whole * (0.4 + (0.75 * moment) / KILLS));
      await once(child, 'close');
      const now = read(name);
      expect(now === text || now === repaired).toBe(true);
      left[now === text ? 'asItWas' : 'repaired']++;
      // The other name of the file keeps what it held; the link, and what may be done with the file, stay.
      expect(read(name === hard ? data : hard) === text).toBe(true);
      expect(readlinkSync(link)).toBe('a.csv');
      expect(statSync(name).mode & 0o777).toBe(0o640);
    }
    console.log(`killed ${KILLS} times: ${JSON.stringify(left)}`);
    for (const name of [data, hard]) {
      rmSync(name);
      writeFileSync(name, text);
      await runProcess(script, argsOf(name));
    }
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'hard.csv', 'link.csv']);
  });

  it('that gets SIGINT leaves no part of a file that it was writing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iryokikan-stop-'));
    const data = join(folder, 'a.csv');
    const text = [...long('code\n', '110113719\n', 30 * MB)].join('');
    writeFileSync(data, text);
    writeFileSync(join(folder, 'report.html'), 'before');
    let sent = false;
    // The repairs are listed on standard error as they are made; the report shows that it runs.
    const { signal } = await check([data, '--fix-in-place', '--no-unique', '--format', 'ndjson'], {
      onOut(_, child) {
        if (!sent) child.kill('SIGINT');
        sent = true;
      },
    });
    expect(signal).toBe('SIGINT');
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'report.html']);
    expect(readFileSync(data, 'utf8') === text).toBe(true);
  });
});
