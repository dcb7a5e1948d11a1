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
  readonly why?: string;
  /** Of the suite: the rule, what is asked, and the part of the answer that is looked at. */
  readonly rule?: string;
  readonly ask?: string;
  readonly input?: unknown;
  readonly part?: string;
  readonly expect?: {
    readonly verdict?: string;
    readonly value?: unknown;
    readonly findings?: readonly string[];
    readonly readings?: unknown;
  };
  /** Of the worked cases: the function, and each finding with its severity before it. */
  readonly call?: string;
  readonly with?: readonly unknown[];
  readonly findings?: readonly string[];
}

function read(folder: string): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
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

function asked({ ask, call, with: given = [], input, part }: Case): string {
  const name = ask ?? call;
  if (name === undefined) return JSON.stringify(input);
  const values = given.map((value) => JSON.stringify(value)).join(', ');
  return `${name}(${values})${part === undefined ? '' : `.value.${part}`}`;
}

/** What is answered: the verdict, the value where it tells more than what was asked, the findings, the readings. */
function answered({ expect = {}, with: given = [] }: Case): string {
  const { verdict, value, findings = [], readings } = expect;
  return [
    verdict,
    value !== undefined && value !== given[0] && JSON.stringify(value),
    ...findings,
    readings !== undefined && JSON.stringify(readings),
  ]
    .filter(Boolean)
    .join(' ');
}

function inSuite(id: string): { right: ShownCase[]; wrong: ShownCase[] } {
  const own = suite.filter(({ rule, expect }) => rule === id && expect !== undefined);
  // Where only the findings are compared they decide; a valid answer may come with an info.
  const isWrong = ({ expect: { verdict, findings = [] } = {} }: Case) =>
    verdict === undefined
      ? findings.some((found) => found.startsWith(`${id}/`))
      : verdict !== 'valid';
  const shown = (cases: readonly Case[]) =>
    cases
      .slice(0, SHOWN)
      .map((each) => ({ code: asked(each), answer: answered(each), why: each.why ?? '' }));
  return {
    right: shown(own.filter((each) => !isWrong(each))),
    wrong: shown(own.filter(isWrong)),
  };
}

/** Calls that are answered with a finding of the rule. */
function inWorked(id: string): ShownCase[] {
  const told = (each: Case) => (each.findings ?? []).filter((found) => found.includes(` ${id}/`));
  return worked
    .filter((each) => each.call !== undefined && told(each).length > 0)
    .slice(0, SHOWN)
    .map(({ part: _, ...each }) => ({
      code: asked(each),
      answer: told(each).join(', '),
      why: each.why ?? '',
    }));
}

export function casesOf(id: string): { right: ShownCase[]; wrong: ShownCase[] } {
  const { right, wrong } = inSuite(id);
  return { right, wrong: wrong.length > 0 ? wrong : inWorked(id) };
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
