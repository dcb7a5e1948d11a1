import fc from 'fast-check';
import type { Kind as DeclaredKind, TextSchema } from '../src/core/kind.js';
import {
  formatCivilDate,
  formatYearMonth,
  type Inspection,
  institutionCheckDigit,
} from '../src/index.js';
import * as schemas from '../src/zod.js';
import { kinds } from './kinds.js';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

/** The nine digits before the check digit. */
const body9 = fc
  .tuple(fc.integer({ min: 1, max: 47 }), fc.constantFrom('1', '3', '4', '6'), digits(6))
  .map(([prefecture, table, serial]) => String(prefecture).padStart(2, '0') + table + serial);

/** A code whose check digit agrees. */
export const validCode = body9.map((body) => body + institutionCheckDigit(body));

const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Days of three centuries, and texts that are nearly such. */
const someDay = fc
  .date({
    min: new Date('1873-01-01T00:00:00Z'),
    max: new Date('2150-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const styles = ['iso', 'seireki', 'wareki', 'wareki-short'] as const;
const nearlyDay = fc
  .tuple(
    fc.constantFrom('', '令和', '平成', 'S', 't', '明', '20', '19'),
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom('年', '-', '.', '/'),
    fc.integer({ min: 0, max: 13 }),
    fc.constantFrom('月', '-', '.', '/', ''),
    fc.integer({ min: 0, max: 32 }),
  )
  .map((parts) => parts.join(''));

/** Values that are likely to be valid, or nearly, by the name of their kind. */
export const likely: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  InstitutionCode: fc.oneof(
    validCode,
    validCode.map(wide),
    validCode.map((code) => ` ${code}`),
    digits(10),
    digits(9),
    digits(7).map((code) => `131${code}`),
    digits(7).map((code) => `136${code}`),
    digits(7).map((code) => `486${code}`),
    digits(7).map((code) => `617${code}`),
    fc.constant('0110113719'),
  ),
  InstitutionCode7: fc.oneof(
    digits(7),
    digits(7).map(wide),
    digits(6),
    validCode.map((code) => code.slice(3)),
  ),
  PrefectureCode: fc.oneof(
    digits(2),
    digits(2).map(wide),
    digits(1),
    fc.constantFrom('48', ' 01', '051'),
  ),
  PointTable: fc.oneof(digits(1), digits(1).map(wide), fc.constant(' 6 ')),
  AccountClass: fc.oneof(digits(1), digits(1).map(wide), fc.constant('職域')),
  Password: fc
    .tuple(fc.stringMatching(/^[!-~]{4,101}$/), fc.constantFrom('Aa1!', 'Aa1', 'Ａa1!', 'aa ', ''))
    .map((parts) => parts.join('')),
  Email: fc
    .tuple(
      fc.stringMatching(/^[a-zA-Z0-9._+ -]{0,30}$/),
      fc.constantFrom('@', '@@', ''),
      fc.constantFrom('example.com', 'example.co.jp', '01', '48', '49', '', 'Ａ'),
    )
    .map((parts) => parts.join('')),
  Phone: fc.oneof(
    digits(10),
    digits(11),
    digits(9),
    digits(10).map(wide),
    digits(10).map((number) => `${number}-`),
  ),
  Founder: fc.string({ unit: fc.constantFrom(...'医療法人　 ｷﾞAＡ1\n𠮷') }),
  SecretNumber: fc.oneof(digits(4), digits(4).map(wide), digits(3), digits(5)),
  CustomerId: fc
    .tuple(
      fc.constantFrom('CAF', 'COP', 'caf', 'ＣＯＰ', '', 'XYZ', 'CAF-', 'CAFCOP'),
      fc.oneof(digits(10), digits(8), fc.stringMatching(/^[0-9A-Zａ]{8,10}$/), digits(5)),
    )
    .map((parts) => parts.join('')),
  CivilDate: fc.oneof(
    someDay,
    fc
      .tuple(someDay, fc.constantFrom(...styles))
      .map(([day, style]) => formatCivilDate(day, style)),
    nearlyDay,
    nearlyDay.map(wide),
    fc.record({
      year: fc.integer({ min: 1872, max: 2100 }),
      month: fc.integer({ min: 0, max: 13 }),
      day: fc.integer({ min: 0, max: 32 }),
    }),
  ),
  YearMonth: fc.oneof(
    someDay.map((day) => day.slice(0, 7)),
    fc
      .tuple(someDay, fc.constantFrom(...styles))
      .map(([day, style]) => formatYearMonth(day.slice(0, 7), style)),
    nearlyDay,
    fc.record({
      year: fc.integer({ min: 1872, max: 2100 }),
      month: fc.integer({ min: 0, max: 13 }),
    }),
  ),
};

/** A kind with one of its variants of options: its verbs take the value alone. */
export interface Kind {
  readonly name: string;
  readonly inspect: (input: unknown) => Inspection<string>;
  /** Its twin for forms, of the first variant only. */
  readonly entered: ((input: unknown) => Inspection<string>) | undefined;
  readonly is: (value: unknown) => boolean;
  readonly parse: (input: unknown) => string;
  readonly format: ((value: string) => string) | undefined;
  readonly schema: { safeParse(input: unknown): { success: boolean; data?: unknown } };
  readonly json: TextSchema;
  /** A value in canonical form; of the first variant only. */
  readonly example: string | undefined;
  readonly secret: boolean;
  /** Values that are likely to be valid, or nearly. */
  readonly likely: fc.Arbitrary<unknown>;
}

/** The maker of schemas of a kind, as `iryokikan/zod` names it. */
function schemaMaker(name: string): (options: unknown) => Kind['schema'] {
  const maker = `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`;
  return Reflect.get(schemas, maker);
}

function variantsOf(kind: DeclaredKind): Kind[] {
  const { name, format, json, variants } = kind;
  return variants.map((option, index) => {
    const options = option as never;
    const isFirst = index === 0;
    return {
      name: option ? `${name} ${JSON.stringify(option)}` : name,
      inspect: (input) => kind.inspect(input, options),
      entered: isFirst ? kind.entered : undefined,
      is: (value) => kind.is(value, options),
      parse: (input) => kind.parse(input, options),
      format: format && ((value) => format(value as never)),
      schema: schemaMaker(name)(option),
      json: typeof json === 'function' ? json(options) : json,
      example: isFirst ? kind.example : undefined,
      secret: kind.secret ?? false,
      likely: likely[name] ?? fc.constant(kind.example),
    };
  });
}

/** Every kind of text value, with each of its variants. */
export const allKinds: readonly Kind[] = kinds.flatMap(variantsOf);

/** Things that are no value of any kind, and that careless code stumbles over. */
function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const cyclic: Record<string, unknown> = { length: 1 };
cyclic['self'] = cyclic;
cyclic['0'] = cyclic;
const cyclicList: unknown[] = [];
cyclicList.push(cyclicList);
const endless: object = new Proxy({}, { getPrototypeOf: () => endless });

/** What is no value that anybody enters, and what fails when it is looked at. */
export const junk: readonly unknown[] = [
  revoked({}),
  revoked([]),
  cyclic,
  cyclicList,
  endless,
  {
    [Symbol.toPrimitive]() {
      throw new Error('toPrimitive');
    },
  },
  new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('keys');
      },
    },
  ),
  undefined,
  null,
  '',
  ' ',
  '　',
  0,
  -1,
  110113719,
  Number.NaN,
  10n,
  true,
  Symbol('x'),
  () => '0110113719',
  [],
  ['0110113719'],
  {},
  Object.create(null),
  new Date(0),
  {
    toString() {
      throw new Error('toString');
    },
  },
  {
    get length(): number {
      throw new Error('length');
    },
  },
  new Proxy(
    {},
    {
      get() {
        throw new Error('trap');
      },
      getPrototypeOf() {
        throw new Error('trap');
      },
    },
  ),
  '\ud800',
  '\udc00\ud800',
  '3²',
  'ⅷ',
  '😴',
  '᭓',
  '٠١١٠١١٣٧١٩',
  '０１１０１１３７１９\u0000',
  '__proto__',
];
