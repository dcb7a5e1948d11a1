/** Examples of a rule that the tests run: the cases of `fixtures/`, and those of the comments. */
import { readdirSync, readFileSync } from 'node:fs';
import { functionsByRule } from '../../src/catalogue/index.js';
import { inComments } from '../../test/examples.js';

export interface ShownCase {
  readonly code: string;
  readonly answer: string;
  readonly why: string;
}

interface Case {
  readonly rule?: string;
  readonly input?: unknown;
  readonly expect?: { readonly verdict?: string };
  readonly why?: string;
  readonly call?: string;
  readonly with?: readonly unknown[];
  readonly value?: unknown;
  readonly findings?: readonly string[];
}

function read(folder: string): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .flatMap((name) => {
      const held: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
      const cases = Array.isArray(held) ? held : (held as { cases?: unknown }).cases;
      return Array.isArray(cases) ? (cases as Case[]) : [];
    });
}

const suite = read('fixtures/conformance');
const worked = read('fixtures/cases');

/** So many of each are enough to show a rule. */
const SHOWN = 3;

function inSuite(id: string): { right: ShownCase[]; wrong: ShownCase[] } {
  const own = suite.filter(({ rule, expect }) => rule === id && expect?.verdict !== undefined);
  const shown = (isWanted: (verdict: string) => boolean) =>
    own
      .filter(({ expect }) => isWanted(`${expect?.verdict}`))
      .slice(0, SHOWN)
      .map(({ input, expect, why = '' }) => ({
        code: JSON.stringify(input),
        answer: `${expect?.verdict}`,
        why,
      }));
  return {
    right: shown((verdict) => verdict === 'valid'),
    wrong: shown((verdict) => verdict !== 'valid'),
  };
}

/** Calls that are answered with a finding of the rule. */
function inWorked(id: string): ShownCase[] {
  const told = (each: Case) => (each.findings ?? []).filter((found) => found.includes(` ${id}/`));
  return worked
    .filter((each) => each.call !== undefined && told(each).length > 0)
    .slice(0, SHOWN)
    .map((each) => ({
      code: `${each.call}(${(each.with ?? []).map((given) => JSON.stringify(given)).join(', ')})`,
      answer: told(each).join(', '),
      why: each.why ?? '',
    }));
}

export function casesOf(id: string): { right: ShownCase[]; wrong: ShownCase[] } {
  const { right, wrong } = inSuite(id);
  return { right, wrong: [...wrong, ...inWorked(id)] };
}

/** The examples in the comments of the functions that answer a rule. */
export function examplesOf(id: string): readonly string[] {
  return (functionsByRule[id] ?? []).flatMap((name) =>
    inComments
      .filter(({ name: of }) =>
        new RegExp(`: export (?:async )?(?:function|const) ${name}\\b`).test(of),
      )
      .map(({ code }) => code.trim()),
  );
}
