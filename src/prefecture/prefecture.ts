import { type Fault, type Finding, finding } from '../core/finding.js';
import { type Inspection, inspection, parsed, refused } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import { invisible, toHalfWidthDigits } from '../core/text.js';
import {
  prefectureFormat,
  prefectureNormalised,
  prefectureNotText,
  prefectureOverflow,
  prefectureRequired,
  prefectureTestValue,
  prefectureUnknown,
} from './faults.js';

/** 都道府県コード (都道府県番号): two half-width digits, a text because of the leading zero. */
export type PrefectureCode = string & { readonly '~iryokikan': 'PrefectureCode' };

/** How a 都道府県コード is read. */
export interface PrefectureOptions {
  /** Accept 48, the operator's test value (動作確認用). Default: false. */
  readonly allowTestPrefecture?: boolean | undefined;
}

/**
 * Whether the number of two digits is a prefecture (1–47), an overflow code (51–97) or an allowed
 * test value (48).
 */
export function isPrefectureNumber(
  number: number,
  options: PrefectureOptions | undefined,
): boolean {
  if (number === 48) return fieldOf(options, 'allowTestPrefecture') === true;
  return (number > 0 && number < 48) || (number > 50 && number < 98);
}

/** Whether a number is that of a prefecture with 50 added. */
export function isOverflowNumber(number: number): boolean {
  return number > 50 && number < 98;
}

/** Whether a value is a text of two half-width digits. */
export function isTwoDigits(value: unknown): value is string {
  return typeof value === 'string' && /^\d\d$/.test(value);
}

/** The number of the two digits that begin a code. */
export function prefectureNumber(code: string): number {
  return code.charCodeAt(0) * 10 + code.charCodeAt(1) - 528;
}

/** Adds the finding that the two digits which begin a code call for, if any. */
export function inspectPrefectureNumber(
  digits: string,
  options: PrefectureOptions | undefined,
  findings: Finding[],
): void {
  const number = prefectureNumber(digits);
  if (number > 0 && number < 48) return;
  if (number === 48 && fieldOf(options, 'allowTestPrefecture') === true) return;
  const fault: Fault<{ code: string }> =
    number === 48
      ? prefectureTestValue
      : number > 50 && number < 98
        ? prefectureOverflow
        : prefectureUnknown;
  findings.push(finding(fault, { code: digits.slice(0, 2) }));
}

/**
 * Inspects a 都道府県コード: two digits from 01 to 47. Full-width digits and surrounding blanks are
 * normalised with an `info`. 51–97 (50 added, for prefectures whose numbers ran out) pass with a
 * warning that carries both readings; 48 passes only with `allowTestPrefecture`. For names and
 * display forms see {@link inspectPrefecture}.
 *
 * Not checked: whether the prefecture is the one meant. Source: S4
 * 「都道府県番号:北海道01、青森02…」; 51–97: P4.
 *
 * @example
 * import { inspectPrefectureCode } from 'iryokikan';
 * inspectPrefectureCode('１３').value //=> '13'
 * inspectPrefectureCode('1').findings[0].suggestion //=> '01'
 */
export function inspectPrefectureCode(
  input: unknown,
  options?: PrefectureOptions,
): Inspection<PrefectureCode> {
  if (input == null) return refused(finding(prefectureRequired, {}));
  if (typeof input !== 'string') return refused(finding(prefectureNotText, {}));
  const trimmed = input.replace(invisible, '').trim();
  if (!trimmed) return refused(finding(prefectureRequired, {}));
  const text = trimmed.length > 2 ? trimmed : toHalfWidthDigits(trimmed);
  const findings: Finding[] = [];
  if (text !== input) findings.push(finding(prefectureNormalised, {}));
  if (/^\d\d$/.test(text)) {
    inspectPrefectureNumber(text, options, findings);
  } else {
    // A single digit has lost its leading zero; nothing else can have been meant.
    const suggestion = /^[1-9]$/.test(text) ? `0${text}` : undefined;
    findings.push(finding(prefectureFormat, {}, suggestion));
  }
  return inspection(text as PrefectureCode, findings);
}

/**
 * Whether a value is a 都道府県コード in canonical form. Never throws.
 *
 * @example
 * import { isPrefectureCode } from 'iryokikan';
 * isPrefectureCode('47') //=> true
 * isPrefectureCode('48') //=> false
 */
export function isPrefectureCode(
  value: unknown,
  options?: PrefectureOptions,
): value is PrefectureCode {
  return isTwoDigits(value) && isPrefectureNumber(prefectureNumber(value), options);
}

/**
 * Reads a 都道府県コード, or throws an {@link InspectionError} with the findings.
 *
 * @example
 * import { parsePrefectureCode } from 'iryokikan';
 * parsePrefectureCode(' 01 ') //=> '01'
 */
export function parsePrefectureCode(input: unknown, options?: PrefectureOptions): PrefectureCode {
  return parsed(inspectPrefectureCode(input, options));
}
