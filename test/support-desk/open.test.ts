import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOfWeek,
  deskStatus,
  findHolidayName,
  messageOf,
  nextDeskHours,
  type PhoneDeskId,
  verdictOf,
} from '../../src/index.js';
import { supportDeskTexts } from '../../src/support-desk/en.js';

const two = (number: number) => String(number).padStart(2, '0');
const timeOf = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** open or closed, with '?' where it is in doubt, what the value is, as the rules put it in words. */
function expected(desk: PhoneDeskId, date: string, minutes: number): string {
  const day = Number(date.slice(8));
  const weekday = dayOfWeek(date);
  const holiday = findHolidayName(date) !== undefined;
  const yearEnd = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'].includes(date.slice(5));
  let [from, to, doubtful] = [8, 21, false];
  if (desk === 'call-centre') {
    if (weekday === 0 || holiday) return 'closed';
    [to, doubtful] = [weekday === 6 ? 16 : 18, yearEnd];
  } else if (day >= 8 && day <= 10) to = 24;
  else if (desk === 'claims-system') {
    if (day >= 13) [from, to] = [9, 17];
  } else if (day < 5 || day > 10) {
    [from, to, doubtful] = [9, 17, weekday === 0 || weekday === 6 || holiday];
  }
  if (minutes === to * 60) return 'closed?';
  const open = minutes >= from * 60 && minutes < to * 60;
  return `${open ? 'open' : 'closed'}${open && doubtful ? '?' : ''}`;
}

const desks = ['call-centre', 'claims-system', 'claims-network'] as const;

describe('deskStatus', () => {
  it('agrees with the rules told in words, at any minute of any day', () => {
    const minute = fc.oneof(
      fc.integer({ min: 0, max: 1439 }),
      fc.constantFrom(479, 480, 539, 540, 959, 960, 1019, 1020, 1079, 1080, 1259, 1260),
    );
    const date = fc.oneof(
      fc.integer({ min: 0, max: 2190 }).map((days) => addDays('2022-01-01', days)),
      fc.constantFrom('2024-12-30', '2025-01-02', '2024-11-30', '2024-11-03', '2026-09-22'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...desks), date, minute, (desk, day, minutes) => {
        const outcome = deskStatus(desk, `${day}T${timeOf(minutes)}`);
        const doubt = verdictOf(outcome) === 'ambiguous';
        expect(`${outcome.value}${doubt ? '?' : ''}`).toBe(expected(desk, day, minutes));
        expect(outcome.readings !== undefined).toBe(doubt);
        expect(Object.values(outcome.readings ?? {}).sort()).toEqual(
          doubt ? ['closed', 'open'] : [],
        );
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['call-centre', '2024-12-02T07:59', 'closed'],
    ['call-centre', '2024-12-02T08:00', 'open'],
    ['call-centre', '2024-12-02T17:59', 'open'],
    ['call-centre', '2024-12-02T18:00', 'closed?'],
    ['call-centre', '2024-12-02T18:01', 'closed'],
    ['call-centre', '2024-12-07T15:59', 'open'],
    ['call-centre', '2024-12-07T16:00', 'closed?'],
    ['call-centre', '2024-12-07T18:00', 'closed'],
    ['call-centre', '2024-12-30T07:59', 'closed'],
    ['call-centre', '2024-12-30T08:00', 'open?'],
    ['call-centre', '2025-01-01T10:00', 'closed'],
    ['claims-system', '2024-07-08T23:59', 'open'],
    ['claims-system', '2024-07-09T00:00', 'closed'],
    ['claims-system', '2024-07-11T00:00', 'closed'],
    ['claims-system', '2024-07-11T21:00', 'closed?'],
    ['claims-system', '2024-07-13T17:00', 'closed?'],
    ['claims-network', '2024-07-13T12:00', 'open?'],
    ['claims-network', '2024-07-16T12:00', 'open'],
    ['claims-network', '2024-07-07T20:59', 'open'],
  ] as const)('%s at %s: %s', (desk, at, answer) => {
    const outcome = deskStatus(desk, at);
    expect(`${outcome.value}${verdictOf(outcome) === 'ambiguous' ? '?' : ''}`).toBe(answer);
  });

  it('reads an instant in Japan time', () => {
    expect(deskStatus('call-centre', '2024-12-01T23:00:00Z').value).toBe('open');
    expect(deskStatus('call-centre', '2024-12-02T09:00:00Z').readings).toEqual({
      open: 'open',
      closed: 'closed',
    });
    expect(deskStatus('call-centre', '2024-12-01T15:00:00-08:00').value).toBe('open');
  });

  it('names the closing time in the finding, in both languages', () => {
    const [found] = deskStatus('call-centre', '2024-12-07T16:00').findings;
    expect(found).toMatchObject({ rule: 'desk.call-centre', params: { closes: '16:00' } });
    expect(found?.message).toContain('16:00');
    expect(found && messageOf(found, supportDeskTexts)).toContain('16:00');
    for (const desk of ['claims-system', 'claims-network'] as const) {
      const last = deskStatus(desk, '2024-07-15T17:00').findings.at(-1);
      expect(last).toMatchObject({ rule: `desk.${desk}`, reason: 'closing-minute' });
    }
  });

  it('keeps what another announcement says out of hours, but no reading', () => {
    const reasons = (desk: PhoneDeskId, at: string) =>
      deskStatus(desk, at).findings.map(({ reason }) => reason);
    expect(reasons('claims-network', '2024-07-11T18:00')).toEqual(['conflict']);
    expect(reasons('claims-network', '2024-11-30T18:00')).toEqual(['unconfirmed']);
    expect(reasons('call-centre', '2024-12-30T19:00')).toEqual([]);
  });

  it.each(['2024-12-02', '2024-12-02 08:00', '2024-12-02T24:01', '', 'now'])('refuses %o', (at) => {
    expect(() => deskStatus('call-centre', at)).toThrow(RangeError);
  });

  it('refuses a desk whose hours are in no source', () => {
    expect(() => deskStatus('bureau' as PhoneDeskId, '2024-12-02T08:00')).toThrow(RangeError);
  });
});

describe('nextDeskHours', () => {
  it.each([
    ['2024-12-02T07:00', '2024-12-02'],
    ['2024-12-02T17:59', '2024-12-02'],
    ['2024-12-02T18:00', '2024-12-03'],
    ['2024-12-07T16:30', '2024-12-09'],
    ['2024-11-02T16:00', '2024-11-05'],
  ])('of the call centre from %s is %s', (at, date) => {
    expect(nextDeskHours('call-centre', at).value.date).toBe(date);
  });

  it('is a time at which the desk is open, and no earlier one is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...desks),
        fc.integer({ min: 0, max: 800 }).map((days) => addDays('2024-01-01', days)),
        fc.integer({ min: 0, max: 1439 }),
        (desk, day, minutes) => {
          const at = `${day}T${timeOf(minutes)}`;
          const { date, from } = nextDeskHours(desk, at).value;
          expect(deskStatus(desk, `${date}T${from}`).value).toBe('open');
          for (let each = day; each < date; each = addDays(each, 1)) {
            for (let m = each === day ? minutes : 0; m < 1440; m += 60) {
              expect(deskStatus(desk, `${each}T${timeOf(m)}`).value).toBe('closed');
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('carries what the sources leave open on that day', () => {
    const outcome = nextDeskHours('call-centre', '2024-12-29T10:00');
    expect(outcome.value).toEqual({ date: '2024-12-30', from: '08:00', until: '18:00' });
    expect(verdictOf(outcome)).toBe('ambiguous');
  });
});
