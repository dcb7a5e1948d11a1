import { plainCell, prefectureIn, rememberingCells } from './values.js';

/** The prefecture of a number, `01` to `47`; numbers with 50 added are of the same prefecture. */
function numbered(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const number = Number(text) > 50 ? Number(text) - 50 : Number(text);
  return number >= 1 && number <= 47 ? String(number).padStart(2, '0') : undefined;
}

const digits = /^\d\d?$/;
const ten = /^(\d{1,2})\d{8}$/;
const nine = /^(\d\d)\d{7}$/;

/** The prefecture of a cell of that column; '' where it tells none. */
const ownPrefecture = rememberingCells(
  (cell) => numbered(digits.exec(plainCell(cell))?.[0] ?? prefectureIn(cell)) ?? '',
);

/**
 * The prefecture of a row, `01` to `47`, where its 都道府県 or its 医療機関等コード tells: also
 * where that lost the zero in front.
 */
export function prefectureOf({
  prefecture = '',
  prefectureName = '',
  code = '',
  code9 = '',
}: Readonly<Record<string, string>>): string | undefined {
  return (
    (ownPrefecture(prefecture) || undefined) ??
    numbered(prefectureName && prefectureIn(prefectureName)) ??
    numbered(code && ten.exec(plainCell(code))?.[1]) ??
    numbered(code9 && nine.exec(plainCell(code9))?.[1])
  );
}
