import type { ColumnMatch } from '../columns/known-columns.js';
import { byDigits, byDigitsBesideParts, unlessNames } from './open-columns.js';

/** What a column of a register can be checked as. */
export type ColumnKind = 'prefecture' | 'pointTable' | 'code7' | 'code';

/** The headers of each kind, the Japanese one first. */
export const registerHeaders: Readonly<Record<ColumnKind, readonly [ja: string, en: string]>> = {
  prefecture: ['都道府県コード', 'prefecture'],
  pointTable: ['点数表コード', 'point_table'],
  code7: ['医療機関コード', 'code7'],
  code: ['医療機関等コード', 'code'],
};

export const columnKinds = Object.keys(registerHeaders) as readonly ColumnKind[];

/** All known headers, as a message lists them. */
export const knownHeaders = columnKinds.map((kind) => registerHeaders[kind].join(' / ')).join('、');

/**
 * A header as it is compared: width, case, blanks, hyphens, underscores, long vowel marks and
 * middle dots do not count, and 「コード」 and `CD` are `code`.
 */
function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-‐‑‒–—―−ー・.\ufeff]/g, '')
    .replace(/コド|cd$/, 'code');
}

/** Names as {@link plainHeader} leaves them. */
const names: Readonly<Record<string, ColumnMatch>> = {
  都道府県code: { column: 'prefecture', own: true },
  prefecture: { column: 'prefecture', own: true, open: unlessNames },
  点数表code: { column: 'pointTable', own: true },
  pointtable: { column: 'pointTable', own: true, open: unlessNames },
  医療機関code: { column: 'code7', own: true, open: byDigits },
  code7: { column: 'code7', own: true },
  医療機関等code: { column: 'code', own: true, open: byDigitsBesideParts },
  code: { column: 'code', own: true },
};

const variants: readonly (readonly [ColumnMatch, readonly string[]])[] = [
  [
    { column: 'prefecture', own: false },
    [
      '都道府県番号',
      '県code',
      '県番号',
      'prefecturecode',
      'prefecturenumber',
      'prefcode',
      'todofukencode',
    ],
  ],
  [{ column: 'prefecture', own: false, open: unlessNames }, ['都道府県', 'pref', 'todofuken']],
  [
    { column: 'pointTable', own: false },
    ['点数表番号', '点数表区分code', 'pointtablecode', 'pointtablenumber', 'tensuhyocode'],
  ],
  [{ column: 'pointTable', own: false, open: unlessNames }, ['点数表', '点数表区分', 'tensuhyo']],
  [
    { column: 'code7', own: false, open: byDigits },
    [
      '医療機関番号',
      '保険医療機関code',
      '保険医療機関番号',
      '医療機関薬局code',
      '薬局code',
      '薬局番号',
      '保険薬局code',
      '保険薬局番号',
      'ステションcode',
      '訪問看護ステションcode',
      '指定訪問看護ステションcode',
    ],
  ],
  [
    { column: 'code', own: false, open: byDigits },
    [
      '医療機関等番号',
      '保険医療機関等code',
      '保険医療機関等番号',
      '医療機関等訪問看護ステションcode',
      '保険機関code',
      'institutioncode',
      'institutionnumber',
      'medicalinstitutioncode',
      'medicalinstitutionnumber',
    ],
  ],
];

/** Headers that a slip may have been meant for. */
export const likelyNames: readonly (readonly [name: string, column: string])[] = [
  ...columnKinds.flatMap((kind) => registerHeaders[kind].map((name) => [name, kind] as const)),
  ['institution_code', 'code'],
  ['prefecture_code', 'prefecture'],
];

/** The digits that a header may state of each kind. */
const lengths: Readonly<Record<string, string>> = { prefecture: '2', pointTable: '1' };

function matchOfName(name: string): ColumnMatch | undefined {
  if (Object.hasOwn(names, name)) return names[name];
  return variants.find(([, list]) => list.includes(name))?.[0];
}

/** Marks behind a name that change nothing: 「(必須)」「【半角数字】」「※数字7桁」. */
const mark =
  /^(?:必須|任意|半角|数字|英数|文字|digits?|required|optional|text|桁|[0-9()[\]{}<>【】〔〕「」※*:、,])*$/;

/**
 * The column that a header names. Digits that it states (10桁, `_7`) decide between the two
 * numbers, and other ones than the kind has make it another column.
 */
export function matchOf(header: string): ColumnMatch | undefined {
  if (header.length > 60) return undefined;
  const plain = plainHeader(header);
  const whole = matchOfName(plain);
  if (whole) return whole;
  const end = plain.search(/[([{<【〔「※*:]|[0-9]{1,2}(?:桁|digits?)?$/);
  if (end < 1) return undefined;
  const behind = plain.slice(end);
  const match = matchOfName(plain.slice(0, end));
  if (!match || !mark.test(behind)) return undefined;
  const digits = behind.replace(/[^0-9]/g, '');
  if (digits === '') return match;
  const expected = lengths[match.column];
  if (expected !== undefined) return digits === expected ? match : undefined;
  if (digits !== '7' && digits !== '10') return undefined;
  return { column: digits === '7' ? 'code7' : 'code', own: true };
}
