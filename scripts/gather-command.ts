import { chmodSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { type ManualChunkMeta, rollup } from 'rollup';
import { commandBanner } from './command-banner.js';

/** Where the parts of the command lie until they are gathered. */
export const commandParts = 'dist/parts';

/** What every call loads. */
const start = /^process-/;

/** What a check of a text file loads besides. */
const check = /^(?:check|ndjson|text)-/;

/** Commands that a person waits for, and that are no check. */
const dates = /^(?:status|open|schedule|claims-start)-/;

/** The parts that are loaded with those of some names. */
function loadedWith(
  names: RegExp,
  { getModuleIds, getModuleInfo }: ManualChunkMeta,
): ReadonlySet<string> {
  const all = new Set([...getModuleIds()].filter((id) => names.test(basename(id))));
  for (const id of all) for (const each of getModuleInfo(id)?.importedIds ?? []) all.add(each);
  return all;
}

/**
 * Gathers in three files what the usual check loads: esbuild divides the command into some fifty, of
 * which each costs half a millisecond at every start.
 */
export async function gatherCommand(): Promise<void> {
  const bundle = await rollup({
    input: `./${commandParts}/cli.js`,
    external: (id, _, isResolved) => !isResolved && !id.startsWith('.'),
    treeshake: false,
    onLog(level, log, handle) {
      if (level !== 'debug') handle(level, log);
    },
  });
  await bundle.write({
    dir: 'dist',
    format: 'es',
    compact: true,
    entryFileNames: 'cli.js',
    chunkFileNames: 'cli/[name]-[hash].js',
    // yauzl is CommonJS and asks for Node's own modules by `require`.
    banner: ({ modules }) =>
      Object.values(modules).some(({ code }) => /\brequire\b/.test(code ?? ''))
        ? commandBanner
        : '',
    manualChunks(id, meta) {
      if (loadedWith(start, meta).has(id)) return 'start';
      if (!loadedWith(check, meta).has(id)) return undefined;
      return loadedWith(dates, meta).has(id) ? 'dates' : 'check';
    },
  });
  await bundle.close();
  chmodSync('dist/cli.js', 0o755);
  rmSync(commandParts, { recursive: true });
}
