import { describe, expect, it } from 'vitest';
import {
  cleanCustomerId,
  findEligibilityLine,
  inspectCustomerId,
  isCustomerId,
} from '../../src/index.js';

const positionIn = (input: string) => {
  const { findings } = inspectCustomerId(input);
  return findings.find(({ reason }) => reason === 'characters')?.params['position'];
};

describe('the place of a character that does not belong in a お客さまID', () => {
  it.each([
    ['CAF11111?1111', 9],
    ['?CAF111111111', 1],
    // As typed: blanks before it count, and so does a character in full width.
    ['  CAF1111?1111', 10],
    ['ＣＡＦ１１１１？１１１１', 8],
    ['CAF1111?11?11', 8],
  ])('%j: %i', (input, position) => {
    expect(positionIn(input)).toBe(position);
  });
});

it('other faults are told beside the character that does not belong', () => {
  const reasons = (input: string) => inspectCustomerId(input).findings.map(({ reason }) => reason);
  expect(reasons('XYZ?1')).toEqual(['characters', 'prefix']);
  expect(reasons('CAF?1')).toEqual(['characters', 'length']);
  // Without its hyphens it is right, and nothing else is wrong with it.
  expect(reasons('CAF-1111-111111')).toEqual(['characters']);
});

describe('what a お客さまID may come with', () => {
  it('is made capital letter by letter, and freed of blanks and unseen characters', () => {
    expect(inspectCustomerId(' caf1111111111 ').value).toBe('CAF1111111111');
    expect(inspectCustomerId('\u200bCAF1111111111').value).toBe('CAF1111111111');
    expect(inspectCustomerId('CaF11111a1111').value).toBe('CAF11111A1111');
  });

  it('is repaired by hand only', () => {
    expect(cleanCustomerId('caf-1111-111111').value).toBe('CAF1111111111');
    expect(cleanCustomerId('cAf1a11111111').value).toBe('CAF1A11111111');
  });

  it('begins with one of the two kinds, or with that which is chosen', () => {
    expect(isCustomerId('CAF1111111111')).toBe(true);
    expect(isCustomerId('COP11111111')).toBe(true);
    expect(isCustomerId('CAF1111111111', { kind: 'COP' })).toBe(false);
    expect(inspectCustomerId('1'.repeat(9)).findings[0]?.reason).toBe('prefix');
    expect(inspectCustomerId('1'.repeat(10)).findings[0]?.suggestion).toBe('CAF1111111111');
    expect(inspectCustomerId('1'.repeat(8)).findings[0]?.suggestion).toBe('COP11111111');
  });
});

describe('findEligibilityLine', () => {
  it.each([
    ['1', 'ip-vpn-ntt'],
    [' 1 ', 'ip-vpn-ntt'],
    ['１', 'ip-vpn-ntt'],
    ['2', 'other'],
    ['12', 'other'],
    ['IP-VPN接続方式（NTT東日本・NTT西日本）', 'ip-vpn-ntt'],
    ['IPsec+IKE', 'other'],
    ['IP-sec', 'other'],
    ['IPsec', 'other'],
    ['ISDN', 'other'],
    ['CTC', 'other'],
    ['QTnet', 'other'],
    ['Qnet', 'other'],
    ['', undefined],
    ['線1', undefined],
    ['線2', undefined],
  ])('%j: %s', (label, line) => {
    expect(findEligibilityLine(label)).toBe(line);
  });

  it('takes anything', () => {
    for (const none of [undefined, null, 1, {}]) expect(findEligibilityLine(none)).toBeUndefined();
  });
});
