import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { unwritable } from '../../../src/cli/terminal/failure.js';
import { outputTo } from '../../../src/cli/terminal/output.js';

const fault = (code: string) => Object.assign(new Error('x'), { code });

describe('unwritable', () => {
  it('names what could not be written and why, in both languages', () => {
    expect(unwritable(fault('EACCES'), 'a.json').text).toEqual({
      ja: 'a.json に書けませんでした（EACCES: 書き込む権限がありません）。前からあった内容は変えていません。',
      en: 'a.json could not be written (EACCES: writing is not permitted). What was there before has not changed.',
    });
    expect(unwritable(fault('EIO')).text).toEqual({
      ja: '標準出力に書けませんでした（EIO）。出力は途中までです。',
      en: 'Standard output could not be written (EIO). What is there is not the whole.',
    });
    expect(unwritable(new Error('odd')).text.en).toContain('(Error: odd)');
  });
});

describe('outputTo', () => {
  it('tells a fault that its stream tells only of the piece', async () => {
    const output = outputTo(
      new Writable({
        write(_, __, done) {
          done(fault('ENOSPC'));
        },
      }),
    );
    output.write('x'.repeat(100_000));
    await expect(output.settle()).rejects.toThrow('ENOSPC');
    output.write('more');
    await expect(output.settle()).rejects.toThrow('ENOSPC');
  });

  it('knows a terminal and its columns', () => {
    const terminal = (columns: number) =>
      Object.assign(new PassThrough(), { isTTY: true, columns });
    expect(outputTo(terminal(120)).columns).toBe(120);
    expect(outputTo(terminal(0)).columns).toBe(80);
    expect(outputTo(new PassThrough()).columns).toBeUndefined();
  });

  it('makes room before each piece', async () => {
    const calls: string[] = [];
    const output = outputTo(
      new Writable({
        write(_, __, done) {
          calls.push('written');
          done();
        },
      }),
    );
    output.beforeWrite = () => calls.push('room');
    output.write('x');
    await output.settle();
    expect(calls).toEqual(['room', 'written']);
  });
});
