import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configOptions } from '../../src/cli/commands/check.js';
import { action, runAction } from './action.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const inputs = Object.keys(action.inputs);
const [step] = action.runs.steps;

describe('action.yml', () => {
  it('says of each input what it is', () => {
    for (const [name, { description, default: value }] of Object.entries(action.inputs)) {
      expect(description, name).toMatch(/^.+ \/ .+$/);
      expect(value, name).toBeTypeOf('string');
    }
  });

  it('calls inputs that are options as the command does', () => {
    const own = ['files', 'sarif-file', 'args', 'working-directory', 'version'];
    for (const name of inputs.filter((one) => !own.includes(one))) {
      expect(Object.keys(configOptions)).toContain(name);
    }
  });

  it('is one step, for bash on every system', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps).toHaveLength(1);
    expect(step?.shell).toBe('bash');
    // Not in the bash 3.2 of macOS.
    expect(step?.run).not.toMatch(/\b(mapfile|readarray|declare -A)\b|\$\{\w+(,,|\^\^)\}/);
  });

  it('puts no expression into its script, and each input into a variable', () => {
    expect(step?.run).not.toContain('${{');
    expect(step?.run).not.toMatch(/\beval\b/);
    const given = [...Object.values(step?.env ?? {}), step?.['working-directory']];
    for (const name of inputs) expect(given).toContain(`\${{ inputs.${name} }}`);
    for (const name of Object.keys(step?.env ?? {})) {
      expect(step?.run).toMatch(new RegExp(String.raw`\$\{?${name}\b`));
    }
  });

  it('gives the exit status as its output', () => {
    const [output, ...others] = Object.entries(action.outputs);
    expect(others).toEqual([]);
    expect(output?.[0]).toBe('status');
    expect(output?.[1].value).toBe(`\${{ steps.${step?.id}.outputs.status }}`);
  });
});

describe('the script of the action', () => {
  it('runs the version that the action is of, with annotations', () => {
    const { status, calls, npm, outputs } = runAction({ files: 'a.csv' });
    expect(status).toBe(0);
    expect(calls).toEqual([['check', '--format=github', '--', 'a.csv']]);
    expect(npm.at(-1)).toBe(`iryokikan@${version}`);
    expect(outputs).toBe('status=0\n');
  });

  it('runs another version when it is told', () => {
    expect(runAction({ version: '9.8.7' }).npm.at(-1)).toBe('iryokikan@9.8.7');
  });

  it('leaves the files to the configuration when it is given none', () => {
    expect(runAction({ files: '\n' }).calls).toEqual([['check', '--format=github', '--']]);
  });

  it('hands on every input, one argument a line', () => {
    const { calls } = runAction({
      files: 'data/**/*.csv\n  !data/old/**\n\n一覧 2.csv\n',
      format: 'junit',
      output: 'a b.xml',
      'fail-on': 'warning',
      'check-digit': 'error',
      baseline: 'known.json',
      config: 'c.json',
      encoding: 'shift_jis',
      lang: 'en',
      args: '--column=コード=code\n--no-unique\n',
    });
    expect(calls).toEqual([
      [
        ...['check', '--format=junit', '--output=a b.xml', '--fail-on=warning'],
        ...['--check-digit=error', '--baseline=known.json', '--config=c.json'],
        ...['--encoding=shift_jis', '--lang=en', '--column=コード=code', '--no-unique', '--'],
        ...['data/**/*.csv', '!data/old/**', '一覧 2.csv'],
      ],
    ]);
  });

  it.each([
    '$(touch pwned)',
    '`touch pwned`',
    '"; touch pwned; "',
    "'; touch pwned; '",
    '$HOME',
    '*',
    '../*',
    'a\\nb',
    '--help',
    '-',
    '~',
    '{a,b}.csv',
    `\${{ github.token }}`,
    'a && touch pwned',
    '%0A::error::x',
  ])('takes %s as a name, a value and an argument, never as a command', (text) => {
    const rest = { baseline: text, encoding: text, args: text, output: text };
    const { calls, cwd, status } = runAction({ files: text, ...rest });
    expect(status).toBe(0);
    expect(calls).toEqual([
      [
        ...['check', '--format=github', `--output=${text}`, `--baseline=${text}`],
        ...[`--encoding=${text}`, text, '--', text],
      ],
    ]);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each(['0', '1', '2'])('ends with the exit status %s of the check', (ends) => {
    const { status, outputs } = runAction({ files: 'a.csv' }, { ENDS: ends });
    expect(status).toBe(Number(ends));
    expect(outputs).toBe(`status=${ends}\n`);
  });

  it('checks again for SARIF, and ends with the worse exit status', () => {
    const given = { files: 'a.csv', 'sarif-file': 'r.sarif', 'fail-on': 'warning' };
    const { status, calls } = runAction(given, { ENDS: '1' });
    expect(status).toBe(1);
    expect(calls[1]).toEqual([
      ...['check', '--format=sarif', '--output=r.sarif', '--fail-on=warning', '--', 'a.csv'],
    ]);
    expect(runAction(given, { ENDS: '1', ENDS_SARIF: '2' }).outputs).toBe('status=2\n');
  });

  it('says what is missing: Node.js, or the package', () => {
    const broken = runAction({ files: 'a.csv' }, { NO_NPM: '1' });
    expect([broken.status, broken.outputs]).toEqual([2, 'status=2\n']);
    expect(broken.log).toMatch(/^::error::iryokikan@.+ をインストールできません/m);
    const bare = runAction({ files: 'a.csv' }, { NODE_OPTIONS: '--no-such-option' });
    expect([bare.status, bare.outputs]).toEqual([2, 'status=2\n']);
    expect(bare.log).toMatch(/^::error::Node\.js 20以上が必要です/m);
  });
});
