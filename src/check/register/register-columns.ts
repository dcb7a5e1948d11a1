import type { ColumnMatch } from '../columns/known-columns.js';
import {
  byArea,
  byDigits,
  byDigitsBesideParts,
  byDigitsBesidePrefecture,
  byWords,
  unlessOther,
} from './open-columns.js';

/** What a column of a register can be checked as. */
export type ColumnKind = 'prefecture' | 'pointTable' | 'code7' | 'code' | 'code9';

/**
 * 一覧の見出し: the headers of each kind, the Japanese one first. Source: none, a convention of
 * this package.
 *
 * @example
 * import { registerHeaders } from 'iryokikan/check';
 * registerHeaders.code7.includes('医療機関コード') //=> true
 */
export const registerHeaders: Readonly<Record<ColumnKind, readonly [ja: string, en: string]>> = {
  prefecture: ['都道府県コード', 'prefecture'],
  pointTable: ['点数表コード', 'point_table'],
  code7: ['医療機関コード', 'code7'],
  code: ['医療機関等コード', 'code'],
  code9: ['都道府県番号と医療機関コード(9桁)', 'code9'],
};

export const columnKinds = Object.keys(registerHeaders) as readonly ColumnKind[];

/** The kinds that are numbers of institutions. */
export const numberKinds: readonly string[] = ['code7', 'code', 'code9'];

/** All known headers, as a message lists them. */
export const knownHeaders = columnKinds
  .filter((kind) => kind !== 'code9')
  .map((kind) => registerHeaders[kind].join(' / '))
  .join('、');

/** What findings call a kind, also those that hold names. */
export function labelOf(kind: string): string {
  if (kind === 'prefectureName') return '都道府県名';
  if (kind === 'pointTableName') return '点数表';
  if (kind === 'name') return '医療機関名称';
  return registerHeaders[kind as ColumnKind][0];
}

const byName = (names: readonly string[], match: ColumnMatch) =>
  names.map((name) => [name, match] as const);

/** Names as {@link plainHeader} leaves them. */
const known: ReadonlyMap<string, ColumnMatch> = new Map([
  ...byName(['都道府県code'], { column: 'prefecture', own: true }),
  ...byName(['prefecture'], { column: 'prefecture', own: true, open: unlessOther }),
  ...byName(['点数表code'], { column: 'pointTable', own: true }),
  ...byName(['pointtable'], { column: 'pointTable', own: true, open: unlessOther }),
  ...byName(['医療機関code'], { column: 'code7', own: true, open: byDigits }),
  ...byName(['code7'], { column: 'code7', own: true }),
  ...byName(['医療機関等code'], { column: 'code', own: true, open: byDigitsBesideParts }),
  ...byName(['code'], { column: 'code', own: true, open: byDigitsBesidePrefecture }),
  ...byName(['code9', '都道府県番号と医療機関code'], { column: 'code9', own: true }),
  ...byName(
    [
      '都道府県番号',
      '県code',
      '県番号',
      'prefecturecode',
      'prefecturenumber',
      'prefectureno',
      'prefcode',
      'prefno',
      'prefnumber',
      'todofukencode',
      'todofukenno',
    ],
    { column: 'prefecture', own: false },
  ),
  ...byName(
    [
      '都道府県code又は市区町村code',
      '都道府県codeまたは市区町村code',
      '全国地方公共団体code',
      '地方公共団体code',
      '市区町村code',
      '市町村code',
      '団体code',
    ],
    { column: 'prefectureName', own: false, open: byArea },
  ),
  ...byName(['都道府県', '県', 'pref', 'todofuken'], {
    column: 'prefecture',
    own: false,
    open: unlessOther,
  }),
  ...byName(['都道府県名', '都道府県名称', '県名', 'prefecturename', 'prefname', 'todofukenmei'], {
    column: 'prefectureName',
    own: false,
    open: unlessOther,
  }),
  ...byName(
    ['点数表番号', '点数表区分code', 'pointtablecode', 'pointtablenumber', 'tensuhyocode'],
    { column: 'pointTable', own: false },
  ),
  ...byName(['点数表', '点数表区分', '点数表名', '点数表名称', 'tensuhyo', 'pointtablename'], {
    column: 'pointTable',
    own: false,
    open: unlessOther,
  }),
  ...byName(
    [
      '区分',
      '種別',
      '種類',
      '区分名',
      '種別名',
      '機関区分',
      '機関種別',
      '医療機関区分',
      '医療機関種別',
      '医療機関等区分',
      '医療機関等種別',
      '施設区分',
      '施設種別',
      '医科歯科区分',
      '医科歯科別',
      'category',
      'kind',
    ],
    { column: 'pointTableName', own: false, open: byWords },
  ),
  ...byName(
    [
      '医療機関番号',
      '保険医療機関code',
      '保険医療機関番号',
      '医療機関薬局code',
      '医療機関薬局番号',
    ],
    { column: 'code7', own: false, open: byDigits },
  ),
  ...byName(
    ['薬局code', '薬局番号', '保険薬局code', '保険薬局番号', '保険薬局指定番号', '薬局指定番号'],
    { column: 'code7', own: false, open: byDigits, says: { pointTable: '4', role: 'other' } },
  ),
  ...byName(['ステションcode', '訪問看護ステションcode', '指定訪問看護ステションcode'], {
    column: 'code7',
    own: false,
    open: byDigits,
    says: { pointTable: '6', role: 'other' },
  }),
  ...byName(['併設医療機関番号', '併設医療機関code'], {
    column: 'code7',
    own: false,
    open: byDigits,
    says: { role: 'adjoining' },
  }),
  ...byName(
    [
      '処方箋発行医療機関code',
      '処方箋発行医療機関番号',
      '処方せん発行医療機関code',
      '処方せん発行医療機関番号',
      '処方箋発行保険医療機関code',
    ],
    { column: 'code7', own: false, open: byDigits, says: { role: 'other' } },
  ),
  ...byName(
    [
      '医療機関等番号',
      '保険医療機関等code',
      '保険医療機関等番号',
      '医療機関等訪問看護ステションcode',
      '保険機関code',
      'institutioncode',
      'institutionnumber',
      'institutionno',
      'medicalinstitutioncode',
      'medicalinstitutionnumber',
      'medicalinstitutionno',
      'facilitycode',
      'facilityno',
      'facilitynumber',
      'iryokikancode',
      'iryokikanno',
      'iryokikanbango',
    ],
    { column: 'code', own: false, open: byDigits },
  ),
]);

/** Headers that a slip may have been meant for. */
export const likelyNames: readonly (readonly [name: string, column: string])[] = [
  ...columnKinds
    .filter((kind) => kind !== 'code9')
    .flatMap((kind) => registerHeaders[kind].map((name) => [name, kind] as const)),
  ['institution_code', 'code'],
  ['prefecture_code', 'prefecture'],
];

/**
 * A header as it is compared: width, case, blanks, hyphens, underscores, long vowel marks and
 * middle dots do not count, and 「コード」 and `CD` are `code`.
 */
function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-‐‑‒–—―−ー・.\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/コド|cd$/g, 'code');
}

/** Words that change nothing about what a column is. */
const mark =
  /必須|任意|入力|半角|全角|数字|数値|英数|文字列?|digits?|required|optional|text|string|[0-9]{1,3}桁|[()[\]{}<>【】〔〕「」『』※*:、,]/g;

/** The names of 点数表 in a header, longer ones before those that they hold, and what they say. */
const tableWords: readonly (readonly [word: string, pointTable: string])[] = [
  ['医科', '1'],
  ['歯科', '3'],
  ['保険薬局', '4'],
  ['調剤薬局', '4'],
  ['調剤', '4'],
  ['薬局', '4'],
  ['指定訪問看護ステション', '6'],
  ['訪問看護ステション', '6'],
  ['訪問看護', '6'],
];

/** The 点数表 that a text is made up of; undefined where it says something else, too. */
function tablesIn(text: string): readonly string[] | undefined {
  let left = text;
  const tables: string[] = [];
  for (const [word, table] of tableWords) {
    if (!left.includes(word)) continue;
    tables.push(table);
    left = left.replace(word, '');
  }
  return left.replace(/[とや及びまたは又/,、]/g, '') === '' ? tables : undefined;
}

/**
 * A name without what may stand before and behind it: numbers, 「新」, and the name of a 点数表.
 */
interface Bare {
  readonly match: ColumnMatch;
  /** The digits behind the name. */
  readonly digits: string;
  readonly tables: readonly string[];
}

function bareName(text: string): Bare | undefined {
  const whole = known.get(text);
  if (whole) return { match: whole, digits: '', tables: [] };
  const numbered = text.replace(/^(?:no)?[0-9]{0,2}[)、,]?(?=[^0-9])/, '').replace(/^新(?=.)/, '');
  const [, name = '', digits = ''] = /^(.*?)([0-9]{0,2})(?:桁|digits?)?$/.exec(numbered) ?? [];
  const match = known.get(name);
  // `code` alone is a name only as it stands.
  if (match && (name !== 'code' || numbered === text)) return { match, digits, tables: [] };
  for (const [word, table] of tableWords) {
    const behind = name.startsWith(word) ? name.slice(word.length) : '';
    const before = name.endsWith(word) ? name.slice(0, -word.length) : '';
    const rest = behind || before;
    const numberOf = rest === 'code' ? undefined : known.get(rest);
    if (numberOf && numberKinds.includes(numberOf.column)) {
      return { match: numberOf, digits, tables: [table] };
    }
  }
  return undefined;
}

/** The parts of a header: what stands in brackets or behind a mark, and what is left. */
function partsOf(plain: string): { readonly rest: readonly string[]; readonly notes: string[] } {
  const notes: string[] = [];
  const rest = plain.replace(
    /[([{<【〔「『]([^()[\]{}<>【】〔〕「」『』]*)(?:[)\]}>】〕」』]|$)/g,
    (_, note: string) => {
      notes.push(note);
      return '|';
    },
  );
  return { rest: rest.split(/[|※*:★☆◎○●◯■□◆◇▼▲#!]+/).filter((part) => part !== ''), notes };
}

/** The digits that a header may state of each kind, and what they make of it. */
function byStatedDigits(
  match: ColumnMatch,
  digits: string,
  stated: boolean,
): ColumnMatch | undefined {
  const { column, says } = match;
  const number = Number(digits);
  // 「2」 behind a name counts columns.
  if (!stated && number >= 1 && number <= 5) return match;
  if (column === 'pointTable') return digits === '1' ? match : undefined;
  if (column === 'prefecture') return digits === '2' || digits === '6' ? match : undefined;
  if (!numberKinds.includes(column)) return undefined;
  const kind = { 7: 'code7', 9: 'code9', 10: 'code' }[number];
  return kind === undefined ? undefined : { column: kind, own: true, says };
}

/**
 * The column that a header names. Marks around a name change nothing; digits that it states (10桁,
 * `_7`) decide between the numbers, and other ones than the kind has make it another column; the
 * name of a 点数表 beside a number tells which it has.
 */
export function matchOf(header: string): ColumnMatch | undefined {
  if (header.length > 60) return undefined;
  const plain = plainHeader(header);
  const whole = known.get(plain);
  if (whole) return whole;
  const { rest, notes } = partsOf(plain);
  let bare: Bare | undefined;
  for (const part of rest) {
    const found = bare ? undefined : bareName(part);
    if (found) bare = found;
    else notes.push(part);
  }
  if (!bare) return undefined;
  let stated = '';
  const tables = [...bare.tables];
  for (const note of notes) {
    const number = /^[^0-9]*([0-9]+)(?:桁|digits?)?[^0-9]*$/.exec(note)?.[1] ?? '';
    const counts = /^[0-9]$/.test(note) && number < '6';
    const left = note.replace(mark, '').replace(counts ? '' : number, '');
    const words = tablesIn(left.replace(counts ? number : '', ''));
    if (!words) return undefined;
    tables.push(...words);
    if (!counts) stated += number;
  }
  const digits = stated || bare.digits;
  const isStated = stated !== '' || /桁|digits?/.test(plain);
  const match = digits === '' ? bare.match : byStatedDigits(bare.match, digits, isStated);
  if (!match || tables.length === 0) return match;
  if (!numberKinds.includes(match.column)) return undefined;
  const [only] = tables;
  // 「医科・歯科」 leaves it open.
  if (tables.length > 1 || only === undefined) return match;
  return { ...match, own: true, says: { role: 'same', ...match.says, pointTable: only } };
}
