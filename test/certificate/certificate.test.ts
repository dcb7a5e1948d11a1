import { describe, expect, it } from 'vitest';
import { en } from '../../src/en.js';
import {
  certificateArrival,
  certificateExpiryReadings,
  certificateFee,
  certificateFeeDue,
  certificateFees,
  certificatePaymentMethod,
  certificatePrerequisiteStatus,
  certificateRenewal,
  certificatesNeeded,
  certificateValidity,
  messageOf,
  verdictOf,
} from '../../src/index.js';
import { allDays, type Day, dayAfter, isClosedByLaw, placeOf } from '../calendar/slow.js';

const keys = ({ findings }: { findings: readonly { rule: string; reason: string }[] }) =>
  findings.map(({ rule, reason }) => `${rule}/${reason}`);

describe('cert.fee', () => {
  it.each([
    [1, 1500],
    [2, 3000],
    [10, 15000],
  ])('%i certificates cost %i yen', (count, yen) => {
    expect(certificateFee(count)).toBe(yen);
  });

  it.each([0, -1, 1.5, Number.NaN, '1' as never])('refuses %s certificates', (count) => {
    expect(() => certificateFee(count)).toThrow('1以上の整数');
  });

  it('is known from its first entry on, and not before', () => {
    expect(certificateFees).toEqual([{ from: '2024-03-25', value: 1500, source: 'S2' }]);
    expect(certificateFee(1, { issued: '2024-03-25' })).toBe(1500);
    expect(() => certificateFee(1, { issued: '2024-03-24' })).toThrow(
      '2024-03-24の発行料は案内に記載がありません',
    );
    expect(() => certificateFee(1, { issued: '2024-3-25' })).toThrow('toLocaleDateString');
    expect(() => certificateFee(1, '2024-03-25' as never)).toThrow('オブジェクト');
  });

  it('falls due on the day of issue', () => {
    expect(certificateFeeDue({ applied: '2024-04-05', issued: '2024-04-10' })).toBe('2024-04-10');
    expect(() => certificateFeeDue({ issued: '2024-04-31' })).toThrow(RangeError);
  });
});

describe('cert.count', () => {
  it('is one for each terminal', () => {
    expect(certificatesNeeded(1)).toBe(1);
    expect(certificatesNeeded(3)).toBe(3);
    expect(() => certificatesNeeded(0)).toThrow(RangeError);
  });
});

describe('cert.payment-default', () => {
  it.each(['1', '2'] as const)('keeps %s when registered', (method) => {
    expect(certificatePaymentMethod(method)).toEqual({ value: method, findings: [] });
  });

  it.each([undefined, null, ''])('is 1 when %s is registered, and says so', (registered) => {
    const answer = certificatePaymentMethod(registered);
    expect(answer.value).toBe('1');
    expect(keys(answer)).toEqual(['cert.payment-default/deducted']);
    expect(verdictOf(answer)).toBe('valid');
  });

  it.each(['3', '0', 1 as never])('refuses %s', (registered) => {
    expect(() => certificatePaymentMethod(registered)).toThrow(RangeError);
  });
});

describe('cert.prereq', () => {
  it('is the application for eligibility verification', () => {
    expect(certificatePrerequisiteStatus({ eligibility: true })).toEqual({
      value: 'met',
      findings: [],
    });
    expect(certificatePrerequisiteStatus({ eligibility: true, claims: true }).value).toBe('met');
  });

  it('is missing with neither application', () => {
    for (const claims of [false, undefined]) {
      const answer = certificatePrerequisiteStatus({ eligibility: false, claims });
      expect(answer.value).toBe('not-met');
      expect(keys(answer)).toEqual(['cert.prereq/missing']);
      expect(verdictOf(answer)).toBe('invalid');
    }
  });

  it('is an open question with an application for claims only', () => {
    const answer = certificatePrerequisiteStatus({ eligibility: false, claims: true });
    expect(answer.value).toBe('not-met');
    expect(answer.readings).toEqual({ gate: 'not-met', 'fee-text': 'met' });
    expect(verdictOf(answer)).toBe('ambiguous');
  });
});

describe('cert.validity', () => {
  it.each([
    ['2024-04-30', '2027-07-29', true],
    ['2024-01-01', '2027-03-31', true],
    ['2023-11-30', '2027-02-28', false],
    ['2024-12-31', '2028-03-30', true],
    ['2025-05-31', '2028-08-30', true],
    ['2024-03-31', '2027-06-30', false],
    ['2024-11-29', '2028-02-28', true],
    ['2024-11-30', '2028-02-29', false],
  ])('issued %s: surely to %s', (issued, until, ambiguous) => {
    const answer = certificateValidity(issued);
    expect(answer.value).toBe(until);
    expect(verdictOf(answer)).toBe(ambiguous ? 'ambiguous' : 'valid');
    const { earliest, ...readings } = certificateExpiryReadings(issued);
    expect(earliest).toBe(until);
    expect(answer.readings).toEqual(ambiguous ? readings : undefined);
    if (ambiguous) expect(keys(answer)).toEqual(['cert.validity/counting']);
  });

  it('has its three countings also where they agree', () => {
    expect(certificateExpiryReadings('2024-03-31')).toEqual({
      clamped: '2027-06-30',
      'first-day-excluded': '2027-06-30',
      'first-day-included': '2027-06-30',
      earliest: '2027-06-30',
    });
    expect(certificateExpiryReadings('2024-04-30')).toEqual({
      clamped: '2027-07-30',
      'first-day-excluded': '2027-07-31',
      'first-day-included': '2027-07-29',
      earliest: '2027-07-29',
    });
  });

  it('refuses what is no date', () => {
    expect(() => certificateValidity(new Date() as never)).toThrow('toLocaleDateString');
  });
});

describe('renewal', () => {
  it('is known from the day of expiry: from 90 days before, with its notices', () => {
    const { value, readings, findings } = certificateRenewal({ expires: '2027-07-30' });
    expect(value).toEqual({
      from: '2027-05-01',
      until: '2027-07-30',
      notices: ['2027-05-01', '2027-05-31', '2027-06-30', '2027-07-15', '2027-07-23'],
    });
    expect(dayAfter(value.from, 90).iso).toBe(value.until);
    expect(readings).toBeUndefined();
    expect(keys({ findings })).toEqual(['cert.validity/renewal-public']);
  });

  it('from the day of issue is the window open by all countings', () => {
    const { value, readings, findings } = certificateRenewal({ issued: '2024-04-30' });
    expect(value.from).toBe('2027-05-02');
    expect(value.until).toBe('2027-07-29');
    expect(value.notices[0]).toBe('2027-04-30');
    expect(readings).toEqual({
      clamped: certificateRenewal({ expires: '2027-07-30' }).value,
      'first-day-excluded': certificateRenewal({ expires: '2027-07-31' }).value,
      'first-day-included': certificateRenewal({ expires: '2027-07-29' }).value,
    });
    expect(keys({ findings })).toEqual(['cert.validity/counting', 'cert.validity/renewal-public']);
  });

  it('is one window where the countings agree', () => {
    const { value, readings, findings } = certificateRenewal({ issued: '2024-03-31' });
    expect(value).toEqual(certificateRenewal({ expires: '2027-06-30' }).value);
    expect(readings).toBeUndefined();
    expect(findings).toHaveLength(1);
  });
});

describe('cert.arrival', () => {
  it.each([
    ['2024-04-05', '2024-04-12'],
    ['2024-05-01', '2024-05-10'],
    ['2026-09-17', '2026-09-29'],
    ['2024-12-26', '2025-01-09'],
    ['2024-04-06', '2024-04-12'],
  ])('applied %s: about %s', (applied, expected) => {
    const answer = certificateArrival(applied);
    expect(answer.value).toBe(expected);
    expect(keys(answer)).toEqual(['cert.arrival/estimate']);
  });

  it('is the fifth open day walked to, on every day of two years', () => {
    for (let place = placeOf('2026-01-01'); place <= placeOf('2027-12-01'); place++) {
      let day = allDays[place] as Day;
      const applied = day.iso;
      for (let left = 5; left > 0; ) {
        day = dayAfter(day.iso);
        if (!isClosedByLaw(day)) left--;
      }
      expect(certificateArrival(applied).value).toBe(day.iso);
    }
  });

  it('takes another closure at the year’s end, and says when holidays are not announced', () => {
    expect(
      certificateArrival('2024-12-26', { yearEnd: { from: '12-28', until: '01-05' } }).value,
    ).toBe('2025-01-09');
    expect(
      certificateArrival('2024-12-26', { yearEnd: { from: '12-28', until: '01-06' } }).value,
    ).toBe('2025-01-10');
    expect(keys(certificateArrival('2027-12-28'))).toEqual([
      'cert.arrival/estimate',
      'cal.closed-day/not-announced',
    ]);
  });
});

it('every finding has an English text', () => {
  const answers = [
    certificatePaymentMethod(null),
    certificatePrerequisiteStatus({ eligibility: false }),
    certificatePrerequisiteStatus({ eligibility: false, claims: true }),
    certificateRenewal({ issued: '2024-04-30' }),
    certificateArrival('2024-04-05'),
  ];
  for (const finding of answers.flatMap(({ findings }) => findings)) {
    expect(messageOf(finding, en)).toMatch(/^[A-Z][^ぁ-ん]+\.$/);
  }
});
