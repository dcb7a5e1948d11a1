import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../src/en.js';
import { faults } from './all-faults.js';
import { filesUnder } from './files.js';

/** What a message may be told: a value that makes a plausible sentence, by the name of the parameter. */
const plausible: Readonly<Record<string, string | number>> = {
  designation: '2026-06-01',
  planned: '2026-05-31',
  others: 'SI、IY',
  kinds: 'IR、HM',
  members: 'a.txt、b.pdf',
  address: 'E27',
  sheet: '医科',
  sheets: '医科、歯科',
  what: '点数表',
  member: '一覧.xls',
  names: 'identifier、telecom',
  like: '2026年7月',
  asOf: '2024-08',
  place: '福岡県',
  places: '福岡県の点数表1',
  lists: '医科.xlsx、歯科.xlsx',
  months: 6,
  characters: 'U+200B',
  actual: 9,
  applied: '2026-05-18',
  batch: '2026-06-20',
  before: '1953-04-01',
  bureau: '四国厚生支局',
  by: '2024-12-02',
  cause: 'ENOENT',
  choice: '2: 払込請求書による振込み',
  choiceEn: '2: by payment slip',
  choices: '「はい」「いいえ」',
  choicesEn: 'yes / no',
  closes: '18:00',
  code: '49',
  columns: 'code, code7',
  count: 3,
  day: 30,
  due: '2024-09-15',
  earliest: '2024-08-31',
  encoding: 'Shift_JIS',
  expected: 10,
  field: '回線',
  fieldEn: 'line',
  fields: '⑥、⑧',
  fieldsEn: '⑥, ⑧',
  filed: '2024-10-01',
  first: 2,
  from: '2024-04',
  given: '平成32年',
  guide: '2024-08',
  headers: '番号、名称',
  key: 'kode',
  keys: 'code, code7',
  kind: 'CAF',
  label: '医療機関等コード',
  last: 29,
  latest: '2024-09-01',
  left: 2,
  limit: 1_048_576,
  maximum: 40,
  minimum: 8,
  month: 2,
  name: 'コード',
  open: '2024-09-13',
  other: 'COP',
  part: 'prefecture',
  position: 2,
  reference: '2024-12-02',
  right: '令和2年',
  rows: 12,
  second: 3,
  separator: 'semicolon',
  start: '2026-07',
  step: '①',
  test: '2026-08',
  type: 'number',
  until: '2024-10-31',
  value: '2026-04-01',
  year: 2025,
  all: 'all',
  column: '医療機関コード',
  digit: '3',
  form: '99・9999・9',
  header: 1,
  line: 9,
  pointTable: '1',
  prefecture: '47',
  to: 5,
};

/** Other values, for the texts that turn on one. */
const turns: readonly Readonly<Record<string, string | number>>[] = [
  { choices: '', choicesEn: '' },
  { cause: 'EISDIR', separator: 'tab', headers: '', left: 0, part: 'pointTable' },
  { cause: 'EACCES', separator: 'cr', part: 'code7' },
  { cause: 'EIO' },
  { all: 'some', prefecture: '', pointTable: '', to: 4 },
  { cause: 'Z_BUF_ERROR' },
];

/** The parameters; one of a name that is not known here has no plausible value yet. */
const paramsOf = (turn: object) =>
  new Proxy(
    { ...plausible, ...turn },
    {
      get(params, name) {
        if (typeof name === 'string' && Object.hasOwn(params, name))
          return Reflect.get(params, name);
        throw new Error(`Give a plausible value of "${String(name)}" in test/words.test.ts.`);
      },
    },
  );

const all = [{}, ...turns].flatMap((turn) => {
  const params = paramsOf(turn);
  return faults.map(({ rule, reason, ja }) => {
    const key = `${rule}/${reason}`;
    return { key, reason, ja: ja(params), en: en[key]?.(params as never) ?? '' };
  });
});

/** The texts that break a rule, each with its key. */
const breaking = (breaks: (text: (typeof all)[number]) => boolean, of: 'ja' | 'en') => [
  ...new Set(all.filter(breaks).map((text) => `${text.key}: ${text[of]}`)),
];

/** What no clerk should read, with what to write in its place. */
const avoided: readonly (readonly [RegExp, string])[] = [
  [/資料/, '案内'],
  [/確認してください|確かめ/, 'ご確認ください'],
  [/\d文字目は使えません|\}文字目は使えません/, '…文字目に使えない文字があります'],
  [/1都3県/, '埼玉・千葉・東京・神奈川の方式'],
  [/指数・小数/, '1.1E+08のような表示'],
  [/お選びください/, '選んでください'],
  [/(?:^|[。'`])変更は不要です/, '…の変更は不要です'],
];

describe('the Japanese messages', () => {
  it('end with one 。', () => {
    expect(breaking(({ ja }) => !/[^。]。$/.test(ja) || /。。|[？?]/.test(ja), 'ja')).toEqual([]);
  });

  it('avoid what a clerk does not say', () => {
    for (const [words, better] of avoided) {
      expect(
        breaking(({ ja }) => words.test(ja), 'ja'),
        better,
      ).toEqual([]);
    }
  });

  it('ask for what is missing in one way: to enter, to choose, to tick or to attach', () => {
    const isMissing = (reason: string) => /(?:^|-)(?:required|missing)$/.test(reason);
    // What is missing inside a value, or beside the form, is said in its own words.
    const others = [
      'oqs.customer-id.format/prefix-missing',
      'cert.prereq/missing',
      'grace.vn.attachments/date-missing',
      'grace.vn.attachments/missing',
      'grace.vn.type6a.birth/staff',
    ];
    const asked = /(?:を|の).*(?:入力して|選んで|入れて)ください(?:（.*）)?。/;
    const breaks = ({ key, reason, ja }: (typeof all)[number]) =>
      isMissing(reason) && !others.includes(key) && (!asked.test(ja) || /がありません/.test(ja));
    expect(breaking(breaks, 'ja')).toEqual([]);
  });
});

describe('the English messages', () => {
  it('begin with a capital and end with one full stop', () => {
    expect(breaking(({ en }) => !/^[A-Z\d].*[^.]\.$/s.test(en), 'en')).toEqual([]);
  });

  it('call a レセコン billing software', () => {
    const breaks = ({ en }: { en: string }) => /レセコン|receipt computer|rezept/i.test(en);
    expect(breaking(breaks, 'en')).toEqual([]);
  });
});

describe('the other texts of the sources', () => {
  /** Lines of code: without comments, and without what only quotes or names documents. */
  const lines = filesUnder('src', '.ts')
    .filter((file) => !/\/(?:rules|documents|guidance)\.ts$/.test(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line, index) => [`${file}:${index + 1}`, line] as const),
    )
    .filter(([, line]) => !/^\s*(?:\/\*\*|\*|\/\/)/.test(line));

  it('avoid the same words', () => {
    const found = lines.filter(([, line]) => avoided.some(([words]) => words.test(line)));
    expect(found.map(([place, line]) => `${place} ${line.trim()}`)).toEqual([]);
  });

  it('call a レセコン billing software', () => {
    const found = lines.filter(([, line]) => /\ben: .*(?:レセコン|receipt computer)/i.test(line));
    expect(found).toEqual([]);
  });
});
