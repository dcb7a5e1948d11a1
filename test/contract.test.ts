import { beforeAll, describe, expect, it } from 'vitest';
import type { Inspection } from '../src/core/inspection.js';
import { en } from '../src/en.js';
import * as library from '../src/index.js';
import { type Finding, messageOf } from '../src/index.js';
import { allowed, type Call, calls, ofForms, runExamples, sample, spoiltCalls } from './calls.js';
import { junk } from './laws.js';

beforeAll(runExamples);

/** What fails when it is looked at. */
const traps = junk.filter((value) => {
  try {
    Array.isArray(value);
    for (const key in Object(value)) Reflect.get(Object(value), key);
    return Reflect.get(Object(value), 'length') === Symbol();
  } catch {
    return true;
  }
});

/** What programs pass by mistake, and what is made to harm. */
const strays: readonly unknown[] = [
  ...junk.filter((value) => !traps.includes(value)),
  ...[13, 1e300, Number.POSITIVE_INFINITY, false, '0', '13', 'toString', 'constructor'],
  ...['2024-02-30', '9999-12-31', '0000-00-00', '2024-06-01', '2024-06', '2024-06-01T25:00'],
  ...['2024-06-01T10:00', 'ab', '9'.repeat(2000), '年'.repeat(2000)],
  ...[[null], ['13'], [[]], [Symbol('x')], new Array(3), { type: null }, new Map(), /x/],
  ...[new Date(Number.NaN), Object.create({ type: '1' }), new String('13'), new Uint8Array(2)],
];

function* allCalls(name: string): Generator<unknown[]> {
  yield [];
  for (const stray of strays) {
    yield [stray];
    for (const other of strays) yield [stray, other];
  }
  yield* spoiltCalls(name, () => strays, ofForms.includes(name) ? 1 : 0);
  for (const trap of traps) {
    yield [trap];
    yield [trap, {}];
    yield [trap, trap];
  }
  yield* spoiltCalls(name, () => traps, ofForms.includes(name) ? 1 : 0);
}

function shown(value: unknown): string {
  try {
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part));
  } catch {
    return typeof value;
  }
}

/** What is wrong with how a finding is told: each has its words in both languages, with every value in its place. */
function* illTold(answer: unknown): Generator<string> {
  const { findings } = Object(answer) as Partial<Inspection<unknown>>;
  if (!Array.isArray(findings)) return;
  for (const found of findings as readonly Finding[]) {
    const { rule, reason, path, message } = found;
    for (const text of [message, messageOf(found, en)]) {
      if (/undefined|\[object|^$/.test(text)) yield `${rule}/${reason} says: ${text.slice(0, 80)}`;
    }
    if (path.some((step) => step === '')) yield `${rule}/${reason} is at ${path.join('.')}`;
  }
}

/** What the function does with each call that its contract does not allow. */
async function breaches(name: string): Promise<string[]> {
  const found = new Map<string, string>();
  const call = calls.get(name) as Call;
  for (const args of allCalls(name)) {
    let breach: string | undefined;
    try {
      const answer = await call(...args);
      // What is still being typed has a caret beside its text.
      const isText = /^format(?!\w+Partial$)/.test(name);
      if (isText && typeof answer !== 'string') breach = `gave ${typeof answer}`;
      for (const wrong of illTold(answer)) breach = wrong;
    } catch (error) {
      const { name: kind, message } = error as Error;
      if (kind !== allowed(name)) breach = `${kind}: ${message.slice(0, 60)}`;
      // What the language itself throws is in English only.
      else if (!/[ぁ-ん]/.test(message)) breach = `no Japanese: ${message}`;
      else if (kind === 'RangeError' && !/[A-Z]\w* \S+ .*[a-z]/s.test(message)) {
        breach = `no English: ${message}`;
      }
    }
    if (breach && !found.has(breach)) found.set(breach, shown(args).slice(0, 200));
  }
  return [...found].map(([breach, args]) => `${breach} for ${args}`);
}

describe('the contract', () => {
  it('is asked of every public function, starting from calls that succeed', () => {
    expect(calls.size).toBeGreaterThan(150);
    expect([...calls.keys()].filter((name) => !sample.has(name))).toEqual([]);
  });

  it.each([...calls.keys()].filter((name) => allowed(name) === undefined))(
    '%s answers to anything',
    async (name) => {
      expect(await breaches(name)).toEqual([]);
    },
  );

  it.each([...calls.keys()].filter((name) => allowed(name) === 'InspectionError'))(
    '%s answers or throws an InspectionError',
    async (name) => {
      expect(await breaches(name)).toEqual([]);
    },
  );

  it.each([...calls.keys()].filter((name) => allowed(name) === 'RangeError'))(
    '%s answers or throws a RangeError',
    async (name) => {
      expect(await breaches(name)).toEqual([]);
    },
  );
});

describe('a Date where a civil date, a month or a time belongs', () => {
  const ofDay = /^\d{4}-\d\d(?:-\d\d)?(?:T.*)?$/;
  const asDate = (part: unknown) =>
    typeof part === 'string' && ofDay.test(part) ? [new Date(part)] : [];

  it('is refused by every calculation, which says how to convert it', () => {
    const silent: string[] = [];
    let asked = 0;
    for (const [name, call] of calls) {
      if (allowed(name) !== 'RangeError' || [...ofForms, 'verdictOf', 'erasAsked'].includes(name))
        continue;
      if (!(name in library)) continue;
      for (const args of spoiltCalls(name, asDate)) {
        asked++;
        let told = 'an answer';
        try {
          call(...args);
        } catch (error) {
          told = (error as Error).message;
        }
        if (!/Date →|date\.toISOString\(\)/.test(told)) silent.push(`${name}: ${told}`);
      }
    }
    expect(asked).toBeGreaterThan(100);
    expect(silent).toEqual([]);
  });
});
