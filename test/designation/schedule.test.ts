import { describe, expect, it } from 'vitest';
import { en } from '../../src/en.js';
import {
  type DesignationPlan,
  designationSchedule,
  designationSteps,
  messageOf,
  prefectures,
  regionalBureaus,
  verdictOf,
} from '../../src/index.js';

function scheduled(plan: DesignationPlan) {
  const outcome = designationSchedule(plan);
  if (!outcome.value) throw new Error('no schedule');
  const { value, findings } = outcome;
  return {
    value,
    outcome,
    times: value.steps.map(({ mark, due, guide }) => `${mark}${due ?? guide ?? '-'}`),
    found: findings.map(({ path, reason }) => `${path[1] ?? ''}${reason}`),
    step: (id: string) => value.steps.find((step) => step.id === id),
  };
}

describe('designationSteps', () => {
  it('are ①–⑨ in order, with the reply of the bureau between ⑤ and ⑥', () => {
    expect(designationSteps.map(({ mark }) => mark).join('')).toBe('①②③④⑤⑥⑦⑧⑨');
    expect(designationSteps[5]).toMatchObject({ id: 'reply', mark: '' });
  });

  it('depend on earlier steps only', () => {
    designationSteps.forEach(({ after }, index) => {
      const earlier = designationSteps.slice(0, index).map(({ id }) => id);
      expect(earlier).toEqual(expect.arrayContaining([...after]));
    });
  });

  it('lead from the request over reply, submission and account to the applications', () => {
    const chain: string[] = [];
    for (let id = 'applications'; id; ) {
      chain.unshift(id);
      id = designationSteps.find((step) => step.id === id)?.after[0] ?? '';
    }
    expect(chain).toEqual(['request', 'reply', 'submission', 'account', 'applications']);
  });
});

describe('designationSchedule', () => {
  it('gives a day where a source gives one, else the month of the guide', () => {
    const { times, value } = scheduled({ designation: '2024-11-01', prefecture: '23' });
    expect(times).toEqual([
      '①2024-08',
      '②2024-08',
      '③-',
      '④-',
      '⑤2024-08-30',
      '2024-09-10',
      '⑥2024-09-15',
      '⑦2024-09-15',
      '⑧2024-09-15',
      '⑨2024-10',
    ]);
    expect(value).toMatchObject({
      designation: '2024-11-01',
      practiceStart: '2024-11-01',
      bureau: { name: { ja: '東海北陸厚生局' } },
    });
    expect(value.steps.every(({ daysLeft }) => daysLeft === null)).toBe(true);
  });

  it('counts ①② and the reply from the practice start, ⑤ and ⑨ from the designation, ⑥ from the earlier', () => {
    const { times, step, outcome } = scheduled({
      designation: '2024-05-15',
      practiceStart: '2024-06-03',
      bureau: '四国厚生支局',
    });
    expect(times).toEqual([
      '①2024-03',
      '②2024-03',
      '③-',
      '④-',
      '⑤2024-03-01',
      '2024-04-10',
      '⑥2024-03-15',
      '⑦2024-03-15',
      '⑧2024-03-15',
      '⑨2024-04',
    ]);
    expect(step('submission')?.readings).toEqual({
      'by-designation': '2024-03-15',
      'by-practice-start': '2024-04-15',
    });
    expect(verdictOf(outcome)).toBe('ambiguous');
  });

  it('gives both readings of whether the 15th holds for ⑦ and ⑧ too', () => {
    const { step, outcome } = scheduled({ designation: '2024-10-01' });
    const readings = { 'submission-only': null, 'applications-too': '2024-08-15' };
    expect(step('account')?.readings).toEqual(readings);
    expect(step('applications')?.readings).toEqual(readings);
    expect(step('submission')).not.toHaveProperty('readings');
    const [found] = outcome.findings.filter(({ reason }) => reason === 'covers');
    expect(found?.readings?.map(({ id }) => id)).toEqual(Object.keys(readings));
  });

  it('says whom to ask where the bureau has published no deadline, or none is given', () => {
    const asked = (plan: Omit<DesignationPlan, 'designation'>) =>
      scheduled({ designation: '2024-10-01', ...plan }).outcome.findings.find(
        ({ reason }) => reason === 'ask',
      );
    expect(asked({ prefecture: '13' })).toMatchObject({
      path: ['steps', 4],
      params: { bureau: '関東信越厚生局' },
    });
    expect(asked({})?.params).toEqual({ bureau: '管轄の地方厚生（支）局' });
    expect(asked({ bureau: '四国' })).toBeUndefined();
    expect(scheduled({ designation: '2024-10-01' }).value.bureau).toBeNull();
    expect(scheduled({ designation: '2024-10-01' }).times[4]).toBe('⑤2024-08');
  });

  it('answers for every prefecture and every bureau alike', () => {
    for (const { code } of prefectures) {
      const { value } = scheduled({ designation: '2025-04-01', prefecture: code });
      expect(value.bureau?.prefectures).toContain(code);
      const byName = scheduled({ designation: '2025-04-01', bureau: value.bureau?.name.ja });
      expect(byName.value).toEqual(value);
    }
    expect(regionalBureaus.length).toBe(8);
  });

  it('tells the open day before a 15th that is closed', () => {
    const of = (designation: string) =>
      scheduled({ designation }).outcome.findings.find(({ reason }) => reason === 'closed-day');
    // 2024-09-15 is a Sunday, 2024-08-15 a Thursday.
    expect(of('2024-11-01')).toMatchObject({
      path: ['steps', 6],
      params: { due: '2024-09-15', open: '2024-09-13' },
    });
    expect(of('2024-10-01')).toBeUndefined();
  });

  it.each([
    ['2024-08-29', 1, []],
    ['2024-08-30', 0, []],
    ['2024-08-31', -1, ['4late']],
    ['2024-09-01', -2, ['0guide-passed', '1guide-passed', '4late']],
    ['2024-09-10', -11, ['0guide-passed', '1guide-passed', '4late']],
    ['2024-09-11', -12, ['0guide-passed', '1guide-passed', '4late', '5overdue']],
    ['2024-09-15', -16, ['0guide-passed', '1guide-passed', '4late', '5overdue']],
    ['2024-09-16', -17, ['0guide-passed', '1guide-passed', '4late', '5overdue', '6late']],
    ['2024-10-31', -62, ['0guide-passed', '1guide-passed', '4late', '5overdue', '6late']],
    [
      '2024-11-01',
      -63,
      ['0guide-passed', '1guide-passed', '4late', '5overdue', '6late', '9guide-passed'],
    ],
  ])('marks what is late on %s', (on, daysLeft, late) => {
    const { found, step } = scheduled({ designation: '2024-11-01', prefecture: '23', on });
    expect(step('request')?.daysLeft).toBe(daysLeft);
    expect(found.filter((each) => /late|overdue|passed/.test(each))).toEqual(late);
  });

  it('warns of late deadlines, and only tells of passed guides and of the overdue reply', () => {
    const { outcome } = scheduled({
      designation: '2024-11-01',
      prefecture: '23',
      on: '2024-11-02',
    });
    const severities = Object.fromEntries(
      outcome.findings.map(({ rule, reason, severity }) => [`${rule}/${reason}`, severity]),
    );
    expect(severities).toMatchObject({
      'recept.bureau-deadline/late': 'warning',
      'recept.reply-deadline-10/overdue': 'info',
      'recept.submit-deadline-15/late': 'warning',
      'designation.order/guide-passed': 'info',
    });
  });

  it('tells the late by the guide, of ⑤, where its deadline is not known', () => {
    const { found } = scheduled({ designation: '2024-11-01', prefecture: '13', on: '2024-10-01' });
    expect(found.filter((each) => each.startsWith('4'))).toEqual(['4ask', '4late-by-guide']);
  });

  it.each([
    // Two months before the designation.
    ['2024-11-01', undefined, '2024-08-31', false],
    ['2024-11-01', undefined, '2024-09-01', true],
    ['2024-11-01', undefined, '2024-09-02', true],
    ['2025-04-30', '2025-06-01', '2025-02-27', false],
    ['2025-04-30', '2025-06-01', '2025-02-28', true],
    // The reply is due before that: 2024-09-10.
    ['2024-11-20', undefined, '2024-09-09', false],
    ['2024-11-20', undefined, '2024-09-10', true],
    ['2024-11-20', undefined, '2024-09-11', true],
  ])(
    'designated on %s, practising from %s, ⑤ on %s is late: %s',
    (designation, practiceStart, on, late) => {
      const { outcome } = scheduled({ designation, practiceStart, prefecture: '13', on });
      const found = outcome.findings.filter(({ reason }) => reason === 'late-by-guide');
      expect(found.map(({ severity, path }) => [severity, path])).toEqual(
        late ? [['warning', ['steps', 4]]] : [],
      );
    },
  );

  it('tells when the reply may come after the number is due', () => {
    // The reply counts from the practice start, the 15th from the earlier designation.
    const late = { designation: '2024-05-15', practiceStart: '2024-06-03', bureau: '四国' };
    expect(scheduled(late).outcome.findings).toContainEqual(
      expect.objectContaining({
        reason: 'after-submission',
        path: ['steps', 5],
        params: { due: '2024-03-15', bureau: '四国厚生支局' },
      }),
    );
    const early = { designation: '2024-06-03', practiceStart: '2024-05-15' };
    expect(scheduled(early).found).not.toContain('5after-submission');
    expect(scheduled({ designation: '2024-06-01' }).found).not.toContain('5after-submission');
  });

  it('warns when practice starts before the designation', () => {
    const { found } = scheduled({ designation: '2024-11-02', practiceStart: '2024-11-01' });
    expect(found).toContain('start-before-designation');
    expect(
      scheduled({ designation: '2024-11-01', practiceStart: '2024-11-01' }).found,
    ).not.toContain('start-before-designation');
  });

  it('has no rule for a designation or a practice start before April 2024', () => {
    for (const plan of [
      { designation: '2024-03-31' },
      { designation: '2024-03-31', practiceStart: '2024-04-01' },
      { designation: '2024-04-01', practiceStart: '2024-03-31' },
    ]) {
      const { value, findings } = designationSchedule(plan);
      expect(value).toBeNull();
      expect(findings).toMatchObject([{ rule: 'recept.scope', reason: 'no-rule', path: [] }]);
    }
    expect(designationSchedule({ designation: '2024-04-01' }).value).not.toBeNull();
  });

  it('says everything in English too', () => {
    const on = '2024-12-01';
    for (const plan of [
      { designation: '2024-11-01', practiceStart: '2024-12-01', prefecture: '13', on },
      // The 10th of August is a Saturday.
      { designation: '2024-10-02', practiceStart: '2024-10-01', prefecture: '37', on },
    ]) {
      for (const found of scheduled(plan).outcome.findings) {
        expect(messageOf(found, en)).toMatch(/^[A-Z0-9]/);
        expect(messageOf(found, en)).not.toBe(found.message);
      }
    }
  });

  it.each<[string, object]>([
    ['a month', { designation: '2024-11' }],
    ['no date', { designation: '' }],
    ['a Date', { designation: new Date(0) }],
    ['a wrong start', { designation: '2024-11-01', practiceStart: '2024-11-31' }],
    ['a wrong day to compare with', { designation: '2024-11-01', on: 'today' }],
    ['an unknown bureau', { designation: '2024-11-01', bureau: '中部厚生局' }],
    ['an unknown prefecture', { designation: '2024-11-01', prefecture: '48' }],
    ['a designation beyond the holiday table', { designation: '2055-01-01' }],
  ])('refuses %s', (_name, plan) => {
    expect(() => designationSchedule(plan as DesignationPlan)).toThrow(RangeError);
  });
});
