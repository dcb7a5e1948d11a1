import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** How a process ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The first and the last megabyte of its standard output; all of it when it is shorter. */
  readonly out: string;
  /** Line feeds in its standard output. */
  readonly lines: number;
  readonly err: string;
  /** The most memory that it had at any time, in bytes; 0 where a signal ended it. */
  readonly peak: number;
}

export interface Around {
  /** What comes on standard input, which is then closed, or stays `open`. */
  readonly input?: Iterable<string | Uint8Array>;
  readonly open?: boolean;
  /** A file for standard output in place of a pipe. */
  readonly stdout?: number;
  /** Called with each piece of standard output. */
  readonly onOut?: (piece: Buffer, child: ChildProcess) => void;
}

const KEPT = 1024 * 1024;
const LF = 0x0a;

/**
 * Tells on a pipe of its own, when a process ends, how much memory it had at most. Looked at again and again: what the system remembers as
 * the most counts that of the process which started it.
 */
const watch = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs';
let peak = 0;
const look = () => { peak = Math.max(peak, process.memoryUsage.rss()); };
setInterval(look, 5).unref();
process.on('exit', () => { look(); writeSync(3, String(peak)); });
`)}`;

/** Runs a bundled command as a process of its own. */
export async function runProcess(
  script: string,
  args: readonly string[],
  { input = [], open = false, stdout, onOut }: Around = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', watch, script, ...args], {
    stdio: ['pipe', stdout ?? 'pipe', 'pipe', 'pipe'],
  });
  let head = '';
  let tail = '';
  let lines = 0;
  let err = '';
  let peak = '';
  child.stdout?.on('data', (piece: Buffer) => {
    for (let at = piece.indexOf(LF); at !== -1; at = piece.indexOf(LF, at + 1)) lines++;
    const text = piece.toString('latin1');
    if (head.length < KEPT) head += text;
    else tail = (tail + text).slice(-KEPT);
    onOut?.(piece, child);
  });
  child.stderr?.on('data', (piece) => {
    err += piece;
  });
  child.stdio[3]?.on('data', (piece) => {
    peak += piece;
  });
  const closed = once(child, 'close');
  // A process that ends early closes its input.
  await pipeline(Readable.from(input), child.stdin as NodeJS.WritableStream, {
    end: !open,
  }).catch(() => {});
  const [status, signal] = await closed;
  const out = Buffer.from(head + tail, 'latin1').toString('utf8');
  return { status, signal, out, lines, err, peak: Number(peak) };
}
