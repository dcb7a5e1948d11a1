import { readdirSync, readFileSync } from 'node:fs';
import { formProfile, type Profile, registerProfile } from '../../src/check/index.js';
import { decode, encode } from '../../src/check/rows/encoding.js';
import { allForms } from '../../src/forms/all-forms.js';
import type { Options } from './run.js';

/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 up to below `limit`. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  chance(part: number): boolean;
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    chance: (part) => next() < part,
  };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const shiftJis = (text: string): Uint8Array =>
  encode(text.replaceAll('\u2014', '―'), 'shift_jis') as Uint8Array;

/** The rows of a CSV without line breaks in its cells. */
const cellsOf = (text: string) =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));

function ndjsonOf([header = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) =>
    JSON.stringify(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))),
  );
  return `${lines.join('\n')}\n`;
}

/** A form as a CSV of one row, and as a line of JSON. */
function formFiles(name: string): readonly string[] {
  const record: Record<string, unknown> = JSON.parse(readFileSync(name, 'utf8'));
  const quoted = (cells: readonly unknown[]) =>
    cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',');
  return [
    `${quoted(Object.keys(record))}\r\n${quoted(Object.values(record))}\r\n`,
    `${JSON.stringify(record)}\n`,
  ];
}

/** Registers in every format and encoding, with faults and without. */
export function registers(): readonly Uint8Array[] {
  const whole = readFileSync('fixtures/register.csv', 'utf8');
  const register = whole.split('\n').slice(0, 25).join('\n');
  const broken = readFileSync('fixtures/register-broken.csv', 'utf8');
  const tables = [register, broken].map(cellsOf);
  const texts = [
    register,
    broken,
    ...tables.map((rows) => rows.map((cells) => cells.join('\t')).join('\n')),
    ...tables.map((rows) => rows.map((cells) => `"${cells.join('","')}"`).join('\r\n')),
    ...tables.map(ndjsonOf),
    'code\n0110113719\n\n110113719\n"3410712363"\n',
  ];
  return [
    ...texts.map(utf8),
    ...texts.map(shiftJis),
    utf8(`\ufeff${register}`),
    utf8(whole),
    readFileSync('fixtures/register-shift_jis.csv'),
  ];
}

/** Forms as tables and as lines of JSON, and files that are damaged already. */
export function otherFiles(): readonly Uint8Array[] {
  const forms = readdirSync('fixtures/forms').flatMap((name) =>
    formFiles(`fixtures/forms/${name}`),
  );
  const damaged = readdirSync('fixtures/damaged');
  return [
    ...forms.map(utf8),
    ...damaged.map((name): Uint8Array => readFileSync(`fixtures/damaged/${name}`)),
  ];
}

/** A file whose rows are there so often that it has at least so many bytes. */
export function repeated(bytes: Uint8Array, size: number): Uint8Array {
  const behind = bytes[0] === 0x7b ? 0 : bytes.indexOf(0x0a) + 1;
  const [header, rows] = [bytes.subarray(0, behind), bytes.subarray(behind)];
  const times = Math.ceil(size / Math.max(1, rows.length));
  return Buffer.concat([header, ...Array.from({ length: times }, () => rows)]);
}

const inserted = [
  '"',
  '""',
  ',',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\\',
  '{',
  '}',
  '[',
  ':',
  '\ufeff',
  '\u2028',
  '\u0085',
  '𠮷',
  '１',
  ' ',
  '　',
  "'",
  '=1+1',
  '{"__proto__":{"code":1}}\n',
  '{"constructor":"1","code":"\\ud800"}\n',
  '{"code":1e999,"x":12345678901234567890123}\n',
  '"a\n""b',
  '-',
  '0',
  '0110113719',
  '110113719',
].map(utf8);
const loose: readonly (readonly number[])[] = [
  [0xff],
  [0x81],
  [0xe3, 0x81],
  [0xed, 0xa0, 0x80],
  [0xfe, 0xff],
  [0x83, 0x5c],
];

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** A file that something happened to. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + random.below(40));
  const [before, behind] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (random.below(9)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      if (at < bytes.length) flipped[at] = (flipped[at] as number) ^ (1 << random.below(8));
      return flipped;
    }
    case 1:
      return before;
    case 2:
      return joined(before, bytes.subarray(to));
    case 3:
      return joined(before, bytes.subarray(at, to), behind);
    case 4:
      return joined(before, Uint8Array.from(random.pick(loose) as readonly number[]), behind);
    case 5:
      return random.chance(0.5)
        ? utf8(decode(bytes, 'shift_jis'))
        : (encode(decode(bytes, 'utf-8'), 'shift_jis') ?? bytes);
    case 6:
      return joined(behind, before);
    default:
      return joined(before, random.pick(inserted), behind);
  }
}

const alphabet = [...utf8('"\',\t\r\n{}[]:\\ 0123456789-code,医療機関等コード\0\ufeff')];

/** Bytes without sense: any, or those that mean something to a reader of CSV or JSON. */
export function noise(random: Random, length: number): Uint8Array {
  const any = random.chance(0.3);
  return Uint8Array.from({ length }, () => (any ? random.below(256) : random.pick(alphabet)));
}

const formProfiles = allForms.map(formProfile);

/** A profile of which every row is asked of the rules, none told from its bytes. */
export function asked(profile: Profile): Profile {
  return {
    ...profile,
    createRowCheck(options) {
      const { accepts: _, ...rest } = profile.createRowCheck(options);
      return rest;
    },
  };
}

/** What the caller says of the columns: nothing as a rule, else something true, or false, of the samples. */
function columnsIn(random: Random): Pick<Options, 'header' | 'columns'> {
  if (random.chance(0.75)) return {};
  return random.pick<Pick<Options, 'header' | 'columns'>>([
    { columns: { 医療機関名称: 'code' } },
    { columns: { 医療機関等コード: 'ignore', 所在地: 'ignore' } },
    { columns: { __proto__x: 'code', constructor: 'ignore' } },
    { columns: { code: 'toString' } },
    { header: false },
    { header: false, columns: { '1': 'code' } },
    { header: false, columns: { '1': 'prefecture', '3': 'code7', '4': 'code', '5': 'ignore' } },
    { header: true, columns: { '1': 'code' } },
  ]);
}

/** Options of a check, of all kinds. */
export function optionsIn(random: Random): Options {
  const forms = random.chance(0.5) ? formProfiles : [random.pick(formProfiles)];
  const all = [registerProfile, ...formProfiles];
  const rarely = <T>(part: number, list: readonly T[]) =>
    random.chance(part) ? random.pick(list) : undefined;
  return {
    ...columnsIn(random),
    profiles: random.pick([all, all, all, undefined, [registerProfile], forms]),
    format: rarely(0.1, ['csv', 'tsv', 'ndjson'] as const),
    encoding: rarely(0.2, ['utf-8', 'shift_jis'] as const),
    checkDigit: rarely(0.7, ['off', 'warning', 'error'] as const),
    unique: rarely(0.5, [true, false]),
    on: rarely(0.5, ['2024-06-03']),
  };
}
