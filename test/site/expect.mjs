/** As much of Vitest as the unit tests ask for, in a browser: the same `expect`, and tests one after another. */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
  (value, message) => {
    setState({ assertionCalls: getState(expect).assertionCalls + 1 }, expect);
    return chai.expect(value, message);
  },
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);
globalThis[GLOBAL_EXPECT] = expect;

let tests = [];
let names = [];
let before = [];

/** What is to be run is the last argument, or stands before a limit of time. */
const runOf = (given) => given.find((each) => typeof each === 'function');

/** For each row of a table: where all are arrays, each gives several arguments. */
const each =
  (add) =>
  (rows) =>
  (name, ...more) => {
    const isSpread = rows.every(Array.isArray);
    for (const row of rows) {
      const given = isSpread ? row : [row];
      add(`${name} ${String(given[0])}`, () => runOf(more)(...given));
    }
  };

export const it = Object.assign(
  (name, ...more) => tests.push({ name: [...names, name].join(' > '), run: runOf(more), before }),
  { each: each((name, run) => it(name, run)) },
);

export const describe = Object.assign(
  (name, ...more) => {
    const outside = [names, before];
    names = [...names, name];
    before = [...before];
    runOf(more)();
    [names, before] = outside;
  },
  { each: each((name, run) => describe(name, run)) },
);

export const beforeAll = (run) => before.push({ run, done: undefined });

/** Runs what the files have registered so far; answers how many ran, and what failed. */
export async function runTests() {
  const failures = [];
  const all = tests;
  tests = [];
  for (const { name, run, before: steps } of all) {
    try {
      for (const step of steps) {
        step.done ??= Promise.resolve(step.run());
        await step.done;
      }
      await run();
    } catch (error) {
      failures.push(`${name}\n${error.message}`);
    }
  }
  return { count: all.length, assertions: getState(expect).assertionCalls, failures };
}
