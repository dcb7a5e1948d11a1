import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
  readonly 'working-directory': string;
}

export interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >;
  readonly outputs: Readonly<
    Record<string, { readonly description: string; readonly value: string }>
  >;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parse(readFileSync('action.yml', 'utf8')) as Action;

/** A command that writes what it was called with, and ends as it is told: what `npm install` puts in place here. */
const stub = `
  const { appendFileSync } = require('node:fs');
  appendFileSync(process.env.CALLS, JSON.stringify(process.argv.slice(2)) + '\\n');
  process.exit(Number(process.env[process.argv.includes('--format=sarif') ? 'ENDS_SARIF' : 'ENDS'] ?? 0));
`;
const npm = `#!/usr/bin/env bash
[ -z "\${NO_NPM-}" ] || exit 1
printf '%s\\n' "$@" >> "$NPM_CALLS"
mkdir -p "$3/node_modules/iryokikan/dist"
printf '%s' "$STUB" > "$3/node_modules/iryokikan/dist/cli.js"
`;

export interface ActionRun {
  readonly status: number | null;
  readonly log: string;
  /** The arguments of each call of the command. */
  readonly calls: readonly (readonly string[])[];
  /** Those of npm. */
  readonly npm: readonly string[];
  /** What the step gives to those that follow. */
  readonly outputs: string;
  readonly cwd: string;
}

/** Runs the script of the action as a runner does, with a command that only tells what it is called with. */
export function runAction(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): ActionRun {
  const [{ env: variables, run: script }] = action.runs.steps as [Step];
  const folder = mkdtempSync(join(tmpdir(), 'iryokikan-action-'));
  const at = (name: string) => join(folder, name);
  for (const name of ['bin', 'work', 'temp']) mkdirSync(at(name));
  writeFileSync(at('bin/npm'), npm);
  chmodSync(at('bin/npm'), 0o755);
  writeFileSync(at('script.sh'), script);

  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1];
    given[name] =
      input === undefined
        ? resolve('.')
        : (inputs[input] ?? action.inputs[input]?.default ?? 'no such input');
  }
  const read = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', at('script.sh')],
    {
      cwd: at('work'),
      encoding: 'utf8',
      env: {
        PATH: `${at('bin')}${delimiter}${process.env['PATH']}`,
        RUNNER_TEMP: at('temp'),
        GITHUB_OUTPUT: at('output'),
        CALLS: at('calls'),
        NPM_CALLS: at('npm'),
        STUB: stub,
        ...given,
        ...env,
      },
    },
  );
  const lines = (name: string) => read(name).split('\n').slice(0, -1);
  return {
    status,
    log: stdout + stderr,
    calls: lines('calls').map((line) => JSON.parse(line) as string[]),
    npm: lines('npm'),
    outputs: read('output'),
    cwd: at('work'),
  };
}
