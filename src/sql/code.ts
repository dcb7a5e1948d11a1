import type { Finding } from '../core/finding.js';
import {
  findCheckDigitMethod,
  inspectCheckDigit,
  placeholder,
} from '../institution-code/check-digit.js';
import {
  checkDigitMismatch,
  checkDigitMismatchKanto4,
  code7,
  code10,
  kaigoTokyo,
  pointTableUnknown,
  workplaceCode,
} from '../institution-code/faults.js';
import { isAccountClass, isPointTable } from '../institution-code/point-table.js';
import { inspectPrefectureCode } from '../prefecture/prefecture.js';
import { among, type SqlCase } from './cases.js';
import type { Dialect } from './dialect.js';
import { digitsOf } from './pattern.js';

/** What a wrong 検証番号 is in the generated SQL. */
export type SqlCheckDigit = 'warning' | 'error';

const twoDigits = Array.from({ length: 100 }, (_, number) => `${number}`.padStart(2, '0'));
const digits = Array.from({ length: 10 }, (_, digit) => `${digit}`);

/** The two-digit texts on which {@link inspectPrefectureCode} finds something, by what it finds. */
function prefecturesBy(test: (found: Finding) => boolean): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const text of twoDigits) {
    const found = inspectPrefectureCode(text).findings.find(test);
    if (found) groups.set(found.rule, [...(groups.get(found.rule) ?? []), text]);
  }
  return groups;
}

const refusedPrefectures = prefecturesBy(({ severity }) => severity === 'error');
const openPrefectures = prefecturesBy(
  ({ severity, readings }) => severity !== 'error' && readings !== undefined,
);
/** The prefectures whose 検証番号 covers the seven digits only. */
const shortPrefectures = twoDigits.filter((text) => findCheckDigitMethod(text) === 'short');
const longPrefectures = twoDigits.filter((text) => findCheckDigitMethod(text) === 'long');
const pointTables = digits.filter(isPointTable);
/** Seven digits that stand for no code. */
const placeholders = digits
  .map((digit) => digit.repeat(7))
  .filter((text) => placeholder.test(text));
/** Whether one of the ten digits behind nine brings the finding of a rule on the 検証番号. */
function findsBehind(nine: string, rule: string): boolean {
  const findings: Finding[] = [];
  for (const digit of digits) inspectCheckDigit(nine + digit, undefined, findings);
  return findings.some((found) => found.rule === rule);
}

/**
 * 都道府県番号 and 点数表番号 of the stations in 東京, and the 郡市区番号 of those that are
 * checked.
 */
const stationHeads = shortPrefectures
  .flatMap((prefecture) => pointTables.map((pointTable) => prefecture + pointTable))
  .filter((head) => findsBehind(`${head}123456`, kaigoTokyo.rule));
const stationDistricts = twoDigits.filter((district) =>
  stationHeads.every((head) =>
    findsBehind(`${head}${district}1234`, checkDigitMismatchKanto4.rule),
  ),
);
const workplace = digits.filter((digit) => isAccountClass(digit) && !isPointTable(digit));

/** The cases of two digits that begin a code, or of a 都道府県コード alone. */
export function prefectureCases(d: Dialect, prefecture: string): SqlCase[] {
  const cases = (groups: ReadonlyMap<string, string[]>, verdict: SqlCase['verdict']) =>
    [...groups].map(([rule, texts]) => ({ when: among(d, prefecture, texts), verdict, rule }));
  return [...cases(refusedPrefectures, 'invalid'), ...cases(openPrefectures, 'ambiguous')];
}

/** What two digits add to the sum: weights 2-1, a product of two digits as the sum of them. */
function pairSum(d: Dialect, pair: string): string {
  const number = d.number(pair);
  return `${number} + 2 * (${d.quotient(number, 10)}) + (${d.quotient(number, 50)})`;
}

/**
 * The sum of all ten digits of which the last completes the others where it is a multiple of ten.
 */
function longSum(d: Dialect, parts: CodeParts): string {
  return parts.pairs.map((pair) => pairSum(d, pair)).join(' + ');
}

/** The same over the last seven of them. */
function shortSum(d: Dialect, { fourth, pairs }: CodeParts): string {
  return [d.number(fourth), ...pairs.slice(2).map((pair) => pairSum(d, pair))].join(' + ');
}

/** Where the parts of a code stand in what is asked of. */
interface CodeParts {
  /** 都道府県番号 and 点数表番号. */
  readonly head: string;
  readonly prefecture: string;
  readonly pointTable: string;
  /** The first of the seven digits. */
  readonly fourth: string;
  /** The first two of the seven digits: 郡市区番号. */
  readonly district: string;
  readonly code7: string;
  /** The ten digits, two by two. */
  readonly pairs: readonly string[];
  /** Holds where 都道府県番号 and 点数表番号 are digits at all; absent where that is known. */
  readonly isWritten?: string;
}

/** The parts of a ten-digit code. */
function partsOfCode(d: Dialect, code: string): CodeParts {
  return {
    head: d.part(code, 1, 3),
    prefecture: d.part(code, 1, 2),
    pointTable: d.part(code, 3, 1),
    fourth: d.part(code, 4, 1),
    district: d.part(code, 4, 2),
    code7: d.part(code, 4, 7),
    pairs: [1, 3, 5, 7, 9].map((from) => d.part(code, from, 2)),
  };
}

/** The parts of seven digits beside their 都道府県コード and 点数表コード. */
function partsOfSeven(
  d: Dialect,
  seven: string,
  prefecture: string,
  pointTable: string,
): CodeParts {
  const head = d.joined([prefecture, pointTable]);
  return {
    head,
    prefecture,
    pointTable,
    isWritten: d.matches(head, digitsOf(3)),
    fourth: d.part(seven, 1, 1),
    district: d.part(seven, 1, 2),
    code7: seven,
    pairs: [
      prefecture,
      d.joined([pointTable, d.part(seven, 1, 1)]),
      ...[2, 4, 6].map((from) => d.part(seven, from, 2)),
    ],
  };
}

/** The cases of the 検証番号; they take for granted that the parts are digits. */
function checkDigitCases(d: Dialect, parts: CodeParts, checkDigit: SqlCheckDigit): SqlCase[] {
  const { head, prefecture, pointTable, district, isWritten } = parts;
  const isShort = among(d, prefecture, shortPrefectures);
  const isLong = among(d, prefecture, longPrefectures);
  const isNumber = `NOT ${among(d, parts.code7, placeholders)}`;
  const isCounted = [isWritten, among(d, pointTable, pointTables), isNumber]
    .filter((condition) => condition !== undefined)
    .join(' AND ');
  const isStation = among(d, head, stationHeads);
  const isOther = `${isStation} AND NOT ${among(d, district, stationDistricts)}`;
  const isJudged = checkDigit === 'error' ? isCounted : `${isCounted} AND NOT (${isOther})`;
  // A guard of its own: an engine may look at both sides of AND, and text that is no number has no
  // sum.
  const rest = (guard: string, sum: string, otherwise: string) =>
    `CASE WHEN ${guard} THEN ${d.remainder(sum, 10)} ELSE ${otherwise} END`;
  const verdict = checkDigit === 'error' ? 'invalid' : 'warning';
  const short = shortSum(d, parts);
  const long = longSum(d, parts);
  return [
    {
      when: `${rest(`${isShort} AND ${isJudged}`, short, '0')} <> 0`,
      verdict,
      rule: checkDigitMismatchKanto4.rule,
    },
    {
      when: `${rest(`${isLong} AND ${isCounted}`, long, '0')} <> 0`,
      verdict,
      rule: checkDigitMismatch.rule,
    },
    {
      when:
        `${rest(`${isStation} AND ${isCounted}`, short, '0')} <> 0 AND ` +
        `${rest(`${isStation} AND ${isCounted}`, long, '1')} = 0`,
      verdict: 'warning',
      rule: kaigoTokyo.rule,
    },
  ];
}

/** The cases of a ten-digit code. */
export function codeCases(d: Dialect, code: string, checkDigit: SqlCheckDigit): SqlCase[] {
  const parts = partsOfCode(d, code);
  return [
    {
      when: `${code} IS NULL OR NOT (${d.matches(code, digitsOf(10))})`,
      verdict: 'invalid',
      rule: code10.characters.rule,
    },
    ...prefectureCases(d, parts.prefecture),
    {
      when: `NOT ${among(d, parts.pointTable, [...pointTables, ...workplace])}`,
      verdict: 'invalid',
      rule: pointTableUnknown.rule,
    },
    {
      when: among(d, parts.pointTable, workplace),
      verdict: 'ambiguous',
      rule: workplaceCode.rule,
    },
    ...checkDigitCases(d, parts, checkDigit),
  ];
}

/**
 * The cases of seven digits beside their 都道府県コード and 点数表コード. The two are not judged
 * here: where they are none, the 検証番号 is not computed.
 */
export function code7Cases(
  d: Dialect,
  seven: string,
  prefecture: string,
  pointTable: string,
  checkDigit: SqlCheckDigit,
): SqlCase[] {
  const parts = partsOfSeven(d, seven, prefecture, pointTable);
  return [
    {
      when: `${seven} IS NULL OR NOT (${d.matches(seven, digitsOf(7))})`,
      verdict: 'invalid',
      rule: code7.characters.rule,
    },
    ...checkDigitCases(d, parts, checkDigit),
  ];
}
