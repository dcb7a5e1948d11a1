import { describe, expect, it } from 'vitest';
import { claimsApplication, inspectForm, requiredFields, verdictOf } from '../../src/index.js';
import { fixture, told } from './all.js';

const valid = fixture(claimsApplication, 'valid');

/** What is found when some fields of a correct record are changed. */
function inspected(fields: object, on?: string) {
  return inspectForm(claimsApplication, { ...valid, ...fields }, { on });
}

const lines = ['ip-vpn-ipv4', 'ip-vpn-ipv6', 'ipsec-ike', 'isdn'] as const;
const carriers = ['ntt', 'ctc', 'qtnet', 'other', ''] as const;
const kinds = ['same-as-eligibility', 'CAF', 'COP', ''] as const;
const ids = { CAF: '1111111111', COP: '11111111' } as const;

describe('オンライン請求 利用開始・変更申請', () => {
  const combinations = lines.flatMap((line) =>
    carriers.flatMap((carrier) => kinds.map((kind) => [line, carrier, kind] as const)),
  );

  it.each(combinations)('on line %s of carrier %s with customer ID %s', (line, carrier, kind) => {
    const customerId = kind === 'CAF' || kind === 'COP' ? ids[kind] : '';
    const base = { line, carrier, customerIdKind: kind, customerId };
    const isIpVpn = line.startsWith('ip-vpn');
    const isElectronic = carrier === 'ctc' || carrier === 'qtnet';
    const expected = [
      ...(line === 'isdn' ? ['isdnDialUp: ocl.line-conditional/missing'] : []),
      ...(line === 'ipsec-ike' ? ['ipsecProvider: ocl.line-conditional/missing'] : []),
      ...(isIpVpn && carrier === 'ntt' && !kind ? ['customerIdKind: ocl.customer-id/missing'] : []),
      ...(kind && (!isIpVpn || (carrier && carrier !== 'ntt'))
        ? ['customerIdKind: ocl.customer-id/superfluous']
        : []),
      ...(customerId && !isIpVpn ? ['customerId: ocl.customer-id/superfluous'] : []),
      ...(isElectronic && line !== 'ip-vpn-ipv4' ? ['line: ocl.line-conditional/carrier'] : []),
      ...(isIpVpn && !carrier && !kind ? ['customerIdKind: ocl.customer-id/carrier-unknown'] : []),
    ];
    expect(told(inspected(base).findings)).toEqual(expected);
  });

  it.each([
    ['isdn', 'isdnDialUp', '0312345678'],
    ['ipsec-ike', 'ipsecProvider', 'X社'],
  ])('line %s requires %s, which is a warning elsewhere', (line, field, text) => {
    const without = { customerIdKind: '', customerId: '', carrier: 'other' };
    expect(requiredFields(claimsApplication, { line })).toContain(field);
    expect(inspected({ ...without, line, [field]: text }).findings).toEqual([]);
    for (const other of lines.filter((each) => each !== line && each.startsWith('ip-vpn'))) {
      expect(requiredFields(claimsApplication, { line: other })).not.toContain(field);
      const answer = inspected({ ...without, line: other, [field]: text });
      expect(told(answer.findings)).toEqual([`${field}: ocl.line-conditional/superfluous`]);
      expect(verdictOf(answer)).toBe('warning');
    }
  });

  it('requires the customer ID of the kind that is chosen', () => {
    expect(told(inspected({ customerId: '' }).findings)).toEqual([
      'customerId: ocl.customer-id/missing',
    ]);
    expect(inspected({ customerIdKind: 'CAF' }).value?.customerId).toBe('CAF1111111111');
    expect(told(inspected({ customerIdKind: 'COP' }).findings)).toEqual([
      'customerId: oqs.customer-id.format/other-kind',
    ]);
    expect(
      inspected({ customerIdKind: '', carrier: '', customerId: 'CAF1111111111' }).value,
    ).toBeDefined();
  });

  it('only tells that an ID is left behind the choice of the same line', () => {
    const answer = inspected({ customerIdKind: 'same-as-eligibility', customerId: '番号' });
    expect(told(answer.findings)).toEqual(['customerId: ocl.customer-id/superfluous']);
    expect(verdictOf(answer)).toBe('warning');
  });

  it.each([
    ['change', '2024-05-20', '2024-06', ['startMonth: ocl.start-month/early-in-change']],
    ['change', '2024-05-20', '2024-07', []],
    ['change', '2024-05-21', '2024-07', ['startMonth: ocl.start-month/early-in-change']],
    ['change', '2024-05-20', '2024-09', ['startMonth: ocl.start-month/later']],
    ['start', '2024-05-20', '2024-06', ['startMonth: ocl.start-month/too-early']],
  ])(
    'has both readings of an earlier month in a 変更: %s on %s for %s',
    (applicationType, on, startMonth, expected) => {
      const answer = inspected({ applicationType, startMonth }, on);
      expect(told(answer.findings)).toEqual(expected);
      if (expected[0]?.endsWith('early-in-change')) expect(verdictOf(answer)).toBe('ambiguous');
    },
  );

  it('carries both readings where the carrier is not told', () => {
    const answer = inspected({ carrier: '', customerIdKind: '', customerId: '' });
    expect(verdictOf(answer)).toBe('ambiguous');
    expect(answer.findings[0]?.readings?.map(({ id }) => id)).toEqual(['starred', 'not-listed']);
  });

  it('says nothing of a missing kind where a wrong one is entered', () => {
    expect(
      told(inspected({ carrier: '', customerIdKind: 'NTT', customerId: '' }).findings),
    ).toEqual(['customerIdKind: ocl.required/choice']);
  });

  it.each([
    ['2024-05-20', '2024-07', []],
    ['2024-05-21', '2024-07', ['startMonth: ocl.start-month/too-early']],
    ['2024-05-20', '2024-08', []],
    ['2024-05-20', '2024-09', ['startMonth: ocl.start-month/later']],
    [undefined, '2020-01', []],
  ])('filed on %s, asks for a month that is offered then: %s', (on, startMonth, expected) => {
    expect(told(inspected({ startMonth }, on).findings)).toEqual(expected);
  });

  it.each(['2024-02-30', '2024/5/20', '9999-12-31'])(
    'compares nothing with a day of filing that is none: %s',
    (on) => {
      expect(told(inspected({ startMonth: '2020-01' }, on).findings)).toEqual([': form.on/format']);
      expect(inspected({}, on).value).toBeUndefined();
    },
  );

  it('has 開始 and 変更, not the 新規 of the eligibility form', () => {
    expect(inspected({ applicationType: '開始' }).value?.applicationType).toBe('start');
    expect(inspected({ applicationType: '変更' }).value?.applicationType).toBe('change');
    expect(told(inspected({ applicationType: '新規' }).findings)).toEqual([
      'applicationType: ocl.application-type/choice',
    ]);
  });

  it('presupposes safety rules', () => {
    expect(told(inspected({ safetyRules: 'no' }).findings)).toEqual([
      'safetyRules: ocl.safety-rules/not-drawn-up',
    ]);
    expect(inspected({ safetyRules: '' }).findings).toEqual([]);
  });
});
