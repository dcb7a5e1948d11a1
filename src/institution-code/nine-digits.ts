import {
  type InstitutionCode,
  type InstitutionCodeOptions,
  inspectInstitutionCode,
} from './institution-code.js';

/** The 医療機関等コード that nine digits can stand for, each confirmed by its 検証番号. */
export interface NineDigitReadings {
  /** Ten digits whose leading zero was lost: one at most. */
  readonly lostZero: readonly InstitutionCode[];
  /**
   * 都道府県コード and seven digits, without 点数表コード between them: one of each 点数表 that the
   * 検証番号 allows, so that 埼玉・千葉・東京・神奈川 have all four or none.
   */
  readonly withoutPointTable: readonly InstitutionCode[];
}

/**
 * The two readings of nine digits: a 医療機関等コード that a spreadsheet took the leading zero
 * from, or 都道府県コード and 医療機関コード (2 + 7) without 点数表コード, as some lists print it.
 * Which it is, the column tells that they stand in: one cell of nine digits that begins with 0 has
 * lost none. {@link inspectInstitutionCode} suggests a code only where the second reading is
 * impossible. `expect` narrows both.
 *
 * Source: derived (rules of spreadsheets); the 検証番号 is public.
 *
 * @throws RangeError when it is not given nine half-width digits.
 * @example
 * import { nineDigitReadings } from 'iryokikan';
 * nineDigitReadings('240100008')
 * //=> { lostZero: ['0240100008'], withoutPointTable: ['2410100008'] }
 * nineDigitReadings('110113719') //=> { lostZero: ['0110113719'], withoutPointTable: [] }
 */
export function nineDigitReadings(
  digits: string,
  options?: Omit<InstitutionCodeOptions, 'checkDigit'>,
): NineDigitReadings {
  if (typeof digits !== 'string' || !/^\d{9}$/.test(digits)) {
    throw new RangeError(
      'nineDigitReadings: 9桁の半角数字を渡してください。 Pass nine half-width digits.',
    );
  }
  const confirmed = (codes: readonly string[]): InstitutionCode[] =>
    codes.flatMap((code) => {
      const { value, findings } = inspectInstitutionCode(code, { ...options, checkDigit: 'error' });
      return value !== undefined && findings.every(({ severity }) => severity === 'info')
        ? [value]
        : [];
    });
  const [head, seven] = [digits.slice(0, 2), digits.slice(2)];
  return {
    lostZero: confirmed([`0${digits}`]),
    withoutPointTable: confirmed([...'1346'].map((table) => head + table + seven)),
  };
}
