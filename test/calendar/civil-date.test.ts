import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/en.js';
import {
  formatCivilDate,
  formatYearMonth,
  inspectCivilDate,
  inspectYearMonth,
  isCivilDate,
  isYearMonth,
  messageOf,
  parseCivilDate,
} from '../../src/index.js';
import { allDays, lastDay } from './slow.js';

const found = (input: unknown) => {
  const { value, findings } = inspectCivilDate(input);
  return [value, ...findings.map(({ rule, reason }) => `${rule}/${reason}`)];
};

describe('isCivilDate', () => {
  it('knows every day from 1873 to 2150, and no other day of those months', () => {
    const days = new Set(allDays.map(({ iso }) => iso));
    const two = (number: number) => `${number}`.padStart(2, '0');
    for (let year = 1872; year <= 2150; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}`;
          if (isCivilDate(text) !== days.has(text)) expect.fail(text);
        }
      }
    }
  });

  it.each(['9999-12-31', '1873-01-01', '2000-02-29'])('%s is one', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  it.each([
    '1872-12-31',
    '0024-04-01',
    '1900-02-29',
    '10000-01-01',
    '2024-4-1',
    '2024-04-01 ',
    '2024-04-01\n',
    '2024-04-01T00:00',
    ['2024-04-01'],
    20240401,
    null,
    undefined,
  ])('%j is none', (value) => {
    expect(isCivilDate(value)).toBe(false);
  });
});

describe('isYearMonth', () => {
  it.each([
    ['1873-01', true],
    ['1872-12', false],
    ['2024-01', true],
    ['2024-00', false],
    ['2024-12', true],
    ['2024-13', false],
    ['2024-7', false],
    ['2024-07-01', false],
    [['2024-07'], false],
  ])('%j: %s', (value, expected) => {
    expect(isYearMonth(value)).toBe(expected);
  });
});

describe('inspectCivilDate reads', () => {
  it('a canonical date without a finding', () => {
    expect(inspectCivilDate('2024-04-01')).toEqual({ value: '2024-04-01', findings: [] });
  });

  it.each([
    ['令和6年4月1日', '2024-04-01'],
    ['令和６年４月１日', '2024-04-01'],
    ['令和 6 年 4 月 1 日', '2024-04-01'],
    ['令和六年四月一日', '2024-04-01'],
    ['令和元年五月一日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['令和二十三年十二月三十一日', '2041-12-31'],
    ['令和一〇年十月二十日', '2028-10-20'],
    ['令和零六年四月一日', '2024-04-01'],
    ['R6.4.1', '2024-04-01'],
    ['r6.4.1', '2024-04-01'],
    ['Ｒ６．４．１', '2024-04-01'],
    ['R06/04/01', '2024-04-01'],
    ['R6-4-1', '2024-04-01'],
    ['令6.4.1', '2024-04-01'],
    ['㋿6年4月1日', '2024-04-01'],
    ['㍻31年4月30日', '2019-04-30'],
    ['㍼64年1月7日', '1989-01-07'],
    ['㍽15年12月24日', '1926-12-24'],
    ['㍾45年7月29日', '1912-07-29'],
    ['平成元年1月8日', '1989-01-08'],
    ['平31.4.30', '2019-04-30'],
    ['S28.4.1', '1953-04-01'],
    ['昭和64年1月7日', '1989-01-07'],
    ['T1.7.30', '1912-07-30'],
    ['M6.1.1', '1873-01-01'],
    ['明治45年7月29日', '1912-07-29'],
  ])('和暦 %s as %s', (text, value) => {
    expect(found(text)).toEqual([value, 'cal.wareki/converted']);
  });

  it.each([
    ['明治45年7月30日', '大正元年7月30日', '1912-07-30'],
    ['大正15年12月25日', '昭和元年12月25日', '1926-12-25'],
  ])('a day of two eras in either: %s, %s', (older, newer, value) => {
    expect(inspectCivilDate(older).value).toBe(value);
    expect(inspectCivilDate(newer).value).toBe(value);
    expect(formatCivilDate(value, 'wareki')).toBe(newer);
  });

  it.each([
    ['2024年4月1日', '2024-04-01'],
    ['2024/4/1', '2024-04-01'],
    ['2024.04.01', '2024-04-01'],
    ['2024-4-1', '2024-04-01'],
    ['20240401', '2024-04-01'],
    [' 2024-04-01 ', '2024-04-01'],
    ['　2024-04-01', '2024-04-01'],
    ['２０２４－０４－０１', '2024-04-01'],
    ['二〇二四年四月一日', '2024-04-01'],
    ['2024/03/10', '2024-03-10'],
    ['西暦2024年3月10日', '2024-03-10'],
    ['西暦 ２０２４ 年 3 月　10 日', '2024-03-10'],
    ['2024 / 4 / 1', '2024-04-01'],
    ['2024−04‐01', '2024-04-01'],
    ['2026年6月1日（月）', '2026-06-01'],
    ['2026/6/1(月)', '2026-06-01'],
    ['2026年6月1日 月曜日', '2026-06-01'],
    ['2026年9月22日（火・祝）', '2026-09-22'],
    ['2024-02-29(木)', '2024-02-29'],
    ['2000年3月1日(水)', '2000-03-01'],
    ['2100年1月1日(金)', '2100-01-01'],
  ])('the western date %s as %s', (text, value) => {
    expect(found(text)).toEqual([value, 'cal.civil-date/normalised']);
  });

  it('an object with year, month and day, as Temporal has them', () => {
    expect(inspectCivilDate({ year: 2024, month: 4, day: 1 })).toEqual({
      value: '2024-04-01',
      findings: [],
    });
    class PlainDate {
      get year() {
        return 2024;
      }
      get month() {
        return 2;
      }
      get day() {
        return 29;
      }
    }
    expect(parseCivilDate(new PlainDate())).toBe('2024-02-29');
  });
});

describe('the day of the week behind a date', () => {
  it('that is another than its own is a warning which names both', () => {
    const { value, findings } = inspectCivilDate('令和8年6月1日（火）');
    expect(value).toBe('2026-06-01');
    expect(findings[1]).toMatchObject({
      rule: 'form.date',
      reason: 'weekday',
      severity: 'warning',
      message: '2026-06-01は月曜日です。日付か曜日をご確認ください。',
    });
    expect(findings[1] && messageOf(findings[1], en)).toContain('is a Monday.');
  });

  it('is told to be another exactly where it is, on every day', () => {
    for (const { iso, weekday } of allDays) {
      const { findings } = inspectCivilDate(`${iso}（${'日月火水木金土'.charAt(weekday)}）`);
      if (findings.length !== 1) expect.fail(iso);
    }
  });

  it('does not stand behind a month', () => {
    expect(inspectYearMonth('2026年6月(月)').findings).toMatchObject([{ reason: 'month-format' }]);
  });
});

describe('what Excel made of a date', () => {
  it.each(['Jul-26', '26-Jul', '1-Jul-26', 'jul-2026', 'Ｊｕｌ－２６', ' 46204 ', '46204.5'])(
    '%s is refused, and named as such',
    (text) => {
      expect(found(text)).toEqual([undefined, 'form.date/excel']);
      const [finding] = inspectYearMonth(text).findings;
      expect(finding?.message).toContain('Excel');
      expect(finding?.message).toContain('、2026年7月のように');
      expect(finding && messageOf(finding, en)).toContain('like 2026年7月.');
    },
  );

  it.each(['July 1', '4620', '462045', '04620', 'M6-Jul', `Jul-26${' '.repeat(60)}1`])(
    'is not: %s',
    (text) => {
      expect(found(text)).toEqual([undefined, 'cal.civil-date/format']);
    },
  );
});

describe('inspectCivilDate refuses', () => {
  it.each([
    ['2026-02-30', 'no-such-day'],
    ['2026-02-29', 'no-such-day'],
    ['2026-04-31', 'no-such-day'],
    ['2026-04-00', 'no-such-day'],
    ['令和8年2月29日', 'no-such-day'],
    ['2026-13-01', 'no-such-month'],
    ['2026-00-01', 'no-such-month'],
    ['令和8年13月1日', 'no-such-month'],
    ['1872-12-31', 'out-of-range'],
    ['明治5年12月2日', 'out-of-range'],
    ['', 'required'],
    [' 　', 'required'],
    [null, 'required'],
    [undefined, 'required'],
    ['令和8年13月', 'format'],
    ['2026-04', 'format'],
    ['202604', 'format'],
    ['令和0年4月1日', 'format'],
    ['令和100年4月1日', 'format'],
    ['6年4月1日', 'format'],
    ['24-04-01', 'format'],
    ['元年4月1日', 'format'],
    ['04/01/2024', 'format'],
    ['2024-04-01T09:00', 'format'],
    ['2024年十十月1日', 'format'],
    ['二百年四月一日', 'format'],
    ['昨日', 'format'],
    ['2024/4/1 1', 'format'],
    ['2024 4 1', 'format'],
    ['20 24/4/1', 'format'],
    ['令 和6年4月1日', 'format'],
    ['西暦令和6年4月1日', 'format'],
    ['西暦6年4月1日', 'format'],
    ['2024年4月1日（）', 'format'],
    ['2024年4月1日（げつ）', 'format'],
    ['1'.repeat(65), 'format'],
    [20240401, 'type'],
    [45383, 'type'],
    [new Date('2024-04-01'), 'type'],
    [{ year: 2024, month: 4 }, 'type'],
    [{ year: 2024, month: 4, day: 1.5 }, 'type'],
    [{ year: '2024', month: '4', day: '1' }, 'type'],
    [true, 'type'],
    [Symbol('2024-04-01'), 'type'],
    [{ year: 2024, month: 13, day: 1 }, 'no-such-month'],
    [{ year: 2024, month: 2, day: 30 }, 'no-such-day'],
    [{ year: 10000, month: 1, day: 1 }, 'out-of-range'],
    [{ year: 1872, month: 1, day: 1 }, 'out-of-range'],
  ])('%s: %s', (input, reason) => {
    expect(found(input)).toEqual([undefined, `cal.civil-date/${reason}`]);
  });

  it.each([
    ['平成31年5月1日', '2019-05-01', '令和元年5月1日'],
    ['平成40年4月1日', '2028-04-01', '令和10年4月1日'],
    ['令和元年4月30日', '2019-04-30', '平成31年4月30日'],
    ['H31.5.1', '2019-05-01', '令和元年5月1日'],
    ['昭和64年1月8日', '1989-01-08', '平成元年1月8日'],
    ['平成元年1月7日', '1989-01-07', '昭和64年1月7日'],
    ['大正15年12月26日', '1926-12-26', '昭和元年12月26日'],
    ['昭和元年12月24日', '1926-12-24', '大正15年12月24日'],
    ['明治45年7月31日', '1912-07-31', '大正元年7月31日'],
    ['大正元年7月29日', '1912-07-29', '明治45年7月29日'],
  ])('%s, and suggests %s (%s)', (text, suggestion, right) => {
    const { value, findings } = inspectCivilDate(text);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([
      { rule: 'cal.wareki', reason: 'outside-era', severity: 'error', suggestion },
    ]);
    expect(findings[0]?.message).toContain(`${right}（${suggestion}）ではありませんか`);
  });

  it('a Date or a number, and says how to convert', () => {
    for (const input of [new Date(0), 45383]) {
      const [finding] = inspectCivilDate(input).findings;
      expect(finding?.message).toContain('toLocaleDateString');
      expect(finding && messageOf(finding, en)).toContain('toLocaleDateString');
    }
  });

  it('an object whose getters or prototype throw, without throwing itself', () => {
    const hostile = {
      get year(): number {
        throw new Error('year');
      },
    };
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error('trap');
        },
      },
    );
    expect(found(hostile)).toEqual([undefined, 'cal.civil-date/type']);
    expect(found(trap)).toEqual([undefined, 'cal.civil-date/type']);
  });

  it('and names the month’s last day', () => {
    const [finding] = inspectCivilDate('2026-02-30').findings;
    expect(finding?.message).toBe('2026年2月30日はありません（2月は28日まで）。');
    expect(finding?.params).toEqual({ year: 2026, month: 2, day: 30, last: 28 });
  });
});

describe('formatCivilDate', () => {
  it.each([
    ['2024-04-01', 'iso', '2024-04-01'],
    ['2024-04-01', 'seireki', '2024年4月1日'],
    ['2024-04-01', 'wareki', '令和6年4月1日'],
    ['2024-04-01', 'wareki-short', 'R6.4.1'],
    ['2019-05-01', 'wareki', '令和元年5月1日'],
    ['2019-05-01', 'wareki-short', 'R1.5.1'],
    ['2019-04-30', 'wareki', '平成31年4月30日'],
    ['1873-01-01', 'wareki', '明治6年1月1日'],
    ['9999-12-31', 'wareki', '令和7981年12月31日'],
  ] as const)('%s as %s: %s', (date, style, text) => {
    expect(formatCivilDate(date, style)).toBe(text);
  });

  it('gives the date itself unless another style is asked for', () => {
    expect(formatCivilDate('2024-04-01')).toBe('2024-04-01');
  });

  it('writes what inspectCivilDate reads, on every day', () => {
    for (const { iso } of allDays) {
      for (const style of ['seireki', 'wareki', 'wareki-short'] as const) {
        if (style !== 'seireki' && iso > '2117-12-31') continue; // 令和100年: nobody writes it yet.
        const { value } = inspectCivilDate(formatCivilDate(iso, style));
        if (value !== iso) expect.fail(`${iso} ${style}`);
      }
    }
  });
});

describe('inspectYearMonth', () => {
  it.each([
    ['令和6年7月', '2024-07'],
    ['R6.7', '2024-07'],
    ['令和元年五月', '2019-05'],
    ['平成31年4月', '2019-04'],
    ['昭和64年1月', '1989-01'],
    ['平成元年1月', '1989-01'],
    ['2024年7月', '2024-07'],
    ['2024/7', '2024-07'],
    ['２０２４－０７', '2024-07'],
    ['202407', '2024-07'],
    ['2024年 07月', '2024-07'],
    ['西暦2024年7月', '2024-07'],
  ])('reads %s as %s, and says so', (text, value) => {
    const answer = inspectYearMonth(text);
    expect(answer.value).toBe(value);
    expect(answer.findings).toMatchObject([{ severity: 'info', params: { value } }]);
  });

  it('reads an object with year and month, whatever its day', () => {
    expect(inspectYearMonth({ year: 2024, month: 7 })).toEqual({ value: '2024-07', findings: [] });
    expect(inspectYearMonth({ year: 2024, month: 7, day: 40 }).value).toBe('2024-07');
  });

  it.each([
    ['令和8年13月', 'cal.civil-date/no-such-month'],
    ['2024-00', 'cal.civil-date/no-such-month'],
    ['1872-12', 'cal.civil-date/out-of-range'],
    ['平成31年5月', 'cal.wareki/outside-era'],
    ['令和元年4月', 'cal.wareki/outside-era'],
    ['2024-07-01', 'cal.civil-date/month-format'],
    ['2024', 'cal.civil-date/month-format'],
    ['', 'cal.civil-date/month-required'],
    [undefined, 'cal.civil-date/month-required'],
    [202407, 'cal.civil-date/month-type'],
    [new Date(0), 'cal.civil-date/month-type'],
    [{ year: 2024 }, 'cal.civil-date/month-type'],
  ])('refuses %s: %s', (input, key) => {
    const { value, findings } = inspectYearMonth(input);
    expect(value).toBeUndefined();
    expect(findings.map(({ rule, reason }) => `${rule}/${reason}`)).toEqual([key]);
  });

  it('suggests the right month', () => {
    expect(inspectYearMonth('平成31年5月').findings[0]).toMatchObject({
      suggestion: '2019-05',
      message: '平成31年5月はありません。令和元年5月（2019-05）ではありませんか。',
    });
  });
});

describe('formatYearMonth', () => {
  it.each([
    ['2024-07', 'wareki', '令和6年7月'],
    ['2024-07', 'wareki-short', 'R6.7'],
    ['2024-07', 'seireki', '2024年7月'],
    ['1989-01', 'wareki', '昭和64年1月'],
  ] as const)('%s as %s: %s', (month, style, text) => {
    expect(formatYearMonth(month, style)).toBe(text);
  });

  it('gives the month itself unless another style is asked for', () => {
    expect(formatYearMonth('2024-07')).toBe('2024-07');
  });

  it('refuses what is no month', () => {
    expect(() => formatYearMonth('2024-13')).toThrow(RangeError);
    expect(() => formatCivilDate('2024-07')).toThrow(RangeError);
  });
});

describe('every finding', () => {
  it('has an English text with the same numbers', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom('', '平成31年5月1日', '令和6年4月1日', '2024/4/1', '令和6年7月', 5),
          fc
            .record({ year: fc.nat(3000), month: fc.nat(14), day: fc.nat(33) })
            .map(({ year, month, day }) => `${year}-${month}-${day}`),
        ),
        (input) => {
          for (const inspect of [inspectCivilDate, inspectYearMonth]) {
            for (const finding of inspect(input).findings) {
              const text = messageOf(finding, en);
              expect(text).toMatch(/^[A-Z]/);
              for (const param of Object.values(finding.params)) {
                expect(text).toContain(`${param}`);
                expect(finding.message).toContain(`${param}`);
              }
            }
          }
        },
      ),
    );
  });
});

describe('the slow calendar of the tests', () => {
  it('agrees with known days', () => {
    expect(lastDay(1900, 2)).toBe(28);
    expect(allDays.find(({ iso }) => iso === '2024-04-01')?.weekday).toBe(1);
    expect(allDays.find(({ iso }) => iso === '1945-08-15')?.weekday).toBe(3);
  });
});
