import { toHalfWidthDigits } from '../../core/text.js';

/** The prefecture of a number, `01` to `47`; numbers with 50 added are of the same prefecture. */
function numbered(digits: string | undefined): string | undefined {
  if (digits === undefined) return undefined;
  const number = Number(digits) > 50 ? Number(digits) - 50 : Number(digits);
  return number >= 1 && number <= 47 ? String(number).padStart(2, '0') : undefined;
}

const textOf = (cell = '') => toHalfWidthDigits(cell).trim();

/**
 * The prefecture of a row, `01` to `47`, where its 都道府県コード or its 医療機関等コード tells: also where it
 * lost the zero in front.
 */
export function prefectureOf({
  prefecture,
  code,
}: Readonly<Record<string, string>>): string | undefined {
  const own = /^\d\d?$/.exec(textOf(prefecture))?.[0];
  const ten = /^(\d{1,2})\d{8}$/.exec(textOf(code))?.[1];
  return numbered(own) ?? numbered(ten);
}
