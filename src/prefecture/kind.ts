import type { Kind, TextSchema } from '../core/kind.js';
import { formatPrefectureCode } from './display.js';
import { inspectPrefectureCode, isPrefectureCode, parsePrefectureCode } from './prefecture.js';

export const prefectureCodeJson = { title: '都道府県コード' } as const satisfies TextSchema;

export const prefectureCodeKind = {
  name: 'PrefectureCode',
  inspect: inspectPrefectureCode,
  is: isPrefectureCode,
  parse: parsePrefectureCode,
  format: formatPrefectureCode,
  json: prefectureCodeJson,
  example: '13',
  variants: [undefined, { allowTestPrefecture: true }],
} as const satisfies Kind;
