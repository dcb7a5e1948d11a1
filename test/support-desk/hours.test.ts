import { describe, expect, it } from 'vitest';
import {
  type DeskHours,
  deskHours,
  deskHoursOn,
  messageOf,
  type PhoneDeskId,
  verdictOf,
} from '../../src/index.js';
import { supportDeskTexts } from '../../src/support-desk/en.js';

const spelled = (hours: DeskHours | null) => hours && `${hours.from}-${hours.until}`;

const days = Array.from({ length: 31 }, (_, i) => i + 1);

/** Days written out as the source writes them. */
function span(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [from = 0, until = from] = part.split('-').map(Number);
    return days.filter((day) => day >= from && day <= until);
  });
}

describe('deskHours', () => {
  it.each([
    ['claims-system', '1-7,11-12', '08:00-21:00'],
    ['claims-system', '8-10', '08:00-24:00'],
    ['claims-system', '13-31', '09:00-17:00'],
    ['claims-network', '1-4,11-31', '09:00-17:00'],
    ['claims-network', '5-7', '08:00-21:00'],
    ['claims-network', '8-10', '08:00-24:00'],
  ] as const)('%s, days %s: %s', (desk, range, hours) => {
    expect(days.filter((day) => spelled(deskHours(desk, day).value) === hours)).toEqual(
      span(range),
    );
  });

  it.each([
    ['claims-system', 'unconfirmed', '1-4,13-14,26-31'],
    ['claims-network', 'unconfirmed', '13-14,26-31'],
    ['claims-network', 'conflict', '8-12'],
  ] as const)(
    '%s tells that the other announcement is %s on days %s, and stays unambiguous',
    (desk, reason, range) => {
      const told = days.filter((day) =>
        deskHours(desk, day).findings.some((found) => found.reason === reason),
      );
      expect(told).toEqual(span(range));
      for (const day of days) expect(verdictOf(deskHours(desk, day))).toBe('valid');
    },
  );

  it('names the hours of the other announcement', () => {
    const said = [8, 10, 11, 12].map((day) => deskHours('claims-network', day).findings[0]?.params);
    expect(said).toEqual([
      { other: '8:00～21:00' },
      { other: '8:00～21:00' },
      { other: '8:00～24:00' },
      { other: '8:00～24:00' },
    ]);
  });

  it.each([0, 32, 1.5, Number.NaN, '8' as unknown as number])('refuses day %s', (day) => {
    expect(() => deskHours('claims-system', day)).toThrow(RangeError);
    expect(() => deskHours('claims-network', day)).toThrow(RangeError);
  });

  it('refuses a desk whose hours do not go by the day of the month', () => {
    expect(() => deskHours('call-centre' as 'claims-system', 8)).toThrow(RangeError);
    expect(() => deskHours('constructor' as 'claims-system', 8)).toThrow(RangeError);
  });
});

describe('deskHoursOn', () => {
  it.each([
    ['2024-12-02', '08:00-18:00', 'Monday'],
    ['2024-12-06', '08:00-18:00', 'Friday'],
    ['2024-12-07', '08:00-16:00', 'Saturday'],
    ['2024-12-08', null, 'Sunday'],
    ['2024-11-04', null, 'Monday, 振替休日'],
    ['2026-09-22', null, 'Tuesday, 国民の休日'],
    ['2025-05-03', null, 'Saturday, 憲法記念日'],
    ['2024-12-28', '08:00-16:00', 'Saturday before the year-end'],
    ['2024-12-29', null, 'Sunday at the year-end'],
    ['2024-12-30', '08:00-18:00', 'Monday at the year-end'],
    ['2025-01-01', null, '元日'],
    ['2025-01-03', '08:00-18:00', 'Friday at the year-end'],
    ['2025-01-04', '08:00-16:00', 'Saturday after the year-end'],
    ['2023-01-02', null, 'Monday, 振替休日 of 元日'],
  ])('call centre on %s: %s (%s)', (date, hours, _why) => {
    expect(spelled(deskHoursOn('call-centre', date).value)).toBe(hours);
  });

  it('leaves open whether the call centre answers from 29 December to 3 January', () => {
    const open = (date: string) => verdictOf(deskHoursOn('call-centre', date)) === 'ambiguous';
    const dates = [
      '2024-12-28',
      '2024-12-30',
      '2024-12-31',
      '2025-01-02',
      '2025-01-03',
      '2025-01-04',
    ];
    expect(dates.map(open)).toEqual([false, true, true, true, true, false]);
    // Closed for certain: Sunday and public holidays.
    expect(['2024-12-29', '2025-01-01', '2023-01-02'].map(open)).toEqual([false, false, false]);
    expect(deskHoursOn('call-centre', '2024-12-30').readings).toEqual({
      open: { from: '08:00', until: '18:00' },
      closed: null,
    });
  });

  it('leaves weekends and holidays at the network desk open, but for the 5th to the 10th', () => {
    const open = (date: string) => verdictOf(deskHoursOn('claims-network', date)) === 'ambiguous';
    // 2024-11: the 3rd is a Sunday and 文化の日, the 4th its 振替休日, the 9th and 10th a weekend.
    const dates = ['02', '03', '04', '05', '09', '10', '11', '16', '22', '23', '29', '30'];
    expect(dates.map((day) => open(`2024-11-${day}`))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it('tells that the year-end of the claims desks is in no source', () => {
    const told = (desk: PhoneDeskId, date: string) =>
      deskHoursOn(desk, date).findings.map(({ reason }) => reason);
    expect(told('claims-system', '2024-12-27')).toEqual(['unconfirmed']);
    expect(told('claims-system', '2024-12-30')).toEqual(['unconfirmed', 'year-end']);
    expect(told('claims-system', '2025-01-06')).toEqual([]);
    expect(told('claims-network', '2024-12-30')).toEqual(['unconfirmed', 'year-end']);
    expect(told('claims-network', '2025-01-02')).toEqual(['year-end']);
    expect(told('claims-network', '2025-01-04')).toEqual(['holiday']);
  });

  it('tells where the holidays are not announced yet', () => {
    const reasons = (desk: PhoneDeskId) =>
      deskHoursOn(desk, '2050-06-15').findings.map(({ reason }) => reason);
    expect(reasons('call-centre')).toEqual(['not-announced', 'as-of']);
    expect(reasons('claims-network')).toEqual(['not-announced', 'as-of']);
    expect(reasons('claims-system')).toEqual(['as-of']);
  });

  it('refuses what is no day, a day outside the holiday table, and a desk without hours', () => {
    for (const desk of ['call-centre', 'claims-system', 'claims-network', 'bureau'] as const) {
      expect(() => deskHoursOn(desk as PhoneDeskId, '2024-02-30')).toThrow(RangeError);
    }
    // A weekday and a Sunday.
    expect(() => deskHoursOn('call-centre', '2051-01-04')).toThrow(RangeError);
    expect(() => deskHoursOn('call-centre', '2051-01-08')).toThrow(RangeError);
    expect(() => deskHoursOn('claims-network', '2051-01-01')).toThrow(RangeError);
    expect(() => deskHoursOn('bureau' as PhoneDeskId, '2024-02-01')).toThrow(RangeError);
    // The help desk for the system asks no holiday table.
    expect(deskHoursOn('claims-system', '2051-01-05').value).toEqual({
      from: '08:00',
      until: '21:00',
    });
  });

  it('says it all in English too', () => {
    const [, holiday] = deskHoursOn('claims-network', '2024-11-30').findings;
    expect(holiday && messageOf(holiday, supportDeskTexts)).toContain('Akita');
    for (const [desk, date] of [
      ['claims-system', '2024-12-30'],
      ['claims-network', '2024-12-30'],
      ['claims-network', '2024-12-11'],
      ['call-centre', '2024-12-30'],
    ] as const) {
      for (const found of deskHoursOn(desk, date).findings) {
        expect(messageOf(found, supportDeskTexts)).toMatch(/^[ -~～]+$/);
      }
    }
  });
});
