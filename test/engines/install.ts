/** What the engines need, installed into `.engines/`, which is no part of the package and stays between runs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve('.engines');

/** Why an engine is not asked: what it needs cannot be had here. */
export class NotToBeHad extends Error {}

const manifest = join(root, 'package.json');

/** Installs one version of a package of npm where it is not there yet, and what it needs beside it. */
function install(
  name: string,
  version: string,
  folder = root,
  beside: readonly string[] = [],
): void {
  mkdirSync(folder, { recursive: true });
  const own = join(folder, 'package.json');
  if (!existsSync(own)) writeFileSync(own, '{ "private": true }\n');
  const there = join(folder, 'node_modules', name, 'package.json');
  const has = existsSync(there)
    ? (JSON.parse(readFileSync(there, 'utf8')) as { version: string }).version
    : undefined;
  if (has === version) return;
  const packages = [`${name}@${version}`, ...beside];
  const args = ['install', '--no-audit', '--no-fund', '--prefix', folder, ...packages];
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status !== 0) {
    throw new NotToBeHad(`the registry does not give ${name}@${version} (${lastLine(stderr)})`);
  }
}

/** A package of npm, of one version. */
export function npmPackage(name: string, version: string): unknown {
  install(name, version);
  const require = createRequire(manifest);
  return require(require.resolve(name));
}

/** A program that a package of npm holds; each version is kept, with the packages beside it. */
export function npmProgram(
  name: string,
  version: string,
  file: string,
  ...beside: readonly string[]
): string {
  const folder = join(root, `${name.replace('/', '-')}-${version}`);
  install(name, version, folder, beside);
  return join(folder, 'node_modules', name, file);
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';

/** Packages of Debian with what they need besides the system, unpacked; answers the folder they are in. */
export function debianPackages(name: string, packages: readonly string[], file: string): string {
  const folder = join(root, name);
  if (existsSync(join(folder, file))) return folder;
  const wanted = () =>
    spawnSync('apt-get', ['install', '-s', '--no-install-recommends', ...packages], {
      encoding: 'utf8',
    });
  let { status, stdout } = wanted();
  if (status !== 0) {
    spawnSync('apt-get', ['update']);
    ({ status, stdout } = wanted());
  }
  const names = [...(stdout ?? '').matchAll(/^Inst (\S+)/gm)].map(([, each = '']) => each);
  if (status !== 0) throw new NotToBeHad(`apt does not give ${packages.join(', ')}`);
  const archives = join(folder, 'archives');
  mkdirSync(archives, { recursive: true });
  const fetched = spawnSync('apt-get', ['download', ...names], { cwd: archives, encoding: 'utf8' });
  if (fetched.status !== 0) throw new NotToBeHad(`apt does not give ${packages.join(', ')}`);
  for (const archive of readdirSync(archives)) {
    execFileSync('dpkg-deb', ['-x', join(archives, archive), folder]);
  }
  if (!existsSync(join(folder, file))) throw new NotToBeHad(`apt gives no ${file}`);
  return folder;
}
