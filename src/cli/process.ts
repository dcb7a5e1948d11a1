import { main } from './main.js';
import { outputTo } from './terminal/output.js';

declare const VERSION: string;

const statuses = { SIGINT: 130, SIGTERM: 143 };

/** Runs the command as a process. */
export async function runAsProcess(): Promise<void> {
  const stop = new AbortController();
  let stopped: keyof typeof statuses | undefined;
  // Not SIGHUP: a handler would undo nohup.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Once: a second Ctrl-C ends the process as if nobody listened.
    process.once(signal, () => {
      stopped = signal;
      stop.abort();
    });
  }

  const unread = new AbortController();
  for (const event of ['error', 'close']) process.stdout.on(event, () => unread.abort());

  process.exitCode = await main(process.argv.slice(2), VERSION, {
    stdin: process.stdin,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    now: Date.now,
    env: process.env,
    signal: stop.signal,
    unread: unread.signal,
  });
  // Ended by the signal, as a shell expects that runs several commands in a row.
  if (stopped) {
    process.kill(process.pid, stopped);
    // The first process of a container is not ended by its own signal.
    process.exit(statuses[stopped]);
  }
}
