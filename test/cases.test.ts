import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/catalogue/index.js';
import * as library from '../src/index.js';
import { type Finding, inspectForm, statusOn } from '../src/index.js';
import { run } from './cli/run.js';
import { allForms, fixture } from './forms/all.js';

/** A worked case of fixtures/cases: a call, a form filled in but for some fields, a day, or a command. */
interface Case {
  readonly why: string;
  readonly call?: string;
  readonly with?: readonly unknown[];
  readonly form?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly on?: string;
  readonly value?: unknown;
  /** Some of what the value holds. */
  readonly part?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  /** Every finding: severity, rule and reason, path. */
  readonly findings?: readonly string[];
  /** The words of the command, and how it ends. */
  readonly command?: readonly string[];
  readonly exit?: number;
  /** The rule that the case shows at work, and that it passes it. */
  readonly rule?: string;
  readonly passes?: true;
  /** Outside the domain of the function. */
  readonly throws?: true;
  /** How matters stand on the day. */
  readonly status?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly value: unknown;
  readonly asOf?: string;
  readonly findings?: readonly Finding[];
}

/** What the command tells of files, without what it says it did not look at. */
async function reportOf(words: readonly string[]): Promise<Answer & { readonly exit: number }> {
  const { out, status } = await run([...words, '--no-config', '--format', 'json']);
  const { findings } = JSON.parse(out) as {
    readonly findings: readonly (Finding & { readonly column: string })[];
  };
  const told = findings.map((found) => ({ ...found, path: [found.column] }));
  return { value: undefined, findings: told, exit: status };
}

async function answerOf(each: Case): Promise<Answer & { readonly exit?: number }> {
  if (each.command) return reportOf(each.command);
  if (each.form !== undefined) {
    const form = allForms.find(({ id }) => id === each.form);
    if (!form) throw new Error(`${each.form}?`);
    return inspectForm(form, { ...fixture(form, 'valid'), ...each.fields }, { on: each.on });
  }
  if (each.status) {
    const standing = statusOn(`${each.on}`).map(({ id, status }) => [id, status] as const);
    return { value: Object.fromEntries(standing) };
  }
  const calls = library as unknown as Readonly<Record<string, (...given: unknown[]) => unknown>>;
  const answer = calls[`${each.call}`]?.(...(each.with ?? []));
  return answer && typeof answer === 'object' && 'findings' in answer
    ? (answer as Answer)
    : { value: answer ?? null };
}

const told = ({ severity, rule, reason, path }: Finding) =>
  [severity, `${rule}/${reason}`, path.join('.')].filter(Boolean).join(' ');

describe.each(readdirSync('fixtures/cases'))('fixtures/cases/%s', (file) => {
  const cases = JSON.parse(readFileSync(`fixtures/cases/${file}`, 'utf8')) as Case[];

  it.each(cases.map((each) => [each.why, each] as const))('%s', async (_why, each) => {
    if (each.throws) {
      await expect(answerOf(each)).rejects.toThrow(RangeError);
      return;
    }
    const { value, asOf, findings, exit } = await answerOf(each);
    const part = each.status ?? each.part;
    if (part) expect(value).toMatchObject(part);
    if ('value' in each) expect(value).toEqual(each.value);
    expect(asOf).toBe(each.asOf);
    expect(exit).toBe(each.exit);
    expect(findings?.map(told)).toEqual(each.findings);
  });
});

describe('cases that show a rule at work', () => {
  const cases = readdirSync('fixtures/cases')
    .flatMap((file) => JSON.parse(readFileSync(`fixtures/cases/${file}`, 'utf8')) as Case[])
    .filter(({ rule }) => rule !== undefined);
  const shown = [...new Set(cases.map(({ rule }) => rule as string))];

  it.each(shown)('%s passes in some and does not in others', (id) => {
    expect(rules.some((rule) => rule.id === id)).toBe(true);
    const own = cases.filter(({ rule }) => rule === id);
    const isTold = ({ findings = [] }: Case) => findings.some((found) => found.includes(` ${id}/`));
    expect(own.filter(({ passes }) => passes).some(isTold)).toBe(false);
    const failing = own.filter(({ passes }) => !passes);
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.length).toBeLessThan(own.length);
    for (const { findings = [] } of failing) expect(findings.length).toBeGreaterThan(0);
  });
});
