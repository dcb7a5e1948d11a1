import type { Bilingual } from '../terminal/language.js';
import type { Options } from './command-line.js';
import { type ConfigKey, configTable } from './config-table.js';
import { jsonFault } from './json-fault.js';
import { meantBy } from './meant.js';
import { UsageError } from './usage-error.js';

/** What the text of a configuration says, as the command line would have said it. */
export interface ConfigText {
  readonly values: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
  /** What holds for some of the files only. */
  readonly overrides?: readonly ConfigText[];
}

const expected: Readonly<Record<string, Bilingual>> = {
  texts: { ja: '空でない文字列の配列', en: 'an array of texts that are not empty' },
  pairs: {
    ja: '見出しと種類のオブジェクト（例 {"コード": "code"}）',
    en: 'an object of headers and kinds, such as {"Code": "code"}',
  },
  switch: { ja: 'true または false', en: 'true or false' },
  number: { ja: '0以上の整数', en: 'a whole number' },
  overrides: {
    ja: 'filesのあるオブジェクトの配列（例 [{ "files": ["47_*.csv"], "prefecture": "47" }]）',
    en: 'an array of objects with files, such as [{ "files": ["47_*.csv"], "prefecture": "47" }]',
  },
  text: { ja: '空でない文字列', en: 'a text that is not empty' },
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isFiles = (value: unknown) => Array.isArray(value) && value.every(isText);

/** Whether a value is what its key takes. */
function fits({ kind }: ConfigKey, value: unknown): boolean {
  switch (kind) {
    case 'texts':
      return isFiles(value);
    case 'pairs':
      return isObject(value) && Object.entries(value).every((pair) => pair.every(isText));
    case 'overrides':
      return (
        Array.isArray(value) && value.every((each) => isObject(each) && isFiles(each['files']))
      );
    case 'switch':
      return typeof value === 'boolean';
    case 'number':
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case 'text':
      return isText(value);
    default:
      return kind.includes(value as string);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON of a configuration. */
function parse(name: string, text: string): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    const { line, column } = jsonFault(text);
    throw new UsageError({
      ja: `${name}:${line}:${column} JSONとして読めません。ここの記号（カンマ、引用符、かっこ）をご確認ください。コメントは書けません。`,
      en: `${name}:${line}:${column} This is no JSON. Check the commas, quotes and brackets here; there are no comments in JSON.`,
    });
  }
  if (isObject(parsed)) return parsed;
  throw new UsageError({
    ja: `${name} は { } で囲んだオブジェクトにしてください。`,
    en: `${name} must hold an object, in { }.`,
  });
}

/** Reads the text of a configuration; what it must not hold is a {@link UsageError}. */
export function configOf(name: string, text: string, options: Options): ConfigText {
  const { $schema, ...config } = parse(name, text.replace(/^\ufeff/, ''));
  if ($schema !== undefined && typeof $schema !== 'string') {
    throw unknownKey(name, '$schema', Object.keys(configTable(options)));
  }
  return readKeys(name, config, configTable(options), options);
}

/** Reads the keys of a configuration, or of one of its overrides. */
function readKeys(
  name: string,
  config: Readonly<Record<string, unknown>>,
  table: Readonly<Record<string, ConfigKey>>,
  options: Options,
): ConfigText {
  const values: Record<string, unknown> = {};
  let files: readonly string[] = [];
  let overrides: readonly ConfigText[] | undefined;
  for (const [key, value] of Object.entries(config)) {
    const known = Object.hasOwn(table, key) ? table[key] : undefined;
    if (!known) throw unknownKey(name, key, Object.keys(table));
    if (!fits(known, value)) throw misfit(name, key, known);
    const { option, kind, negated, keys } = known;
    if (keys) {
      overrides = (value as readonly Readonly<Record<string, unknown>>[]).map((each) =>
        readKeys(name, each, keys, options),
      );
    } else if (option === undefined) files = value as readonly string[];
    else if (kind === 'pairs') {
      values[option] = Object.entries(value as object).map((pair) => pair.join('='));
    } else if (!negated) values[option] = wordOf(options[option], value);
    else if (value === false) values[option] = true;
  }
  return { values, files, ...(overrides && { overrides }) };
}

/** A word, or the one that it is an alias of. */
function wordOf(option: Options[string] | undefined, value: unknown): unknown {
  const aliases = option?.aliases ?? {};
  return typeof value === 'string' && Object.hasOwn(aliases, value) ? aliases[value] : value;
}

function unknownKey(name: string, key: string, keys: readonly string[]): UsageError {
  const meant = meantBy(key, keys);
  return new UsageError({
    ja: `${name}: 「${key}」という項目はありません。${meant === undefined ? `使えるのは ${keys.join('、')} です。` : `「${meant}」の誤りではありませんか。`}`,
    en: `${name}: there is no "${key}". ${meant === undefined ? `There are ${keys.join(', ')}.` : `Did you mean "${meant}"?`}`,
  });
}

function misfit(name: string, key: string, { kind }: ConfigKey): UsageError {
  const words = typeof kind === 'string' ? undefined : kind;
  const one = {
    ja: `${words?.map((word) => `"${word}"`).join('、')} のどれか`,
    en: `one of ${words?.map((word) => `"${word}"`).join(', ')}`,
  };
  const { ja, en } = expected[String(kind)] ?? one;
  return new UsageError({
    ja: `${name}: 「${key}」は${ja}にしてください。`,
    en: `${name}: "${key}" must be ${en}.`,
  });
}
