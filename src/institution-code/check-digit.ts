import { type Finding, finding } from '../core/finding.js';
import { isTwoDigits, prefectureNumber } from '../prefecture/prefecture.js';
import { checkDigitMismatch, checkDigitMismatchKanto4, kaigoTokyo } from './faults.js';

/** What a wrong 検証番号 is: nothing, a warning (the default) or an error. */
export type CheckDigitMode = 'off' | 'warning' | 'error';

/**
 * How a 検証番号 is computed: `long` over 都道府県番号, 点数表番号 and six digits; `short` over the
 * six digits only, as 埼玉・千葉・東京・神奈川 (11–14) do.
 */
export type CheckDigitMethod = 'long' | 'short';

/**
 * Where the digits that the 検証番号 covers begin, in a code or its head; undefined where no method
 * is known: 51–97, 48, and the code of a 職域 account (7).
 */
function coveredFrom(code: string): 0 | 3 | undefined {
  const prefecture = prefectureNumber(code);
  if (prefecture < 1 || prefecture > 47 || code[2] === '7') return undefined;
  return prefecture > 10 && prefecture < 15 ? 3 : 0;
}

/**
 * The method of a prefecture; undefined where none is known (51–97, 48) or the code is none.
 *
 * @example
 * import { checkDigitMethod } from 'iryokikan';
 * checkDigitMethod('13') //=> 'short'
 * checkDigitMethod('15') //=> 'long'
 * checkDigitMethod('63') //=> undefined
 */
export function checkDigitMethod(prefecture: string): CheckDigitMethod | undefined {
  const from = isTwoDigits(prefecture) ? coveredFrom(prefecture) : undefined;
  return from === undefined ? from : from ? 'short' : 'long';
}

/**
 * The digit that completes a nine-digit body from `from` on: mod 10, weights 2-1 from the right.
 */
function completing(body: string, from: number): number {
  let sum = 0;
  for (let i = 8; i >= from; i--) {
    const product = (body.charCodeAt(i) - 48) * (2 - (i % 2));
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10;
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
 * institutionCheckDigit('131011234', 'long') //=> 5
 */
export function institutionCheckDigit(body: string, method?: CheckDigitMethod): number {
  const nine = typeof body === 'string' && /^\d{9}$/.test(body) ? body : '';
  const by = method ?? checkDigitMethod(nine.slice(0, 2));
  if (!nine || (by !== 'short' && by !== 'long')) {
    throw new RangeError(
      'institutionCheckDigit: 先頭が都道府県コード（01～47）の9桁の半角数字を渡してください。 Pass nine digits that begin with a prefecture code, 01 to 47.',
    );
  }
  return completing(nine, by === 'short' ? 3 : 0);
}

/** The digit in which ten digits should end; undefined where no method is known. */
export function expectedDigit(code: string): number | undefined {
  const from = coveredFrom(code);
  return from === undefined ? from : completing(code, from);
}

/** Whether ten digits end in another digit than their method demands. */
export function isContradicted(code: string): boolean {
  const actual = code.charCodeAt(9) - 48;
  return (expectedDigit(code) ?? actual) !== actual;
}

/** Adds the findings on the check digit of ten digits. */
export function inspectCheckDigit(
  code: string,
  mode: CheckDigitMode = 'warning',
  findings: Finding[],
): void {
  const expected = expectedDigit(code);
  const actual = code.charCodeAt(9) - 48;
  if (mode === 'off' || expected === undefined || expected === actual) return;
  // For 訪問看護 (6) the digit is only inferred: it counts when the caller asks for errors.
  if (code[2] !== '6' || mode === 'error') {
    const fault = coveredFrom(code) ? checkDigitMismatchKanto4 : checkDigitMismatch;
    findings.push(finding(fault, { expected, actual }, '', mode));
  }
  if (code.startsWith('136') && completing(code, 0) === actual) {
    findings.push(finding(kaigoTokyo, {}));
  }
}
