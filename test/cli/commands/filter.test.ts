import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { bundled } from '../../bundle.js';
import { run } from '../run.js';

const moment = '2024-09-02T03:00:00Z';
const filter = (input: string, ...args: readonly string[]) =>
  run(['filter', ...args], moment, input);

describe('iryokikan filter', () => {
  it('answers a line to each line, and ends well whatever was found', async () => {
    const { status, out, err } = await filter('0110113719\n110113719\n', '--only', 'verdict');
    expect({ status, out, err }).toEqual({ status: 0, out: 'valid\ninvalid\n', err: '' });
  });

  it('takes columns by number, options of the check, and English', async () => {
    const columns = ['--column', '2=code7', '--column', '1=prefecture', '--column', '3=ignore'];
    const { out } = await filter(
      '13\t0112345\tx\n',
      ...columns,
      '--point-table',
      '医科',
      '--lang',
      'en',
    );
    expect(out).toMatch(/^13\t0112345\tx\twarning\t.*"message":"The check digit/);
    const strict = await filter('3410712363\n', '--check-digit', 'error', '--only', 'verdict');
    expect(strict.out).toBe('invalid\n');
  });

  it('takes objects by names', async () => {
    const args = ['--input', 'jsonl', '--only', 'verdict'];
    expect((await filter('{"code":"0110113719"}\n', ...args)).out).toBe('{"verdict":"valid"}\n');
    const named = await filter('{"x":"1"}\n', ...args, '--column', 'x=code');
    expect(named.out).toBe('{"verdict":"invalid"}\n');
  });

  it('takes the day on which forms are filed', async () => {
    const columns = [
      '--column',
      '1=startMonth',
      '--column',
      '2=applicationType',
      '--only',
      'findings',
    ];
    const input = '2024-10\tstart\n';
    const open = await filter(input, ...columns);
    expect(open.status).toBe(2);
    expect(open.err).toContain('eligibility-application, claims-application');
    columns.push('--profile', 'claims-application');
    const told = async (...args: readonly string[]) =>
      (await filter(input, ...columns, ...args)).out;
    expect(await told()).toBe(await told('--on', '2024-09-02'));
    expect(await told('--on', '2025-09-02')).not.toBe(await told());
  });

  it.each([
    [['x.tsv'], '', '標準入力'],
    [['--column', 'a=code'], '', '番号'],
    [['--column', '1=cod'], '', 'code'],
    [['--column', '1=code', '--column', '2=code'], '', '1つずつ'],
    [['--column', '1=code', '--column', '2=consent'], '', '1つずつ'],
    [['--column', '1=ignore'], '', '1つずつ'],
    [['--chunk-header'], 'x\n', '行数の行'],
    [['--chunk-header'], '3\n1\n', '前に入力が終わりました'],
    [[], '1'.repeat(3 << 20), '1MiB'],
  ])('ends with 2 on %j', async (args, input, said) => {
    const { status, err } = await filter(input, ...args);
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect((await filter(input, ...args, '--lang', 'en')).err).toMatch(/^iryokikan: [ -~]+\n$/);
  });

  it('answers before more comes, and takes a closed pipe as no error', {
    timeout: 60_000,
  }, async () => {
    const command = await bundled('src/cli/bin.ts');
    const child = spawn(process.execPath, [command, 'filter', '--only', 'verdict']);
    let err = '';
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    for (const [line, answer] of [
      ['0110113719\n', 'valid\n'],
      ['1\n0110113719\n', 'invalid\nvalid\n'],
    ] as const) {
      child.stdin.write(line);
      const [piece] = await once(child.stdout, 'data');
      expect(String(piece)).toBe(answer);
    }
    child.stdout.destroy();
    child.stdin.end('1\n'.repeat(100_000));
    const [status] = await once(child, 'close');
    expect([status, err]).toEqual([0, '']);
  });
});
