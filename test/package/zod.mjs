/** Installs the package beside each version of zod that its peer range names, and beside none. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileConsumer } from './types.mjs';

/** Both ends of each major, and what stands in between; 3.25.76 is the last of its line. */
const versions = ['3.25.76', '~4.0.0', 'latest'];

/** A project that has `zod` already, as its own `package.json` says it, and installs the tarball. */
function projectWith(folder, zod, tarball) {
  const at = join(folder, `zod-${zod?.replace(/\W/g, '') ?? 'none'}`);
  mkdirSync(at);
  writeFileSync(
    join(at, 'package.json'),
    JSON.stringify({ private: true, dependencies: zod ? { zod } : {} }),
  );
  const options = ['install', '--no-audit', '--no-fund', '--strict-peer-deps', tarball];
  execFileSync('npm', options, { cwd: at, stdio: ['ignore', 'ignore', 'pipe'] });
  return at;
}

export function installBesideZod({ folder, root, tarball }) {
  const answers = versions.map((zod) => {
    const at = projectWith(folder, zod, tarball);
    cpSync(join(root, 'test/package/zod-probe.mjs'), join(at, 'probe.mjs'));
    const answer = execFileSync(process.execPath, ['probe.mjs'], { cwd: at, encoding: 'utf8' });
    compileConsumer(root, at, { zod: 'zod/v4', moduleResolutions: ['node16', 'bundler'] });
    const manifest = readFileSync(join(at, 'node_modules/zod/package.json'), 'utf8');
    return { version: JSON.parse(manifest).version, answer };
  });
  const [first, ...others] = answers;
  assert.match(first.answer, /"rule": "code\.check-digit"/);
  for (const { version, answer } of others) assert.equal(answer, first.answer, version);

  const none = projectWith(folder, undefined, tarball);
  assert.equal(existsSync(join(none, 'node_modules/zod')), false);
  return answers.map(({ version }) => version).join(', ');
}
