import { type Finding, finding } from '../core/finding.js';
import { toHalfWidth } from '../core/text.js';
import { daysIn } from './civil.js';
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

const kanjiDigits = '〇一二三四五六七八九';

/** 「六」 → 6, 「二十三」 → 23, 「二〇二四」 → 2024. */
function ofKanji(run: string): string {
  const digits = run.replace(/[^十]/g, (digit) => `${Math.max(kanjiDigits.indexOf(digit), 0)}`);
  return digits.replace(/^十/, '1十').replace(/十$/, '0').replace('十', '');
}

const written =
  /^(明治?|大正?|昭和?|平成?|令和?|[MTSHR㍾㍽㍼㍻㋿])?(\d+|元)[年./-](\d\d?)(?:月?|[月./-](\d\d?)日?)$/i;

const compact = /^(\d{4})(\d\d)(\d\d)?$/;

/** The numbers in a text, whatever calendar they make; undefined where it is written in no way known. */
export function partsOf(text: string): Parts | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = toHalfWidth(text)
    .replace(/\s/g, '')
    .replace(/[〇零一二三四五六七八九十]+/g, ofKanji);
  const digits = compact.exec(plain);
  if (digits) return numbers(undefined, digits[1], digits[2], digits[3]);
  const [, sign, year, month, day] = written.exec(plain) ?? [];
  const first = sign?.[0]?.toUpperCase();
  const era = eras.find(
    ({ kanji, letter }, i) => first && (letter + kanji[0] + '㋿㍻㍼㍽㍾'[i]).includes(first),
  );
  const number = year === '元' ? '1' : year;
  if (!number || !(era ? /^0*[1-9]\d?$/ : /^\d{4}$/).test(number) || (!era && year === '元'))
    return undefined;
  return numbers(era, number, month, day);
}

function numbers(
  era: Era | undefined,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Parts {
  return { era, year: Number(year), month: Number(month), day: day ? Number(day) : undefined };
}

const two = (number: number) => `${number}`.padStart(2, '0');

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
  { kanji }: Era,
  year: number,
  month: number,
  day: number | undefined,
): string {
  return `${kanji}${year === 1 ? '元' : year}年${month}月${day === undefined ? '' : `${day}日`}`;
}
