import { type CheckFinding, formProfile, registerProfile } from '../check/index.js';
import { allForms } from '../forms/all-forms.js';
import { type Command, japanTime, type Surroundings } from './command.js';
import { dateGiven } from './dates.js';
import { checkInput } from './inputs/check-input.js';
import { columnsGiven } from './inputs/columns.js';
import { readConfig, withConfig } from './inputs/config.js';
import { inputOptions } from './inputs/options.js';
import { inputsOf } from './inputs/paths.js';
import { langOption, type Options, UsageError, type Values } from './options.js';
import {
  jsonReport,
  ndjsonReport,
  omittedText,
  type Report,
  type Total,
  textReport,
} from './reports.js';
import type { Bilingual, Lang } from './texts.js';

export const checkOptions = {
  ...inputOptions,
  format: {
    kind: ['text', 'json', 'ndjson'],
    text: { ja: '報告の形式（既定 text）', en: 'form of the report (default text)' },
  },
  'check-digit': {
    kind: ['off', 'warning', 'error'],
    text: {
      ja: '検証番号の不一致の扱い（既定 warning）',
      en: 'what a wrong check digit is (default warning)',
    },
  },
  'fail-on': {
    kind: ['warning', 'error'],
    text: {
      ja: '終了コードを1にする指摘の重さ（既定 error）',
      en: 'severity that makes the exit status 1 (default error)',
    },
  },
  'max-findings': {
    kind: 'number',
    text: {
      ja: '表示する指摘の件数（既定は text で200、ほかは無制限）',
      en: 'findings to show (default 200 for text, all otherwise)',
    },
  },
  encoding: {
    kind: ['utf-8', 'shift_jis'],
    aliases: { utf8: 'utf-8', sjis: 'shift_jis', cp932: 'shift_jis', 'windows-31j': 'shift_jis' },
    text: { ja: '文字コード（既定は自動判別）', en: 'encoding (default: detected)' },
  },
  profile: {
    kind: ['register', ...allForms.map(({ id }) => id)] as readonly string[],
    text: {
      ja: '何として検査するか（既定は見出しから判断。register は医療機関の一覧、ほかは様式）',
      en: 'what to check the file as (default: by its header; register, or a form)',
    },
  },
  on: {
    kind: 'text',
    text: {
      ja: '様式を提出する日（既定は今日。例 2026-05-18）',
      en: 'the day on which forms are filed (default: today; such as 2026-05-18)',
    },
  },
  'no-unique': {
    kind: 'switch',
    text: {
      ja: '医療機関等コードの重複を調べない',
      en: 'do not look for duplicate institution codes',
    },
  },
} as const satisfies Options;

const usage: Bilingual = {
  ja: `iryokikan check FILE…

1行目の見出しから列を見つけて検査します。ほかの列は検査しません。
  都道府県コード (prefecture)   点数表コード (point_table)
  医療機関コード (code7)        医療機関等コード (code)
見出しが様式の項目名（iryokikan template で書き出せます）なら、1行を1件の様式として検査します。
文字コードはUTF-8とShift_JISです。

オプション
`,
  en: `iryokikan check FILE…

Finds its columns by the header in the first line; other columns are not checked.
  都道府県コード (prefecture)   点数表コード (point_table)
  医療機関コード (code7)        医療機関等コード (code)
A file whose header has the fields of a form (iryokikan template writes one) is inspected as that form, row by row.
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

const interruptedText: Bilingual = {
  ja: 'iryokikan: 中断しました。報告は途中までです。',
  en: 'iryokikan: interrupted. The report is not the whole.',
};

const TEXT_LIMIT = 200;
/** Infos that a text report shows: they must not push errors out of sight. */
const TEXT_INFOS = 20;
const reports = { text: textReport, json: jsonReport, ndjson: ndjsonReport };

/** What a configuration may say: all options of the command. */
export const configOptions = { ...checkOptions, lang: langOption } as const satisfies Options;

/** `iryokikan check FILE…`: the exit status is 0, 1 (findings at the chosen level) or 2 (unreadable input). */
export async function runCheck(
  names: readonly string[],
  given: Values<typeof configOptions>,
  defaultLang: Lang,
  { stdin, stdout, stderr, now, signal }: Surroundings,
): Promise<0 | 1 | 2> {
  const config = readConfig(given, configOptions);
  const values = withConfig(given, config);
  const { format = 'text', profile, lang = defaultLang } = values;
  const files =
    names.length > 0 ? await inputsOf(names) : await inputsOf(config.files, config.folder);
  if (files.length === 0) {
    throw new UsageError({
      ja: '検査するファイルを指定してください（標準入力は - ）。例: iryokikan check register.csv',
      en: 'Name the files to check (- is standard input). Example: iryokikan check register.csv',
    });
  }
  const on = values.on === undefined ? japanTime(now()).slice(0, 10) : dateGiven('--on', values.on);
  const profiles = [registerProfile, ...allForms.map(formProfile)].filter(
    ({ id }) => profile === undefined || id === profile,
  );
  const columns = columnsGiven(values.column, profiles);
  const limit =
    values['max-findings'] ?? (format === 'text' ? TEXT_LIMIT : Number.POSITIVE_INFINITY);
  const total: Total = { files: [], error: 0, warning: 0, info: 0, omitted: 0, byRule: new Map() };
  const report: Report = reports[format](stdout, lang);
  let shown = 0;
  let shownInfos = 0;

  report.start();
  for (const [index, file] of files.entries()) {
    const onFinding = (found: CheckFinding) => {
      total[found.severity]++;
      total.byRule.set(found.rule, (total.byRule.get(found.rule) ?? 0) + 1);
      const crowding = found.severity === 'info' && format === 'text' && shownInfos === TEXT_INFOS;
      if (shown === limit || crowding) total.omitted++;
      else {
        shown++;
        if (found.severity === 'info') shownInfos++;
        report.finding(file, found);
      }
    };
    const check = {
      format: values.input,
      columns,
      header: !values['no-header'],
      checkDigit: values['check-digit'],
      unique: !values['no-unique'],
      encoding: values.encoding,
      profiles,
      on,
      onFinding,
    };
    const summary = await checkInput(file, {
      check,
      stdin,
      signal,
      onChunk: () => stdout.settle(),
      left: files.length - index - 1,
    });
    total.files.push({ file, summary });
    await stdout.settle();
    if (signal?.aborted) break;
  }
  report.end(total);
  await stdout.settle();
  if (format === 'ndjson' && total.omitted > 0) {
    stderr.write(`${omittedText(total.omitted, lang)}\n`);
    await stderr.settle();
  }

  if (signal?.aborted) stderr.write(`${interruptedText[lang]}\n`);
  if (total.files.some(({ summary }) => !summary.complete)) return 2;
  const failing = total.error > 0 || (values['fail-on'] === 'warning' && total.warning > 0);
  return failing ? 1 : 0;
}

export const command: Command<typeof checkOptions> = {
  usage,
  options: checkOptions,
  exitStatus,
  run: runCheck,
};
