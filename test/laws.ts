import fc from 'fast-check';
import {
  formatCivilDate,
  formatYearMonth,
  type Inspection,
  inspectAccountClass,
  inspectCivilDate,
  inspectCustomerId,
  inspectEmail,
  inspectFounder,
  inspectInstitutionCode,
  inspectInstitutionCode7,
  inspectPassword,
  inspectPhone,
  inspectPointTable,
  inspectPrefectureCode,
  inspectSecretNumber,
  inspectYearMonth,
  institutionCheckDigit,
  isAccountClass,
  isCivilDate,
  isCustomerId,
  isEmail,
  isFounder,
  isInstitutionCode,
  isInstitutionCode7,
  isPassword,
  isPhone,
  isPointTable,
  isPrefectureCode,
  isSecretNumber,
  isYearMonth,
  parseAccountClass,
  parseCivilDate,
  parseCustomerId,
  parseEmail,
  parseFounder,
  parseInstitutionCode,
  parseInstitutionCode7,
  parsePassword,
  parsePhone,
  parsePointTable,
  parsePrefectureCode,
  parseSecretNumber,
  parseYearMonth,
} from '../src/index.js';
import {
  accountClassSchema,
  civilDateSchema,
  customerIdSchema,
  emailSchema,
  founderSchema,
  institutionCode7Schema,
  institutionCodeSchema,
  passwordSchema,
  phoneSchema,
  pointTableSchema,
  prefectureCodeSchema,
  secretNumberSchema,
  yearMonthSchema,
} from '../src/zod.js';

/** A kind of text value with its verbs. Every concept that has one joins this list. */
export interface Kind {
  readonly name: string;
  readonly inspect: (input: unknown) => Inspection<string>;
  readonly is: (value: unknown) => boolean;
  readonly parse: (input: unknown) => string;
  readonly schema: { safeParse(input: unknown): { success: boolean; data?: unknown } };
  /** Values that are likely to be valid, or nearly. */
  readonly likely: fc.Arbitrary<unknown>;
}

/** Builds the kind for each of several options. */
function kinds<O>(
  name: string,
  options: readonly (O | undefined)[],
  verbs: {
    inspect: (input: unknown, options?: O) => Inspection<string>;
    is: (value: unknown, options?: O) => boolean;
    parse: (input: unknown, options?: O) => string;
    schema: (options?: O) => Kind['schema'];
    likely: fc.Arbitrary<unknown>;
  },
): Kind[] {
  return options.map((option) => ({
    name: option ? `${name} ${JSON.stringify(option)}` : name,
    inspect: (input) => verbs.inspect(input, option),
    is: (value) => verbs.is(value, option),
    parse: (input) => verbs.parse(input, option),
    schema: verbs.schema(option),
    likely: verbs.likely,
  }));
}

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

export const allKinds: readonly Kind[] = [
  ...kinds(
    'InstitutionCode',
    [
      undefined,
      { checkDigit: 'off' },
      { checkDigit: 'error' },
      { allowTestPrefecture: true, checkDigit: 'error' },
      { expect: { prefecture: '13' } },
      { expect: { prefecture: '01', pointTable: '1', code7: '0113719' } },
    ] as const,
    {
      inspect: inspectInstitutionCode,
      is: isInstitutionCode,
      parse: parseInstitutionCode,
      schema: institutionCodeSchema,
      likely: fc.oneof(
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
    },
  ),
  ...kinds(
    'InstitutionCode7',
    [
      undefined,
      { expect: { prefecture: '13', pointTable: '1' }, checkDigit: 'error' },
      { expect: { prefecture: '13', pointTable: '6' }, checkDigit: 'error' },
      { expect: { prefecture: '99', pointTable: '1' }, checkDigit: 'error' },
    ] as const,
    {
      inspect: inspectInstitutionCode7,
      is: isInstitutionCode7,
      parse: parseInstitutionCode7,
      schema: institutionCode7Schema,
      likely: fc.oneof(
        digits(7),
        digits(7).map(wide),
        digits(6),
        validCode.map((code) => code.slice(3)),
      ),
    },
  ),
  ...kinds('PrefectureCode', [undefined, { allowTestPrefecture: true }] as const, {
    inspect: inspectPrefectureCode,
    is: isPrefectureCode,
    parse: parsePrefectureCode,
    schema: prefectureCodeSchema,
    likely: fc.oneof(
      digits(2),
      digits(2).map(wide),
      digits(1),
      fc.constantFrom('48', ' 01', '051'),
    ),
  }),
  ...kinds('PointTable', [undefined], {
    inspect: inspectPointTable,
    is: isPointTable,
    parse: parsePointTable,
    schema: pointTableSchema,
    likely: fc.oneof(digits(1), digits(1).map(wide), fc.constant(' 6 ')),
  }),
  ...kinds('AccountClass', [undefined], {
    inspect: inspectAccountClass,
    is: isAccountClass,
    parse: parseAccountClass,
    schema: accountClassSchema,
    likely: fc.oneof(digits(1), digits(1).map(wide), fc.constant('職域')),
  }),
  ...kinds('Password', ['portal', 'e-filing'] as const, {
    inspect: (input, policy = 'portal') => inspectPassword(input, { policy }),
    is: (value, policy = 'portal') => isPassword(value, { policy }),
    parse: (input, policy = 'portal') => parsePassword(input, { policy }),
    schema: (policy = 'portal') => passwordSchema({ policy }),
    likely: fc
      .tuple(
        fc.stringMatching(/^[!-~]{4,101}$/),
        fc.constantFrom('Aa1!', 'Aa1', 'Ａa1!', 'aa ', ''),
      )
      .map((parts) => parts.join('')),
  }),
  ...kinds('Email', [undefined], {
    inspect: inspectEmail,
    is: isEmail,
    parse: parseEmail,
    schema: emailSchema,
    likely: fc
      .tuple(
        fc.stringMatching(/^[a-zA-Z0-9._+ -]{0,30}$/),
        fc.constantFrom('@', '@@', ''),
        fc.constantFrom('example.com', 'example.co.jp', '01', '48', '49', '', 'Ａ'),
      )
      .map((parts) => parts.join('')),
  }),
  ...kinds('Phone', [undefined], {
    inspect: inspectPhone,
    is: isPhone,
    parse: parsePhone,
    schema: phoneSchema,
    likely: fc.oneof(
      digits(10),
      digits(11),
      digits(9),
      digits(10).map(wide),
      digits(10).map((number) => `${number}-`),
    ),
  }),
  ...kinds('Founder', [undefined], {
    inspect: inspectFounder,
    is: isFounder,
    parse: parseFounder,
    schema: founderSchema,
    likely: fc.string({ unit: fc.constantFrom(...'医療法人　 ｷﾞAＡ1\n𠮷') }),
  }),
  ...kinds('SecretNumber', [undefined], {
    inspect: inspectSecretNumber,
    is: isSecretNumber,
    parse: parseSecretNumber,
    schema: secretNumberSchema,
    likely: fc.oneof(digits(4), digits(4).map(wide), digits(3), digits(5)),
  }),
  ...kinds('CustomerId', [undefined, { kind: 'CAF' }, { kind: 'COP' }] as const, {
    inspect: inspectCustomerId,
    is: isCustomerId,
    parse: parseCustomerId,
    schema: customerIdSchema,
    likely: fc
      .tuple(
        fc.constantFrom('CAF', 'COP', 'caf', 'ＣＯＰ', '', 'XYZ', 'CAF-', 'CAFCOP'),
        fc.oneof(digits(10), digits(8), fc.stringMatching(/^[0-9A-Zａ]{8,10}$/), digits(5)),
      )
      .map((parts) => parts.join('')),
  }),
  ...kinds('CivilDate', [undefined], {
    inspect: inspectCivilDate,
    is: isCivilDate,
    parse: parseCivilDate,
    schema: civilDateSchema,
    likely: fc.oneof(
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
  }),
  ...kinds('YearMonth', [undefined], {
    inspect: inspectYearMonth,
    is: isYearMonth,
    parse: parseYearMonth,
    schema: yearMonthSchema,
    likely: fc.oneof(
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
  }),
];

/** Things that are no value of any kind, and that careless code stumbles over. */
export const junk: readonly unknown[] = [
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
