import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { unreadable } from '../check/faults.js';
import {
  type CheckFinding,
  type CheckSummary,
  createCheck,
  formProfile,
  registerProfile,
} from '../check/index.js';
import { finding } from '../core/finding.js';
import { allForms } from '../forms/all-forms.js';
import { type Command, japanTime, type Surroundings } from './command.js';
import { dateGiven } from './dates.js';
import { Failure } from './failure.js';
import { type Options, UsageError, type Values } from './options.js';
import { createProgress } from './progress.js';
import { openReport } from './reports/index.js';
import { reportOptions } from './reports/options.js';
import { untilStopped } from './stop.js';
import type { Bilingual, Lang } from './texts.js';

const checkOptions = {
  ...reportOptions,
  'check-digit': {
    kind: ['off', 'warning', 'error'],
    text: {
      ja: '検証番号の不一致の扱い（既定 warning）',
      en: 'what a wrong check digit is (default warning)',
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
  0  指摘なし（--fail-on の重さ以上。既知の指摘は数えない）  1  指摘あり
  2  使い方の誤り、読めない入力、書けない報告、中断
`,
  en: `
Exit status
  0  nothing found at the level of --fail-on (accepted findings apart)  1  findings
  2  wrong usage, unreadable input, a report that could not be written, or a stop
`,
};

const CHUNK = 1024 * 1024;

/** `iryokikan check FILE…`: the exit status is 0, 1 (findings at the chosen level) or 2 (unreadable input). */
export async function runCheck(
  files: readonly string[],
  values: Values<typeof checkOptions>,
  lang: Lang,
  around: Surroundings,
): Promise<0 | 1 | 2> {
  const { stdin, now, signal } = around;
  if (files.length === 0) {
    throw new UsageError({
      ja: '検査するファイルを指定してください（標準入力は - ）。例: iryokikan check register.csv',
      en: 'Name the files to check (- is standard input). Example: iryokikan check register.csv',
    });
  }
  const { profile } = values;
  const on = values.on === undefined ? japanTime(now()).slice(0, 10) : dateGiven('--on', values.on);
  const profiles = [registerProfile, ...allForms.map(formProfile)].filter(
    ({ id }) => profile === undefined || id === profile,
  );
  const report = await openReport(values, files, lang, around);
  const progress = createProgress(files, !values['no-progress'], lang, around);
  try {
    for (const file of files) {
      const onFinding = report.file(file);
      const check = createCheck({
        checkDigit: values['check-digit'],
        unique: !values['no-unique'],
        encoding: values.encoding,
        isUtf8,
        profiles,
        on,
        onFinding,
      });
      let cause: string | undefined;
      try {
        const chunks = file === '-' ? stdin : createReadStream(file, { highWaterMark: CHUNK });
        for await (const chunk of untilStopped(chunks, signal)) {
          check.push(chunk);
          progress.read(chunk.length);
          await report.settle();
        }
      } catch (error) {
        if (error instanceof Failure) throw error;
        cause = (error as NodeJS.ErrnoException).code ?? 'unknown';
      }
      report.fileEnd(cause === undefined ? check.end() : unread(cause, onFinding));
      await report.settle();
    }
    progress.clear();
    return await report.end();
  } finally {
    progress.clear();
    report.abandon();
  }
}

export const command: Command<typeof checkOptions> = {
  usage,
  options: checkOptions,
  exitStatus,
  run: runCheck,
};

/** The summary of a file that could not be read to its end. */
function unread(cause: string, onFinding: (found: CheckFinding) => void): CheckSummary {
  onFinding({ ...finding(unreadable, { cause }), line: 0, column: '' });
  return { rows: 0, encoding: 'utf-8', columns: {}, complete: false };
}
