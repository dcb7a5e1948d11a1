/** Every public function, what it may throw, and calls of it: those of the examples, and these with a part spoilt. */
import * as catalogue from '../src/catalogue/index.js';
import * as check from '../src/check/index.js';
import * as drawing from '../src/forms/ui/index.js';
import * as library from '../src/index.js';
import * as remote from '../src/remote/index.js';
import { inComments, run } from './examples.js';

export type Call = (...args: unknown[]) => unknown;

/** Every function of every entry, by name: a new one is held to the contract without being listed. */
export const calls = new Map<string, Call>();
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
export function allowed(name: string): string | undefined {
  if (/^(?:is|inspect)[A-Z]/.test(name)) return undefined;
  return /^parse[A-Z]/.test(name) ? 'InspectionError' : 'RangeError';
}

/** Whose first argument is a form, which has hundreds of parts: it is spoilt as a whole. */
export const ofForms = [
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
export const sample = new Map<string, unknown[][]>();

/** Fills {@link sample}. */
export async function runExamples(): Promise<void> {
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
}

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
export function* spoiltCalls(
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
