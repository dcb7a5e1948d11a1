import { toHalfWidthDigits } from '../core/text.js';

/** The prefecture of a cell that begins with its two digits; numbers with 50 added are of the same prefecture. */
function prefectureIn(cell: string | undefined, form: RegExp): string | undefined {
  const digits = form.exec(toHalfWidthDigits(cell ?? '').trim())?.[1];
  if (digits === undefined) return undefined;
  const number = Number(digits) > 50 ? Number(digits) - 50 : Number(digits);
  return number >= 1 && number <= 47 ? String(number).padStart(2, '0') : undefined;
}

const own = /^(\d{1,2})$/;
const ten = /^(\d\d)\d{8}$/;
/** Ten digits that lost the zero of 01 to 09. */
const nine = /^(\d)\d{8}$/;

/** The prefecture of a row, `01` to `47`, where its 都道府県コード or its 医療機関等コード tells. */
export function prefectureOf({
  prefecture,
  code,
}: Readonly<Record<string, string>>): string | undefined {
  return prefectureIn(prefecture, own) ?? prefectureIn(code, ten) ?? prefectureIn(code, nine);
}
