import { expressionOf, likesOf, type Pattern } from './pattern.js';

/** The engines for which the rules are written out. */
export const dialectNames = [
  'postgres',
  'duckdb',
  'clickhouse',
  'bigquery',
  'snowflake',
  'spark',
  'tsql',
] as const;

export type DialectName = (typeof dialectNames)[number];

/** A function of the generated SQL: texts in, a text or nothing out. */
interface SqlFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: string;
}

/** Characters from one code point to another, both included. */
export type CharacterRange = readonly [first: number, last: number];

/** How an engine mends a text before it is judged. */
export interface Mending {
  /** The text with each of `from` replaced by the one of `to` in its place. */
  translated(text: string, from: string, to: string): string;
  /** The text without any of some characters before and behind. */
  trimmed(text: string, characters: readonly CharacterRange[]): string;
  /** The text without any of some characters anywhere. */
  without(text: string, characters: readonly CharacterRange[]): string;
}

/** How an engine writes what the rules are made of. Expressions are texts of SQL. */
export interface Dialect {
  readonly name: DialectName;
  /** Whether the tests of this package run its SQL in the engine itself. */
  readonly executed: boolean;
  /** Whether a text is matched whole by a pattern. */
  matches(text: string, pattern: Pattern): string;
  /** `length` characters from the 1-based `from` on. */
  part(text: string, from: number, length: number): string;
  /**
   * The number that a text of digits writes; it is asked for only where a text is known to be one.
   */
  number(text: string): string;
  /** Division of whole numbers, towards zero. */
  quotient(dividend: string, divisor: number): string;
  remainder(dividend: string, divisor: number): string;
  joined(texts: readonly string[]): string;
  /** How a text is mended; absent where there are no regular expressions. */
  readonly mends?: Mending;
  literal(text: string): string;
  /** How the body of a function calls a parameter. */
  argument(parameter: string): string;
  /** The statement that makes a function. */
  create(of: SqlFunction): string;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const backslashed = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const typed = (parameters: readonly string[], type: string) =>
  parameters.map((name) => `${name} ${type}`).join(', ');
const hex = (code: number) => code.toString(16).padStart(4, '0');

/** A class of characters for a regular expression; `written` writes a code point. */
const classOf = (characters: readonly CharacterRange[], written: (code: number) => string) =>
  `[${characters
    .map(([first, last]) =>
      first === last ? written(first) : `${written(first)}-${written(last)}`,
    )
    .join('')}]`;

const braced = (code: number) => `\\x{${hex(code)}}`;

/**
 * How an engine mends a text that takes away what a pattern matches, and writes a code point in it.
 */
const mending = (
  replace: (text: string, pattern: string) => string,
  written: (code: number) => string,
  translated: Mending['translated'] = (text, from, to) =>
    `translate(${text}, ${quoted(from)}, ${quoted(to)})`,
  reach = 0x10ffff,
): Mending => ({
  translated,
  trimmed(text, characters) {
    const one = classOf(characters, written);
    return replace(text, `^${one}+|${one}+$`);
  },
  without(text, characters) {
    const within = characters.filter(([first]) => first <= reach);
    return replace(text, `${classOf(within, written)}+`);
  },
});

/** What most engines share. */
const common = {
  part: (text: string, from: number, length: number) => `substring(${text}, ${from}, ${length})`,
  remainder: (dividend: string, divisor: number) => `(${dividend}) % ${divisor}`,
  joined: (texts: readonly string[]) => `concat(${texts.join(', ')})`,
  literal: quoted,
  argument: (parameter: string) => parameter,
};

const postgres: Dialect = {
  ...common,
  name: 'postgres',
  executed: true,
  matches: (text, pattern) => `${text} ~ ${quoted(`^(${expressionOf(pattern)})$`)}`,
  number: (text) => `${text}::int`,
  quotient: (dividend, divisor) => `(${dividend}) / ${divisor}`,
  mends: mending(
    (text, pattern) => `regexp_replace(${text}, ${quoted(pattern)}, '', 'g')`,
    (code) => (code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${hex(code)}`),
  ),
  create: ({ name, parameters, body }) =>
    `CREATE OR REPLACE FUNCTION ${name}(${typed(parameters, 'text')}) RETURNS text\n` +
    `LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$\n  SELECT ${body}\n$$;`,
};

const duckdb: Dialect = {
  ...common,
  name: 'duckdb',
  executed: true,
  matches: (text, pattern) => `regexp_full_match(${text}, ${quoted(expressionOf(pattern))})`,
  number: (text) => `TRY_CAST(${text} AS INTEGER)`,
  quotient: (dividend, divisor) => `(${dividend}) // ${divisor}`,
  mends: mending((text, pattern) => `regexp_replace(${text}, ${quoted(pattern)}, '', 'g')`, braced),
  create: ({ name, parameters, body }) =>
    `CREATE OR REPLACE MACRO ${name}(${parameters.join(', ')}) AS (\n  ${body}\n);`,
};

const clickhouse: Dialect = {
  ...common,
  name: 'clickhouse',
  executed: true,
  matches: (text, pattern) => `match(${text}, ${quoted(`^(${expressionOf(pattern)})$`)})`,
  number: (text) => `toUInt32OrZero(${text})`,
  quotient: (dividend, divisor) => `intDiv(${dividend}, ${divisor})`,
  mends: mending(
    (text, pattern) => `replaceRegexpAll(${text}, ${backslashed(pattern)}, '')`,
    braced,
    (text, from, to) => `translateUTF8(${text}, ${quoted(from)}, ${quoted(to)})`,
  ),
  literal: backslashed,
  create: ({ name, parameters, body }) =>
    `CREATE FUNCTION ${name} AS (${parameters.join(', ')}) ->\n  ${body};`,
};

const bigquery: Dialect = {
  ...common,
  name: 'bigquery',
  executed: false,
  matches: (text, pattern) => `REGEXP_CONTAINS(${text}, r'^(?:${expressionOf(pattern)})$')`,
  part: (text, from, length) => `SUBSTR(${text}, ${from}, ${length})`,
  number: (text) => `SAFE_CAST(${text} AS INT64)`,
  quotient: (dividend, divisor) => `DIV(${dividend}, ${divisor})`,
  remainder: (dividend, divisor) => `MOD(${dividend}, ${divisor})`,
  mends: mending((text, pattern) => `REGEXP_REPLACE(${text}, r'${pattern}', '')`, braced),
  literal: backslashed,
  create: ({ name, parameters, body }) =>
    `CREATE TEMP FUNCTION ${name}(${typed(parameters, 'STRING')}) RETURNS STRING AS (\n  ${body}\n);`,
};

const snowflake: Dialect = {
  ...common,
  name: 'snowflake',
  executed: false,
  matches: (text, pattern) => `REGEXP_LIKE(${text}, ${quoted(expressionOf(pattern))})`,
  number: (text) => `TRY_TO_NUMBER(${text})`,
  quotient: (dividend, divisor) => `FLOOR((${dividend}) / ${divisor})`,
  // The escapes are those of its texts, which end at U+FFFF.
  mends: mending(
    (text, pattern) => `REGEXP_REPLACE(${text}, '${pattern}', '')`,
    (code) => `\\u${hex(code)}`,
    undefined,
    0xffff,
  ),
  create: ({ name, parameters, body }) =>
    `CREATE OR REPLACE FUNCTION ${name}(${typed(parameters, 'VARCHAR')}) RETURNS VARCHAR\n` +
    `IMMUTABLE AS $$\n  ${body}\n$$;`,
};

const spark: Dialect = {
  ...common,
  name: 'spark',
  executed: false,
  // `$` of Java also matches before a line feed at the end.
  matches: (text, pattern) => `${text} RLIKE '^(?:${expressionOf(pattern)})(?![\\\\s\\\\S])'`,
  number: (text) => `TRY_CAST(${text} AS INT)`,
  quotient: (dividend, divisor) => `(${dividend}) DIV ${divisor}`,
  mends: mending((text, pattern) => `regexp_replace(${text}, ${backslashed(pattern)}, '')`, braced),
  literal: backslashed,
  create: ({ name, parameters, body }) =>
    `CREATE OR REPLACE TEMPORARY FUNCTION ${name}(${typed(parameters, 'STRING')}) RETURNS STRING\n` +
    `RETURN ${body};`,
};

const tsql: Dialect = {
  ...common,
  name: 'tsql',
  executed: false,
  // LIKE passes over blanks behind a varchar; DATALENGTH does not.
  matches: (text, pattern) =>
    `(${likesOf(pattern)
      .map(
        ({ like, length }) =>
          `(${text} COLLATE Latin1_General_BIN2 LIKE ${quoted(like)} AND ` +
          `DATALENGTH(CAST(${text} AS nvarchar(4000))) = ${2 * length})`,
      )
      .join(' OR ')})`,
  number: (text) => `TRY_CAST(${text} AS int)`,
  quotient: (dividend, divisor) => `(${dividend}) / ${divisor}`,
  argument: (parameter) => `@${parameter}`,
  create: ({ name, parameters, body }) =>
    `CREATE OR ALTER FUNCTION dbo.${name}(${parameters
      .map((parameter) => `@${parameter} nvarchar(4000)`)
      .join(
        ', ',
      )}) RETURNS nvarchar(100)\nWITH SCHEMABINDING AS\nBEGIN\n  RETURN ${body};\nEND;\nGO`,
};

/** The engines by name. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  postgres,
  duckdb,
  clickhouse,
  bigquery,
  snowflake,
  spark,
  tsql,
};
