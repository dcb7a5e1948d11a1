import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** FNV-1a: names of any length in eight characters, without loading what hashes for security. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** How the files are called that runs on this machine write on the way to a target. */
const beginningOf = (target: string) =>
  `.iryokikan-${hashOf(basename(target))}-${hashOf(hostname())}-`;

/** The name of a file beside its target, which tells the process that writes it. */
export function temporaryFor(target: string): string {
  const unique = crypto.randomUUID().slice(0, 8);
  return join(dirname(target), `${beginningOf(target)}${process.pid}-${unique}.tmp`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Removes what killed runs on this machine have left on the way to a target. */
export function removeLeftovers(target: string): void {
  const folder = dirname(target);
  const beginning = beginningOf(target);
  try {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(beginning)) continue;
      const pid = /^(\d+)-[\da-f]{8}\.tmp$/.exec(name.slice(beginning.length))?.[1];
      if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // They are in nobody's way.
  }
}
