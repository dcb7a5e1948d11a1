import { type Finding, finding } from '../core/finding.js';
import { fieldOf } from '../core/record.js';
import { isTwoDigits, prefectureNumber } from '../prefecture/prefecture.js';
import { checkDigitMismatch, checkDigitMismatchKanto4, kaigoTokyo } from './faults.js';

/** What a wrong 検証番号 is: nothing, a warning (the default) or an error. */
export type CheckDigitMode = 'off' | 'warning' | 'error';

/**
 * How a 検証番号 is computed: `long` over 都道府県番号, 点数表番号 and six digits; `short` over the
 * six digits only, as 埼玉・千葉・東京・神奈川 (11–14) do.
 */
export type CheckDigitMethod = 'long' | 'short';

/** How a 検証番号 is computed. */
export interface CheckDigitOptions {
  /** Default: that of the prefecture. */
  readonly method?: CheckDigitMethod | undefined;
}

/** Seven digits that stand for no code, also as the last of ten: all 0 or all 9. */
export const placeholder = /^(...)?([09])\2{6}$/;

/**
 * Where the digits that the 検証番号 covers begin, in a code or its head: behind them all where no
 * method is known (51–97, 48, and the code of a 職域 account, 7).
 */
function coveredFrom(code: string): 0 | 3 | 10 {
  const prefecture = prefectureNumber(code);
  return !prefecture || prefecture > 47 || code[2] === '7'
    ? 10
    : prefecture > 10 && prefecture < 15
      ? 3
      : 0;
}

/**
 * 検証番号の計算方法: finds the method of a prefecture, of its two digits; undefined where none is
 * known (51–97, 48) or the code is none. Takes anything and never throws.
 *
 * @example
 * import { findCheckDigitMethod } from 'iryokikan';
 * findCheckDigitMethod('13') //=> 'short'
 * findCheckDigitMethod('15') //=> 'long'
 * findCheckDigitMethod('63') //=> undefined
 */
export function findCheckDigitMethod(prefecture: unknown): CheckDigitMethod | undefined {
  const from = isTwoDigits(prefecture) ? coveredFrom(prefecture) : 10;
  return from > 3 ? undefined : from ? 'short' : 'long';
}

/**
 * By how much the sum of ten digits, from `from` on and with weights 2-1 from the right, exceeds a
 * multiple of ten: by nothing where the 検証番号 agrees, or no method is known.
 */
export function excessOf(code: string, from: number = coveredFrom(code)): number {
  let sum = 0;
  for (let i = 9; i >= from; i--) {
    const product = (code.charCodeAt(i) - 48) << (1 - (i % 2));
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10;
}

/**
 * 検証番号: the last digit of a 医療機関等コード, from the nine before it (都道府県番号 2,
 * 点数表番号 1, and the first six of the 医療機関コード). The method follows from the prefecture
 * unless it is given.
 *
 * The digit is public knowledge confirmed on registers (P4, P6 and 149,777 published codes without
 * an exception); no document of the five sources mentions it, and for 訪問看護 (6) it is inferred.
 *
 * @throws RangeError when `body` is not nine digits, or its prefecture has no known method and none
 * is given.
 * @example
 * import { institutionCheckDigit } from 'iryokikan';
 * institutionCheckDigit('341071236') //=> 2
 * institutionCheckDigit('131011234') //=> 2
 * institutionCheckDigit('131011234', { method: 'long' }) //=> 5
 */
export function institutionCheckDigit(body: string, options?: CheckDigitOptions): number {
  const nine = typeof body === 'string' && /^\d{9}$/.test(body) ? body : '';
  const by = fieldOf(options, 'method') ?? findCheckDigitMethod(nine.slice(0, 2));
  if (!nine || (by !== 'short' && by !== 'long')) {
    throw new RangeError(
      'institutionCheckDigit: 先頭が都道府県コード（01～47）の9桁の半角数字を渡してください。 Pass nine digits that begin with a prefecture code, 01 to 47.',
    );
  }
  return (10 - excessOf(`${nine}0`, by === 'short' ? 3 : 0)) % 10;
}

/** Adds the findings on the check digit of ten digits. */
export function inspectCheckDigit(
  code: string,
  mode: CheckDigitMode | undefined,
  findings: Finding[],
): void {
  const excess = excessOf(code);
  if (mode === 'off' || !excess || placeholder.test(code)) return;
  // In 東京 only the numbers of 71 are known to be codes of stations.
  if (mode === 'error' || !/^136(?!71)/.test(code)) {
    const fault = coveredFrom(code) ? checkDigitMismatchKanto4 : checkDigitMismatch;
    const actual = code.charCodeAt(9) - 48;
    const params = { expected: (10 + actual - excess) % 10, actual };
    findings.push(finding(fault, params, '', mode === 'error' ? mode : undefined));
  }
  if (/^136/.test(code) && !excessOf(code, 0)) {
    findings.push(finding(kaigoTokyo, {}));
  }
}
