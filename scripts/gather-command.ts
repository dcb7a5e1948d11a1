import { chmodSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { type GetModuleInfo, rollup } from 'rollup';
import { commandBanner } from './command-banner.js';

/** Where the parts of the command lie until they are gathered. */
export const commandParts = 'dist/parts';

/** What every call loads, and what a check of a text file loads besides: the first in their order. */
const usual = [
  { name: 'start', first: /^process-/ },
  { name: 'check', first: /^(?:check|ndjson|text)-/ },
];

/** The parts that are loaded with the first ones, one after the other. */
function loadedWith(first: readonly string[], infoOf: GetModuleInfo): ReadonlySet<string> {
  const all = new Set(first);
  for (const id of all) for (const each of infoOf(id)?.importedIds ?? []) all.add(each);
  return all;
}

/**
 * Gathers in two files what the usual check loads: esbuild divides the command into some fifty, of
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
    manualChunks(id, { getModuleIds, getModuleInfo }) {
      for (const { name, first } of usual) {
        const begun = [...getModuleIds()].filter((each) => first.test(basename(each)));
        if (loadedWith(begun, getModuleInfo).has(id)) return name;
      }
      return undefined;
    },
  });
  await bundle.close();
  chmodSync('dist/cli.js', 0o755);
  rmSync(commandParts, { recursive: true });
}
