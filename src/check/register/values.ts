import { finding } from '../../core/finding.js';
import type { Inspection } from '../../core/inspection.js';
import { owns } from '../../core/record.js';
import { remembering } from '../../core/remembering.js';
import { inspectPointTable, type PointTable } from '../../institution-code/index.js';
import { inspectPrefecture, inspectPrefectureCode } from '../../prefecture/index.js';
import { pointTableDiffers } from '../faults.js';

const ascii = /^[ -~]*$/;

/** Width and surrounding blanks aside: a cell as it is compared. */
export const plainCell = (cell: string) =>
  (ascii.test(cell) ? cell : cell.normalize('NFKC')).trim();

/** The first line of a cell: a label, or a second number, may stand below it. */
export const firstLine = (cell: string) =>
  cell.includes('\n') ? (cell.trim().split(/\r?\n/, 1)[0] as string) : cell.trim();

/** Whether nothing stands in a cell. */
export const isBlankCell = (cell: string) => cell === '' || cell.trim() === '';

export const digitsIn = (cell: string) => plainCell(cell).replace(/\D/g, '');

/** Longer cells seldom come again, and are too large to keep. */
const LONGEST = 100;

/** Remembers what was made of a cell. */
export function rememberingCells<T>(read: (cell: string) => T): (cell: string) => T {
  const known = remembering(read);
  return (cell) => (cell.length > LONGEST ? read(cell) : known(cell));
}

/** 全国地方公共団体コード: its first two digits are the 都道府県番号. */
const areaCode = /^(\d\d)\d{4}$/;

/**
 * Inspects a cell of a 都道府県 column: two digits, a name such as 沖縄県 or 沖縄, both
 * (「47:沖縄県」), or a 全国地方公共団体コード of six digits.
 */
export const inspectPrefectureCell: (cell: string) => Inspection<string> = rememberingCells(
  (cell) => {
    const text = plainCell(cell);
    const area = areaCode.exec(text)?.[1];
    if (area !== undefined) return inspectPrefectureCode(area);
    if (/^\d*$/.test(text)) return inspectPrefectureCode(cell);
    const { value, findings } = inspectPrefecture(text);
    // What is neither a number nor a name is told as what the column should hold.
    return value || /^\d\d/.test(text)
      ? { value: value?.code, findings }
      : inspectPrefectureCode(cell);
  },
);

/** The same of a column that holds names. */
export const inspectPrefectureNameCell: (cell: string) => Inspection<string> = (cell) => {
  const answer = inspectPrefectureCell(cell);
  if (answer.value !== undefined || /^\d/.test(plainCell(cell))) return answer;
  return { value: undefined, findings: inspectPrefecture(plainCell(cell)).findings };
};

const tableNames: Readonly<Record<string, PointTable>> = {
  医科: '1',
  歯科: '3',
  調剤: '4',
  薬局: '4',
  保険薬局: '4',
  調剤薬局: '4',
  訪問看護: '6',
  訪問看護ステーション: '6',
  指定訪問看護: '6',
  medical: '1',
  dental: '3',
  pharmacy: '4',
  'visiting-nursing': '6',
};

/** Inspects a cell of a 点数表 column: one digit, a name such as 医科, or both (「1:医科」). */
export const inspectPointTableCell: (cell: string) => Inspection<string> = rememberingCells(
  (cell) => {
    const plain = plainCell(cell);
    if (plain.length > 60) return inspectPointTable(cell);
    const text = plain.toLowerCase().replace(/\s/g, '');
    const digit = /^[0-9]/.exec(text)?.[0] ?? '';
    const name = text.slice(digit.length).replace(/^[:.・,、_-]/, '');
    const named = owns(tableNames, name) ? tableNames[name] : undefined;
    if (named === undefined) return inspectPointTable(cell);
    if (digit === '' || digit === named) return { value: named, findings: [] };
    return {
      value: undefined,
      findings: [finding(pointTableDiffers, { digit, name: cell.trim() })],
    };
  },
);

/** The prefecture of a cell, where it tells one. */
export const prefectureIn = (cell: string) => inspectPrefectureCell(cell).value;

/** The 点数表 of a cell, where it tells one. */
export const pointTableIn = (cell: string) => inspectPointTableCell(cell).value;
