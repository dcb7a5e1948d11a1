import { formProfile, namedRegisterProfile, registerProfile } from '../../check/index.js';
import { allForms } from '../../forms/all-forms.js';
import { checkInput } from '../inputs/check-input.js';
import type { TableRun, Target } from '../inputs/check-table.js';
import { dayInJapan } from '../inputs/clock.js';
import { columnsGiven } from '../inputs/columns-given.js';
import { langOption, type Options, type Values } from '../inputs/command-line.js';
import { optionsPerFile, readConfig, withConfig } from '../inputs/config.js';
import { dateGiven } from '../inputs/dates.js';
import { sizeOf } from '../inputs/input-size.js';
import { kernelOf } from '../inputs/kernel.js';
import { kindsGiven, lineGiven, prefectureGiven } from '../inputs/kinds-given.js';
import { inputsOf } from '../inputs/paths.js';
import { readingOptions } from '../inputs/reading-options.js';
import { type ListFile, readRegister } from '../inputs/register-lists.js';
import { UsageError } from '../inputs/usage-error.js';
import { openReport } from '../reports/open-report.js';
import { fixOptions, openFix, refuseUnfixable } from '../reports/repaired-copy.js';
import { reportOptions } from '../reports/report-options.js';
import { Stopped } from '../terminal/failure.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import { roomIn } from '../terminal/output.js';
import { createProgress } from '../terminal/progress.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import type { Command, Exits } from './command.js';

const checkOptions = {
  ...readingOptions,
  ...reportOptions,
  ...fixOptions,
  'check-digit': {
    kind: ['off', 'warning', 'error'],
    text: {
      ja: '検証番号の不一致の扱い（既定 warning）',
      en: 'what a wrong check digit is (default warning)',
    },
  },
  register: {
    kind: 'list',
    hint: 'LIST',
    text: {
      ja: '番号と名称を照合する医療機関の一覧（厚生局のExcelなど、検査できる形のファイル）。何度でも',
      en: 'list of institutions in which codes and names are looked up (a workbook of a bureau, or any file that can be checked); repeatable',
    },
  },
  encoding: {
    kind: ['utf-8', 'shift_jis'],
    aliases: {
      utf8: 'utf-8',
      'utf-8-sig': 'utf-8',
      'utf-8-bom': 'utf-8',
      sjis: 'shift_jis',
      'shift-jis': 'shift_jis',
      shiftjis: 'shift_jis',
      cp932: 'shift_jis',
      ms932: 'shift_jis',
      'windows-31j': 'shift_jis',
    },
    text: { ja: '文字コード（既定は自動判別）', en: 'encoding (default: detected)' },
  },
  profile: {
    kind: ['register', ...allForms.map(({ id }) => id)] as readonly string[],
    text: {
      ja: '何として検査するか（register は医療機関の一覧、ほかは様式。既定は見出しから判断）',
      en: 'what to check the file as (default: by its header; register, or a form)',
    },
  },
  on: {
    kind: 'text',
    hint: 'DATE',
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

const about: Bilingual = {
  ja: `医療機関等コードの列を見出し（1行目でなくてもかまいません）から見つけて検査します。ほかの列は検査しません。
  都道府県コード (prefecture)   点数表コード (point_table)
  医療機関コード (code7)        医療機関等コード (code)
医療機関番号、医療機関等コード(10桁)、institutionCode などの言い方も読みます。ほかの見出しは --column で指定します。
見出しが様式の項目名（iryokikan template で書き出せます）なら、1行を1件の様式として検査します。
FILE は 'data/**/*.csv' のような書き方、'!' で始めて除く書き方、標準入力の - にもできます（引用符で囲みます）。
Excelブック（.xlsx、.xlsm）、CSV、TSV、NDJSON、レセ電（.UKE）と、それらを入れた .zip、.gz を読みます。文字コードはUTF-8とShift_JISです。
Excelブックは、検査できる列のある、表示されているシートをすべて検査します（--sheet で選べます）。`,
  en: `Checks the columns that the header names, on whichever of the first 30 rows it stands; other columns are not checked.
  都道府県コード (prefecture)   点数表コード (point_table)
  医療機関コード (code7)        医療機関等コード (code)
Common variants such as institutionCode or code_10 will do; --column names other headers.
A file whose header has the fields of a form (iryokikan template writes one) is inspected as that form, row by row.
FILE may be a pattern in quotes such as 'data/**/*.csv' ('!…' leaves files out), or - for standard input.
Excel workbooks (.xlsx, .xlsm), CSV, TSV, NDJSON, claims files (.UKE), and .zip and .gz of them are read; text in UTF-8 and Shift_JIS.
Of a workbook all visible sheets that have a column to check are checked; --sheet chooses.`,
};

const examples: Bilingual = {
  ja: `iryokikan check 一覧.xlsx
iryokikan check 一覧.csv
iryokikan check 一覧.csv --column '番号=code' --fix
iryokikan check 'data/**/*.csv' '!data/old/**' --check-digit error --fail-on warning --format github`,
  en: `iryokikan check register.xlsx
iryokikan check register.csv
iryokikan check register.csv --column 'No.=code' --fix
iryokikan check 'data/**/*.csv' '!data/old/**' --check-digit error --fail-on warning --format github`,
};

const exits = {
  0: {
    ja: '--fail-on の重さ以上の指摘なし（--baseline の指摘は数えない）',
    en: 'nothing found at the level of --fail-on (those of --baseline do not count)',
  },
  1: { ja: '指摘あり', en: 'findings' },
  2: {
    ja: '使い方の誤り、読めない入力、書けない報告',
    en: 'wrong usage, unreadable input, or a report that could not be written',
  },
  130: { ja: 'Ctrl-C で中断', en: 'interrupted by Ctrl-C' },
} as const satisfies Exits;

/** What a configuration may say: all options of the command. */
export const configOptions = { ...checkOptions, lang: langOption } as const satisfies Options;

/** Nobody reads the report, and the exit status is settled: there is nothing left to do. */
class Unread extends Error {}

/** Whether a run leaves nothing but its report on standard output. */
const isForReader = (values: Values<typeof configOptions>) =>
  (['output', 'update-baseline', 'fix', 'fix-in-place'] as const).every(
    (name) => values[name] === undefined,
  );

const formProfiles = allForms.map(formProfile);

/** What the options say of the check of a file. */
function checkOf(values: Values<typeof configOptions>) {
  const { profile, register } = values;
  const profiles = [register ? namedRegisterProfile : registerProfile, ...formProfiles].filter(
    ({ id }) => profile === undefined || id === profile,
  );
  return {
    format: values.input,
    quote: values.quote,
    columns: columnsGiven(values.column, profiles),
    header: !values['no-header'],
    headerRow: lineGiven(values['header-row']),
    prefecture: prefectureGiven(values.prefecture),
    pointTable: values['point-table'],
    require: kindsGiven(values.require, profiles),
    strictColumns: values['strict-columns'],
    checkDigit: values['check-digit'],
    unique: !values['no-unique'],
    encoding: values.encoding,
    profiles,
  };
}

/** Lists of institutions, by their paths. */
const listsOf = (files: readonly string[]): readonly ListFile[] =>
  files.map((name) => ({ name, check: (options) => checkInput(name, options) }));

/**
 * Checks the files; the exit status is 1 for findings at the chosen level, 2 for unreadable input.
 */
async function run(
  names: readonly string[],
  given: Values<typeof configOptions>,
  defaultLang: Lang,
  around: Surroundings,
): Promise<Status> {
  const { stdin, stdout, stderr, now, env, signal, unread } = around;
  const config = readConfig(given, configOptions);
  const values = withConfig(given, config);
  const { lang = defaultLang } = values;
  const files =
    names.length > 0 ? await inputsOf(names) : await inputsOf(config.files, config.folder);
  if (files.length === 0) {
    throw new UsageError({
      ja: '検査するファイルを指定してください（標準入力は - ）。例: iryokikan check register.csv',
      en: 'Name the files to check (- is standard input). Example: iryokikan check register.csv',
    });
  }
  const on = values.on === undefined ? dayInJapan(now()) : dateGiven('--on', values.on);
  const optionsOf = await optionsPerFile(given, config);
  // Wrong usage is told before anything is checked.
  for (const file of files) checkOf(optionsOf(file));
  refuseUnfixable(files, values);
  const { prefecture, pointTable, encoding } = checkOf(values);
  const register =
    values.register &&
    (await readRegister(
      listsOf(await inputsOf(values.register, given.register ? undefined : config.folder)),
      { prefecture, pointTable, encoding },
      signal,
    ));
  const report = await openReport(values, files, lang, around);
  const progress = createProgress(() => sizeOf(files), !values['no-progress'], lang, around);
  try {
    const begin = (target: Target): TableRun => {
      const fix = openFix(target, values, lang, stderr);
      return {
        options: { ...fix.options, onFinding: report.file(target) },
        end(summary) {
          report.fileEnd(summary);
          fix.end(summary);
        },
        abandon: fix.abandon,
      };
    };
    const onChunk = async (bytes: number, rows: number) => {
      progress.read(bytes, rows);
      await report.settle();
      await stderr.settle();
      if (unread?.aborted && report.failing && isForReader(values)) throw new Unread();
    };
    const onPart = () => roomIn(stdout) ?? roomIn(stderr);
    const { sheet: sheets = [] } = values;
    const kernel = env['IRYOKIKAN_NO_WASM'] ? {} : { kernelOf };
    for (const [index, file] of files.entries()) {
      const left = files.length - index - 1;
      const check = { ...checkOf(optionsOf(file)), on, register };
      const given = { check, begin, sheets, stdin, signal, onChunk, onPart, left, ...kernel };
      await checkInput(file, given);
      await report.settle();
      if (signal?.aborted) break;
    }
    progress.clear();
    const status = await report.end();
    if (signal?.aborted) throw new Stopped();
    return status;
  } catch (error) {
    if (error instanceof Unread) return 1;
    throw error;
  } finally {
    progress.clear();
    report.abandon();
  }
}

export const command: Command<typeof checkOptions> = {
  name: 'check',
  operands: 'FILE…',
  summary: {
    ja: 'Excel・CSVなどの医療機関等コードや様式を検査する（標準入力は - ）',
    en: 'check institution codes and forms in Excel, CSV and other files (- is standard input)',
  },
  about,
  options: checkOptions,
  examples,
  exits,
  run,
};
