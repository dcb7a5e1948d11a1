import type { Bilingual } from '../terminal/language.js';
import type { Option, Options } from './command-line.js';

/** What a key of the configuration takes. */
export interface ConfigKey {
  readonly kind: 'texts' | 'pairs' | 'switch' | 'number' | 'text' | 'overrides' | readonly string[];
  readonly text: Bilingual;
  /** The option that it stands for; absent for `files`. */
  readonly option?: string;
  /** What an entry of `overrides` may hold. */
  readonly keys?: Readonly<Record<string, ConfigKey>>;
  /** Whether `true` means that the option is absent: `header` stands for `--no-header`. */
  readonly negated?: boolean;
}

/** Options of a single run, which a file must not give. */
const single = new Set([
  'config',
  'no-config',
  'help',
  'update-baseline',
  'fix',
  'fix-in-place',
  'force',
]);

/** Options that may differ from file to file. */
const perFile = new Set([
  'input',
  'column',
  'no-header',
  'header-row',
  'prefecture',
  'point-table',
  'require',
  'strict-columns',
  'encoding',
  'profile',
  'check-digit',
  'no-unique',
]);

const camelCase = (name: string) =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function keyOf(name: string, { kind, text, aliases = {}, pairs }: Option): [string, ConfigKey] {
  if (pairs) return [`${name}s`, { kind: 'pairs', text, option: name }];
  const words = typeof kind === 'string' ? kind : [...kind, ...Object.keys(aliases)];
  const negated = kind === 'switch' && name.startsWith('no-');
  return [
    camelCase(negated ? name.slice(3) : name),
    { kind: words === 'list' ? 'texts' : words, text, option: name, negated },
  ];
}

/**
 * The keys of a configuration: `files`, `overrides`, and each option in camel case, with `no-x` as
 * `x`.
 */
export function configTable(options: Options): Readonly<Record<string, ConfigKey>> {
  const files: ConfigKey = {
    kind: 'texts',
    text: {
      ja: "検査するファイル。'data/**/*.csv' のような書き方、'!' で始めて除く書き方もできます。設定ファイルのあるフォルダから数えます",
      en: 'the files to check, from the folder of this file; patterns such as data/**/*.csv, and ! to leave files out',
    },
  };
  const named = Object.entries(options).filter(([name]) => !single.has(name));
  const keysOf = (some: typeof named) =>
    Object.fromEntries(some.map(([name, option]) => keyOf(name, option)));
  const overrides: ConfigKey = {
    kind: 'overrides',
    text: {
      ja: '一部のファイルだけの指定の配列。filesの書き方は上と同じです（例 [{ "files": ["47_*.csv"], "prefecture": "47" }]）',
      en: 'what holds for some of the files only: an array of objects with files and other keys',
    },
    keys: { files, ...keysOf(named.filter(([name]) => perFile.has(name))) },
  };
  return { files, ...keysOf(named), overrides };
}

/** The JSON Schema of one key. */
function schemaOf({ kind, text, negated, keys = {} }: ConfigKey): object {
  const description = negated ? `false: ${text.ja}\nfalse: ${text.en}` : `${text.ja}\n${text.en}`;
  const texts = { type: 'string', minLength: 1 };
  if (kind === 'overrides') {
    const entry = {
      type: 'object',
      additionalProperties: false,
      required: ['files'],
      properties: propertiesOf(keys),
    };
    return { description, type: 'array', items: entry };
  }
  if (kind === 'texts') return { description, type: 'array', items: texts };
  if (kind === 'pairs') {
    return {
      description,
      type: 'object',
      propertyNames: { minLength: 1 },
      additionalProperties: texts,
    };
  }
  if (kind === 'switch') return { description, type: 'boolean' };
  if (kind === 'number') {
    return { description, type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
  }
  return kind === 'text' ? { description, ...texts } : { description, enum: kind };
}

function propertiesOf(keys: Readonly<Record<string, ConfigKey>>): object {
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, schemaOf(key)]));
}

/** The JSON Schema (2020-12) of `iryokikan.config.json`. */
export function configSchema(options: Options): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'iryokikan.config.json',
    description: 'iryokikan check の設定\nConfiguration of iryokikan check',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...propertiesOf(configTable(options)),
    },
  };
}
