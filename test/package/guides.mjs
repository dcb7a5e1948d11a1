/** Runs the shell blocks of the guides as a new user would: each guide in an empty folder, block after block. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
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

/** The pages whose `sh` blocks are run one after the other, from an empty folder each. */
export const guidePages = ['docs', 'docs/en'].flatMap((folder) => [
  ...readdirSync(new URL(`../../${folder}/guides`, import.meta.url))
    .sort()
    .map((name) => `${folder}/guides/${name}`),
  `${folder}/conformance.md`,
]);

/** Runs every `sh` block of the guides; returns their number. */
export function runGuides(root, env) {
  let blocks = 0;
  for (const page of guidePages) {
    const text = readFileSync(join(root, page), 'utf8');
    const cwd = emptyFolder();
    for (const [, block] of text.matchAll(/^```sh\n([\s\S]*?)^```/gm)) {
      blocks++;
      execFileSync('bash', [...shell, block], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    }
  }
  return blocks;
}

/** What stands in the blocks of these pages that begin with a file of somebody's own. */
export const filePages = {
  'README.md': 'sh',
  'README.en.md': 'sh',
  'docs/guides/data-team.md': 'text',
  'docs/en/guides/data-team.md': 'text',
};
const ownFiles = {
  '届出受理医療機関名簿.xlsx': 'workbooks/bureau-list.xlsx',
  'register.xlsx': 'workbooks/bureau-list.xlsx',
  '一覧.zip': 'workbooks/archive.zip',
  'register.csv': 'register.csv',
};

/** Runs each line of these blocks in a folder with such files; what is found in them is no failure. */
export function runFileBlocks(root, env) {
  let lines = 0;
  for (const [page, info] of Object.entries(filePages)) {
    const cwd = emptyFolder();
    for (const [name, path] of Object.entries(ownFiles)) {
      copyFileSync(join(root, 'fixtures', path), join(cwd, name));
    }
    execFileSync('bash', [...shell, 'npm init -y && npm install iryokikan'], {
      cwd,
      env,
      stdio: 'pipe',
    });
    const text = readFileSync(join(root, page), 'utf8');
    const blocks = [...text.matchAll(new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\``, 'gm'))];
    // .ci/run runs the calls of this repository itself.
    for (const line of blocks.flatMap(([, block]) => block.trim().split('\n'))) {
      if (line.startsWith('npm ci && ')) continue;
      lines++;
      const { status, stdout, stderr } = spawnSync('bash', [...shell, line], {
        cwd,
        env,
        encoding: 'utf8',
      });
      const isChecked = / check /.test(line) && /検査しました|Checked/.test(stdout);
      if (status !== 0 && !(status === 1 && isChecked)) {
        throw new Error(`${page}: ${line}\n${stdout}${stderr}`);
      }
    }
  }
  return lines;
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
