/** Builds the package once more in another folder, and compares every byte. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/** Packages by links, but those that the command holds: what is built of them names their place. */
function linkPackages(root, at) {
  const licences = readFileSync(join(root, 'dist/third-party-licenses.txt'), 'utf8');
  const held = licences.split('\n---\n\n').map((part) => part.split('\n')[0]);
  mkdirSync(join(at, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    const [from, to] = [root, at].map((folder) => join(folder, 'node_modules', name));
    if (held.includes(name)) cpSync(from, to, { recursive: true });
    else symlinkSync(from, to);
  }
}

function build(root, at) {
  mkdirSync(at, { recursive: true });
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of files.filter((name) => name && existsSync(join(root, name)))) {
    cpSync(join(root, file), join(at, file));
  }
  linkPackages(root, at);
  execFileSync('npm', ['run', '-s', 'build'], { cwd: at, stdio: ['ignore', 'ignore', 'inherit'] });
}

function digests(at) {
  const dist = join(at, 'dist');
  return readdirSync(dist, { recursive: true })
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(dist, name)))
          .digest('hex')} ${name}`,
    );
}

/** The package as it was built in `root` is, byte for byte, what its files become in `at`. */
export function buildAgain(root, at) {
  build(root, at);
  const built = digests(at);
  assert.deepEqual(digests(root), built, 'if dist is of other files: run `npm run build`');
  return `${built.length} files`;
}
