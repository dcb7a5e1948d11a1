import type { Command } from './commands/command.js';
import { helpOfAll, helpOfCommand } from './commands/help.js';
import { isCommandName, loadCommand } from './commands/list.js';
import { langOption, type Options, readOptions } from './inputs/command-line.js';
import { UsageError } from './inputs/usage-error.js';
import { Failure, unexpected } from './terminal/failure.js';
import type { Lang } from './terminal/language.js';
import type { Status, Surroundings } from './terminal/surroundings.js';
import { visible } from './terminal/visible.js';

const common = {
  lang: langOption,
  help: { kind: 'switch', short: 'h', text: { ja: 'この説明を表示', en: 'show this help' } },
} as const satisfies Options;

const top = {
  ...common,
  version: { kind: 'switch', text: { ja: '版を表示', en: 'show the version' } },
} as const satisfies Options;

/** The language of a call that may itself be wrong. */
function langOf(args: readonly string[]): Lang {
  const at = args.lastIndexOf('--lang');
  return args.includes('--lang=en') || (at !== -1 && args[at + 1] === 'en') ? 'en' : 'ja';
}

/** Runs the command and returns its exit status. */
export async function main(
  args: readonly string[],
  version: string,
  around: Surroundings,
): Promise<Status> {
  const { stdout, stderr } = around;
  const lang = langOf(args);
  try {
    const status = await runAny(args, version, lang, around);
    await stdout.settle();
    return status;
  } catch (error) {
    const failure = error instanceof Failure ? error : unexpected(error);
    // What was found so far comes first; that it cannot be written may be the very failure.
    await stdout.settle().catch(() => {});
    // Names of files and words of the call are in it.
    const text = failure.text[lang].split('\n').map(visible).join('\n');
    stderr.write(`iryokikan: ${text}\n`);
    return 2;
  } finally {
    // Nobody is left to be told that standard error cannot be written.
    await stderr.settle().catch(() => {});
  }
}

async function runAny(
  args: readonly string[],
  version: string,
  lang: Lang,
  around: Surroundings,
): Promise<Status> {
  // The command stands first, or behind options.
  const at = args[0]?.startsWith('-') ? args.findIndex(isCommandName) : 0;
  const name = args[at] ?? '';
  if (isCommandName(name)) {
    const rest = [...args.slice(0, at), ...args.slice(at + 1)];
    return await runCommand(await loadCommand(name), rest, lang, around);
  }
  const { values, positionals } = readOptions(top, args);
  const [command] = positionals;
  if (command !== undefined) {
    throw new UsageError({
      ja: `${command} というコマンドはありません。iryokikan --help で一覧を表示します。`,
      en: `There is no command ${command}. iryokikan --help lists them.`,
    });
  }
  if (values.version) around.stdout.write(`${version}\n`);
  else if (values.help) around.stdout.write(await helpOfAll(top, lang));
  else {
    around.stderr.write(await helpOfAll(top, lang));
    return 2;
  }
  return 0;
}

async function runCommand(
  command: Command,
  args: readonly string[],
  lang: Lang,
  around: Surroundings,
): Promise<Status> {
  const options = { ...command.options, ...common };
  const { values, positionals } = readOptions(options, args);
  if (!values.help) return await command.run(positionals, values, lang, around);
  around.stdout.write(helpOfCommand(command, options, lang));
  return 0;
}
