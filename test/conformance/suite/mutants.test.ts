import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../../src/cli/reports/conformance.js';
import { type ConformanceAnswer, conformanceCases } from '../../../src/conformance/index.js';
import { bundled } from '../../bundle.js';
import { run } from '../../cli/run.js';

const rules = [...new Set(conformanceCases.map(({ rule }) => rule))];

describe('the suite, asked by the command', { timeout: 300_000 }, () => {
  it('is passed by this library', async () => {
    const command = await bundled('src/cli/bin.ts');
    const program = [process.execPath, command, 'conformance', '--answer'];
    const { status, out, err } = await run(['conformance', '--strict', '--all', '--', ...program]);
    expect(err).toBe('');
    expect(out).toContain('合計');
    expect(out).not.toContain('正しい答え');
    expect(status).toBe(0);
  });

  /** The rules that the table shows as failed by a program that errs in one. */
  async function failedBy(mutated: string): Promise<readonly string[]> {
    const program = [process.execPath, 'test/conformance/suite/mutant.mjs', mutated];
    const { out, err } = await run(['conformance', '--format', 'json', '--', ...program]);
    expect(err).toBe('');
    const shown = JSON.parse(out);
    expect(shown.notAnswered).toBe(0);
    const failed = shown.rules.filter((each: { failed: number }) => each.failed > 0);
    return failed.map(({ rule }: { rule: string }) => rule);
  }

  it('is passed by a program without a mistake', async () => {
    expect(await failedBy('none')).toEqual([]);
  });

  it.concurrent.each(rules)(
    'sees one answer to everything in %s, and in no other rule',
    async (rule) => {
      expect(await failedBy(rule)).toEqual([rule]);
    },
  );
});

/** The rules in which a program fails that errs in one, compared as the command does. */
function failing(rule: string, mistake: (right: ConformanceAnswer) => ConformanceAnswer) {
  const replies = conformanceCases.map(
    (each) => [each.id, each.rule === rule ? mistake(each.expect) : each.expect] as const,
  );
  const score = scoreOf(conformanceCases, new Map(replies), false);
  return score.rules.filter(({ failed }) => failed > 0).map((each) => each.rule);
}

describe('other mistakes', () => {
  const isOf = (rule: string) => (found: string) => found.startsWith(`${rule}/`);
  const objecting = rules.filter((rule) =>
    conformanceCases.some(
      ({ rule: own, expect: { verdict, findings = [] } }) =>
        own === rule && verdict !== 'valid' && findings.some(isOf(rule)),
    ),
  );

  it.each(objecting)('a program that does not know %s', (rule) => {
    const mistake = ({ value = null, findings = [] }: ConformanceAnswer) => ({
      verdict: 'valid' as const,
      value,
      findings: findings.filter((found) => !isOf(rule)(found)),
    });
    expect(failing(rule, mistake)).toEqual([rule]);
  });

  it.each(rules)('a program that refuses all of %s', (rule) => {
    expect(failing(rule, () => ({ verdict: 'invalid', value: null }))).toEqual([rule]);
  });

  const openRules = rules.filter((rule) =>
    conformanceCases.some((each) => each.rule === rule && each.expect.verdict === 'ambiguous'),
  );

  it.each(openRules)('a program that chooses a reading of %s in silence', (rule) => {
    const mistake = ({ readings: _, ...right }: ConformanceAnswer) =>
      right.verdict === 'ambiguous' ? { ...right, verdict: 'valid' as const } : right;
    expect(failing(rule, mistake)).toEqual([rule]);
  });
});
