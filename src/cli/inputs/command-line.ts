import { parseArgs } from 'node:util';
import type { Bilingual, Lang } from '../terminal/language.js';
import { meantBy } from './meant.js';
import { UsageError } from './usage-error.js';

/** An option: a switch, one of several words, a whole number, a text, or texts given one by one. */
export type Option = {
  readonly text: Bilingual;
  readonly kind: 'switch' | 'number' | 'text' | 'list' | readonly string[];
  /** A list of `key=value`. */
  readonly pairs?: true;
  readonly short?: string;
  /** What `--help` calls the value of a text. */
  readonly hint?: string;
  /** Other words for those of `kind`. */
  readonly aliases?: Readonly<Record<string, string>>;
};

export type Options = Readonly<Record<string, Option>>;

/** The language, which every command takes. */
export const langOption = {
  kind: ['ja', 'en'],
  text: { ja: '言語（既定 ja）', en: 'language (default ja)' },
} as const satisfies Option;

type ValueOf<O extends Option> = O['kind'] extends 'switch'
  ? boolean
  : O['kind'] extends 'number'
    ? number
    : O['kind'] extends readonly (infer Word)[]
      ? Word
      : O['kind'] extends 'list'
        ? readonly string[]
        : string;

/** The options that a call gave. */
export type Values<T extends Options> = { readonly [Name in keyof T]?: ValueOf<T[Name]> };

function readValue(
  name: string,
  { kind, aliases = {} }: Option,
  given: string | undefined,
): unknown {
  if (given === undefined || given === '') {
    throw new UsageError({
      ja: `--${name} には値が必要です。`,
      en: `--${name} needs a value.`,
    });
  }
  if (kind === 'number') {
    if (!/^\d{1,15}$/.test(given)) {
      throw new UsageError({
        ja: `--${name} には0以上の整数を指定してください（指定は「${given}」）。`,
        en: `--${name} takes a whole number, not "${given}".`,
      });
    }
    return Number(given);
  }
  if (typeof kind !== 'object') return given;
  const word = aliases[given.toLowerCase()] ?? given.toLowerCase();
  if (!kind.includes(word)) {
    throw new UsageError({
      ja: `--${name} は ${kind.join('、')} のどれかです（指定は「${given}」）。`,
      en: `--${name} is one of ${kind.join(', ')}, not "${given}".`,
    });
  }
  return word;
}

function unknownOption(name: string, known: readonly string[]): UsageError {
  const meant = meantBy(name.replace(/^--/, ''), known);
  return new UsageError({
    ja: `${name} というオプションはありません。${meant === undefined ? '' : `--${meant} の誤りではありませんか。`}--help で一覧を表示します。`,
    en: `There is no option ${name}. ${meant === undefined ? '' : `Did you mean --${meant}? `}--help lists them.`,
  });
}

/** Reads the arguments of a command; anything the command does not know is a {@link UsageError}. */
export function readOptions<const T extends Options>(
  options: T,
  args: readonly string[],
): { readonly values: Values<T>; readonly positionals: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { kind, short }]) => [
        name,
        { type: kind === 'switch' ? 'boolean' : 'string', ...(short && { short }) } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, unknown> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, Object.keys(options));
    if (option.kind !== 'switch') {
      // An option that follows is no value: `--at --lang en`.
      const taken = !token.inlineValue && token.value?.startsWith('--');
      const value = readValue(token.name, option, taken ? undefined : token.value);
      const before = (values[token.name] ?? []) as readonly unknown[];
      values[token.name] = option.kind === 'list' ? [...before, value] : value;
    } else if (token.value === undefined) values[token.name] = true;
    else {
      throw new UsageError({
        ja: `--${token.name} に値は付けられません。`,
        en: `--${token.name} takes no value.`,
      });
    }
  }
  return { values: values as Values<T>, positionals };
}

/** A longer flag has its text on the next line of `--help`. */
const FLAG = 30;

/** The list of options for `--help`. */
export function helpOf(options: Options, lang: Lang): string {
  const rows = Object.entries(options).map(([name, { kind, text, hint = 'TEXT' }]) => {
    const shown =
      kind === 'switch'
        ? ''
        : kind === 'number'
          ? ' N'
          : kind === 'text' || kind === 'list'
            ? ` ${hint}`
            : ` ${kind.join('|')}`;
    return { flag: `--${name}${shown}`, text: text[lang] };
  });
  const fitting = rows.map(({ flag }) => flag.length).filter((length) => length <= FLAG);
  const columns = Math.max(0, ...fitting);
  return rows
    .map(({ flag, text }) => {
      const apart =
        flag.length > FLAG ? `${flag}\n${' '.repeat(columns + 2)}` : flag.padEnd(columns);
      return `  ${apart}  ${text}`;
    })
    .join('\n');
}
