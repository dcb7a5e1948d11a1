import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageOn,
  inspectTransitionalBirthDate,
  inspectTransitionalClosureDate,
  inspectTransitionalCompletionMonth,
  inspectTransitionalConstruction,
  inspectTransitionalContractDate,
  inspectTransitionalHardship,
  inspectTransitionalLine,
  inspectTransitionalReason,
  inspectTransitionalStaff,
  transitionalExpiry,
  transitionalLineEndReadings,
  verdictOf,
} from '../../src/index.js';
import { allDays, dayAfter, placeOf } from '../calendar/slow.js';

const reasons = ({ findings }: { findings: readonly { reason: string }[] }) =>
  findings.map(({ reason }) => reason);
const places = ({
  findings,
}: {
  findings: readonly { path: readonly unknown[]; reason: string }[];
}) => findings.map(({ path, reason }) => [...path, reason].join('/'));
const nothing = [undefined, null, '', ' '];

describe('grace.vn.type1.fields', () => {
  it('takes any reason, also that it is not known', () => {
    expect(inspectTransitionalReason('調査中')).toEqual({ value: '調査中', findings: [] });
  });

  it.each([...nothing, 1, {}])('is never blank (%j)', (input) => {
    expect(reasons(inspectTransitionalReason(input))).toEqual(['required']);
  });
});

describe('grace.vn.type2.contract-date', () => {
  it.each([
    ['2024-10-30', 'valid'],
    ['2024-10-31', 'valid'],
    ['2024-11-01', 'invalid'],
    ['2024-10', 'invalid'],
    ['令和6年10月31日', 'valid'],
    ['令和6年11月1日', 'invalid'],
  ])('%s is %s', (input, verdict) => {
    expect(verdictOf(inspectTransitionalContractDate(input))).toBe(verdict);
  });

  it.each(nothing)('is required (%j)', (input) => {
    expect(reasons(inspectTransitionalContractDate(input))).toEqual(['required']);
  });
});

describe('grace.vn.type2.completion', () => {
  it.each([
    ['2025-05', 'valid'],
    ['2025-06', 'valid'],
    ['2025-07', 'invalid'],
    ['2024-12', 'valid'],
    ['2025-06-30', 'invalid'],
    ['2025-13', 'invalid'],
    ['令和7年6月', 'valid'],
  ])('%s is %s', (input, verdict) => {
    expect(verdictOf(inspectTransitionalCompletionMonth(input))).toBe(verdict);
  });

  it.each(nothing)('is required (%j)', (input) => {
    expect(reasons(inspectTransitionalCompletionMonth(input))).toEqual(['month-required']);
  });
});

describe('grace.vn.type5.date', () => {
  it.each([
    ['2025-06-29', 'valid'],
    ['2025-06-30', 'valid'],
    ['2025-07-01', 'invalid'],
    ['2025-06', 'invalid'],
  ])('%s is %s', (input, verdict) => {
    expect(verdictOf(inspectTransitionalClosureDate(input))).toBe(verdict);
  });

  it.each(nothing)('is required (%j)', (input) => {
    expect(reasons(inspectTransitionalClosureDate(input))).toEqual(['required']);
  });
});

describe('grace.vn.type6b', () => {
  it('is never decided', () => {
    const answer = inspectTransitionalHardship('休廃止を予定している（時期未定）');
    expect(reasons(answer)).toEqual(['individual']);
    expect(verdictOf(answer)).toBe('warning');
    expect(answer.findings[0]?.message).toContain('書類');
  });

  it.each(nothing)('needs its particulars (%j)', (input) => {
    expect(reasons(inspectTransitionalHardship(input))).toEqual(['required']);
  });
});

describe('grace.vn.type3.fields', () => {
  it.each([
    ['1', undefined, [], { status: '1' }],
    ['1', null, [], { status: '1' }],
    ['1', '', [], { status: '1' }],
    ['1', '2024-09-15', ['ready/not-ready'], { status: '1', ready: '2024-09-15' }],
    ['2', '2024-09-15', [], { status: '2', ready: '2024-09-15' }],
    ['2', undefined, ['ready/ready-required'], undefined],
    ['2', null, ['ready/ready-required'], undefined],
    ['2', '', ['ready/ready-required'], undefined],
    ['2', '2024-09', ['ready/format'], undefined],
    ['1', '2024-09', ['ready/format', 'ready/not-ready'], undefined],
    ['3', undefined, ['status/status'], undefined],
    [undefined, '2024-09-15', ['status/status'], undefined],
    [null, '2024-09', ['status/status', 'ready/format'], undefined],
    [2, '2024-09-15', ['status/status'], undefined],
  ])('status %j, ready %j: %j', (status, ready, expected, value) => {
    const answer = inspectTransitionalLine({ status, ready });
    expect(places(answer)).toEqual(expected);
    expect(answer.value).toEqual(value);
  });

  it('answers where there is no line at all', () => {
    expect(places(inspectTransitionalLine(null as never))).toEqual(['status/status']);
  });

  it.each([
    ['2024-06-01', undefined, 'warning'],
    ['2024-06-02', undefined, 'warning'],
    ['2024-06-03', undefined, 'valid'],
    ['2024-06-03', '2024-10-31', 'valid'],
    ['2024-03-01', '2024-10-31', 'warning'],
    ['2024-10-31', '2024-10-31', 'valid'],
    ['2024-11-01', '2024-10-31', 'warning'],
    ['2024-12-02', undefined, 'valid'],
    ['2024-07-15', '2025-01-14', 'valid'],
    ['2024-07-15', '2025-01-15', 'warning'],
    ['2024-06-03', 'no date', 'valid'],
    ['2024-06-03', '令和6年6月2日', 'warning'],
    ['9999-12-30', '9999-12-31', 'valid'],
  ])('ready on %s, filed on %s: %s', (ready, filed, verdict) => {
    expect(verdictOf(inspectTransitionalLine({ status: '2', ready }, { filed }))).toBe(verdict);
  });

  it('says which day the six months end, and by when they are over', () => {
    const { findings } = inspectTransitionalLine({ status: '2', ready: '2024-06-02' });
    expect(findings[0]?.params).toEqual({ earliest: '2024-12-01', by: '2024-12-02' });
    expect(findings[0]?.readings).toBeUndefined();
  });
});

describe('grace.vn.type4.fields', () => {
  it.each([
    ['2024-10-01', '2025-03-31', []],
    ['2024-12-01', '2025-03-31', []],
    ['2024-12-02', '2025-03-31', []],
    ['2024-12-03', '2025-03-31', ['start/reference-date']],
    ['2024-10-01', '2024-12-01', ['end/reference-date']],
    ['2024-10-01', '2024-12-02', []],
    ['2024-10-01', '2024-12-03', []],
    ['2024-12-02', '2024-12-02', []],
    ['2025-03-31', '2025-03-30', ['end/order']],
    ['2024-10-01', undefined, ['end/required']],
    [null, '2025-03-31', ['start/required']],
    ['', '', ['start/required', 'end/required']],
    ['2024-10', '2025-03-31', ['start/format']],
  ])('from %s to %s: %j', (start, end, expected) => {
    const answer = inspectTransitionalConstruction({ start, end });
    expect(places(answer)).toEqual(expected);
    const refused = expected.some((place) => !place.endsWith('reference-date'));
    expect(answer.value).toEqual(refused ? undefined : { start, end });
  });

  it('answers where there is no construction at all', () => {
    expect(places(inspectTransitionalConstruction(undefined as never))).toHaveLength(2);
  });
});

describe('grace.vn.type6a.birth', () => {
  it.each([
    ['1950-01-01', 'valid', false],
    ['1953-03-30', 'valid', false],
    ['1953-03-31', 'valid', false],
    ['1953-04-01', 'invalid', true],
    ['1953-04-02', 'invalid', false],
    ['1990-01-01', 'invalid', false],
    ['昭和28年3月31日', 'valid', false],
    ['1953-03', 'invalid', false],
  ])('born %s: %s, ambiguous %s', (birth, verdict, ambiguous) => {
    const answer = inspectTransitionalBirthDate(birth);
    expect(verdictOf(answer)).toBe(verdict);
    expect(answer.findings.some(({ readings }) => readings)).toBe(ambiguous);
  });

  it.each(nothing)('is required (%j)', (input) => {
    expect(reasons(inspectTransitionalBirthDate(input))).toEqual(['required']);
  });

  it('is 65 on 2018-03-31 and 71 on 2024-03-31 by birthdays, on every day around it', () => {
    for (let place = placeOf('1952-01-01'); place <= placeOf('1954-12-31'); place++) {
      const birth = allDays[place]?.iso as string;
      const ages = [ageOn(birth, '2018-03-31'), ageOn(birth, '2024-03-31')] as const;
      const by = (kind: 'birthday' | 'legal') => ages[0][kind] >= 65 && ages[1][kind] >= 71;
      const { value, findings } = inspectTransitionalBirthDate(birth);
      expect(value !== undefined, birth).toBe(by('birthday'));
      const verdicts = findings[0]?.readings?.map(({ verdict }) => verdict === 'valid');
      expect(verdicts ?? [by('birthday'), by('birthday')], birth).toEqual([
        by('birthday'),
        by('legal'),
      ]);
      // The two ages agree: nobody meets one and not the other.
      expect(ages[0].birthday >= 65).toBe(ages[1].birthday >= 71);
      expect(ages[0].legal >= 65).toBe(ages[1].legal >= 71);
    }
  });
});

describe('grace.vn.type6a.birth of a whole staff', () => {
  const full = (birth: unknown) => ({ birth, fullTime: true });
  const part = (birth: unknown) => ({ birth, fullTime: false });

  it.each([
    [[full('1940-01-01')], 'valid', false],
    [[full('1940-01-01'), full('1953-03-31')], 'valid', false],
    [[full('1940-01-01'), full('1953-04-01')], 'invalid', true],
    [[full('1953-04-01'), full('1953-04-02')], 'invalid', false],
    [[full('1953-04-02'), full('1953-04-01')], 'invalid', false],
    [[full('1940-01-01'), part('1990-01-01')], 'valid', false],
    [[full('1940-01-01'), part(null)], 'valid', false],
    [[part('1990-01-01')], 'ambiguous', true],
    [[], 'ambiguous', true],
    [[full('1940-01')], 'invalid', false],
    [[full('1940-01-01'), {}], 'invalid', false],
    [[null], 'invalid', false],
    [undefined, 'invalid', false],
    ['1940-01-01', 'invalid', false],
  ])('%j is %s, ambiguous %s', (staff, verdict, ambiguous) => {
    const answer = inspectTransitionalStaff(staff);
    expect(verdictOf(answer)).toBe(verdict);
    expect(answer.findings.some(({ readings }) => readings)).toBe(ambiguous);
  });

  it('names the youngest, and who is at fault', () => {
    expect(
      inspectTransitionalStaff([full('1940-01-01'), full('1950-05-05'), full('1945-01-01')]).value,
    ).toEqual({ fullTime: 3, youngest: '1950-05-05' });
    expect(inspectTransitionalStaff([part('1990-01-01')]).value).toEqual({
      fullTime: 0,
      youngest: null,
    });
    expect(places(inspectTransitionalStaff([part('x'), full('1960-01-01'), full('x')]))).toEqual([
      '2/birth/format',
      '1/birth/too-young',
    ]);
  });

  it('is what each full-time worker is, taken together', () => {
    const birth = fc
      .integer({ min: placeOf('1953-03-25'), max: placeOf('1953-04-05') })
      .map((place) => allDays[place]?.iso as string);
    const staff = fc.array(fc.record({ birth, fullTime: fc.boolean() }), { minLength: 1 });
    fc.assert(
      fc.property(staff, (workers) => {
        const counted = workers.filter(({ fullTime }) => fullTime);
        fc.pre(counted.length > 0);
        const each = counted.map((worker) => inspectTransitionalBirthDate(worker.birth).value);
        const whole = inspectTransitionalStaff(workers).value;
        expect(whole !== undefined).toBe(each.every((value) => value !== undefined));
      }),
    );
  });
});

describe('the expiry of each type', () => {
  it.each(['1', '4', '6'] as const)(
    'type %s ends with its circumstance, and not before',
    (type) => {
      expect(transitionalExpiry(type)).toEqual({ value: null, findings: [] });
      expect(transitionalExpiry(type, { ended: null }).value).toBeNull();
      expect(transitionalExpiry(type, { ended: '' }).value).toBeNull();
      expect(transitionalExpiry(type, { ended: '2027-01-01' }).value).toBe('2027-01-01');
    },
  );

  it.each(['2', '5'] as const)('type %s ends on 2025-06-30 at the latest', (type) => {
    expect(transitionalExpiry(type).value).toBe('2025-06-30');
    expect(transitionalExpiry(type, { ended: '2025-06-29' }).value).toBe('2025-06-29');
    expect(transitionalExpiry(type, { ended: '2025-06-30' }).value).toBe('2025-06-30');
    expect(transitionalExpiry(type, { ended: '2025-07-01' }).value).toBe('2025-06-30');
  });

  it.each([
    ['2024-09-15', '2025-03-15', '2025-03-15', '2025-03-14'],
    ['2024-12-02', '2025-06-02', '2025-06-02', '2025-06-01'],
    ['2025-02-28', '2025-08-28', '2025-08-31', '2025-08-27'],
    ['2024-08-31', '2025-02-28', '2025-02-28', '2025-02-28'],
    ['2024-08-29', '2025-02-28', '2025-02-28', '2025-02-28'],
    ['2024-08-28', '2025-02-28', '2025-02-28', '2025-02-27'],
    ['2024-06-30', '2024-12-30', '2024-12-31', '2024-12-29'],
  ])('type 3, ready on %s: %s, %s or %s', (ready, clamped, excluded, included) => {
    const three = {
      clamped,
      'first-day-excluded': excluded,
      'first-day-included': included,
    };
    expect(transitionalLineEndReadings(ready)).toEqual({ ...three, earliest: included });
    const differ = new Set(Object.values(three)).size > 1;
    const answer = transitionalExpiry('3', { ended: ready });
    expect(answer.value).toBe(included);
    expect(answer.readings).toEqual(differ ? three : undefined);
    expect(verdictOf(answer)).toBe(differ ? 'ambiguous' : 'valid');
    expect(answer.findings.map(({ rule }) => rule)).toEqual(
      differ ? ['grace.vn.type3.expiry'] : [],
    );
  });

  it('type 3 is open-ended while the line is not ready', () => {
    expect(transitionalExpiry('3')).toEqual({ value: null, findings: [] });
  });

  it('refuses what is no type, and no day', () => {
    expect(() => transitionalExpiry('7')).toThrow("'1'～'6'");
    expect(() => transitionalExpiry('2', '2025-03-15' as never)).toThrow('オブジェクト');
    for (const type of ['1', '2', '3']) {
      expect(() => transitionalExpiry(type, { ended: '2025-02-30' })).toThrow('toLocaleDateString');
    }
    expect(dayAfter('2025-06-30').iso).toBe('2025-07-01');
  });
});
