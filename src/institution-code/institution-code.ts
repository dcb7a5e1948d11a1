import { type Finding, finding } from '../core/finding.js';
import { givenFacts, givenName, givenOptions, givenText } from '../core/given.js';
import { type Inspection, inspection, parsed } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import {
  inspectPrefectureNumber,
  isPrefectureNumber,
  prefectureNumber,
} from '../prefecture/prefecture.js';
import { type CheckDigitMode, excessOf, inspectCheckDigit, placeholder } from './check-digit.js';
import { readDigits } from './digits.js';
import {
  code10,
  partMismatch,
  placeholderCode,
  pointTableUnknown,
  workplaceCode,
} from './faults.js';
import type { AccountClass } from './point-table.js';

/**
 * 医療機関等コード: ten half-width digits = 都道府県コード 2 + 点数表コード 1 + 医療機関コード 7.
 */
export type InstitutionCode = string & { readonly '~iryokikan': 'InstitutionCode' };

/** How a 医療機関等コード is read. */
export interface InstitutionCodeOptions {
  /**
   * What a wrong 検証番号 is. Default: `warning`. For 訪問看護 (6) in 東京 it counts only with
   * `error`, but for numbers whose 郡市区番号 is 71.
   */
  readonly checkDigit?: CheckDigitMode | undefined;
  /**
   * What is known of the code from elsewhere; a difference is an error, but a 7 (職域) in third
   * place beside 点数表 1, 3 or 4 is ambiguous.
   */
  readonly expect?:
    | {
        readonly prefecture?: string | undefined;
        readonly pointTable?: string | undefined;
        readonly code7?: string | undefined;
      }
    | undefined;
  /** Accept the operator's test value 48 as 都道府県コード. Default: false. */
  readonly allowTestPrefecture?: boolean | undefined;
}

/** Ten digits with a known class in third place. */
const shape = /^\d\d[13467]\d{7}$/;

/** Whether a text has the form of a code, whatever its 検証番号. */
export function hasCodeForm(text: string): text is InstitutionCode {
  return shape.test(text) && isPrefectureNumber(prefectureNumber(text), undefined);
}

/** The parts of ten digits. */
function partsOf(code: string): InstitutionCodeParts {
  return {
    prefecture: code.slice(0, 2),
    pointTable: code[2] as AccountClass,
    code7: code.slice(3),
  };
}

/** The names of the parts in which ten digits differ from what the caller expects. */
function unexpectedParts(
  code: string,
  expect: InstitutionCodeOptions['expect'],
): (keyof InstitutionCodeParts)[] {
  if (!expect) return [];
  const parts = partsOf(code);
  return (Object.keys(parts) as (keyof InstitutionCodeParts)[]).filter((part) => {
    const actual = parts[part];
    const expected = fieldOf(expect, part) || actual;
    // Whether a 7 (職域) may stand beside another 点数表 than 6 is open.
    return expected !== actual && (actual !== '7' || expected === '6');
  });
}

/**
 * Whether a value is a 医療機関等コード in canonical form: exactly when
 * {@link inspectInstitutionCode} with the same options finds no error and returns it unchanged.
 * With `checkDigit: 'error'` the 検証番号 must agree. Never throws.
 *
 * @example
 * import { isInstitutionCode } from 'iryokikan';
 * isInstitutionCode('1310112342', { checkDigit: 'error' }) //=> true
 * isInstitutionCode('1310112345', { checkDigit: 'error' }) //=> false
 * isInstitutionCode('110113719') //=> false
 */
export function isInstitutionCode(
  value: unknown,
  options?: InstitutionCodeOptions,
): value is InstitutionCode {
  return (
    typeof value === 'string' &&
    shape.test(value) &&
    isPrefectureNumber(prefectureNumber(value), options) &&
    (fieldOf(options, 'checkDigit') !== 'error' || !excessOf(value) || placeholder.test(value)) &&
    !unexpectedParts(value, fieldOf(options, 'expect'))[0]
  );
}

/** What is found of ten digits, besides what was found before. */
function judged(
  code: string,
  options: InstitutionCodeOptions | undefined,
  checkDigit: CheckDigitMode | undefined,
  findings: Finding[],
): Finding[] {
  inspectPrefectureNumber(code, options, findings);
  if (!/^..[1346]/.test(code)) {
    findings.push(finding(code[2] === '7' ? workplaceCode : pointTableUnknown, {}));
  }
  const expect = fieldOf(options, 'expect');
  for (const part of unexpectedParts(code, expect)) {
    const given: unknown = fieldOf(expect, part);
    const expected = typeof given === 'string' ? given : typeof given;
    findings.push(finding(partMismatch, { part, expected, actual: partsOf(code)[part] }));
  }
  inspectCheckDigit(code, checkDigit, findings);
  return findings;
}

/** The one code that these digits can have been before they were damaged. */
function repair(digits: string, options: InstitutionCodeOptions | undefined): string | undefined {
  const stands = (code: string, mode: CheckDigitMode) => !judged(code, options, mode, []).length;
  if (digits.length === 9) {
    // Digits that had to be added must be confirmed; and 都道府県コード with the seven digits
    // behind it has nine too.
    const isWhole = [...'1346'].some((table) =>
      stands(digits.slice(0, 2) + table + digits.slice(2), 'error'),
    );
    return !isWhole && stands(`0${digits}`, 'error') ? `0${digits}` : undefined;
  }
  // Digits that were all there must not be contradicted.
  return digits.length === 10 && stands(digits, 'warning') ? digits : undefined;
}

/**
 * Inspects a 医療機関等コード: ten half-width digits, a known 都道府県コード (01–47), a
 * 点数表コード (1, 3, 4, 6), and the 検証番号 by the method of the prefecture. All faults are found
 * at once; full-width digits and surrounding blanks are normalised with an `info`; what a
 * spreadsheet did to the code is named, with the repaired code as `suggestion` where there is
 * exactly one.
 *
 * Not checked: whether the code was ever issued (ask the register), serial ranges (30–45 % of the
 * real codes break them). Sources: S4 「都道府県番号(2桁)、点数表番号(1桁)、…コード(7桁)」; the
 * 検証番号 is public (P4, P6).
 *
 * @example
 * import { inspectInstitutionCode } from 'iryokikan';
 * inspectInstitutionCode('０１１０１１３７１９').value //=> '0110113719'
 * inspectInstitutionCode('110113719').findings[0].suggestion //=> '0110113719'
 * inspectInstitutionCode('3410712363').findings[0].params //=> { expected: 2, actual: 3 }
 */
export function inspectInstitutionCode(
  input: unknown,
  options?: InstitutionCodeOptions,
): Inspection<InstitutionCode> {
  const { text, findings } = readDigits(input, 10, code10, (digits) => repair(digits, options));
  if (text) {
    judged(text, options, fieldOf(options, 'checkDigit'), findings);
    if (placeholder.test(text)) findings.push(finding(placeholderCode, {}));
  }
  return inspection(text as InstitutionCode, findings);
}

/**
 * Reads a 医療機関等コード, or throws an {@link InspectionError} with the findings.
 *
 * @example
 * import { parseInstitutionCode } from 'iryokikan';
 * parseInstitutionCode(' 0110113719 ') //=> '0110113719'
 */
export function parseInstitutionCode(
  input: unknown,
  options?: InstitutionCodeOptions,
): InstitutionCode {
  return parsed(inspectInstitutionCode(input, options));
}

/**
 * Display text of a 医療機関等コード: its ten digits, or `spaced` in its parts.
 *
 * @throws RangeError when the code is no text, or the style none of the two.
 * @example
 * import { formatInstitutionCode, parseInstitutionCode } from 'iryokikan';
 * formatInstitutionCode(parseInstitutionCode('0110113719'), 'spaced') //=> '01 1 0113719'
 */
export function formatInstitutionCode(
  code: InstitutionCode,
  style: 'plain' | 'spaced' = 'plain',
): string {
  const text = givenText(code);
  if (givenName(style, ['plain', 'spaced']) === 'plain') return text;
  return `${text.slice(0, 2)} ${text.slice(2, 3)} ${text.slice(3)}`;
}

/** The parts of a 医療機関等コード. */
export interface InstitutionCodeParts {
  /** 都道府県コード, two digits. */
  readonly prefecture: string;
  /** 点数表コード, one digit; 7 only in the code of a 職域 account. */
  readonly pointTable: AccountClass;
  /** 医療機関コード, seven digits; the last is the 検証番号. */
  readonly code7: string;
}

/**
 * Composes a 医療機関等コード of its parts, as the portal fills it in. The 検証番号 is not checked
 * (S4 itself composes `0160000000`); inspect the result for that.
 *
 * @throws RangeError when the parts do not make a code.
 * @example
 * import { composeInstitutionCode } from 'iryokikan';
 * composeInstitutionCode({ prefecture: '01', pointTable: '6', code7: '0000000' }) //=> '0160000000'
 */
export function composeInstitutionCode(
  parts: { readonly prefecture: string; readonly pointTable: string; readonly code7: string },
  options?: Pick<InstitutionCodeOptions, 'allowTestPrefecture'>,
): InstitutionCode {
  const expect = givenFacts(parts);
  const texts = [expect.prefecture, expect.pointTable, expect.code7];
  const code = texts.map(givenText).join('');
  const { allowTestPrefecture } = givenOptions(options);
  if (!isInstitutionCode(code, { allowTestPrefecture, expect })) {
    throw new RangeError(
      'composeInstitutionCode: 都道府県コード2桁、点数表コード1桁、医療機関コード7桁を半角数字で渡してください。 Pass a two-digit prefecture code, a one-digit point table and a seven-digit code.',
    );
  }
  return code;
}

/**
 * Takes a 医療機関等コード apart; {@link composeInstitutionCode} puts it together again.
 *
 * @throws RangeError when the text is no 医療機関等コード (48 counts as one here).
 * @example
 * import { decomposeInstitutionCode } from 'iryokikan';
 * decomposeInstitutionCode('0110113719')
 * //=> { prefecture: '01', pointTable: '1', code7: '0113719' }
 */
export function decomposeInstitutionCode(code: string): InstitutionCodeParts {
  if (!isInstitutionCode(code, { allowTestPrefecture: true })) {
    throw new RangeError(
      'decomposeInstitutionCode: 医療機関等コード（10桁の半角数字）を渡してください。 Pass a ten-digit institution code.',
    );
  }
  return partsOf(code);
}
