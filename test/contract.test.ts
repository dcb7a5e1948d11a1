import { beforeAll, describe, expect, it } from 'vitest';
import * as catalogue from '../src/catalogue/index.js';
import * as check from '../src/check/index.js';
import * as drawing from '../src/forms/ui/index.js';
import * as library from '../src/index.js';
import * as remote from '../src/remote/index.js';
import { inComments, run } from './examples.js';
import { junk } from './laws.js';

type Call = (...args: unknown[]) => unknown;

/** Every function of every entry, by name: a new one is held to the contract without being listed. */
const calls = new Map<string, Call>();
for (const [name, exported] of Object.entries({
  ...library,
  ...catalogue,
  ...check,
  ...drawing,
  ...remote,
})) {
  if (typeof exported === 'function' && name !== 'InspectionError') {
    calls.set(name, exported as Call);
  }
}

/** What a function may throw, by the verb of its name. */
function allowed(name: string): string | undefined {
  if (/^(?:is|inspect)[A-Z]/.test(name)) return undefined;
  return /^parse[A-Z]/.test(name) ? 'InspectionError' : 'RangeError';
}

/** Whose first argument is a form, which has hundreds of parts: it is spoilt as a whole. */
const ofForms = [
  'emptyForm',
  'fieldStates',
  'formProfile',
  'formJsonSchema',
  'formStandardSchema',
  'inspectForm',
  'requiredFields',
];

/**
 * Whose arguments hold functions, or what the library built, such as findings and profiles: each is
 * spoilt as a whole. The options of a check have a test of their own.
 */
const spoiltWhole = ['messageOf', 'toStandardSchema', 'createCheck'];

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

const closedDays = { extraClosedDays: ['2024-12-27'], yearEnd: { from: '12-29', until: '01-03' } };

/** Calls with more in their arguments than the examples show. */
const fuller: readonly (readonly [string, ...unknown[]])[] = [
  ['addOpenDays', '2024-12-26', 5, closedDays],
  ['closedDayStatus', '2024-12-27', closedDays],
  ['closedOn', '2024-12-27', closedDays],
  ['nextOpenDay', '2024-12-27', closedDays],
  ['previousOpenDay', '2024-12-27', closedDays],
  ['certificateArrival', '2024-12-26', closedDays],
  [
    'receptionRequestDeadline',
    '2024-11',
    { bureau: { id: 'shikoku', name: { ja: '四国厚生支局', en: '' } }, ...closedDays },
  ],
  [
    'receptionRequestDeadline',
    '2024-11',
    { bureau: { id: 'kyushu', name: { ja: '九州厚生局', en: '' } } },
  ],
  ['receptionReplyDeadline', '2024-11', closedDays],
  [
    'designationSchedule',
    {
      designation: '2024-11-01',
      practiceStart: '2024-11-05',
      prefecture: '37',
      extraClosedDays: ['2024-12-27'],
      on: '2024-09-01',
    },
  ],
  ['designationSchedule', { designation: '2024-11-01', bureau: '四国' }],
  [
    'receptionNumberNeed',
    {
      designation: '2024-11-01',
      retroactive: false,
      paperClaimsAllowed: false,
      medicalAndDental: true,
      transitionalFiledWithDesignation: true,
      formEra: false,
    },
  ],
  [
    'implementationPlanNeed',
    {
      designation: '2024-11',
      transitionalFiledWithDesignation: false,
      transitionalFiledLater: true,
    },
  ],
  [
    'inspectInstitutionCode',
    '0110113719',
    { checkDigit: 'error', allowTestPrefecture: true, expect: {} },
  ],
  [
    'inspectInstitutionCode',
    '0110113719',
    { expect: { prefecture: '01', pointTable: '1', code7: '0113719' } },
  ],
  [
    'erasAsked',
    { startMonth: '2024-07' },
    {
      form: {
        fields: [{ era: 'seireki', name: 'startMonth', label: { ja: '開始月', en: 'Start' } }],
      },
      entered: { startMonth: '令和6年7月' },
    },
  ],
  [
    'isInstitutionCode',
    '0110113719',
    { expect: { prefecture: '01', pointTable: '1', code7: '0113719' } },
  ],
  [
    'inspectInstitutionCode7',
    '0113719',
    { checkDigit: 'error', expect: { prefecture: '01', pointTable: '1' } },
  ],
  [
    'isInstitutionCode7',
    '0113719',
    { checkDigit: 'error', expect: { prefecture: '01', pointTable: '1' } },
  ],
  ['inspectPassword', 'Abcdefg1', { policy: library.passwordPolicies.portal[0]?.value }],
  ['isPassword', 'Abcdefg1', { policy: library.passwordPolicies.portal[0]?.value }],
  ['passwordRequirements', 'Abcdefg1', { policy: library.passwordPolicies.portal[0]?.value }],
  ['passwordAttributes', library.passwordPolicies['e-filing'][0]?.value, { purpose: 'new' }],
  [
    'inspectTransitionalAttachments',
    [{ date: '2024-10-31', parties: 1 }],
    { type: '2', ground: 'age' },
  ],
  ['inspectTransitionalLine', { status: '2', ready: '2024-09-01' }, { filed: '2024-10-01' }],
  ['inspectTransitionalStaff', [{ birth: '1940-01-01', fullTime: true }]],
  ['inspectClaimsStartMonth', '2024-07', { applied: '2024-05-20' }],
  ...(
    [
      ['1', { filed: '2024-12-10', scope: 'claims', documents: ['証明書'], ended: '2024-12-20' }],
      ['2', { filed: '2024-10-01', contract: '2024-09-30', ended: '2025-03-01' }],
      ['3', { filed: '2024-10-01', scope: 'both', ended: '2024-09-15' }],
      ['4', { filed: '2024-10-01', start: '2024-09-01', end: '2025-03-31' }],
      ['5', { filed: '2024-10-01', closure: '2025-03-31' }],
      ['6', { filed: '2024-10-01', ground: 'age', youngest: '1950-01-01' }],
      [
        '6',
        { filed: '2024-10-01', ground: 'age', staff: [{ birth: '1950-01-01', fullTime: true }] },
      ],
      ['6', { filed: '2024-10-01', ground: 'other', documents: [{ name: '書類' }] }],
    ] as const
  ).map(([type, facts]) => ['transitionalStanding', { type, facts, on: '2025-01-01' }] as const),
];

/** The arguments of every call in the examples of the doc comments: each public function has one. */
const sample = new Map<string, unknown[][]>();

beforeAll(async () => {
  const note = (name: string, args: unknown[]) =>
    sample.set(name, [...(sample.get(name) ?? []), args]);
  const lend = (name: string, exported: unknown) => {
    if (typeof exported !== 'function' || exported !== calls.get(name)) return exported;
    return (...args: unknown[]) => {
      note(name, args);
      return exported(...args);
    };
  };
  for (const example of inComments) await run(example, () => {}, lend);
  for (const [name, ...args] of fuller) note(name, args);
});

/** The value itself and each of its parts, at any depth, replaced in turn by what `stray` gives for it. */
function* spoilt(
  value: unknown,
  stray: (part: unknown) => readonly unknown[],
  whole: boolean,
): Generator<unknown> {
  yield* stray(value);
  if (whole || typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const other of spoilt(part, stray, whole)) {
      yield Array.isArray(value)
        ? Object.assign([...value], { [key]: other })
        : { ...value, [key]: other };
    }
  }
}

/** The calls of the examples, each with one part spoilt. */
function* spoiltCalls(
  name: string,
  stray: (part: unknown) => readonly unknown[],
  from = 0,
): Generator<unknown[]> {
  const whole = spoiltWhole.includes(name);
  for (const args of sample.get(name) ?? []) {
    for (const [index, argument] of args.entries()) {
      if (index < from) continue;
      for (const other of spoilt(argument, stray, whole)) {
        yield [...args.slice(0, index), other, ...args.slice(index + 1)];
      }
    }
  }
}

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
    } catch (error) {
      const { name: kind, message } = error as Error;
      if (kind !== allowed(name)) breach = `${kind}: ${message.slice(0, 60)}`;
      // What the language itself throws is in English only.
      else if (!/[ぁ-ん]/.test(message)) breach = `no Japanese: ${message}`;
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
