import { describe, expect, it } from 'vitest';
import {
  dayOfWeek,
  filingSurveyOpenOn,
  lastOfMonth,
  mailingArrival,
  mailingReaches,
  mailingSchedule,
  prefectures,
} from '../../src/index.js';

describe('the mailing schedule', () => {
  it('names each of the 47 prefectures once', () => {
    const codes = mailingSchedule.flatMap((group) => group.prefectures);
    expect([...codes].sort()).toEqual(prefectures.map(({ code }) => code));
    for (const { code } of prefectures) {
      expect(mailingArrival(code).value.prefectures).toContain(code);
    }
  });

  it.each([
    ['青森', '令和6年11月下旬ごろ'],
    ['埼玉', '令和6年12月上旬ごろ'],
    ['千葉', '令和6年12月下旬ごろ'],
    ['福井', '令和6年12月下旬ごろ'],
    ['東京', '令和7年1月中旬ごろ'],
    ['静岡', '令和7年1月下旬ごろ'],
    ['兵庫', '令和7年2月中旬ごろ'],
    ['大阪', '令和7年2月下旬ごろ'],
    ['高知', '令和7年3月中旬ごろ'],
    ['沖縄', '令和7年3月下旬ごろ'],
  ])('%s: %s', (short, label) => {
    const code = prefectures.find((prefecture) => prefecture.short === short)?.code ?? '';
    const { value, findings } = mailingArrival(code);
    expect(value.label).toBe(label);
    expect(findings).toMatchObject([{ reason: 'estimate', severity: 'info' }]);
  });

  it('shows 上旬, 中旬 and 下旬 as days that fit the label', () => {
    const last = { 上: '10', 中: '20' } as Record<string, string>;
    const first = { 上: '01', 中: '11', 下: '21' } as Record<string, string>;
    for (const { label, from, until } of mailingSchedule) {
      const [, era = '', month = '', third = ''] = /^令和(\d)年(\d+)月(.)旬ごろ$/.exec(label) ?? [];
      const inMonth = `${2018 + Number(era)}-${month.padStart(2, '0')}`;
      expect(from).toBe(`${inMonth}-${first[third]}`);
      expect(until).toBe(third === '下' ? lastOfMonth(inMonth) : `${inMonth}-${last[third]}`);
    }
    const starts = mailingSchedule.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort());
  });

  it('takes an overflow code as its prefecture, and refuses what is none', () => {
    expect(mailingArrival('63')).toEqual(mailingArrival('13'));
    for (const code of ['00', '48', '1', '関東', '']) {
      expect(() => mailingArrival(code)).toThrow(RangeError);
    }
  });
});

it.each([
  [true, false, undefined, true],
  [true, false, '1', true],
  [true, false, '3', true],
  [true, false, '4', true],
  [true, false, '6', false],
  [true, true, undefined, false],
  [false, false, undefined, false],
  [false, true, undefined, false],
] as const)(
  'claimed online: %s, user ID: %s, point table %s → addressed: %s',
  (claimedOnline, userIdIssued, pointTable, expected) => {
    expect(mailingReaches({ claimedOnline, userIdIssued, pointTable })).toBe(expected);
  },
);

it('the survey ends with Wednesday, 2025-04-30', () => {
  expect(dayOfWeek('2025-04-30')).toBe(3);
  expect(['2025-04-29', '2025-04-30', '2025-05-01'].map(filingSurveyOpenOn)).toEqual([
    true,
    true,
    false,
  ]);
  expect(() => filingSurveyOpenOn('令和7年4月30日')).toThrow(RangeError);
});
