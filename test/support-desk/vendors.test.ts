import { describe, expect, it } from 'vitest';
import { findRule } from '../../src/catalogue/index.js';
import {
  deskHoursOn,
  deskStatus,
  installationVendors,
  installationVendorsOn,
  nextDeskHours,
} from '../../src/index.js';

describe('installationVendors', () => {
  it.each([
    [1, '050-1706-2965', '17:00', 2, 2],
    [2, '0120-892-111', '17:00', 2, 2],
    [3, '082-567-4810', '17:00', 2, 2],
    [4, '0120-087-033', '17:00', 2, 2],
    [5, '0120-087-033', '17:00', 3, 4],
    [6, '03-6907-3017', '18:00', 2, 2],
  ])(
    'no. %i: %s, weekdays from 9:00 to %s, about %i to %i months',
    (no, phone, closes, from, until) => {
      expect(installationVendors[no - 1]).toMatchObject({
        no,
        phoneText: phone,
        phone: phone.replaceAll('-', ''),
        hours: { from: '09:00', until: closes },
        leadMonths: { from, until },
        asOf: '2026-04',
      });
    },
  );

  it('are the six of the source, each with its area and page', () => {
    expect(installationVendors.map(({ name }) => name.ja)).toEqual([
      'リョーサン菱洋株式会社',
      'リコージャパン株式会社',
      '株式会社NTTデータ中国',
      'NTT東日本（東日本電信電話株式会社）',
      'NTT西日本（西日本電信電話株式会社）',
      '株式会社C・S・R',
    ]);
    for (const { area, page } of installationVendors) {
      expect(`${area.ja} ${area.en}`).toMatch(/^\S+ \S/);
      expect(page).toMatch(/^https:/);
    }
  });

  it('tell to verify a number that two of them share, and no other', () => {
    const suspicious = installationVendors.filter(
      ({ no, phone }) => installationVendors.find((other) => other.phone === phone)?.no !== no,
    );
    expect(suspicious.map(({ no }) => no)).toEqual([5]);
    const verified = installationVendors.filter(({ verify }) => verify);
    expect(verified.map(({ no }) => no)).toEqual([5]);
    expect(verified[0]?.verify?.ja).toContain('4番');
  });
});

describe('the catalogue', () => {
  it.each(['vendor.vn-providers', 'vendor.optech.line', 'vendor.optech.os'])(
    'marks %s as a vendor’s',
    (id) => {
      expect(findRule(id)?.summary.ja).toContain('手続の決まりではありません');
    },
  );
});

describe('lists that age', () => {
  it.each([
    ['2026-04-30', []],
    ['2026-05-01', ['as-of']],
    ['2024-01-15', []],
  ])('the vendors asked for on %s: %j', (on, expected) => {
    const { value, asOf, findings } = installationVendorsOn(on);
    expect(value).toBe(installationVendors);
    expect(asOf).toBe('2026-04');
    expect(findings.map(({ reason }) => reason)).toEqual(expected);
    expect(findings[0]?.message ?? '2026年4月').toContain('2026年4月');
  });

  it.each(['call-centre', 'claims-system', 'claims-network'] as const)(
    'the hours of %s',
    (desk) => {
      const before = deskStatus(desk, '2026-04-16T10:00');
      expect([before.asOf, before.findings]).toEqual(['2026-04', []]);
      const aged = { rule: `desk.${desk}`, reason: 'as-of', severity: 'info' };
      const after = deskStatus(desk, '2026-05-18T10:00');
      expect(after.value).toBe('open');
      expect(after.findings).toMatchObject([aged]);
      expect(deskHoursOn(desk, '2026-04-16')).toMatchObject({ asOf: '2026-04', findings: [] });
      expect(deskHoursOn(desk, '2026-05-18')).toMatchObject({ asOf: '2026-04', findings: [aged] });
      const next = nextDeskHours(desk, '2026-05-18T18:00');
      expect(next).toMatchObject({ asOf: '2026-04', value: { date: '2026-05-19' } });
      expect(next.findings.at(-1)).toMatchObject(aged);
      // What counts is the day of the answer.
      expect(nextDeskHours(desk, '2026-04-30T20:00').findings.at(-1)).toMatchObject(aged);
    },
  );

  it('refuse a day that is none', () => {
    expect(() => installationVendorsOn('2026-04')).toThrow(RangeError);
  });
});
