import { helpOf, type Options } from '../inputs/command-line.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import { pad, width } from '../terminal/width.js';
import type { Command, Exits } from './command.js';
import { commandNames, loadCommand } from './list.js';

const words = {
  title: {
    ja: 'iryokikan — オンライン請求・オンライン資格確認の規則による検査と日付の計算',
    en: 'iryokikan — checks and dates by the rules of online claims and online eligibility verification',
  },
  usage: { ja: '使い方', en: 'Usage' },
  more: {
    ja: 'コマンドごとのオプションは iryokikan コマンド --help',
    en: 'iryokikan COMMAND --help tells the options of a command',
  },
  options: { ja: 'オプション', en: 'Options' },
  examples: { ja: '例', en: 'Examples' },
  exits: { ja: '終了コード', en: 'Exit status' },
} as const satisfies Record<string, Bilingual>;

const callOf = ({ name, operands }: Command) => `iryokikan ${name} ${operands}`.trimEnd();

/** Paragraphs, each with a heading where it has one. */
const page = (paragraphs: readonly (readonly string[])[]) =>
  `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;

const indented = (text: string) => text.replace(/^/gm, '  ');

function exitLines(exits: Exits, lang: Lang): string[] {
  const columns = Math.max(...Object.keys(exits).map(width));
  return Object.entries(exits).map(([status, text]) => `  ${pad(status, columns)}  ${text[lang]}`);
}

/** What `iryokikan --help` says: the commands, and the options that it takes without one. */
export async function helpOfAll(options: Options, lang: Lang): Promise<string> {
  const commands = await Promise.all(commandNames.map(loadCommand));
  const columns = Math.max(...commands.map((command) => width(callOf(command))));
  const lines = commands.map(
    (command) => `  ${pad(callOf(command), columns)}  ${command.summary[lang]}`,
  );
  return page([
    [words.title[lang]],
    [words.usage[lang], ...lines],
    [words.more[lang]],
    [words.options[lang], helpOf(options, lang)],
  ]);
}

/** What `--help` of a command says; `options` are all that it takes. */
export function helpOfCommand(command: Command, options: Options, lang: Lang): string {
  const { about, examples, exits } = command;
  return page([
    [callOf(command)],
    [about[lang]],
    [words.options[lang], helpOf(options, lang)],
    ...(examples ? [[words.examples[lang], indented(examples[lang])]] : []),
    [words.exits[lang], ...exitLines(exits, lang)],
  ]);
}
