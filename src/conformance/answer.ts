import { type Finding, verdictOf } from '../core/finding.js';
import { owns } from '../core/record.js';
import { allForms } from '../forms/all-forms.js';
import * as library from '../index.js';
import { checkText } from './check-text.js';
import type { ConformanceAnswer, ConformanceQuestion } from './types.js';

type Call = (...given: never[]) => unknown;

interface Told {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly readings?: Readonly<Record<string, unknown>>;
}

const formOf = (id: string) => allForms.find((form) => form.id === id) ?? null;

/** Questions that name a form by its id, or that another entry answers. */
const others: Readonly<Record<string, Call>> = {
  check: checkText,
  inspectForm: (id: string, values: unknown, options?: library.FormOptions) =>
    library.inspectForm(formOf(id) as library.Form, values, options),
  requiredFields: (id: string, values: unknown) =>
    library.requiredFields(formOf(id) as library.Form, values),
};

/** What answers a question, if anything does. */
function callOf(ask: string): Call | undefined {
  const calls: Readonly<Record<string, unknown>> = owns(others, ask) ? others : library;
  const found = owns(calls, ask) ? calls[ask] : undefined;
  return typeof found === 'function' ? (found as Call) : undefined;
}

/** A value as JSON has it: null where there is none. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** What stands under a path of names and numbers. */
function partOf(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return value;
  let part = plain(value);
  for (const key of path.split('.')) {
    const holder = Object(part) as Readonly<Record<string, unknown>>;
    part = owns(holder, key) ? holder[key] : null;
  }
  return part;
}

const isTold = (answer: unknown): answer is Told =>
  typeof answer === 'object' && answer !== null && 'findings' in answer && 'value' in answer;

/** The readings of an answer: those of a calculation, or the verdicts of those in the findings. */
function readingsOf({ readings, findings }: Told, part: string | undefined) {
  const entries = readings
    ? Object.entries(readings).map(([id, value]) => [id, plain(partOf(value, part))] as const)
    : findings.flatMap((found) =>
        (found.readings ?? []).map(({ id, verdict }) => [id, verdict] as const),
      );
  return entries.length > 0 ? { readings: Object.fromEntries(entries) } : {};
}

/**
 * 適合の例への答え — the answer of this library to a question of the suite. A question that it does
 * not know has the answer `{}`: not answered. What a calculation refuses is `invalid`. Dates are
 * civil dates, times are Japan time. Not checked: whether the question is one of the suite. Source:
 * the rule of the question. Throws nothing of its own.
 *
 * @example
 * import { answerQuestion } from 'iryokikan/conformance';
 * answerQuestion({ id: 'a', rule: 'cert.fee', ask: 'certificateFee', with: [2] })
 * //=> { value: 3000 }
 */
export function answerQuestion(question: ConformanceQuestion): ConformanceAnswer {
  const call = callOf(question.ask);
  if (!call) return {};
  let answer: unknown;
  try {
    answer = call(...(question.with as never[]));
  } catch (error) {
    // What is no refusal is a fault of the question: no answer.
    return error instanceof RangeError || error instanceof library.InspectionError
      ? { verdict: 'invalid' }
      : {};
  }
  if (!isTold(answer)) return { value: plain(partOf(answer, question.part)) };
  return {
    verdict: verdictOf(answer),
    value: plain(partOf(answer.value, question.part)),
    ...readingsOf(answer, question.part),
    findings: [...new Set(answer.findings.map(({ rule, reason }) => `${rule}/${reason}`))],
  };
}
