/** Runs the shell blocks of the guides as a new user would: each guide in an empty folder, block after block. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs every `sh` block of the guides in `folder`, with `tarball` in place of the published package; returns their number. */
export function runGuides(folder, tarball) {
  let blocks = 0;
  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const cwd = mkdtempSync(join(tmpdir(), 'iryokikan-guide-'));
    for (const [, block] of text.matchAll(/^```sh\n([\s\S]*?)^```/gm)) {
      blocks++;
      const script = block.replace(/^(npm install .*)\biryokikan\b/m, `$1 ${tarball}`);
      execFileSync('bash', ['-euo', 'pipefail', '-c', script], {
        cwd,
        env: { ...process.env, npm_config_audit: 'false', npm_config_fund: 'false' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    }
  }
  return blocks;
}
