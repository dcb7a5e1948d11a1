/** What every engine is asked: worked cases, and texts that look random and are the same in every run. */
import { readFileSync } from 'node:fs';
import { institutionCheckDigit } from '../../src/index.js';
import { type Random, randomOf } from '../check/noise.js';

/** The values of a row, each by the name of its function in the generated SQL. */
export interface Row {
  readonly code: string;
  readonly code7: string;
  readonly prefecture: string;
  readonly point_table: string;
  readonly customer_id: string;
  readonly year_month: string;
}

export const columns = [
  'code',
  'code7',
  'prefecture',
  'point_table',
  'customer_id',
  'year_month',
] as const satisfies readonly (keyof Row)[];

const FUZZ = 200_000;

const wide = (text: string) =>
  text.replace(/[0-9A-Za-z]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

/** What gets between, before or behind the characters of a value. */
const noise = [
  ...[' ', '\t', '\n', '\r', '\v', '\u00a0', '\u3000', '\u2028', '\ufeff', '\u200b', '\u00ad'],
  ...['-', '−', '.', '.0', 'e+8', "'", '="', '\\', '"', ',', ';', '𠮷', '\u{e0041}', '\u180e'],
  ...[
    '٠',
    '०',
    '߁',
    '①',
    '²',
    'Ⅰ',
    '〇',
    'a',
    'A',
    'Ａ',
    'ａ',
    'ß',
    'ı',
    '１',
    '０',
    '\\N',
    'か\u3099',
  ],
];

const digits = (random: Random, length: number) =>
  Array.from({ length }, () => random.below(10)).join('');

const prefectureIn = (random: Random) =>
  random.chance(0.5)
    ? `${1 + random.below(47)}`.padStart(2, '0')
    : random.chance(0.5)
      ? random.pick(['11', '12', '13', '14'])
      : digits(random, 2);

const pointTableIn = (random: Random) =>
  random.chance(0.85) ? random.pick(['1', '3', '4', '6']) : digits(random, 1);

/** Ten digits, most with a 検証番号 that agrees. */
function codeIn(random: Random): string {
  if (random.chance(0.1)) {
    const method = random.pick(['short', 'long'] as const);
    const body = `136${random.pick(['71', '70', '72', '10'])}${digits(random, 4)}`;
    return `${body}${institutionCheckDigit(body, { method })}`;
  }
  const head = prefectureIn(random) + pointTableIn(random);
  if (random.chance(0.03)) return head + random.pick(['0000000', '9999999', '0000009', '9999990']);
  const body = head + digits(random, 6);
  const method = random.chance(0.5) ? undefined : random.pick(['short', 'long'] as const);
  try {
    return random.chance(0.7)
      ? `${body}${institutionCheckDigit(body, { method })}`
      : `${body}${random.below(10)}`;
  } catch {
    return `${body}${random.below(10)}`;
  }
}

/** A value to which something happened, or nothing. */
function damaged(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  switch (random.below(14)) {
    case 0:
      return text.slice(0, at) + random.pick(noise) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return random.pick(noise) + text + random.pick(noise);
    case 3:
      return wide(text);
    case 4:
      return text.slice(0, at) + wide(text.slice(at));
    case 5:
      return text.slice(0, at) + random.pick(noise) + text.slice(at + 1);
    case 6:
      return random.chance(0.1)
        ? Array.from({ length: random.below(6) }, () => random.pick(noise)).join('')
        : text.toLowerCase();
    default:
      return text;
  }
}

const customerIdIn = (random: Random) => {
  const kind = random.pick(['CAF', 'COP']);
  const length = random.chance(0.9) ? (kind === 'CAF' ? 10 : 8) : random.below(13);
  const letters = random.chance(0.2) ? random.pick(['A', 'Z', 'aZ']) : '';
  return (kind + letters + digits(random, length)).slice(0, 3 + length);
};

const monthIn = (random: Random) => {
  const year = random.chance(0.8) ? 1860 + random.below(300) : random.below(10_100);
  return `${`${year}`.padStart(4, '0')}-${`${random.below(15)}`.padStart(2, '0')}`;
};

function rowIn(random: Random): Row {
  const code = codeIn(random);
  // Beside seven digits stand their own parts, or others.
  const [prefecture, pointTable] = random.chance(0.8)
    ? [code.slice(0, 2), code[2] ?? '']
    : [prefectureIn(random), pointTableIn(random)];
  return {
    code: damaged(code, random),
    code7: damaged(code.slice(3), random),
    prefecture: damaged(prefecture, random),
    point_table: random.chance(0.9) ? pointTable : damaged(pointTable, random),
    customer_id: damaged(customerIdIn(random), random),
    year_month: damaged(monthIn(random), random),
  };
}

/** A worked case, or one of the conformance suite. */
interface Case {
  readonly input?: object;
  readonly with?: readonly unknown[];
}

/** The rows of worked cases: each text in them as every value, and the parts of a code together. */
function rowsOfCases(path: string): Row[] {
  const read = JSON.parse(readFileSync(path, 'utf8'));
  const cases: readonly Case[] = Array.isArray(read) ? read : read.cases;
  return cases.flatMap(({ with: [first] = [], input = { code: first } }) => {
    const given = Object.entries(input).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !/\0/.test(entry[1]),
    );
    const same = given.map(([, text]): Row => {
      const all = columns.map((name) => [name, text] as const);
      return Object.fromEntries(all) as unknown as Row;
    });
    const { prefecture = '', tensuhyo = '', code7 = '' } = Object.fromEntries(given);
    if (code7 === '') return same;
    const code = prefecture + tensuhyo + code7;
    const others = { customer_id: code, year_month: code };
    return [...same, { code, code7, prefecture, point_table: tensuhyo, ...others }];
  });
}

/** All rows: those of the worked cases, then the others. */
export function allRows(cases: readonly string[]): readonly Row[] {
  const random = randomOf(20_260_401);
  return [...cases.flatMap(rowsOfCases), ...Array.from({ length: FUZZ }, () => rowIn(random))];
}

/** Codes as a warehouse has them: one in a thousand is wrong. */
export function speedCodes(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, () => {
    const prefecture = `${1 + random.below(47)}`.padStart(2, '0');
    const body = prefecture + random.pick(['1', '3', '4']) + digits(random, 6);
    return `${body}${random.chance(0.001) ? random.below(10) : institutionCheckDigit(body)}`;
  });
}

/** Text as databases write it into TSV. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (each) => escapes[each] ?? '');
export const unescaped = (text: string) =>
  text.replace(/\\(.)/g, (_, each: string) => ({ t: '\t', n: '\n', r: '\r' })[each] ?? each);

/** The rows as TSV of a database, numbered from 0 on. */
export function tsvOf(rows: readonly Row[]): string {
  const line = (row: Row, index: number) =>
    `${index}\t${columns.map((name) => escaped(row[name])).join('\t')}\n`;
  return rows.map(line).join('');
}
