import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { outputTo } from '../../../src/cli/terminal/output.js';

const fault = (code: string) => Object.assign(new Error('x'), { code });

describe('outputTo', () => {
  it('waits while the reader is slow, and loses nothing', async () => {
    const stream = new PassThrough({ highWaterMark: 16 });
    const output = outputTo(stream);
    const text = 'x'.repeat(100_000);
    output.write(text);
    output.write('end');
    let settled = false;
    const settling = output.settle().then(() => {
      settled = true;
    });
    await new Promise(setImmediate);
    expect(settled).toBe(false);
    let read = '';
    stream.on('data', (data) => {
      read += data;
    });
    await settling;
    await output.settle();
    expect(read).toBe(`${text}end`);
  });

  it('does not wait for a reader that has gone', async () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    const output = outputTo(stream);
    output.write('x'.repeat(10));
    const settling = output.settle();
    stream.destroy();
    await settling;
    expect(stream.destroyed).toBe(true);
  });

  it('goes on quietly when the reader has closed its pipe, and on no other fault', async () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    const output = outputTo(stream);
    output.write('x'.repeat(10));
    const settling = output.settle();
    stream.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }));
    await settling;
    output.write('more');
    await output.settle();
    expect(String(stream.read())).toBe('xxxxxxxxxx');
  });

  it('tells any other fault when it is asked to settle', async () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    const output = outputTo(stream);
    output.write('x'.repeat(10));
    const settling = output.settle();
    stream.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }));
    await expect(settling).rejects.toThrow(
      '標準出力に書けませんでした（ENOSPC: 空き容量がありません）',
    );
  });

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
