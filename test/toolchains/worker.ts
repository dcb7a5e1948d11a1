import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmProgram } from '../engines/install.js';
import { run } from './run-in.js';
import { strict, visited } from './visited.js';

/** A page that asks in itself and in a worker, both under a strict Content-Security-Policy. */
export async function pageAndWorker(at: string): Promise<string> {
  const program = npmProgram('vite', '8.3.8', 'bin/vite.js');
  const folder = join(at, 'worker');
  cpSync('test/toolchains/worker', folder, { recursive: true });
  writeFileSync(
    join(folder, 'vite.config.mjs'),
    "export default { worker: { format: 'es' }, build: { outDir: 'built' } };",
  );
  run(folder, process.execPath, program, 'build', '--logLevel', 'warn');
  return `${await visited(join(folder, 'built'), strict)}\n`;
}
