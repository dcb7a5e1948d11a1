import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmProgram } from '../engines/install.js';

/**
 * From the first that knows `bundler` to the newest. The declarations themselves are checked by the package's own
 * test; here it is how they are used, since those of zod want TypeScript 5.4.
 */
export const compilers = ['5.0.4', '5.4.5', '5.9.3', '6.0.3', '7.0.2'] as const;

const ways = [
  ['esm.mts', 'node16', 'node16'],
  ['cjs.cts', 'node16', 'node16'],
  ['esm.mts', 'esnext', 'bundler'],
] as const;

/** Compiles a program that uses every kind of export; answers what the compiler says. */
export function compiledBy(version: string, at: string): string {
  const tsc = npmProgram('typescript', version, 'bin/tsc');
  copyFileSync('test/package/consumer.ts', join(at, 'esm.mts'));
  writeFileSync(join(at, 'cjs.cts'), readFileSync('test/package/consumer.ts'));
  const said = ways.map(([file, module, moduleResolution]) => {
    const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck'];
    const how = ['--module', module, '--moduleResolution', moduleResolution];
    const target = ['--target', 'es2022', '--lib', 'es2022,dom'];
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, ...options, ...how, ...target, file],
      {
        cwd: at,
        encoding: 'utf8',
      },
    );
    return status === 0 ? '' : `${file} ${moduleResolution}: ${stdout}`;
  });
  return said.join('');
}
