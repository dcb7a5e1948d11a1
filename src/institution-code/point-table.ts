import { type Fault, type Finding, finding } from '../core/finding.js';
import { givenName } from '../core/given.js';
import { type Inspection, inspection, parsed, refused } from '../core/inspection.js';
import { folded, invisible, toHalfWidthDigits } from '../core/text.js';
import {
  accountClassUnknown,
  pointTableNormalised,
  pointTableNotText,
  pointTableRequired,
  pointTableUnknown,
} from './faults.js';

/** 点数表コード (点数表番号) in a code: 1 医科, 3 歯科, 4 調剤, 6 訪問看護. */
export type PointTable = '1' | '3' | '4' | '6';

/** 所属機関選択 of the portal: the 点数表コード, and 7 職域. */
export type AccountClass = PointTable | '7';

/**
 * 所属機関: the names of the classes in Japanese and as identifiers. Source: that of the rule
 * `ref.tensuhyo-code`.
 *
 * @example
 * import { accountClasses } from 'iryokikan';
 * accountClasses['6'].ja //=> '訪問看護'
 */
export const accountClasses: Readonly<
  Record<AccountClass, { readonly ja: string; readonly id: string }>
> = {
  1: { ja: '医科', id: 'medical' },
  3: { ja: '歯科', id: 'dental' },
  4: { ja: '調剤', id: 'pharmacy' },
  6: { ja: '訪問看護', id: 'visiting-nursing' },
  7: { ja: '職域', id: 'workplace' },
};

/**
 * Whether a value is a 点数表コード (1, 3, 4, 6) in canonical form. Never throws.
 *
 * @example
 * import { isPointTable } from 'iryokikan';
 * isPointTable('3') //=> true
 * isPointTable('7') //=> false
 */
export function isPointTable(value: unknown): value is PointTable {
  return value === '1' || value === '3' || value === '4' || value === '6';
}

/**
 * Whether a value is a 所属機関 of the portal (1, 3, 4, 6, 7) in canonical form. Never throws.
 *
 * @example
 * import { isAccountClass } from 'iryokikan';
 * isAccountClass('7') //=> true
 */
export function isAccountClass(value: unknown): value is AccountClass {
  return value === '7' || isPointTable(value);
}

/** What screens and lists print for each class, folded. */
const printedAs: readonly (readonly [AccountClass, RegExp])[] = [
  ['1', /^医科$/],
  ['3', /^歯科$/],
  ['4', /^(?:調剤|(?:保険)?薬局)$/],
  ['6', /^訪問看護(?:ステション)?$/],
  ['7', /^職域(?:診療所等?)?$/],
];

/**
 * Reads a 所属機関 as a screen or a list prints it, 「6：訪問看護ステーション」「3
 * 医療機関（歯科）」 「薬局」「職域」, or its number; undefined where it is none, or where number
 * and name disagree. Takes anything and never throws. Sources: S2, S4.
 *
 * @example
 * import { findAccountClass } from 'iryokikan';
 * findAccountClass('7: 職域診療所等') //=> '7'
 * findAccountClass('3: 医科') //=> undefined
 */
export function findAccountClass(printed: unknown): AccountClass | undefined {
  const text = typeof printed === 'string' && printed.length < 100 ? folded(printed) : '';
  // A folded text has no line breaks: it always matches.
  const [, number = '', word = ''] = /^(\d?)(?:(?:保険)?医療機関)?(.*)$/.exec(
    text,
  ) as RegExpExecArray;
  const isMeant = ([code, name]: (typeof printedAs)[number]) =>
    word ? name.test(word) && (!number || number === code) : number === code;
  return printedAs.find(isMeant)?.[0];
}

/**
 * Reads a 点数表 as a screen or a list prints it, or its number; undefined where it is none of the
 * four, or where number and name disagree. Takes anything and never throws. For a column that must
 * hold the digit itself use {@link inspectPointTable}. Sources: S2, S4.
 *
 * @example
 * import { findPointTable } from 'iryokikan';
 * findPointTable('6.訪問看護') //=> '6'
 * findPointTable('歯科') //=> '3'
 * findPointTable('職域') //=> undefined
 */
export function findPointTable(printed: unknown): PointTable | undefined {
  const found = findAccountClass(printed);
  return isPointTable(found) ? found : undefined;
}

function inspectDigit<T extends string>(
  input: unknown,
  is: (value: unknown) => value is T,
  unknown: Fault<object>,
): Inspection<T> {
  if (input == null) return refused(finding(pointTableRequired, {}));
  if (typeof input !== 'string') return refused(finding(pointTableNotText, {}));
  const trimmed = input.replace(invisible, '').trim();
  if (!trimmed) return refused(finding(pointTableRequired, {}));
  const text = trimmed.length > 1 ? trimmed : toHalfWidthDigits(trimmed);
  const findings: Finding[] = text === input ? [] : [finding(pointTableNormalised, {})];
  if (!is(text)) findings.push(finding(unknown as Fault<never>, {} as never));
  return inspection(text as T, findings);
}

/**
 * Inspects a 点数表コード: one digit, 1 医科, 3 歯科, 4 調剤, 6 訪問看護. A full-width digit and
 * surrounding blanks are normalised with an `info`. The portal's 所属機関 has a further class:
 * {@link inspectAccountClass}; a printed name is read by {@link findPointTable}.
 * Source: S4 「1: 医科 / 3: 歯科 / 4: 調剤 / 6: 訪問看護」.
 *
 * @example
 * import { inspectPointTable } from 'iryokikan';
 * inspectPointTable('６').value //=> '6'
 * inspectPointTable('医科').findings[0].reason //=> 'unknown'
 */
export function inspectPointTable(input: unknown): Inspection<PointTable> {
  return inspectDigit(input, isPointTable, pointTableUnknown);
}

/**
 * Inspects a 所属機関 of the portal's user registration: a 点数表コード or 7 職域.
 *
 * @example
 * import { inspectAccountClass } from 'iryokikan';
 * inspectAccountClass('7').value //=> '7'
 */
export function inspectAccountClass(input: unknown): Inspection<AccountClass> {
  return inspectDigit(input, isAccountClass, accountClassUnknown);
}

/**
 * Reads a 点数表コード, or throws an {@link InspectionError}.
 *
 * @example
 * import { parsePointTable } from 'iryokikan';
 * parsePointTable('1') //=> '1'
 */
export function parsePointTable(input: unknown): PointTable {
  return parsed(inspectPointTable(input));
}

/**
 * Reads a 所属機関, or throws an {@link InspectionError}.
 *
 * @example
 * import { parseAccountClass } from 'iryokikan';
 * parseAccountClass('4') //=> '4'
 */
export function parseAccountClass(input: unknown): AccountClass {
  return parsed(inspectAccountClass(input));
}

/**
 * Display text of a 所属機関 or 点数表コード: 「6:訪問看護」, or the name alone.
 *
 * @throws RangeError when the code is none of them, or the style none of the two.
 * @example
 * import { formatPointTable } from 'iryokikan';
 * formatPointTable('6') //=> '6:訪問看護'
 * formatPointTable('6', 'name') //=> '訪問看護'
 */
export function formatPointTable(code: AccountClass, style: 'portal' | 'name' = 'portal'): string {
  if (!isAccountClass(code)) {
    throw new RangeError(
      'formatPointTable: 1・3・4・6・7のどれかを渡してください。 Pass one of 1, 3, 4, 6, 7.',
    );
  }
  const { ja } = accountClasses[code];
  return givenName(style, ['portal', 'name']) === 'name' ? ja : `${code}:${ja}`;
}
