import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.js';

const examples = [
  { file: 'answer.py', command: 'python3' },
  { file: 'answer.pl', command: 'perl' },
];

describe.each(examples)('examples/conformance/$file', ({ file, command }) => {
  const path = `examples/conformance/${file}`;
  const isThere = spawnSync(command, ['--version']).status === 0;

  it.runIf(isThere)('answers rightly what it answers', async () => {
    const { status, out, err } = await run([
      ...['conformance', '--format', 'json', '--', command, path],
    ]);
    expect(err).toBe('');
    expect(status).toBe(0);
    const { passed, failed, rules } = JSON.parse(out);
    expect(failed).toBe(0);
    expect(passed).toBeGreaterThan(10);
    const answered = rules.filter((each: { passed: number }) => each.passed > 0);
    expect(answered.length).toBeGreaterThan(3);
  });

  it('shows the call that runs it', () => {
    expect(readFileSync(path, 'utf8')).toContain(`npx iryokikan conformance -- ${command} ${path}`);
  });
});
