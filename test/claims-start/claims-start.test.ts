import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/en.js';
import {
  type ClaimWindowKind,
  claimsChangeStatus,
  claimsStartMonths,
  claimWindow,
  claimWindowStatus,
  inspectClaimsStartMonth,
  messageOf,
  optechVisitWindow,
  verdictOf,
} from '../../src/index.js';
import { allDays, type Day, dayAfter, lastDay, placeOf } from '../calendar/slow.js';

const days = allDays.slice(placeOf('2023-01-01'), placeOf('2032-12-31') + 1);
const keys = ({ findings }: { findings: readonly { rule: string; reason: string }[] }) =>
  findings.map(({ rule, reason }) => `${rule}/${reason}`);

/** Walks to the closing, and from it to the first of the second month after. */
function slowStart(applied: Day): { closing: string; first: string; second: string } {
  let day = applied;
  while (day.day !== 20) day = dayAfter(day.iso);
  const closing = day.iso;
  const firsts: string[] = [];
  while (firsts.length < 3) {
    day = dayAfter(day.iso);
    if (day.day === 1) firsts.push(day.iso.slice(0, 7));
  }
  return { closing, first: firsts[1] as string, second: firsts[2] as string };
}

describe('ocl.start-month', () => {
  it.each([
    ['2024-05-18', '2024-07', '2024-08'],
    ['2024-05-19', '2024-07', '2024-08'],
    ['2024-05-20', '2024-07', '2024-08'],
    ['2024-05-21', '2024-08', '2024-09'],
    ['2024-05-23', '2024-08', '2024-09'],
    ['2024-05-31', '2024-08', '2024-09'],
    ['2024-06-01', '2024-08', '2024-09'],
    ['2024-10-20', '2024-12', '2025-01'],
    ['2024-10-21', '2025-01', '2025-02'],
    ['2024-11-20', '2025-01', '2025-02'],
    ['2024-11-21', '2025-02', '2025-03'],
    ['2024-12-20', '2025-02', '2025-03'],
    ['2024-12-21', '2025-03', '2025-04'],
    ['2024-12-31', '2025-03', '2025-04'],
    ['2024-02-29', '2024-05', '2024-06'],
    ['2025-04-20', '2025-06', '2025-07'],
  ])('applied %s: %s or %s', (applied, first, second) => {
    const answer = claimsStartMonths(applied);
    expect(answer.value.options).toEqual([first, second]);
    expect(keys(answer)).toEqual(['ocl.start-month/vendor-source']);
    expect(verdictOf(answer)).toBe('valid');
  });

  it('is where a walk through the days leads, on every day of ten years', () => {
    for (const day of days) {
      const { closing, first, second } = slowStart(day);
      expect(claimsStartMonths(day.iso).value).toEqual({ closing, options: [first, second] });
    }
  });

  it('refuses what is no date', () => {
    expect(() => claimsStartMonths('2024-05-32')).toThrow(RangeError);
    expect(() => claimsStartMonths(new Date() as never)).toThrow('toLocaleDateString');
  });
});

describe('inspectClaimsStartMonth', () => {
  it.each([
    ['2024-06', 'invalid'],
    ['2024-07', 'valid'],
    ['2024-08', 'valid'],
    ['2024-09', 'ambiguous'],
    ['2030-01', 'ambiguous'],
  ])('applied 2024-05-20, asking for %s: %s', (requested, verdict) => {
    expect(verdictOf(inspectClaimsStartMonth(requested, { applied: '2024-05-20' }))).toBe(verdict);
  });

  it('refuses the month that the 20th has closed', () => {
    const answer = inspectClaimsStartMonth('2024-07', { applied: '2024-05-21' });
    expect(answer.value).toBeUndefined();
    expect(answer.findings).toMatchObject([
      {
        rule: 'ocl.start-month',
        reason: 'too-early',
        severity: 'error',
        params: { applied: '2024-05-21', first: '2024-08', second: '2024-09' },
      },
    ]);
  });

  it('gives both readings of a later month, and keeps it', () => {
    const answer = inspectClaimsStartMonth('2024-09', { applied: '2024-05-20' });
    expect(answer.value).toBe('2024-09');
    expect(answer.findings[0]?.readings?.map(({ id }) => id)).toEqual([
      'offered-only',
      'any-later',
    ]);
  });

  it('reads 和暦, and says so beside what it finds', () => {
    const options = { applied: '2024-05-20' };
    expect(inspectClaimsStartMonth('令和6年7月', options)).toMatchObject({
      value: '2024-07',
      findings: [{ rule: 'cal.wareki' }],
    });
    expect(keys(inspectClaimsStartMonth('令和6年6月', options))).toEqual([
      'cal.wareki/converted',
      'ocl.start-month/too-early',
    ]);
  });

  it('refuses what is no month', () => {
    expect(keys(inspectClaimsStartMonth('7', { applied: '2024-05-20' }))).toEqual([
      'cal.civil-date/month-format',
    ]);
  });

  it('asks for the day of the application where it is none', () => {
    expect(keys(inspectClaimsStartMonth('2024-07', { applied: '' }))).toEqual([
      'ocl.start-month/application-date',
    ]);
  });
});

describe('ocl.change-after-20', () => {
  it.each([
    ['2024-05-18', '2024-05-18', 'not-yet'],
    ['2024-05-18', '2024-05-19', 'not-yet'],
    ['2024-05-18', '2024-05-20', 'allowed'],
    ['2024-05-18', '2024-05-21', 'allowed'],
    ['2024-05-18', '2024-06-01', 'allowed'],
    ['2024-05-20', '2024-05-20', 'allowed'],
    ['2024-12-01', '2024-12-19', 'not-yet'],
    ['2024-12-01', '2025-01-01', 'allowed'],
    ['2024-05-21', '2024-06-20', 'allowed'],
  ])('applied %s, changed %s: %s', (applied, changed, status) => {
    const answer = claimsChangeStatus({ applied, changed });
    expect(answer.value).toBe(status);
    expect(answer.readings).toBeUndefined();
    expect(keys(answer)).toEqual(status === 'allowed' ? [] : ['ocl.change-after-20/too-early']);
  });

  it.each([
    ['2024-05-21', '2024-05-21'],
    ['2024-05-21', '2024-06-19'],
    ['2024-05-31', '2024-06-01'],
    ['2024-12-25', '2025-01-19'],
  ])('applied %s, changed %s: an open question', (applied, changed) => {
    const answer = claimsChangeStatus({ applied, changed });
    expect(answer.value).toBe('allowed');
    expect(answer.readings).toEqual({ letter: 'allowed', batch: 'not-yet' });
    expect(verdictOf(answer)).toBe('ambiguous');
  });

  it('refuses a change before the application', () => {
    const answer = claimsChangeStatus({ applied: '2024-05-20', changed: '2024-05-19' });
    expect(answer.value).toBe('not-yet');
    expect(verdictOf(answer)).toBe('invalid');
  });

  it('refuses what is no date', () => {
    const good = '2024-05-20';
    expect(() => claimsChangeStatus({ applied: good, changed: '5/20' })).toThrow(RangeError);
    expect(() => claimsChangeStatus({ applied: '5/20', changed: good })).toThrow(RangeError);
  });
});

describe('vendor.optech.visit-window', () => {
  it.each([
    ['2024-05-18', '2024-06-11', '2024-07-31'],
    ['2024-05-20', '2024-06-11', '2024-07-31'],
    ['2024-05-21', '2024-07-11', '2024-08-31'],
    ['2024-05-23', '2024-07-11', '2024-08-31'],
    ['2023-12-20', '2024-01-11', '2024-02-29'],
    ['2024-11-21', '2025-01-11', '2025-02-28'],
  ])('applied %s: %s to %s, as a vendor’s estimate', (applied, from, until) => {
    const answer = optechVisitWindow(applied);
    expect(answer.value).toEqual({ from, until });
    expect(keys(answer)).toEqual(['vendor.optech.visit-window/vendor-estimate']);
  });
});

describe('ocl.claim-window', () => {
  it.each([
    ['2024-07-04T12:00', 'closed'],
    ['2024-07-05T07:59', 'closed'],
    ['2024-07-05T08:00', 'open'],
    ['2024-07-06T10:00', 'open'],
    ['2024-07-07T20:59', 'open'],
    ['2024-07-07T21:01', 'closed'],
    ['2024-07-07T21:30', 'closed'],
    ['2024-07-08T21:00', 'open'],
    ['2024-07-08T07:59', 'closed'],
    ['2024-07-10T23:59', 'open'],
    ['2024-07-10T24:00', 'closed'],
    ['2024-07-11T00:00', 'closed'],
    ['2024-07-11T08:00', 'closed'],
    ['2024-07-31T12:00', 'closed'],
    ['2024-07-10T14:59:00Z', 'open'],
    ['2024-07-10T15:00:00Z', 'closed'],
    ['2024-07-04T23:00:00Z', 'open'],
  ])('%s: %s', (at, status) => {
    expect(claimWindowStatus(at)).toEqual({ value: status, findings: [] });
  });

  it.each(['2024-07-05T21:00', '2024-07-07T21:00'])('%s is closed, and an open question', (at) => {
    const answer = claimWindowStatus(at);
    expect(answer.value).toBe('closed');
    expect(answer.readings).toEqual({ excluded: 'closed', included: 'open' });
    expect(verdictOf(answer)).toBe('ambiguous');
  });

  it('goes on to the 12th for corrections, to the month’s end for tests', () => {
    expect(claimWindowStatus('2024-07-12T20:59', { kind: 'correction' }).value).toBe('open');
    expect(claimWindowStatus('2024-07-13T08:00', { kind: 'correction' }).value).toBe('closed');
    expect(claimWindowStatus('2024-07-10T23:00', { kind: 'correction' }).value).toBe('open');
    expect(claimWindowStatus('2024-07-31T20:59', { kind: 'test' }).value).toBe('open');
    expect(claimWindowStatus('2024-07-04T12:00', { kind: 'test' }).value).toBe('closed');
    expect(claimWindowStatus('2024-07-10T23:00', { kind: 'test' }).value).toBe('closed');
  });

  it('lists the days of a month', () => {
    expect(claimWindow('2024-07')).toEqual([
      { date: '2024-07-05', from: '08:00', until: '21:00' },
      { date: '2024-07-06', from: '08:00', until: '21:00' },
      { date: '2024-07-07', from: '08:00', until: '21:00' },
      { date: '2024-07-08', from: '08:00', until: '24:00' },
      { date: '2024-07-09', from: '08:00', until: '24:00' },
      { date: '2024-07-10', from: '08:00', until: '24:00' },
    ]);
    expect(claimWindow('2024-07', { kind: 'correction' })).toHaveLength(8);
    expect(claimWindow('2024-02', { kind: 'test' })).toHaveLength(25);
    expect(claimWindow('2023-02', { kind: 'test' }).at(-1)?.date).toBe('2023-02-28');
  });

  it('lists exactly the times that are open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...days),
        fc.nat(23),
        fc.nat(59),
        fc.constantFrom('claims', 'correction', 'test'),
        ({ iso, year, month, day }, hour, minute, kind) => {
          const two = (number: number) => `${number}`.padStart(2, '0');
          const time = `${two(hour)}:${two(minute)}`;
          const listed = claimWindow(iso.slice(0, 7), { kind }).some(
            ({ date, from, until }) => date === iso && time >= from && time < until,
          );
          expect(claimWindowStatus(`${iso}T${time}`, { kind }).value).toBe(
            listed ? 'open' : 'closed',
          );
          expect(day).toBeLessThanOrEqual(lastDay(year, month));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('refuses what is no time or month', () => {
    expect(() => claimWindowStatus('2024-07-10')).toThrow(RangeError);
    for (const kind of ['asp', '', 'constructor'] as unknown[] as ClaimWindowKind[]) {
      expect(() => claimWindow('2024-07', { kind })).toThrow(RangeError);
      expect(() => claimWindowStatus('2024-07-05T09:00', { kind })).toThrow(RangeError);
    }
    expect(() => claimWindow('2024-07', 'test' as never)).toThrow(RangeError);
    expect(() => claimWindow('2024-13')).toThrow(RangeError);
  });
});

it('every finding has an English text', () => {
  const answers = [
    claimsStartMonths('2024-05-18'),
    inspectClaimsStartMonth('2024-01', { applied: '2024-05-18' }),
    inspectClaimsStartMonth('2030-01', { applied: '2024-05-18' }),
    claimsChangeStatus({ applied: '2024-05-18', changed: '2024-05-17' }),
    claimsChangeStatus({ applied: '2024-05-18', changed: '2024-05-18' }),
    claimsChangeStatus({ applied: '2024-05-23', changed: '2024-05-23' }),
    optechVisitWindow('2024-05-18'),
    claimWindowStatus('2024-07-05T21:00'),
  ];
  expect(new Set(answers.flatMap(keys)).size).toBe(8);
  for (const finding of answers.flatMap(({ findings }) => findings)) {
    const text = messageOf(finding, en);
    expect(text).toMatch(/^[A-Z]/);
    for (const param of Object.values(finding.params)) expect(text).toContain(`${param}`);
  }
});
