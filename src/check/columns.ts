import { toHalfWidth } from '../core/text.js';

/** What a column can be checked as. */
export type ColumnKind = 'prefecture' | 'pointTable' | 'code7' | 'code';

/** The headers of each kind, the Japanese one first. */
export const headers: Readonly<Record<ColumnKind, readonly [ja: string, en: string]>> = {
  prefecture: ['都道府県コード', 'prefecture'],
  pointTable: ['点数表コード', 'point_table'],
  code7: ['医療機関コード', 'code7'],
  code: ['医療機関等コード', 'code'],
};

const kinds = Object.keys(headers) as ColumnKind[];

/** The kind that a header names; blanks around it, case and width do not count. */
export function kindOf(header: string): ColumnKind | undefined {
  const name = toHalfWidth(header.trim()).toLowerCase();
  return kinds.find((kind) => headers[kind].includes(name));
}

/** All known headers, as a message lists them. */
export const knownHeaders = kinds.map((kind) => headers[kind].join(' / ')).join('、');
