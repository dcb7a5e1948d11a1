import { type Finding, finding } from '../core/finding.js';
import { type Inspection, inspection, parsed, refused } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import { isTwoDigits } from '../prefecture/prefecture.js';
import {
  type CheckDigitMode,
  excessOf,
  findCheckDigitMethod,
  inspectCheckDigit,
  placeholder,
} from './check-digit.js';
import { readDigits } from './digits.js';
import { code7, kaigoTenDigits, placeholderCode } from './faults.js';
import { isPointTable } from './point-table.js';

/**
 * 医療機関コード: seven half-width digits, the last of them the 検証番号. Not unique inside a
 * prefecture.
 */
export type InstitutionCode7 = string & { readonly '~iryokikan': 'InstitutionCode7' };

/** How a 医療機関コード of seven digits is read. */
export interface InstitutionCode7Options {
  /** What a wrong 検証番号 is, where both parts of `expect` are known. Default: `warning`. */
  readonly checkDigit?: CheckDigitMode | undefined;
  /**
   * What is known of the institution from elsewhere: 都道府県コード (two digits) and 点数表コード
   * (one digit).
   */
  readonly expect?:
    | { readonly prefecture?: string | undefined; readonly pointTable?: string | undefined }
    | undefined;
}

/** A 介護保険事業所番号 may hold a letter in third place. */
const kaigoWithLetter = /^\d\d[AB]\d{7}$/i;

/** The three digits before the seven, where they are known. */
function headOf(options: InstitutionCode7Options | undefined): string | undefined {
  const expect = fieldOf(options, 'expect');
  const prefecture = fieldOf(expect, 'prefecture');
  const pointTable = fieldOf(expect, 'pointTable');
  return isTwoDigits(prefecture) && isPointTable(pointTable) ? prefecture + pointTable : undefined;
}

/** The one code that these digits can have been before they were damaged. */
function repair(digits: string, options: InstitutionCode7Options | undefined): string | undefined {
  const head = headOf(options);
  let code = digits;
  if (digits.length === 6 && digits[0] !== '0') code = `0${digits}`;
  // Not for 訪問看護 (6): a 介護保険事業所番号 may begin with the same three digits.
  if (digits.length === 10 && head && head[2] !== '6' && digits.startsWith(head)) {
    code = digits.slice(3);
  }
  if (!/^\d{7}$/.test(code)) return undefined;
  // Digits that were added or dropped must be confirmed; digits that were all there must not be
  // contradicted.
  const whole = code === digits;
  if (!whole && (!head || !findCheckDigitMethod(head.slice(0, 2)))) return undefined;
  const findings: Finding[] = [];
  if (head) inspectCheckDigit(head + code, whole ? 'warning' : 'error', findings);
  return findings.length ? undefined : code;
}

/**
 * Inspects a 医療機関コード (「医療機関等コード ※数字7桁」): seven half-width digits. With both
 * parts of `expect` the 検証番号 is checked too, and a lost leading zero can be repaired. Ten
 * digits bring the question whether the ten-digit code or the 介護保険事業所番号 was typed.
 *
 * Not checked: whether the code was ever issued. Sources: S2, S4 「医療機関等コード ※数字7桁」,
 * 「※介護保険事業者番号との
 * 誤入力が発生していますので、ご留意下さい。」
 *
 * @example
 * import { inspectInstitutionCode7 } from 'iryokikan';
 * inspectInstitutionCode7('0123456').value //=> '0123456'
 * const expect = { prefecture: '01', pointTable: '1' };
 * inspectInstitutionCode7('113719', { expect }).findings[0].suggestion //=> '0113719'
 */
export function inspectInstitutionCode7(
  input: unknown,
  options?: InstitutionCode7Options,
): Inspection<InstitutionCode7> {
  const fix = (digits: string) => repair(digits, options);
  const { text, findings } = readDigits(input, 7, code7, fix);
  if (text === undefined) {
    const tenDigits =
      findings.some(({ reason, params }) => reason === 'length' && params.actual === 10) ||
      (typeof input === 'string' && kaigoWithLetter.test(input.trim()));
    if (tenDigits) findings.push(finding(kaigoTenDigits, {}));
    return refused(...findings);
  }
  const head = headOf(options);
  if (head) inspectCheckDigit(head + text, fieldOf(options, 'checkDigit'), findings);
  if (placeholder.test(text)) findings.push(finding(placeholderCode, {}));
  return inspection(text as InstitutionCode7, findings);
}

/**
 * Whether a value is a 医療機関コード of seven digits in canonical form. Never throws.
 *
 * @example
 * import { isInstitutionCode7 } from 'iryokikan';
 * isInstitutionCode7('0123456') //=> true
 * isInstitutionCode7('123456') //=> false
 */
export function isInstitutionCode7(
  value: unknown,
  options?: InstitutionCode7Options,
): value is InstitutionCode7 {
  if (typeof value !== 'string' || !/^\d{7}$/.test(value)) return false;
  const head = headOf(options);
  return (
    !head ||
    fieldOf(options, 'checkDigit') !== 'error' ||
    !excessOf(head + value) ||
    placeholder.test(value)
  );
}

/**
 * Reads a 医療機関コード of seven digits, or throws an {@link InspectionError}.
 *
 * @example
 * import { parseInstitutionCode7 } from 'iryokikan';
 * parseInstitutionCode7('0123456') //=> '0123456'
 */
export function parseInstitutionCode7(
  input: unknown,
  options?: InstitutionCode7Options,
): InstitutionCode7 {
  return parsed(inspectInstitutionCode7(input, options));
}
