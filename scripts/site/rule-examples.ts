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
  /** Of the worked cases: the function, the form and what is entered in it, or the words of the command… */
  readonly call?: string;
  readonly form?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly on?: string;
  readonly command?: readonly string[];
  readonly exit?: number;
  /** …whether it passes the rule that it is there for, and each finding with its severity before it. */
  readonly passes?: true;
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

/** The form that is filled in as in `fixtures/forms`, but for some fields. */
function filledIn(form: string, fields: object, on: string | undefined): string {
  const name = form.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const entered = Object.entries(fields).map(
    ([field, value]) => `${field}: ${JSON.stringify(value)}`,
  );
  const day = on === undefined ? '' : `, { on: '${on}' }`;
  return `inspectForm(${name}, { …, ${entered.join(', ')} }${day})`;
}

function asked(each: Case): string {
  const { ask, call, with: given = [], input, part, form, fields = {}, on, command } = each;
  if (command) return ['iryokikan', ...command].join(' ').replaceAll(/fixtures\/(?:\w+\/)?/g, '');
  if (form !== undefined) return filledIn(form, fields, on);
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

const toldOf = ({ findings = [] }: Case, id: string) =>
  findings.filter((found) => found.includes(` ${id}/`));

/** Calls that are answered with a finding of the rule. */
function inWorked(id: string): ShownCase[] {
  return worked
    .filter((each) => each.call !== undefined && toldOf(each, id).length > 0)
    .slice(0, SHOWN)
    .map(({ part: _, ...each }) => ({
      code: asked(each),
      answer: toldOf(each, id).join(', '),
      why: each.why ?? '',
    }));
}

/** What the worked cases are there for: calls, forms and commands that show the rule at work. */
function inOwn(id: string): { right: ShownCase[]; wrong: ShownCase[] } {
  const own = worked.filter(({ rule }) => rule === id);
  const shown = (each: Case): ShownCase => {
    const { findings = [], exit } = each;
    const told = toldOf(each, id);
    const found = told.length > 0 || each.command ? told : findings;
    const verdict = findings.some((one) => one.startsWith('error')) ? 'invalid' : 'valid';
    const answer = [exit === undefined ? verdict : `exit ${exit}`, ...found];
    return { code: asked(each), answer: answer.join(', '), why: each.why ?? '' };
  };
  return {
    right: own.filter(({ passes }) => passes).map(shown),
    wrong: own.filter(({ passes }) => !passes).map(shown),
  };
}

/** Worked cases of a rule; what it finds elsewhere stands in where it has none of its own that fails. */
export function casesOf(id: string): { right: ShownCase[]; wrong: ShownCase[] } {
  const suite = inSuite(id);
  const own = inOwn(id);
  const wrong = [...suite.wrong, ...own.wrong];
  return {
    right: [...suite.right, ...own.right],
    wrong: wrong.length > 0 ? wrong : inWorked(id),
  };
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
