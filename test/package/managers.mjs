/** Packs the package as pnpm and yarn do, where the registry gives them. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Each with the last version that runs on every Node that the package runs on. */
const managers = [
  { name: 'pnpm@10', args: (to) => ['pack', '--out', to] },
  { name: 'yarn@1', args: (to) => ['pack', '--filename', to, '--silent'] },
];

/** `files` is what npm packed; the answer names the managers that could be asked. */
export function packWithOthers({ root, folder, files }) {
  const at = join(folder, 'packed');
  mkdirSync(at);
  for (const { path } of files) cpSync(join(root, path), join(at, path));
  const expected = files.map(({ path }) => path).sort();
  const asked = managers.flatMap(({ name, args }) => {
    const npx = (...words) =>
      spawnSync('npx', ['--yes', name, ...words], { cwd: at, encoding: 'utf8' });
    const there = npx('--version');
    if (there.status !== 0) return [];
    const to = join(folder, `${name.split('@')[0]}.tgz`);
    const { status, stdout, stderr } = npx(...args(to));
    assert.equal(status, 0, stdout + stderr);
    const listed = execFileSync('tar', ['tzvf', to], { encoding: 'utf8' }).trim().split('\n');
    const packed = listed
      .filter((line) => !line.startsWith('d'))
      .map((line) => line.split(' ').at(-1).replace('package/', ''));
    assert.deepEqual(packed.sort(), expected, name);
    return [`${name} (${there.stdout.trim()})`];
  });
  return asked.join(', ') || 'none of them in the registry';
}
