import { digitsIn, plainCell, prefectureIn } from './values.js';

/** The prefecture of a number, `01` to `47`; numbers with 50 added are of the same prefecture. */
function numbered(digits: string | undefined): string | undefined {
  if (digits === undefined) return undefined;
  const number = Number(digits) > 50 ? Number(digits) - 50 : Number(digits);
  return number >= 1 && number <= 47 ? String(number).padStart(2, '0') : undefined;
}

/**
 * The prefecture of a row, `01` to `47`, where its 都道府県 or its 医療機関等コード tells: also where
 * that lost the zero in front.
 */
export function prefectureOf({
  prefecture = '',
  prefectureName = '',
  code = '',
  code9 = '',
}: Readonly<Record<string, string>>): string | undefined {
  const own = /^\d\d?$/.exec(plainCell(prefecture))?.[0] ?? prefectureIn(prefecture);
  const ten = /^(\d{1,2})\d{8}$/.exec(plainCell(code))?.[1];
  const nine = /^(\d\d)\d{7}$/.exec(digitsIn(code9))?.[1];
  return numbered(own) ?? numbered(prefectureIn(prefectureName)) ?? numbered(ten ?? nine);
}
