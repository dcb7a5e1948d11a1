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

const written = /^(\D{0,2}?)(\d+|元)[年./-](\d\d?)(?:月?|[月./-](\d\d?)日?)$/;

/**
 * The numbers in a text, whatever calendar they make; undefined where it is written in no way
 * known.
 */
export function partsOf(text: string): Parts | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = toHalfWidth(text)
    .replace(/\s/g, '')
    .replace(/[〇零一二三四五六七八九十]+/g, ofKanji)
    .replace(/^(\d{4})(\d\d)(\d\d)?$/, '$1年$2月$3');
  const [, sign = '', year = '', month, day] = written.exec(plain) ?? [];
  const era = eras.find(({ names }) => names.includes(sign.toUpperCase()));
  const number = year === '元' ? 1 : +year;
  if (era ? !number || year.length > 2 : sign || year.length !== 4) return undefined;
  return { era, year: number, month: +(month as string), day: day ? +day : undefined };
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

/** 「令和元年5月1日」. */
export function inEra(
  { names: [name] }: Era,
  year: number,
  month: number,
  day: number | undefined,
): string {
  return `${name}${year === 1 ? '元' : year}年${month}月${day === undefined ? '' : `${day}日`}`;
}
