import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { commandBanner } from '../scripts/command-banner.js';

/** Bundles a source file, so that Node runs it in a process of its own; answers where it is. */
export async function bundled(entry: string): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'iryokikan-bundle-'));
  await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outdir,
    banner: { js: commandBanner },
    outExtension: { '.js': '.mjs' },
    define: {
      VERSION: JSON.stringify('0.0.0-test'),
      HOMEPAGE: JSON.stringify('https://site.test/iryokikan/'),
    },
    logLevel: 'error',
  });
  return join(outdir, `${basename(entry, '.ts')}.mjs`);
}
