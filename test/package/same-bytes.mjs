/** Builds the package once more in another folder, and compares every byte. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

function build(root, at) {
  mkdirSync(at, { recursive: true });
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of files.filter((name) => name && existsSync(join(root, name)))) {
    cpSync(join(root, file), join(at, file));
  }
  symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'));
  execFileSync('npm', ['run', '-s', 'build'], { cwd: at, stdio: ['ignore', 'ignore', 'inherit'] });
}

function digests(at) {
  const dist = join(at, 'dist');
  return readdirSync(dist, { recursive: true })
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
