import { describe, expect, it } from 'vitest';
import {
  customerIdChoiceOf,
  eligibilityLineOf,
  inspectCustomerIdConfirmation,
  requiredCustomerIdFields,
} from '../../src/index.js';

describe('確認用お客さまID', () => {
  it.each([
    ['equal', '1111111111', '1111111111', undefined, []],
    ['equal but for the width', 'CAF1111111111', 'ｃａｆ１１１１１１１１１１', undefined, []],
    ['full form against the part after the prefix', 'CAF1111111111', '1111111111', undefined, []],
    ['the same with the kind chosen', '11111111', 'COP11111111', 'COP', []],
    ['another digit', '1111111111', '1111111112', undefined, ['mismatch']],
    ['another prefix', 'CAF1111111111', 'COP1111111111', undefined, ['mismatch']],
    ['the other kind', '1111111111', 'COP1111111111', 'CAF', ['mismatch']],
    ['empty', '1111111111', '', 'CAF', ['required']],
    ['blank', '1111111111', ' ', undefined, ['required']],
    ['missing', '1111111111', undefined, undefined, ['required']],
    ['a number', '1111111111', 1111111111, undefined, ['mismatch']],
    ['of a number', 1111111111, '1111111111', undefined, ['mismatch']],
    ['odd texts that are equal', 'x', 'X', undefined, []],
  ] as const)('%s', (_, id, confirmation, kind, expected) => {
    const { value, findings } = inspectCustomerIdConfirmation(id, confirmation, { kind });
    expect(findings.map(({ reason }) => reason)).toEqual(expected);
    expect(value === undefined).toBe(expected.length > 0);
  });

  it('gives the full form', () => {
    expect(inspectCustomerIdConfirmation('11111111', ' 11111111').value).toBe('COP11111111');
  });
});

describe('電気通信回線種別', () => {
  it.each([
    ['1: IP-VPN (NTT)', 'ip-vpn-ntt'],
    ['１：IP-VPN回線事業者（NTTなど。ただし、CTC・Qtnetを除く）', 'ip-vpn-ntt'],
    ['1', 'ip-vpn-ntt'],
    ['IP-VPN（光コラボ）', 'ip-vpn-ntt'],
    ['IPVPN フレッツ', 'ip-vpn-ntt'],
    ['IP-VPN', 'other'],
    ['IP-VPN CTC', 'other'],
    ['IP-VPN QTnet', 'other'],
    ['IPsec+IKE', 'other'],
    ['3:IP-Sec+IKE 接続', 'other'],
    ['NTT', 'other'],
    ['10', 'other'],
    ['2: IP-VPN（NTT以外）', 'other'],
    ['IP-VPN（NTT以外）', 'other'],
    ['2: IP-VPN NTT', 'other'],
    ['IP‐VPN（NTT）', 'ip-vpn-ntt'],
    ['IP-VPN（コラボ光）', 'ip-vpn-ntt'],
    ['', 'other'],
  ])('%s', (label, line) => {
    expect(eligibilityLineOf(label)).toBe(line);
  });
});

describe('when the お客さまID is required', () => {
  it.each([
    ['CAF', 'CAF'],
    ['ｃｏｐ', 'COP'],
    ['お客さまID (CAF)', 'CAF'],
    ['オンライン請求と同じお客様IDを使用', 'same-as-claims'],
    ['オンライン請求と同じ', 'same-as-claims'],
    ['', undefined],
  ])('reads the choice %s', (label, choice) => {
    expect(customerIdChoiceOf(label)).toBe(choice);
  });

  const line = 'ip-vpn-ntt';

  it('asks for ID, confirmation and v6 with CAF and COP, for v6 alone with the ID of the claims', () => {
    const whole = ['customerId', 'customerIdConfirmation', 'v6Option'];
    expect(requiredCustomerIdFields({ line, choice: 'CAF' }).value).toEqual(whole);
    expect(requiredCustomerIdFields({ line, choice: 'COP' }).value).toEqual(whole);
    expect(requiredCustomerIdFields({ line, choice: 'same-as-claims' }).value).toEqual([
      'v6Option',
    ]);
    expect(requiredCustomerIdFields({ line }).value).toEqual(['customerIdKind', 'v6Option']);
  });

  it('asks for nothing on other lines', () => {
    expect(requiredCustomerIdFields({ line: 'other', choice: 'CAF' }).value).toEqual([]);
  });

  it('warns after a claims application on paper', () => {
    const findings = (claimsOnPaper: boolean, choice: 'CAF' | 'same-as-claims') =>
      requiredCustomerIdFields({ line, choice, claimsOnPaper }).findings;
    expect(findings(true, 'same-as-claims')).toMatchObject([
      { rule: 'oqs.customer-id.kind', severity: 'warning' },
    ]);
    expect(findings(false, 'same-as-claims')).toEqual([]);
    expect(findings(true, 'CAF')).toEqual([]);
  });
});
