import { checkOptions, runCheck, type Streams } from './check.js';
import { helpOf, type Options, readOptions, UsageError } from './options.js';
import type { Bilingual, Lang } from './texts.js';

const common = {
  lang: { kind: ['ja', 'en'], text: { ja: '言語（既定 ja）', en: 'language (default ja)' } },
  help: { kind: 'switch', short: 'h', text: { ja: 'この説明を表示', en: 'show this help' } },
} as const satisfies Options;

const top = {
  ...common,
  version: { kind: 'switch', text: { ja: '版を表示', en: 'show the version' } },
} as const satisfies Options;

const usage: Bilingual = {
  ja: `iryokikan — オンライン請求・オンライン資格確認の規則でデータを検査します

使い方
  iryokikan check FILE…     CSVの医療機関等コードなどを検査する（標準入力は - ）
  iryokikan check --help    検査のオプション

オプション
`,
  en: `iryokikan — checks data by the rules of online claims and online eligibility verification

Usage
  iryokikan check FILE…     check institution codes in CSV files (- is standard input)
  iryokikan check --help    options of the check

Options
`,
};

const checkUsage: Bilingual = {
  ja: `iryokikan check FILE…

1行目の見出しから列を見つけて検査します。ほかの列は検査しません。
  都道府県コード (prefecture)   点数表コード (point_table)
  医療機関コード (code7)        医療機関等コード (code)
文字コードはUTF-8とShift_JISです。

オプション
`,
  en: `iryokikan check FILE…

Finds its columns by the header in the first line; other columns are not checked.
  都道府県コード (prefecture)   点数表コード (point_table)
  医療機関コード (code7)        医療機関等コード (code)
Encodings are UTF-8 and Shift_JIS.

Options
`,
};

const exitStatus: Bilingual = {
  ja: `
終了コード
  0  指摘なし（--fail-on の重さ以上）  1  指摘あり  2  使い方の誤り、または読めない入力
`,
  en: `
Exit status
  0  nothing found at the level of --fail-on  1  findings  2  wrong usage or unreadable input
`,
};

/** The language of a call that may itself be wrong. */
function langOf(args: readonly string[]): Lang {
  const at = args.lastIndexOf('--lang');
  return args.includes('--lang=en') || (at !== -1 && args[at + 1] === 'en') ? 'en' : 'ja';
}

/** Runs the command and returns its exit status. */
export async function main(
  args: readonly string[],
  version: string,
  streams: Streams,
): Promise<0 | 1 | 2> {
  const { stdout, stderr } = streams;
  const lang = langOf(args);
  try {
    if (args[0] === 'check') {
      const options = { ...checkOptions, ...common } as const;
      const { values, positionals } = readOptions(options, args.slice(1));
      if (!values.help) return await runCheck(positionals, values, lang, streams);
      stdout.write(`${checkUsage[lang]}${helpOf(options, lang)}\n${exitStatus[lang]}`);
      return 0;
    }
    const { values, positionals } = readOptions(top, args);
    const [command] = positionals;
    if (command !== undefined) {
      throw new UsageError({
        ja: `${command} というコマンドはありません。iryokikan --help で一覧を表示します。`,
        en: `There is no command ${command}. iryokikan --help lists them.`,
      });
    }
    if (values.version) stdout.write(`${version}\n`);
    else if (values.help) stdout.write(`${usage[lang]}${helpOf(top, lang)}\n`);
    else {
      stderr.write(`${usage[lang]}${helpOf(top, lang)}\n`);
      return 2;
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`iryokikan: ${error.text[lang]}\n`);
    return 2;
  } finally {
    await stdout.settle();
    await stderr.settle();
  }
}
