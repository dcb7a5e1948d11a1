import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.js';
import { type Finding, inspectForm, statusOn } from '../src/index.js';
import { allForms, fixture } from './forms/all.js';

/** A worked case of fixtures/cases: a call, a form filled in but for some fields, or a day. */
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

function answerOf(each: Case): Answer {
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

  it.each(cases.map((each) => [each.why, each] as const))('%s', (_why, each) => {
    if (each.throws) {
      expect(() => answerOf(each)).toThrow(RangeError);
      return;
    }
    const { value, asOf, findings } = answerOf(each);
    const part = each.status ?? each.part;
    if (part) expect(value).toMatchObject(part);
    if ('value' in each) expect(value).toEqual(each.value);
    expect(asOf).toBe(each.asOf);
    expect(findings?.map(told)).toEqual(each.findings);
  });
});
