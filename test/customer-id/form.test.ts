import { describe, expect, it } from 'vitest';
import {
  findCustomerIdChoice,
  findEligibilityLine,
  inspectCustomerIdConfirmation,
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
    const { value, findings } = inspectCustomerIdConfirmation(confirmation, { of: id, kind });
    expect(findings.map(({ reason }) => reason)).toEqual(expected);
    expect(value === undefined).toBe(expected.length > 0);
  });

  it('gives the full form', () => {
    expect(inspectCustomerIdConfirmation(' 11111111', { of: '11111111' }).value).toBe(
      'COP11111111',
    );
  });
});

describe('電気通信回線種別', () => {
  it.each<[unknown, string | undefined]>([
    ['1: IP-VPN (NTT)', 'ip-vpn-ntt'],
    ['１：IP-VPN回線事業者（NTTなど。ただし、CTC・Qtnetを除く）', 'ip-vpn-ntt'],
    ['1', 'ip-vpn-ntt'],
    ['IP-VPN（光コラボ）', 'ip-vpn-ntt'],
    ['IPVPN フレッツ', 'ip-vpn-ntt'],
    ['IP‐VPN（NTT）', 'ip-vpn-ntt'],
    ['IP-VPN（コラボ光）', 'ip-vpn-ntt'],
    ['IP-VPN CTC', 'other'],
    ['IP-VPN QTnet', 'other'],
    ['IPsec+IKE', 'other'],
    ['ISDN', 'other'],
    ['3:IP-Sec+IKE 接続', 'other'],
    ['10', 'other'],
    ['1以外の電気通信回線種別', 'other'],
    ['2: IP-VPN（NTT以外）', 'other'],
    ['IP-VPN（NTT以外）', 'other'],
    ['2: IP-VPN NTT', 'other'],
    ['IP-VPN', undefined],
    ['NTT', undefined],
    ['', undefined],
    [undefined, undefined],
    [Symbol('1'), undefined],
  ])('%s', (label, line) => {
    expect(findEligibilityLine(label)).toBe(line);
  });
});

describe('the choice 「お客さまID」', () => {
  it.each<[unknown, string | undefined]>([
    ['CAF', 'CAF'],
    ['ｃｏｐ', 'COP'],
    ['お客さまID (CAF)', 'CAF'],
    ['オンライン請求と同じお客様IDを使用', 'same-as-claims'],
    ['オンライン請求と同じ', 'same-as-claims'],
    ['', undefined],
    ['XYZ', undefined],
    [undefined, undefined],
    [Symbol('CAF'), undefined],
  ])('%s', (label, choice) => {
    expect(findCustomerIdChoice(label)).toBe(choice);
  });
});
