import { type Finding, finding } from '../core/finding.js';
import { toHalfWidth } from '../core/text.js';
import { daysIn, two } from './civil.js';
import { type Era, eraOf, eras, firstYear } from './era.js';
import { noSuchDay, noSuchMonth, outOfRange, warekiOutside } from './faults.js';

/** The numbers of a date or, without `day`, of a month; with `era` the year counts in it. */
export interface Parts {
  readonly era?: Era | undefined;
  readonly year: number;
  readonly month: number;
  readonly day?: number | undefined;
  /** The day of the week that stands behind it, 「月」. */
  readonly weekday?: string | undefined;
}

/** Longer text is no date, and not worth reading closely. */
const LONGEST = 64;

/**
 * 「六」 → 6, 「二十三」 → 23, 「二〇二四」 → 2024; anything else keeps its 十, which no date has.
 */
function ofKanji(run: string): string {
  return run
    .replace(/[^十]/g, (digit) => `${'〇一二三四五六七八九零'.indexOf(digit) % 10}`)
    .replace(/^(\d?)十(\d?)$/, (_, tens: string, ones: string) => `${tens || 1}${ones || 0}`);
}

/** What stands between the numbers, with the blank beside it. */
const between = / ?([年月日./-]) ?/g;

const written = /^(\D{0,2}?) ?(\d+|元)[年./-](\d\d?)(?:月?|[月./-](\d\d?)日?)$/;

/** 「(月)」「(月・祝)」「月曜日」 behind a day. */
const behind = / ?(?:\(([日月火水木金土])[^)]{0,4}\)|([日月火水木金土])曜日?)$/;

/** What Excel makes of a month or a day: `Jul-26`, `26-Jul-2026`, and the number behind it. */
const ofExcel =
  /^(?:[\d-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-?\d*|[1-9]\d{4}(?:\.\d+)?)$/i;

/** Whether a text is a date or a month that Excel has changed. */
export function isOfExcel(text: string): boolean {
  return text.length <= LONGEST && ofExcel.test(toHalfWidth(text));
}

/**
 * The numbers in a text, whatever calendar they make; undefined where it is written in no way
 * known.
 */
export function partsOf(text: string): Parts | undefined {
  if (text.length > LONGEST) return;
  const plain = toHalfWidth(text)
    .replace(/[‐-―−ー]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[〇零一二三四五六七八九十]+/g, ofKanji);
  const [weekdayText = '', inBrackets, weekday = inBrackets] = behind.exec(plain) ?? [];
  const [, sign = '', year = '', month, day] =
    written.exec(
      plain
        .slice(0, plain.length - weekdayText.length)
        .replace(between, '$1')
        .replace(/^(\d{4})(\d\d)(\d\d)?$/, '$1年$2月$3'),
    ) ?? [];
  const era = eras.find(({ names }) => names.includes(sign.toUpperCase()));
  const number = year === '元' ? 1 : +year;
  if (era ? !number || year.length > 2 : sign.replace('西暦', '') || year.length !== 4) return;
  if (weekday && !day) return;
  return { era, year: number, month: +(month as string), day: day ? +day : undefined, weekday };
}

/** The canonical text of what was read, or the finding that says why there is no such date. */
export function canonical({ era, year, month, day }: Parts): string | Finding {
  const western = era ? firstYear(era) + year - 1 : year;
  if (month < 1 || month > 12) return finding(noSuchMonth, { month });
  const last = daysIn(western, month);
  if (day !== undefined && (day < 1 || day > last)) {
    return finding(noSuchDay, { year: western, month, day, last });
  }
  if (western < 1873 || western > 9999) return finding(outOfRange, { year: western });
  const text = `${western}-${two(month)}`;
  const date = day === undefined ? text : `${text}-${two(day)}`;
  // A month lies in an era when any of its days does.
  if (era && (date < era.from.slice(0, date.length) || date > era.until.slice(0, date.length))) {
    const given = inEra(era, year, month, day);
    const { era: own, year: ownYear } = eraOf(day === undefined ? `${text}-01` : date);
    return finding(
      warekiOutside,
      { given, right: `${inEra(own, ownYear, month, day)}（${date}）` },
      date,
    );
  }
  return date;
}

/** 「月」: the day of the week. The year is counted from March, so that it ends with a leap day. */
export function weekdayOf(date: string): string {
  const month = (+date.slice(5, 7) + 9) % 12;
  const year = +date.slice(0, 4) - +(month > 9);
  const leaps = (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0);
  const days = year + leaps + ((month * 2.6 + 0.5) | 0) + +date.slice(8);
  return '火水木金土日月'.charAt(days % 7);
}

/** 「令和元年5月1日」. */
export function inEra(
  { names: [name] }: Era,
  year: number,
  month: number,
  day: number | undefined,
): string {
  return `${name}${year === 1 ? '元' : year}年${month}月${day === undefined ? '' : `${day}日`}`;
}
