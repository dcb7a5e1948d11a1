import type { Command, Status, Surroundings } from './commands/command.js';
import {
  helpOf,
  langOption,
  type Options,
  readOptions,
  UsageError,
} from './inputs/command-line.js';
import { type Bilingual, type Lang, pad, visible, width } from './terminal/command-texts.js';
import { Failure, unexpected } from './terminal/failure.js';

const common = {
  lang: langOption,
  help: { kind: 'switch', short: 'h', text: { ja: 'この説明を表示', en: 'show this help' } },
} as const satisfies Options;

const top = {
  ...common,
  version: { kind: 'switch', text: { ja: '版を表示', en: 'show the version' } },
} as const satisfies Options;

/** The commands by name, each loaded when it is called, so that `--version` and `--help` answer at once. */
const commands: Readonly<
  Record<string, { call: string; text: Bilingual; load: () => Promise<{ command: Command }> }>
> = {
  check: {
    call: 'check FILE…',
    text: {
      ja: 'CSV・TSV・NDJSONの医療機関等コードや様式を検査する（標準入力は - ）',
      en: 'check institution codes and forms in CSV, TSV and NDJSON files (- is standard input)',
    },
    load: () => import('./commands/check.js'),
  },
  schedule: {
    call: 'schedule --designation DATE',
    text: {
      ja: '指定までの手続の期限を並べる（表、JSON、カレンダー）',
      en: 'the steps before a designation (table, JSON, calendar file)',
    },
    load: () => import('./commands/schedule.js'),
  },
  'claims-start': {
    call: 'claims-start DATE',
    text: {
      ja: '申請日から、オンライン請求を始められる月を調べる',
      en: 'the months in which online claims can start after an application',
    },
    load: () => import('./commands/claims-start.js'),
  },
  open: {
    call: 'open [DESK]',
    text: {
      ja: '問い合わせ先がいま受け付けているかを調べる',
      en: 'whether a support desk answers now, and who answers what',
    },
    load: () => import('./commands/open.js'),
  },
  template: {
    call: 'template FORM',
    text: { ja: '様式の空のひな形を書き出す（CSV、JSON）', en: 'an empty form (CSV, JSON)' },
    load: () => import('./commands/template.js'),
  },
  explain: {
    call: 'explain RULE',
    text: { ja: '規則の内容と出典を示す', en: 'what a rule says, and where it is written' },
    load: () => import('./commands/explain.js'),
  },
  rules: {
    call: 'rules',
    text: { ja: '規則の一覧', en: 'all rules' },
    load: () => import('./commands/rules.js'),
  },
};

const heading: Bilingual = {
  ja: `iryokikan — オンライン請求・オンライン資格確認の規則による検査と日付の計算

使い方
`,
  en: `iryokikan — checks and dates by the rules of online claims and online eligibility verification

Usage
`,
};

const after: Bilingual = {
  ja: `
コマンドごとのオプションは iryokikan コマンド --help

オプション
`,
  en: `
iryokikan COMMAND --help tells the options of a command

Options
`,
};

/** What the command can do. */
function usageIn(lang: Lang): string {
  const calls = Object.values(commands);
  const columns = Math.max(...calls.map(({ call }) => width(call)));
  const lines = calls.map(({ call, text }) => `  iryokikan ${pad(call, columns)}  ${text[lang]}\n`);
  return `${heading[lang]}${lines.join('')}${after[lang]}${helpOf(top, lang)}\n`;
}

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
  const at = args[0]?.startsWith('-') ? args.findIndex((word) => Object.hasOwn(commands, word)) : 0;
  const name = args[at] ?? '';
  if (Object.hasOwn(commands, name)) {
    const rest = [...args.slice(0, at), ...args.slice(at + 1)];
    return await runCommand(name, rest, lang, around);
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
  else if (values.help) around.stdout.write(usageIn(lang));
  else {
    around.stderr.write(usageIn(lang));
    return 2;
  }
  return 0;
}

async function runCommand(
  name: string,
  args: readonly string[],
  lang: Lang,
  around: Surroundings,
): Promise<Status> {
  const loaded = await commands[name]?.load();
  const { usage, options, exitStatus, run } = (loaded as { command: Command }).command;
  const known = { ...options, ...common };
  const { values, positionals } = readOptions(known, args);
  if (!values.help) return await run(positionals, values, lang, around);
  around.stdout.write(`${usage[lang]}${helpOf(known, lang)}\n${exitStatus[lang]}`);
  return 0;
}
