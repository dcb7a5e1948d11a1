import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fileOutput } from '../../../src/cli/reports/file-output.js';
import { temporaryFor } from '../../../src/cli/reports/temporary.js';
import { run } from '../run.js';
import { broken, folder, register, reportOnFiles, unclosed } from './support.js';

const formats = ['text', 'json', 'ndjson', 'csv', 'github', 'sarif', 'junit', 'html'];

describe('--output FILE', () => {
  it.each(formats)(
    'holds the same %s report as standard output, and nothing is left beside it',
    async (format) => {
      const at = folder();
      const file = join(at, 'report');
      const direct = await reportOnFiles([broken, register], format);
      const { status, out } = await reportOnFiles([broken, register], format, ['--output', file]);
      expect([status, out]).toEqual([1, '']);
      expect(readFileSync(file, 'utf8')).toBe(direct.out);
      expect(readdirSync(at)).toEqual(['report']);
    },
  );

  it('is written even when a file was not checked to its end, and says so', async () => {
    const file = join(folder(), 'report.json');
    const { status } = await reportOnFiles([unclosed], 'json', ['--output', file]);
    expect(status).toBe(2);
    expect(JSON.parse(readFileSync(file, 'utf8')).summary.complete).toBe(false);
  });

  it('keeps the mode of the file that it replaces, and the link that leads there', async () => {
    const at = folder();
    const [file, link] = [join(at, 'report'), join(at, 'link')];
    writeFileSync(file, 'before');
    chmodSync(file, 0o640);
    symlinkSync(file, link);
    await reportOnFiles([register], 'ndjson', ['--output', link]);
    expect(readFileSync(file, 'utf8')).not.toContain('"line"');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(at).sort()).toEqual(['link', 'report']);
  });

  it.each([
    ['a folder', (at: string) => at, 'EISDIR'],
    ['a path through a file', () => join(register, 'report'), 'ENOTDIR'],
  ])('says that it cannot write to %s', async (_, place, code) => {
    for (const lang of ['ja', 'en']) {
      const path = place(folder());
      const { status, out, err } = await reportOnFiles([broken], 'json', [
        '--output',
        path,
        '--lang',
        lang,
      ]);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(path);
      expect(err).toContain(code);
    }
  });

  it('makes the folders that are not there, and leaves none behind where the run is stopped', async () => {
    const at = folder();
    const file = join(at, 'a', 'b', 'report.json');
    const args = ['check', broken, '--format', 'json', '--output', file];
    await run(args, undefined, '', { signal: AbortSignal.abort() });
    expect(readdirSync(at)).toEqual([]);
    expect((await run(args)).status).toBe(1);
    expect(JSON.parse(readFileSync(file, 'utf8')).summary.complete).toBe(true);
    expect(readdirSync(join(at, 'a', 'b'))).toEqual(['report.json']);
  });

  it('removes what a killed run has left, and nothing that another is writing', async () => {
    const at = folder();
    const file = join(at, 'report');
    const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
    const left = temporaryFor(file).replace(`-${process.pid}-`, `-${dead}-`);
    const kept = [temporaryFor(file), temporaryFor(join(at, 'other')), join(at, '.report.tmp')];
    for (const path of [left, ...kept]) writeFileSync(path, 'part');
    await reportOnFiles([register], 'ndjson', ['--output', file]);
    expect(existsSync(left)).toBe(false);
    expect(readdirSync(at).length).toBe(kept.length + 1);
  });

  it.each(['--output', '--update-baseline'])(
    'refuses %s in a hook of pre-commit',
    async (option) => {
      const file = join(folder(), 'file');
      const options = option === '--output' ? [option, file] : ['--baseline', file, option];
      for (const lang of ['ja', 'en']) {
        const { status, out, err } = await reportOnFiles(
          [broken],
          'json',
          [...options, '--lang', lang],
          {
            env: { PRE_COMMIT: '1' },
          },
        );
        expect([status, out, existsSync(file)]).toEqual([2, '', false]);
        expect(err).toContain(option);
      }
      const { status } = await reportOnFiles([broken], 'json', [], { env: { PRE_COMMIT: '1' } });
      expect(status).toBe(1);
    },
  );

  it('never overwrites a file that is checked', async () => {
    const at = folder();
    const [file, same] = [join(at, 'a.csv'), join(at, 'b.csv')];
    writeFileSync(file, 'code\n1\n');
    symlinkSync(file, same);
    for (const path of [file, same]) {
      const { status, err } = await reportOnFiles([file], 'csv', ['--output', path]);
      expect(status).toBe(2);
      expect(err).toContain('検査するファイルです');
    }
    expect(readFileSync(file, 'utf8')).toBe('code\n1\n');
  });

  it('leaves what was there, and nothing else, when the run is stopped', async () => {
    const at = folder();
    const file = join(at, 'report.json');
    writeFileSync(file, 'before');
    const { status, err } = await run(
      ['check', broken, '--format', 'json', '--output', file],
      undefined,
      '',
      { signal: AbortSignal.abort() },
    );
    expect(status).toBe(2);
    expect(err).toBe('iryokikan: 中断しました。報告は途中までです。\n');
    expect([readFileSync(file, 'utf8'), readdirSync(at)]).toEqual(['before', ['report.json']]);
  });
});

describe('fileOutput', () => {
  it('writes nothing in its place before it is committed, and nothing at all when it is abandoned', async () => {
    const at = folder();
    const path = join(at, 'file');
    const output = fileOutput(path);
    output.write('x'.repeat(100_000));
    await output.settle();
    expect(existsSync(path)).toBe(false);
    output.abandon();
    expect(readdirSync(at)).toEqual([]);
    const other = fileOutput(path);
    other.write('あ'.repeat(100_000));
    other.commit();
    other.abandon();
    expect(readFileSync(path, 'utf8')).toBe('あ'.repeat(100_000));
  });

  it('tells that its place has become a folder meanwhile, and removes what it wrote', () => {
    const at = folder();
    const path = join(at, 'file');
    const output = fileOutput(path);
    output.write('text');
    mkdirSync(path);
    expect(() => output.commit()).toThrow(/に書けませんでした/);
    expect(readdirSync(at)).toEqual(['file']);
  });

  it('writes through to what is no plain file', async () => {
    const output = fileOutput('/dev/null');
    output.write('text');
    await output.settle();
    output.commit();
    expect(statSync('/dev/null').isFile()).toBe(false);
  });
});

describe('a run that is stopped', () => {
  it('ends at once, even while it waits for standard input, and shows what was found so far', async () => {
    const stop = new AbortController();
    const { main } = await import('../../../src/cli/main.js');
    const written = { out: '', err: '' };
    const output = (name: 'out' | 'err') => ({
      write: (text: string) => {
        written[name] += text;
      },
      settle: async () => {},
    });
    const closed = vi.fn();
    const status = await main(['check', '-'], '1.2.3', {
      stdin: (async function* () {
        try {
          yield new TextEncoder().encode(`code\n${'1\n'.repeat(100_000)}`);
          setTimeout(() => stop.abort(), 5);
          await new Promise((resolve) => setTimeout(resolve, 50));
          yield new Uint8Array();
        } finally {
          closed();
        }
      })(),
      stdout: output('out'),
      stderr: output('err'),
      now: Date.now,
      env: {},
      signal: stop.signal,
    });
    expect([status, written.err]).toEqual([2, 'iryokikan: 中断しました。報告は途中までです。\n']);
    expect(written.out).toMatch(/^-:2 {2}code/);
    expect(written.out).toContain('- は最後まで検査できていません');
    expect(written.out).toMatch(/^-\n {2}誤り .*\[check\.file\]$/m);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });
});
