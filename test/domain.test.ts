import { describe, expect, it } from 'vitest';
import * as library from '../src/index.js';

type Format = (value: never, style: never) => string;

/** Every function that shows a value in one of several styles. */
const formats: readonly (readonly [string, Format, string])[] = [
  ['date', library.formatCivilDate, '2024-04-01'],
  ['month', library.formatYearMonth, '2024-04'],
  ['prefecture', library.formatPrefectureCode, '13'],
  ['prefecture of no name', library.formatPrefectureCode, '48'],
  ['code', library.formatInstitutionCode, '0110113719'],
  ['point table', library.formatPointTable, '6'],
  ['customer ID', library.formatCustomerId, 'CAF1111111111'],
  ['e-mail address', library.formatEmail, 'info@example.com'],
  ['phone number', library.formatPhone, '0312345678'],
];

describe('a calculation given what is outside its domain', () => {
  it.each<readonly [string, () => unknown]>([
    ['no browser', () => library.filingEnvironmentStatus({ os: 'Windows 11' } as never)],
    ['no certificate', () => library.filingAccessStatus({ network: '' } as never)],
    ['no list', () => library.filingProxyBypass({ proxy: '' } as never)],
    ['an unknown fact', () => library.mailingReaches({ claimedOnline: true } as never)],
    [
      'an unknown event',
      () => library.successionNeed({ event: '移転', codeChanged: true } as never),
    ],
    ['an unknown code', () => library.successionNeed({ event: 'relocation' } as never)],
    ['an unknown account', () => library.findDirectMail({ account: 'new' as never })],
    ['an elapsed time of no text', () => library.activationLinkStatus({ elapsed: 24 as never })],
    ['a customer ID of no kind', () => library.customerIdKindOf('1111111111' as never)],
    ['a part of no customer ID', () => library.formatCustomerId(null as never, 'rest')],
    ['a number of a prefecture', () => library.mailingArrival(13 as never)],
    ['no facts', () => library.transitionalStanding({ type: '1', on: '2025-01-01' } as never)],
    [
      'staff that is no list',
      () =>
        library.transitionalStanding({
          type: '6',
          facts: { ground: 'age', staff: 3 as never },
          on: '2025-01-01',
        }),
    ],
    [
      'a worker that is none',
      () =>
        library.transitionalStanding({
          type: '6',
          facts: { ground: 'age', staff: [null as never] },
          on: '2025-01-01',
        }),
    ],
    [
      'a policy of Object.prototype',
      () => library.passwordRequirements('x', { policy: 'toString' as never }),
    ],
    [
      'an answer in place of its policy',
      () => library.passwordRequirements('x', { policy: { status: 'in-force' } as never }),
    ],
    ['no applications', () => library.certificatePrerequisiteStatus(null as never)],
    [
      'an application that is neither made nor not',
      () => library.certificatePrerequisiteStatus({ eligibility: 'いいえ' as never }),
    ],
    [
      'an answer that is neither yes nor no',
      () => library.receptionNumberNeed({ retroactive: 'no' as never }),
    ],
    ['a number for a prefecture', () => library.bureauOf(13 as never)],
    [
      'a bureau of no name',
      () => library.receptionRequestDeadline('2024-11', { bureau: {} } as never),
    ],
    ['no finding', () => library.messageOf(undefined as never, {})],
    ['no inspection', () => library.verdictOf(undefined as never)],
    ['no characters', () => library.countCharacters(undefined as never)],
    ['a year’s end of no days', () => library.closedOn('2024-12-27', { yearEnd: 5 as never })],
    ['an unknown purpose', () => library.passwordAttributes('portal', { purpose: '' as never })],
    ...formats.map(
      ([name, format, value]) =>
        [`an unknown style of a ${name}`, () => format(value as never, 'kanji' as never)] as const,
    ),
  ])('%s is refused, in both languages', (_, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(/[ぁ-ん].*[。 ](?:Pass|The) /);
  });
});

describe('what never throws', () => {
  it('finds no prefecture of a number', () => {
    expect(library.findPrefecture(13 as never)).toBeUndefined();
    expect(library.findCheckDigitMethod(13 as never)).toBeUndefined();
  });

  it.each([undefined, '令和6年5月18日', new Date(0), '2024-02-30', '9999-01-01'])(
    'asks for the day of an application in place of %s',
    (applied) => {
      const asked = { applied } as never;
      for (const context of [asked, applied as never]) {
        const { value, findings } = library.inspectClaimsStartMonth('2024-07', context);
        expect(value).toBeUndefined();
        expect(findings.map(({ reason, path }) => [reason, ...path])).toEqual([
          ['application-date', 'applied'],
        ]);
      }
    },
  );

  it('still says what is wrong with the month where the day of the application is missing', () => {
    const { findings } = library.inspectClaimsStartMonth('2024-13', {} as never);
    expect(findings.map(({ reason }) => reason)).toEqual(['no-such-month', 'application-date']);
  });

  it.each([undefined, 'efiling', { id: 'portal' }, { status: 'in-force' }])(
    'asks for a password policy in place of %j',
    (policy) => {
      for (const answer of [
        library.inspectPassword('Abcdefg1', { policy: policy as never }),
        library.inspectPasswordConfirmation('Abcdefg1', {
          of: 'Abcdefg1',
          policy: policy as never,
        }),
      ]) {
        expect(answer.value).toBeUndefined();
        expect(answer.findings.map(({ reason }) => reason)).toEqual(['policy']);
      }
      expect(library.isPassword('Abcdefg1', { policy: policy as never })).toBe(false);
    },
  );

  it('refuses accounts that are no list', () => {
    const { value, findings } = library.inspectAccounts({} as never);
    expect(value).toBeUndefined();
    expect(findings.map(({ reason }) => reason)).toEqual(['list']);
  });

  it('takes accounts without a code or address for no twins', () => {
    const blank = { code: '', email: ' ' };
    expect(library.inspectAccounts([blank, blank, null, {}]).findings).toEqual([]);
  });
});
