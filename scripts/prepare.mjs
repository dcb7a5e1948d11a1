/**
 * npm runs this after it has put the dependencies in place. Installed from a Git address (as pre-commit does), the package has no
 * `dist` yet: it is built. `npm ci` has its own commands after it and is left alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (process.env.npm_command !== 'ci' && !existsSync('dist')) {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
}
