import { chmodSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { type ManualChunkMeta, rollup } from 'rollup';
import { commandBanner } from './command-banner.js';
import { reachOf } from './reach.js';

/** Where the parts of the command lie until they are gathered. */
export const commandParts = 'dist/parts';

/** What every call loads. */
const start = /^process-/;

/** What a check of a text file loads besides. */
const check = /^(?:check|ndjson|text)-/;

/** Commands that a person waits for, and that are no check. */
const dates = /^(?:status|open|schedule|claims-start)-/;

/** The parts that are loaded with those of some names. */
function loadedWith(names: RegExp, { getModuleIds, getModuleInfo }: ManualChunkMeta) {
  const named = [...getModuleIds()].filter((id) => names.test(basename(id)));
  return reachOf(named, getModuleInfo);
}

/** The three files, and what each takes; the first that takes a part has it. */
function chunksOf(meta: ManualChunkMeta): (id: string) => string | undefined {
  const [atStart, atCheck, atDates] = [start, check, dates].map((names) => loadedWith(names, meta));
  return (id) => {
    if (atStart?.has(id)) return 'start';
    if (!atCheck?.has(id)) return undefined;
    return atDates?.has(id) ? 'dates' : 'check';
  };
}

/**
 * Gathers in three files what the usual check loads: esbuild divides the command into some fifty, of
 * which each costs half a millisecond at every start.
 */
export async function gatherCommand(): Promise<void> {
  let chunkOf: ReturnType<typeof chunksOf> | undefined;
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
    // Side by side with the scripts that the command reads.
    chunkFileNames: 'cli-[name]-[hash].js',
    // yauzl is CommonJS and asks for Node's own modules by `require`.
    banner: ({ modules }) =>
      Object.values(modules).some(({ code }) => /\brequire\b/.test(code ?? ''))
        ? commandBanner
        : '',
    manualChunks(id, meta) {
      chunkOf ??= chunksOf(meta);
      return chunkOf(id);
    },
  });
  await bundle.close();
  chmodSync('dist/cli.js', 0o755);
  rmSync(commandParts, { recursive: true });
}
