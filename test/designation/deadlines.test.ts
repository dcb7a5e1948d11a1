import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYearMonths,
  bureauOf,
  closedOn,
  type DesignationBasis,
  dateIn,
  designationSchedule,
  findBureau,
  prefectures,
  receptionReplyDeadline,
  receptionRequestDeadline,
  receptionSubmissionDeadline,
  receptionSubmissionStatus,
  regionalBureaus,
  verdictOf,
} from '../../src/index.js';

const month = fc.integer({ min: 0, max: 300 }).map((n) => addYearMonths('2024-04', n));

const bureau = (name: string) => {
  const found = findBureau(name);
  if (!found) throw new Error(name);
  return found;
};

/** The month two months before, without date arithmetic. */
function twoBefore(yearMonth: string): string {
  const [year = 0, number = 0] = yearMonth.split('-').map(Number);
  const before = number > 2 ? `${year}-${number - 2}` : `${year - 1}-${number + 10}`;
  return before.replace(/-(\d)$/, '-0$1');
}

/** The day, or the first open one on the way. */
function walk(date: string, step: 1 | -1): string {
  let day = date;
  while (closedOn(day)) day = addDays(day, step);
  return day;
}

describe('receptionRequestDeadline', () => {
  it.each([
    ['四国', '2024-04', '2024-02-01', 'open: both the same'],
    ['東海北陸', '2024-04', '2024-02-01', 'open: both the same'],
    ['四国', '2024-11', '2024-09-02', 'the 1st is a Sunday: forward'],
    ['東海北陸', '2024-11', '2024-08-30', 'the 1st is a Sunday: backward'],
    ['四国', '2025-03', '2025-01-06', 'over the year-end: forward'],
    ['東海北陸', '2025-03', '2024-12-27', 'over the year-end: backward'],
    ['四国', '2024-12-20', '2024-10-01', 'a day in the month'],
  ])('%s, %s: %s (%s)', (name, designation, due) => {
    expect(receptionRequestDeadline(designation, { bureau: bureau(name) })).toEqual({
      value: due,
      findings: [],
    });
  });

  it('agrees with walking day by day', () => {
    fc.assert(
      fc.property(month, (designation) => {
        const first = `${twoBefore(designation)}-01`;
        const of = (name: string) =>
          receptionRequestDeadline(designation, { bureau: bureau(name) }).value;
        expect(of('shikoku')).toBe(walk(first, 1));
        expect(of('tokaihokuriku')).toBe(walk(first, -1));
      }),
    );
  });

  it('is known for two bureaus only; for the others it says whom to ask', () => {
    const known = regionalBureaus.filter(
      (each) => receptionRequestDeadline('2025-04', { bureau: each }).value !== null,
    );
    expect(known.map(({ id }) => id)).toEqual(['tokaihokuriku', 'shikoku']);
    const { value, findings } = receptionRequestDeadline('2025-04', { bureau: bureauOf('13') });
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      { rule: 'recept.bureau-deadline', reason: 'ask', params: { bureau: '関東信越厚生局' } },
    ]);
    expect(findings[0]?.message).toContain('関東信越厚生局');
    expect(verdictOf({ findings })).toBe('valid');
  });

  it('answers for all 47 prefectures', () => {
    const dated = prefectures.filter(
      ({ code }) => receptionRequestDeadline('2025-04', { bureau: bureauOf(code) }).value !== null,
    );
    expect(dated.map(({ short }) => short).join(' ')).toBe(
      '富山 石川 岐阜 静岡 愛知 三重 徳島 香川 愛媛 高知',
    );
  });
});

describe('receptionReplyDeadline', () => {
  it.each([
    ['2024-04', '2024-02-13', 'Saturday, Sunday and 建国記念の日, 振替休日'],
    ['2024-06', '2024-04-10', 'Wednesday'],
    ['2024-10', '2024-08-13', 'Saturday'],
    ['2025-10', '2025-08-12', 'Sunday'],
    ['2026-01', '2025-11-10', 'over the year'],
    ['2026-02', '2025-12-10', 'over the year'],
    ['2026-03', '2026-01-13', 'Saturday, 成人の日'],
    ['2027-03', '2027-01-12', 'Sunday, 成人の日'],
    ['2024-06-17', '2024-04-10', 'a day in the month'],
  ])('%s: %s (%s)', (start, due) => {
    expect(receptionReplyDeadline(start).value).toBe(due);
  });

  it('agrees with walking day by day, and tells when the 10th has rolled', () => {
    fc.assert(
      fc.property(month, (start) => {
        const tenth = `${twoBefore(start)}-10`;
        const { value, findings } = receptionReplyDeadline(start);
        expect(value).toBe(walk(tenth, 1));
        expect(findings.some(({ reason }) => reason === 'rolled')).toBe(value !== tenth);
      }),
    );
  });

  it('tells where the holidays are not announced yet', () => {
    const reasons = (start: string) =>
      receptionReplyDeadline(start).findings.map(({ reason }) => reason);
    expect(reasons('2049-01')).toEqual(['not-announced']);
    expect(reasons('2049-03')).toEqual(['rolled', 'not-announced'].reverse());
  });
});

describe('receptionSubmissionDeadline', () => {
  it.each([
    ['2024-04', '2024-02-15', 'Thursday'],
    ['2024-11', '2024-09-15', 'Sunday: does not roll'],
    ['2024-08', '2024-06-15', 'Saturday: does not roll'],
    ['2025-02', '2024-12-15', 'over the year'],
    ['2026-01-31', '2025-11-15', 'a day in the month'],
  ])('%s: %s (%s), from either basis', (start, due) => {
    const expected = { value: due, findings: [] };
    expect(receptionSubmissionDeadline({ practiceStart: start })).toEqual(expected);
    expect(receptionSubmissionDeadline({ designation: start })).toEqual(expected);
    expect(receptionSubmissionDeadline({ designation: start, practiceStart: start })).toEqual(
      expected,
    );
  });

  it('takes the earlier of both months and gives both, where they differ', () => {
    const outcome = receptionSubmissionDeadline({
      designation: '2024-05-15',
      practiceStart: '2024-06',
    });
    expect(outcome.value).toBe('2024-03-15');
    expect(outcome.readings).toEqual({
      'by-designation': '2024-03-15',
      'by-practice-start': '2024-04-15',
    });
    expect(verdictOf(outcome)).toBe('ambiguous');
    const readings = outcome.findings[0]?.readings?.map(({ id }) => id);
    expect(readings).toEqual(Object.keys(outcome.readings ?? {}));
    expect(
      receptionSubmissionDeadline({ designation: '2024-06-01', practiceStart: '2024-05-01' }),
    ).toMatchObject({
      value: '2024-03-15',
      readings: { 'by-designation': '2024-04-15', 'by-practice-start': '2024-03-15' },
    });
  });

  it('agrees with counting the months by hand', () => {
    fc.assert(
      fc.property(month, month, (designation, practiceStart) => {
        const dues = [designation, practiceStart].map((each) => `${twoBefore(each)}-15`).sort();
        const { value, readings } = receptionSubmissionDeadline({ designation, practiceStart });
        expect(value).toBe(dues[0]);
        expect(readings === undefined).toBe(designation === practiceStart);
      }),
    );
  });

  it('refuses to count from nothing', () => {
    expect(() => receptionSubmissionDeadline({} as DesignationBasis)).toThrow(RangeError);
  });
});

describe('receptionSubmissionStatus', () => {
  it.each([
    ['2024-02-14', 'in-time', []],
    ['2024-02-15', 'in-time', []],
    ['2024-02-16', 'late', ['late']],
  ])('%s for a start in April 2024: %s', (submitted, value, reasons) => {
    const outcome = receptionSubmissionStatus(submitted, { practiceStart: '2024-04' });
    expect(outcome.value).toBe(value);
    expect(outcome.readings).toBeUndefined();
    expect(outcome.findings.map(({ reason }) => reason)).toEqual(reasons);
  });

  it('warns of what is at stake when it is late, and does not refuse', () => {
    const outcome = receptionSubmissionStatus('2024-02-16', { practiceStart: '2024-04' });
    expect(verdictOf(outcome)).toBe('warning');
    expect(outcome.findings[0]?.message).toContain('月初');
  });

  it.each([
    ['2024-03-15', 'in-time', undefined, []],
    [
      '2024-03-16',
      'late',
      { 'by-designation': 'late', 'by-practice-start': 'in-time' },
      ['basis', 'late'],
    ],
    [
      '2024-04-15',
      'late',
      { 'by-designation': 'late', 'by-practice-start': 'in-time' },
      ['basis', 'late'],
    ],
    ['2024-04-16', 'late', undefined, ['late']],
  ])(
    '%s for a designation in May and a start in June 2024: %s',
    (submitted, value, readings, reasons) => {
      const outcome = receptionSubmissionStatus(submitted, {
        designation: '2024-05-15',
        practiceStart: '2024-06-01',
      });
      expect(outcome.value).toBe(value);
      expect(outcome.readings).toEqual(readings);
      expect(outcome.findings.map(({ reason }) => reason)).toEqual(reasons);
    },
  );

  it('gives no answer where there is no rule', () => {
    const outcome = receptionSubmissionStatus('2024-01-10', { practiceStart: '2024-03' });
    expect(outcome.value).toBe('no-rule');
    expect(outcome.findings).toMatchObject([{ rule: 'recept.scope', reason: 'no-rule' }]);
  });

  it('refuses what is no day', () => {
    for (const submitted of ['2024-02', '2024-02-30', '']) {
      expect(() => receptionSubmissionStatus(submitted, { practiceStart: '2024-04' })).toThrow(
        RangeError,
      );
    }
  });
});

describe('before April 2024', () => {
  const calls = {
    request: (date: string) => receptionRequestDeadline(date, { bureau: bureau('四国') }),
    reply: receptionReplyDeadline,
    submission: (date: string) => receptionSubmissionDeadline({ practiceStart: date }),
    'submission by designation': (date: string) =>
      receptionSubmissionDeadline({ designation: date }),
    'submission, designation earlier': (date: string) =>
      receptionSubmissionDeadline({ designation: date, practiceStart: '2024-06' }),
    'submission, start earlier': (date: string) =>
      receptionSubmissionDeadline({ designation: '2024-06', practiceStart: date }),
  };

  it.each(Object.entries(calls))('there is no rule for the %s', (_name, call) => {
    for (const date of ['2024-03', '2024-03-31', '2019-01']) {
      expect(call(date).value).toBeNull();
      expect(call(date).findings).toMatchObject([{ rule: 'recept.scope', reason: 'no-rule' }]);
      expect(verdictOf(call(date))).toBe('invalid');
    }
    for (const date of ['2024-04', '2024-04-01']) {
      expect(call(date).value).toBe(call(dateIn('2024-04', 30)).value);
      expect(call(date).value).not.toBeNull();
    }
  });

  it.each(Object.entries(calls))('the %s refuses what is neither day nor month', (_name, call) => {
    for (const date of ['2026-02-30', '2026-13', '2026', '', new Date(0), 202604]) {
      expect(() => call(date as string)).toThrow(RangeError);
    }
  });
});

describe('closed days of a bureau', () => {
  const extraClosedDays = ['2024-09-02', '2024-08-30', '2024-09-10', '2024-09-13'];
  const options = { extraClosedDays };

  it('roll the deadlines that roll', () => {
    const by = (prefecture: string) =>
      receptionRequestDeadline('2024-11', { bureau: bureauOf(prefecture), ...options }).value;
    expect(by('37')).toBe('2024-09-03');
    expect(by('23')).toBe('2024-08-29');
    expect(receptionReplyDeadline('2024-11', options).value).toBe('2024-09-11');
  });

  it('hold in a schedule, which tells the last open day before a 15th that is closed', () => {
    const plan = { designation: '2024-11-01', prefecture: '37', extraClosedDays };
    const { value, findings } = designationSchedule(plan);
    expect(value?.steps.slice(4, 7).map(({ due }) => due)).toEqual([
      '2024-09-03',
      '2024-09-11',
      '2024-09-15',
    ]);
    expect(findings.find(({ reason }) => reason === 'closed-day')?.params.open).toBe('2024-09-12');
  });
});
