/** Runs the script of `action.yml` with the packed package, as a runner of GitHub Actions does. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Runs the action of the repository `root` in the folder `work`, with files of the runner in `at`. */
export function runAction({ root, at, work, version, inputs }) {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const [step] = action.runs.steps;
  const values = { ...inputs, version };
  const env = Object.entries(step.env).map(([name, value]) => {
    const input = /inputs\.([\w-]+)/.exec(value)?.[1];
    return [name, input === undefined ? root : (values[input] ?? action.inputs[input].default)];
  });
  const script = join(at, 'step.sh');
  writeFileSync(script, step.run);
  const [output, summary] = ['output', 'summary'].map((name) => join(at, name));
  for (const path of [output, summary]) writeFileSync(path, '');
  const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: work,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries(env),
      RUNNER_TEMP: at,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: join(work, '..'),
    },
  });
  return {
    status: done.status,
    log: done.stdout + done.stderr,
    outputs: readFileSync(output, 'utf8'),
    summary: readFileSync(summary, 'utf8'),
  };
}
