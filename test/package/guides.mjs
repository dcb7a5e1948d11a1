/** Runs the shell blocks of the guides as a new user would: each guide in an empty folder, block after block. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Runs `check` with an environment in which npm finds the packed package as if it were published. */
export async function withRegistry(tarball, manifest, check) {
  const script = fileURLToPath(new URL('registry.mjs', import.meta.url));
  const registry = spawn(process.execPath, [script, tarball, manifest], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [address] = await once(registry.stdout, 'data');
    await check({
      ...process.env,
      npm_config_registry: String(address).trim(),
      // What npx keeps of this package is not to be found by another run.
      npm_config_cache: mkdtempSync(join(tmpdir(), 'iryokikan-npm-')),
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    });
  } finally {
    registry.kill();
  }
}

const shell = ['-euo', 'pipefail', '-c'];
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'iryokikan-guide-'));

/** Runs every `sh` block of the guides in `folder`; returns their number. */
export function runGuides(folder, env) {
  let blocks = 0;
  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const cwd = emptyFolder();
    for (const [, block] of text.matchAll(/^```sh\n([\s\S]*?)^```/gm)) {
      blocks++;
      execFileSync('bash', [...shell, block], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    }
  }
  return blocks;
}

/** Runs the commands of the YAML blocks of a guide (jobs of GitLab, steps of GitHub) over a faulty file; returns their exit statuses. */
export function runJobs(guide, env) {
  const blocks = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text]) => parse(text));
  const commands = blocks.flatMap((block) =>
    Array.isArray(block)
      ? block.flatMap(({ run }) => run ?? [])
      : Object.values(block).flatMap((job) => job?.script ?? []),
  );
  return commands.map((command) => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'data'));
    writeFileSync(join(cwd, 'data/a.csv'), '医療機関等コード\n110113719\n');
    const { status, stderr } = spawnSync('bash', [...shell, command], {
      cwd,
      env,
      encoding: 'utf8',
    });
    const output = /--output (\S+)/.exec(command)?.[1];
    if (output) readFileSync(join(cwd, output));
    return { command, status, stderr };
  });
}

/** Runs the hook of pre-commit over files, as pre-commit does: the words of its entry, then the names. */
export function runHook(manifest, names, { cwd, env }) {
  const [{ entry }] = parse(readFileSync(manifest, 'utf8'));
  const [program, ...args] = entry.split(' ');
  return spawnSync(program, [...args, ...names], { cwd, env, encoding: 'utf8' });
}
