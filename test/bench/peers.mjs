/** The libraries of others, in a temporary folder of their own: `load` imports one of them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const versions = {
  zod: '4.6.7',
  valibot: '1.5.0',
  ajv: '8.20.0',
  typebox: '1.4.3',
  arktype: '2.2.9',
  papaparse: '5.7.1',
  'csv-parse': '7.0.3',
  'date-fns': '4.4.0',
  '@holiday-jp/holiday_jp': '2.5.1',
  '@duckdb/node-api': '1.5.6-r.1',
  chdb: '3.4.0',
};

export const folder = join(tmpdir(), 'iryokikan-bench-peers');

/** Imports a peer as a module in its folder does. */
export async function load(id) {
  const { load: own } = await import(pathToFileURL(join(folder, 'load.mjs')).href);
  return own(id);
}

/** Installs them, unless these versions are there. */
export function installPeers() {
  const { chdb, ...dependencies } = versions;
  // Its engine is not built for every machine.
  const manifest = JSON.stringify({ private: true, dependencies, optionalDependencies: { chdb } });
  const [path, done] = ['package.json', 'installed.json'].map((name) => join(folder, name));
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, manifest);
  writeFileSync(join(folder, 'load.mjs'), 'export const load = (id) => import(id);\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder });
  writeFileSync(done, manifest);
}

/** The version of Miller, where it is installed (Debian: `apt-get install miller`). */
export function miller() {
  const { status, stdout } = spawnSync('mlr', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().replace(/^mlr /, '') : undefined;
}
