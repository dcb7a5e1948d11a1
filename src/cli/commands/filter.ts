import { createFilter, type FilterBreakage } from '../../check/filter.js';
import { formProfile, type Profile, registerProfile } from '../../check/index.js';
import { allForms } from '../../forms/all-forms.js';
import { dayInJapan } from '../inputs/clock.js';
import { columnsGiven } from '../inputs/columns-given.js';
import type { Options, Values } from '../inputs/command-line.js';
import { dateGiven } from '../inputs/dates.js';
import { prefectureGiven } from '../inputs/kinds-given.js';
import { readingOptions } from '../inputs/reading-options.js';
import { UsageError } from '../inputs/usage-error.js';
import { messagesIn } from '../reports/messages.js';
import { Failure } from '../terminal/failure.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import { untilStopped } from '../terminal/stop.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import type { Command, Exits } from './command.js';

const profiles = [registerProfile, ...allForms.map(formProfile)];

const options = {
  input: {
    kind: ['tsv', 'ndjson'],
    aliases: { jsonl: 'ndjson' },
    text: {
      ja: '入力の形式（既定 tsv。見出しなし、\\t \\n \\\\ \\N はデータベースの書き方、引用符は文字）',
      en: 'form of the input (default tsv: no header, \\t \\n \\\\ \\N as databases write them, quotes are characters)',
    },
  },
  column: {
    kind: 'list',
    pairs: true,
    hint: 'COLUMN=KIND',
    text: {
      ja: '列と種類（code、code7、prefecture、pointTable、様式の項目名）。何度でも。列はTSVでは番号（既定 1=code）、NDJSONでは名前（既定 code=code）',
      en: 'what a column is: code, code7, prefecture, pointTable, a field of a form; repeatable; a number in TSV (default 1=code), a name in NDJSON (default code=code)',
    },
  },
  only: {
    kind: ['verdict', 'findings'],
    text: {
      ja: '判定か指摘だけを書く（既定は、入力の行の後ろに両方を加える）',
      en: 'write the verdict or the findings alone (default: both behind the line)',
    },
  },
  'chunk-header': {
    kind: 'switch',
    text: {
      ja: 'ひとまとまりごとに行数の行が来る（ClickHouseの send_chunk_header）',
      en: 'a line with their number comes before some rows (send_chunk_header of ClickHouse)',
    },
  },
  'check-digit': {
    kind: ['off', 'warning', 'error'],
    text: {
      ja: '検証番号の不一致の扱い（既定 warning）',
      en: 'what a wrong check digit is (default warning)',
    },
  },
  profile: {
    kind: profiles.map(({ id }) => id) as readonly string[],
    text: {
      ja: '何として検査するか（既定は列から判断。register は医療機関の一覧、ほかは様式）',
      en: 'what to check the lines as (default: by the columns; register, or a form)',
    },
  },
  prefecture: readingOptions.prefecture,
  'point-table': readingOptions['point-table'],
  on: {
    kind: 'text',
    hint: 'DATE',
    text: {
      ja: '様式を提出する日（既定は今日。例 2026-05-18）',
      en: 'the day on which forms are filed (default: today; such as 2026-05-18)',
    },
  },
} as const satisfies Options;

const about: Bilingual = {
  ja: `標準入力の1行を検査して、標準出力に1行を書きます。順はそのままで、読むたびに書き出すので、ClickHouseの実行可能UDF（executable_pool）、Sparkの pipe、Hadoop Streaming などから呼べます。
判定は valid、warning、ambiguous、invalid です。行をまたぐ規則（重複）は調べません。`,
  en: `Checks a line of standard input and writes a line to standard output, in order and after every read: for executable UDFs of ClickHouse (executable_pool), pipe of Spark, Hadoop streaming and the like.
Verdicts are valid, warning, ambiguous, invalid. No rule looks at two lines (duplicates).`,
};

const examples: Bilingual = {
  ja: `iryokikan filter --only verdict < codes.tsv
iryokikan filter --input ndjson --column 'institution=code' --only findings
iryokikan filter --column 2=code7 --column 3=prefecture --column 4=pointTable --chunk-header`,
  en: `iryokikan filter --only verdict < codes.tsv
iryokikan filter --input ndjson --column 'institution=code' --only findings
iryokikan filter --column 2=code7 --column 3=prefecture --column 4=pointTable --chunk-header`,
};

const exits = {
  0: { ja: 'すべての行に答えた（指摘があっても）', en: 'answered every line, whatever was found' },
  2: { ja: '使い方の誤り、読めない入力', en: 'wrong usage, or input that cannot be read' },
} as const satisfies Exits;

const breakages: Readonly<Record<FilterBreakage, Bilingual>> = {
  'row-too-long': {
    ja: '1MiBを超える行があります。改行が失われていないかご確認ください。',
    en: 'A line is longer than 1 MiB. Look for lost line breaks.',
  },
  'no-count': {
    ja: '--chunk-header では、行の前に行数の行が必要です。送る側の設定をご確認ください。',
    en: 'With --chunk-header a line with their number must stand before the rows. Look at who sends them.',
  },
  'short-chunk': {
    ja: '--chunk-header の行数より前に入力が終わりました。',
    en: 'The input ended before the rows that its --chunk-header announced.',
  },
};

/** So much is answered at once: each byte may be a line with findings. */
const PART = 64 * 1024;

/** What the lines are checked as: a register, or the one form that has all the kinds of columns. */
function profileOf(columns: Readonly<Record<string, string>>, id: string | undefined): Profile {
  const kinds = Object.values(columns);
  const isTwice = new Set(kinds).size < kinds.length;
  const fitting = profiles.filter(
    (profile) =>
      (id === undefined || profile.id === id) &&
      kinds.length > 0 &&
      !isTwice &&
      kinds.every((kind) => profile.columns.includes(kind)),
  );
  const [first, second] = fitting;
  if (first && (!second || first === registerProfile)) return first;
  const listed = fitting.map((profile) => profile.id).join(', ');
  throw new UsageError(
    second
      ? {
          ja: `この列は複数の様式にあります。--profile で様式を指定してください（${listed}）。`,
          en: `Several forms have these columns. Name one with --profile: ${listed}.`,
        }
      : {
          ja: `--column の種類（${kinds.join('、')}）を1つずつ、医療機関の一覧か1つの様式のものにしてください。`,
          en: `--column: name each kind once, all of a register or of one form (${kinds.join(', ')}).`,
        },
  );
}

/** The columns of TSV are numbers. */
function refuseNames(columns: Readonly<Record<string, string>>): void {
  const name = Object.keys(columns).find((each) => !/^[1-9]\d{0,3}$/.test(each));
  if (name === undefined) return;
  throw new UsageError({
    ja: `TSVの列は1からの番号で指定してください（指定は「${name}」）。例: --column 1=code`,
    en: `Columns of TSV are numbers from 1, not "${name}". Example: --column 1=code`,
  });
}

function columnsOf(
  given: readonly string[] | undefined,
  format: 'tsv' | 'ndjson',
): Readonly<Record<string, string>> {
  const all = columnsGiven(given, profiles) ?? { [format === 'tsv' ? '1' : 'code']: 'code' };
  const columns = Object.fromEntries(Object.entries(all).filter(([, kind]) => kind !== 'ignore'));
  if (format === 'tsv') refuseNames(columns);
  return columns;
}

async function run(
  positionals: readonly string[],
  given: Values<typeof options>,
  lang: Lang,
  { stdin, stdout, now, signal }: Surroundings,
): Promise<Status> {
  if (positionals.length > 0) {
    throw new UsageError({
      ja: `filter は標準入力を読みます（指定は「${positionals[0]}」）。ファイルの検査は iryokikan check です。`,
      en: `filter reads standard input, not "${positionals[0]}". iryokikan check checks files.`,
    });
  }
  const { input: format = 'tsv' } = given;
  const columns = columnsOf(given.column, format);
  const filter = createFilter({
    format,
    columns,
    profile: profileOf(columns, given.profile),
    only: given.only,
    chunkHeader: given['chunk-header'],
    checkDigit: given['check-digit'],
    prefecture: prefectureGiven(given.prefecture),
    pointTable: given['point-table'],
    on: given.on === undefined ? dayInJapan(now()) : dateGiven('--on', given.on),
    messageOf: await messagesIn(lang),
  });
  async function write(answers: string): Promise<void> {
    stdout.write(answers);
    await stdout.settle();
    if (filter.broken !== undefined) throw new Failure(breakages[filter.broken]);
  }
  for await (const chunk of untilStopped(stdin, signal)) {
    for (let at = 0; at < chunk.length; at += PART) {
      await write(filter.push(chunk.subarray(at, at + PART)));
    }
  }
  await write(filter.end());
  return 0;
}

export const command: Command<typeof options> = {
  name: 'filter',
  operands: '',
  summary: {
    ja: '標準入力を1行ずつ検査し、1行ずつ答える（データベースから呼ぶため）',
    en: 'a line of standard input in, its verdict out (to be called by databases)',
  },
  about,
  options,
  examples,
  exits,
  run,
};
