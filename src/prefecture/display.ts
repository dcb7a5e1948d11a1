import { type Finding, finding } from '../core/finding.js';
import { givenName, givenText } from '../core/given.js';
import { type Inspection, refused } from '../core/inspection.js';
import { invisible, toHalfWidth } from '../core/text.js';
import {
  prefectureNameMismatch,
  prefectureNameUnknown,
  prefectureNormalised,
  prefectureOverflow,
  prefectureRequired,
  prefectureTestValue,
  prefectureUnknown,
} from './faults.js';
import { isOverflowNumber, isTwoDigits, type PrefectureCode } from './prefecture.js';
import { type Prefecture, prefectures } from './prefectures.js';

/**
 * How a prefecture is shown: `portal` 「13:東京都」, `certificate` 「13. 東京都,tokyo」, `name`
 * 「東京都」, `short` 「東京」, `romaji` 「Tokyo」.
 */
export type PrefectureStyle = 'portal' | 'certificate' | 'name' | 'short' | 'romaji';

/**
 * 都道府県: finds the prefecture of a code. An overflow code (51–97) gives the prefecture whose
 * number it is with 50 added; any other code that is not 01–47 gives undefined, and so does what is
 * no text. Takes anything and never throws.
 *
 * @example
 * import { findPrefecture } from 'iryokikan';
 * findPrefecture('26')?.name //=> '京都府'
 * findPrefecture('48') //=> undefined
 */
export function findPrefecture(code: unknown): Prefecture | undefined {
  const number = isTwoDigits(code) ? Number(code) : 0;
  return prefectures[(isOverflowNumber(number) ? number - 50 : number) - 1];
}

/**
 * Display text of a 都道府県コード, 「13:東京都」 unless another style is asked for. A code with no
 * prefecture of its own (48, an overflow code) is shown as it is.
 *
 * @throws RangeError when the code is no text, or the style none of these.
 * @example
 * import { formatPrefectureCode, parsePrefectureCode } from 'iryokikan';
 * const tokyo = parsePrefectureCode('13');
 * formatPrefectureCode(tokyo) //=> '13:東京都'
 * formatPrefectureCode(tokyo, 'certificate') //=> '13. 東京都,tokyo'
 */
export function formatPrefectureCode(
  code: PrefectureCode,
  style: PrefectureStyle = 'portal',
): string {
  const as = givenName(style, ['portal', 'certificate', 'name', 'short', 'romaji']);
  const prefecture = findPrefecture(givenText(code));
  if (!prefecture || prefecture.code !== code) return code;
  if (as === 'portal') return `${code}:${prefecture.name}`;
  if (as === 'certificate') {
    return `${code}. ${prefecture.name},${prefecture.romaji.toLowerCase()}`;
  }
  return prefecture[as];
}

const LONGEST = 64;

const separators = /[\s:.・･,、_/()…-]+/;

/**
 * Reads a prefecture however a portal or a person writes it: 「13」「13 :
 * 東京都」「01：北海道」「13. 東京都,tokyo」 「47:沖縄県.okinawa」「20・長野県」「東京」「Tokyo」.
 * A number and a name that disagree are an error; an overflow number (51–97) gives its prefecture
 * with a warning that carries both readings. For a column that must hold the two digits themselves
 * use {@link inspectPrefectureCode}.
 *
 * Source: the screens of S2 and S4, which write the same choice in five ways.
 *
 * @example
 * import { inspectPrefecture } from 'iryokikan';
 * inspectPrefecture('47:沖縄県.okinawa').value?.code //=> '47'
 * inspectPrefecture('13:大阪府').findings[0].reason //=> 'name-mismatch'
 */
export function inspectPrefecture(input: unknown): Inspection<Prefecture> {
  if (input == null) return refused(finding(prefectureRequired, {}));
  if (typeof input !== 'string') return refused(finding(prefectureNameUnknown, {}));
  const trimmed = input.replace(invisible, '').trim();
  if (!trimmed) return refused(finding(prefectureRequired, {}));
  if (trimmed.length > LONGEST) return refused(finding(prefectureNameUnknown, {}));
  const text = toHalfWidth(trimmed).toLowerCase();
  const code = /^\d\d/.exec(text)?.[0];
  const named: Prefecture[] = [];
  for (const word of text.slice(code?.length ?? 0).split(separators)) {
    if (word === '') continue;
    const prefecture = prefectures.find(
      ({ name, short, romaji }) => word === name || word === short || word === romaji.toLowerCase(),
    );
    if (!prefecture) return refused(finding(prefectureNameUnknown, {}));
    named.push(prefecture);
  }
  const prefecture = code === undefined ? named.shift() : findPrefecture(code);
  if (!prefecture) {
    if (code === undefined) return refused(finding(prefectureNameUnknown, {}));
    return refused(
      code === '48' ? finding(prefectureTestValue, {}) : finding(prefectureUnknown, { code }),
    );
  }
  const other = named.find((candidate) => candidate !== prefecture);
  if (other) {
    return refused(
      finding(prefectureNameMismatch, {
        code: prefecture.code,
        expected: prefecture.name,
        actual: other.name,
      }),
    );
  }
  const findings: Finding[] = [];
  if (trimmed !== input || /[０-９Ａ-Ｚａ-ｚ]/.test(trimmed))
    findings.push(finding(prefectureNormalised, {}));
  if (code !== undefined && code !== prefecture.code)
    findings.push(finding(prefectureOverflow, { code }));
  return { value: prefecture, findings };
}
