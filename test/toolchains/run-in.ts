import { execFileSync } from 'node:child_process';

/** What a program prints that is run in a folder. */
export const run = (at: string, program: string, ...args: readonly string[]): string =>
  execFileSync(program, [...args], {
    cwd: at,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
