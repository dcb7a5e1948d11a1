import { describe, expect, it } from 'vitest';
import * as library from '../src/index.js';

type Call = (...args: unknown[]) => unknown;

const names = new Map<string, Call>(
  Object.entries(library).filter(([, it]) => typeof it === 'function') as [string, Call][],
);

/** What programs pass by mistake. */
const strays: unknown[] = [
  ...[undefined, null, 0, 13, Number.NaN, true, '', '__proto__', 'toString', 'constructor'],
  ...[new Date(0), {}, [], [null], ['13'], { type: null }, Object.create(null), () => 1, 10n],
  Symbol('stray'),
];

const pairs = strays.flatMap((one) => [[one], ...strays.map((other) => [one, other])]);

/** What a call throws, by name; undefined where it answers. */
function thrownBy(call: Call, args: unknown[]): string | undefined {
  try {
    call(...args);
    return undefined;
  } catch (error) {
    return (error as Error).name;
  }
}

const allThrownBy = (name: string) =>
  new Set(pairs.map((args) => thrownBy(names.get(name) as Call, args)));

describe('a calculation given what is outside its domain', () => {
  it.each([
    ...['isActivationLinkOpen', 'portalEntranceOf', 'portalLogin', 'mustResetPortalPassword'],
    ...['mayReusePassword', 'isPasswordChangeForced', 'passwordAttributes', 'passwordPolicyOn'],
    ...['passwordRequirements', 'customerIdKindOf', 'customerIdChoiceOf', 'eligibilityLineOf'],
    ...['requiredCustomerIdFields', 'filingAccess', 'filingEnvironment', 'filingProxyBypass'],
    ...['filingServiceAt', 'formsForNewUserId', 'isFilingSurveyOpen', 'isMailingTarget'],
    ...['mailingArrival', 'needsSuccession', 'directMailFor', 'wasRegisteredAtReferenceDate'],
    ...['dxAddonAllowed', 'graceChannel', 'transitionalCoverage', 'transitionalExpiry'],
    ...['transitionalStanding', 'graceLineCountings'],
  ])('%s answers or throws a RangeError', (name) => {
    const thrown = allThrownBy(name);
    expect(thrown).toContain('RangeError');
    thrown.delete('RangeError');
    thrown.delete(undefined);
    expect([...thrown]).toEqual([]);
  });

  it.each([
    ['no line', () => library.requiredCustomerIdFields({} as never)],
    [
      'an unknown choice',
      () => library.requiredCustomerIdFields({ line: 'other', choice: 'XYZ' as never }),
    ],
    ['no browser', () => library.filingEnvironment({ os: 'Windows 11' } as never)],
    ['no certificate', () => library.filingAccess({ network: '' } as never)],
    ['no list', () => library.filingProxyBypass({ proxy: '' } as never)],
    ['an unknown fact', () => library.isMailingTarget({ claimedOnline: true } as never)],
    [
      'an unknown event',
      () => library.needsSuccession({ event: '移転', codeChanged: true } as never),
    ],
    ['an unknown code', () => library.needsSuccession({ event: 'relocation' } as never)],
    ['an unknown account', () => library.directMailFor({ account: 'new' as never })],
    ['an elapsed time of no text', () => library.isActivationLinkOpen({ elapsed: 24 as never })],
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
    ['a policy of Object.prototype', () => library.inspectPassword('x', 'toString' as never)],
    [
      'an answer in place of its policy',
      () => library.inspectPassword('x', { status: 'in-force' } as never),
    ],
  ])('%s is refused, in both languages', (_, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(/[ぁ-ん].*[。 ](?:Pass|The) /);
  });
});

describe('what never throws', () => {
  it.each([
    ...['inspectCustomerId', 'inspectCustomerIdConfirmation', 'isCustomerId', 'inspectEmail'],
    ...['isEmail', 'inspectPhone', 'isPhone', 'inspectSecretNumber', 'isSecretNumber'],
    ...['inspectSecretNumberConfirmation', 'inspectFounder', 'isFounder', 'inspectAccounts'],
    ...['inspectRequiredRegistrationFields', 'isPortalMailDomain', 'isProvisionalAccount'],
    ...['isProvisionalPassword', 'inspectTerminalNames', 'inspectOperationStart'],
    ...['inspectGraceSelection', 'inspectGraceAttachments', 'inspectGraceStaff'],
    ...['inspectGraceFiledDate', 'inspectMedicalGraceFiledDate', 'isTransitionalType'],
  ])('%s answers to anything', (name) => {
    expect([...allThrownBy(name)]).toEqual([undefined]);
  });

  it('finds everything missing in what holds no fields', () => {
    const { value, findings } = library.inspectRequiredRegistrationFields(null as never);
    expect(value).toBeUndefined();
    expect(findings).toHaveLength(library.requiredRegistrationFields.length);
  });

  it('refuses accounts that are no list', () => {
    const { value, findings } = library.inspectAccounts({} as never);
    expect(value).toBe(false);
    expect(findings.map(({ reason }) => reason)).toEqual(['list']);
  });

  it('takes accounts without a code or address for no twins', () => {
    const blank = { code: '', email: '' };
    expect(library.inspectAccounts([blank, blank, null as never, {} as never]).value).toBe(true);
  });
});
