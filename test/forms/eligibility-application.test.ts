import { describe, expect, it } from 'vitest';
import { eligibilityApplication, inspectForm, requiredFields, verdictOf } from '../../src/index.js';
import { fixture, told } from './all.js';

const valid = fixture(eligibilityApplication, 'valid');

function inspected(fields: object) {
  return inspectForm(eligibilityApplication, { ...valid, ...fields });
}

const lines = ['ip-vpn-ntt', 'other'] as const;
const carriers = ['ntt', 'ctc', 'qtnet', 'other', ''] as const;
const kinds = ['same-as-claims', 'CAF', 'COP', ''] as const;
const ids = { CAF: '1111111111', COP: '11111111' } as const;

describe('オンライン資格確認 利用開始・変更申請', () => {
  const combinations = lines.flatMap((line) =>
    carriers.flatMap((carrier) => kinds.map((kind) => [line, carrier, kind] as const)),
  );

  it.each(combinations)('on line %s of carrier %s with customer ID %s', (line, carrier, kind) => {
    const customerId = kind === 'CAF' || kind === 'COP' ? ids[kind] : '';
    const { findings } = inspected({
      line,
      carrier,
      customerIdKind: kind,
      customerId,
      customerIdConfirmation: customerId,
      v6Option: line === 'other' ? '' : '1',
    });
    const given =
      line === 'other'
        ? { customerIdKind: kind, customerId, customerIdConfirmation: customerId }
        : {};
    const expected = [
      ...(line === 'ip-vpn-ntt' && !kind ? ['customerIdKind: oqs.required/missing'] : []),
      ...Object.entries(given)
        .filter(([, text]) => text)
        .map(([name]) => `${name}: oqs.customer-id.required/superfluous`),
      ...(line === 'ip-vpn-ntt' && (carrier === 'ctc' || carrier === 'qtnet')
        ? ['line: oqs.line-type/carrier-excluded']
        : []),
      ...(line === 'other' && carrier === 'ntt' ? ['line: oqs.line-type/ntt-chooses-1'] : []),
      ...(line === 'ip-vpn-ntt' && (carrier === 'other' || !carrier) && !kind
        ? ['customerIdKind: oqs.customer-id.required/carrier-unknown']
        : []),
    ];
    expect(told(findings)).toEqual(expected);
  });

  it.each(lines.flatMap((line) => kinds.map((kind) => [line, kind] as const)))(
    'requires on line %s with customer ID %s what the rule says',
    (line, kind) => {
      const asked = ['customerIdKind', 'customerId', 'customerIdConfirmation', 'v6Option'];
      const required: readonly string[] = requiredFields(eligibilityApplication, {
        line,
        customerIdKind: kind,
      });
      const isOwn = kind === 'CAF' || kind === 'COP';
      const whole = isOwn ? asked : ['customerIdKind', 'v6Option'];
      const expected = line === 'ip-vpn-ntt' ? whole : [];
      expect(required.filter((name) => asked.includes(name))).toEqual(expected);
    },
  );

  it.each(['customerId', 'customerIdConfirmation', 'v6Option'])(
    'misses %s on line 1 with a kind',
    (name) => {
      const expected = [`${name}: oqs.required/missing`];
      if (name === 'customerId')
        expected.push('customerIdConfirmation: oqs.customer-id.confirm/mismatch');
      expect(told(inspected({ [name]: '' }).findings)).toEqual(expected);
    },
  );

  it.each(['', 'other'])(
    'has both readings of what is blank on line 1 of carrier %j',
    (carrier) => {
      const answer = inspected({ carrier, v6Option: '' });
      expect(told(answer.findings)).toEqual([
        'v6Option: oqs.required/missing',
        'v6Option: oqs.customer-id.required/carrier-unknown',
      ]);
      expect(answer.findings[1]?.readings?.map(({ id }) => id)).toEqual(['starred', 'ntt-only']);
      expect(inspected({ carrier }).findings).toEqual([]);
    },
  );

  it.each([
    ['1111111111', '1111111111'],
    ['CAF1111111111', '2222222222'],
    ['番号', ''],
  ])('only tells that an ID is left behind the choice of the same line: %j, %j', (id, again) => {
    const fields = {
      customerIdKind: 'same-as-claims',
      customerId: id,
      customerIdConfirmation: again,
    };
    const answer = inspected(fields);
    expect(told(answer.findings)).toEqual([
      'customerId: oqs.customer-id.required/superfluous',
      ...(again ? ['customerIdConfirmation: oqs.customer-id.required/superfluous'] : []),
    ]);
    expect(verdictOf(answer)).toBe('warning');
    expect(answer.value).not.toHaveProperty('customerId');
  });

  it('does not inspect an ID on a line that has none, and still wants text there', () => {
    const none = {
      line: 'other',
      customerIdKind: '',
      v6Option: '',
      customerIdConfirmation: '',
      carrier: '',
    };
    expect(told(inspected({ ...none, customerId: '1' }).findings)).toEqual([
      'customerId: oqs.customer-id.required/superfluous',
    ]);
    expect(told(inspected({ ...none, customerId: 1 }).findings)).toContain(
      'customerId: oqs.customer-id.format/type',
    );
  });

  it('compares the confirmation also while the ID itself is wrong', () => {
    const fields = { customerId: '11', customerIdConfirmation: '12' };
    expect(told(inspected(fields).findings)).toEqual([
      'customerId: oqs.customer-id.format/length',
      'customerIdConfirmation: oqs.customer-id.confirm/mismatch',
    ]);
    expect(
      inspected({ customerIdConfirmation: 'ｃａｆ1111111111' }).value?.customerIdConfirmation,
    ).toBe('CAF1111111111');
  });

  it('warns that the ID of a claims application on paper may not be there yet', () => {
    const same = { customerIdKind: 'same-as-claims', customerId: '', customerIdConfirmation: '' };
    expect(told(inspected({ ...same, claimsOnPaper: 'yes' }).findings)).toEqual([
      'customerIdKind: oqs.customer-id.kind/paper-application',
    ]);
    expect(inspected({ ...same, claimsOnPaper: 'no' }).findings).toEqual([]);
    expect(inspected({ claimsOnPaper: 'yes' }).findings).toEqual([]);
  });

  it.each([
    ['2024-01', '2023-12', []],
    ['2024-01', '2024-01', []],
    ['2024-01', '2024-02', ['testMonth: oqs.start-test-ym/test-after-start']],
    ['2024-01', '', []],
    ['', '2024-01', ['startMonth: oqs.start-test-ym/start-missing']],
  ])('starts in %s after a test in %s', (startMonth, testMonth, expected) => {
    expect(told(inspected({ startMonth, testMonth }).findings)).toEqual(expected);
  });

  it('asks for no secret number in a change, and for one in everything else', () => {
    const none = { secretNumber: '', secretNumberConfirmation: '' };
    const missing = [
      'secretNumber: oqs.required/missing',
      'secretNumberConfirmation: oqs.required/missing',
    ];
    const change = inspected({ ...none, applicationType: '変更' });
    expect(told(change.findings)).toEqual(['applicationType: oqs.change-lead-time/week']);
    expect(verdictOf(change)).toBe('valid');
    expect(told(inspected({ ...none, applicationType: '新規' }).findings)).toEqual(missing);
    expect(told(inspected({ ...none, applicationType: '' }).findings)).toEqual(missing);
  });

  it('has 新規 and 変更, not the 開始 of the claims form', () => {
    expect(inspected({ applicationType: '新規' }).value?.applicationType).toBe('new');
    expect(told(inspected({ applicationType: '開始' }).findings)).toEqual([
      'applicationType: oqs.application-type/choice',
    ]);
  });

  it.each([
    ['1', '1', 0],
    ['2: 払込請求書による振込み', '2', 0],
    ['診療報酬等支払額から控除', '1', 1],
    ['1：診療（調剤）報酬支払額から控除', '1', 1],
    ['3', undefined, 1],
  ])('reads the payment method %s', (paymentMethod, expected, count) => {
    const { value, findings } = inspected({ paymentMethod });
    expect(value?.paymentMethod).toBe(expected);
    expect(findings).toHaveLength(count);
  });
});
