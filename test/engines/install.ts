/** What the engines need, installed into `.engines/`, which is no part of the package and stays between runs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve('.engines');

/** Why an engine is not asked: what it needs cannot be had here. */
export class NotToBeHad extends Error {}

/** A package of npm, of one version. */
export function npmPackage(name: string, version: string): unknown {
  const manifest = join(root, 'package.json');
  mkdirSync(root, { recursive: true });
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  const { resolve: find } = createRequire(manifest);
  const isThere = () => {
    try {
      return (createRequire(manifest)(`${name}/package.json`) as { version: string }).version;
    } catch {
      return existsSync(join(root, 'node_modules', name)) ? version : undefined;
    }
  };
  if (isThere() !== version) {
    const args = ['install', '--no-audit', '--no-fund', '--prefix', root, `${name}@${version}`];
    const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
    if (status !== 0) {
      throw new NotToBeHad(`the registry does not give ${name}@${version} (${lastLine(stderr)})`);
    }
  }
  return createRequire(manifest)(find(name));
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
