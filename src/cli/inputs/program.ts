import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure, Stopped } from '../terminal/failure.js';
import type { Surroundings } from '../terminal/surroundings.js';

interface Asked extends Pick<Surroundings, 'stderr' | 'signal'> {
  /** The program and its arguments. */
  readonly program: readonly string[];
  /** What it gets on standard input, without line breaks. */
  readonly lines: readonly string[];
  /** So many seconds it may stay silent. */
  readonly timeout: number;
}

const unstartable = (name: string, error: NodeJS.ErrnoException) =>
  new Failure({
    ja: `${name} を起動できません（${error.code}）。名前と場所をご確認ください。`,
    en: `${name} cannot be started (${error.code}). Check its name and place.`,
  });

const silent = (name: string, seconds: number) =>
  new Failure({
    ja: `${name} が${seconds}秒のあいだ何も答えません。1行ごとに書き出しているか（バッファの吐き出し）、入力の終わりで終わるかをご確認ください。待つ時間は --timeout で変えられます。`,
    en: `${name} has been silent for ${seconds} seconds. See that it writes each line out at once and ends at the end of its input; --timeout sets how long to wait.`,
  });

const failed = (name: string, status: number | string) =>
  new Failure({
    ja: `${name} が異常終了しました（${status}）。上の表示をご確認ください。`,
    en: `${name} failed (${status}). See what it wrote above.`,
  });

/** Gives a program lines and hands on the lines that it writes, until it ends well. */
export async function* linesFrom({
  program: [name = '', ...args],
  lines,
  timeout,
  stderr,
  signal,
}: Asked): AsyncGenerator<string> {
  const child = spawn(name, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const reader = createInterface({ input: child.stdout });
  let failure: Failure | undefined;
  const stop = (why: Failure) => {
    failure ??= why;
    child.kill();
    // What it started itself may hold the pipe open.
    reader.close();
  };
  child.on('error', (error) => stop(unstartable(name, error)));
  const onAbort = () => stop(new Stopped());
  signal?.addEventListener('abort', onAbort);
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.write(text));
  const closed = once(child, 'close').catch(() => []);
  // It need not read to the end.
  pipeline(Readable.from(lines.map((line) => `${line}\n`)), child.stdin).catch(() => {});
  const late = setTimeout(() => stop(silent(name, timeout)), timeout * 1000);
  try {
    for await (const line of reader) {
      late.refresh();
      yield line;
    }
    const [status, by] = failure ? [] : await closed;
    if (failure) throw failure;
    if (status !== 0) throw failed(name, status ?? by);
  } finally {
    clearTimeout(late);
    signal?.removeEventListener('abort', onAbort);
    child.kill();
  }
}
