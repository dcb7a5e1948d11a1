import { dialectNames } from '../../sql/dialect.js';
import { sqlForms } from '../../sql/options.js';
import { dialectsWith, sqlOf } from '../../sql/sql.js';
import type { Options, Values } from '../inputs/command-line.js';
import { udfScript } from '../inputs/udf-script.js';
import { UsageError } from '../inputs/usage-error.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import { version } from '../version.js';
import type { Command, Exits } from './command.js';

const options = {
  dialect: {
    kind: dialectNames,
    aliases: { postgresql: 'postgres', databricks: 'spark', sqlserver: 'tsql' },
    text: { ja: 'データベースの種類（必須）', en: 'the engine (required)' },
  },
  as: {
    kind: sqlForms,
    text: {
      ja: '書き方（既定 functions。expression は関数を作らない式、domain はpostgresの型、dbt は汎用テスト、udf はBigQueryとSnowflakeのJavaScript関数）',
      en: 'what to print (default functions; expression makes no function, domain is a type of postgres, dbt generic tests, udf JavaScript functions of BigQuery and Snowflake)',
    },
  },
  'check-digit': {
    kind: ['warning', 'error'],
    text: {
      ja: '検証番号の不一致の扱い（既定 warning）',
      en: 'what a wrong check digit is (default warning)',
    },
  },
  normalise: {
    kind: 'switch',
    text: {
      ja: '全角、前後の空白、見えない文字を直してから判断する（遅くなる）',
      en: 'mend full width, surrounding blanks and unseen characters first (slower)',
    },
  },
} as const satisfies Options;

const about: Bilingual = {
  ja: `規則をデータベースのSQLとして書き出します。医療機関等コード（10桁、7桁）、お客さまID、都道府県コード、年月の判定（valid、warning、ambiguous、invalid）と、理由の規則の番号を返します。
列は文字列で渡します（数値では先頭の0が失われます）。発行された番号かどうかは確認しません。
postgres・duckdb・clickhouseのSQLは、このパッケージのテストで実行し、ライブラリの答えと突き合わせています。`,
  en: `Prints the rules as SQL of an engine: the verdict (valid, warning, ambiguous, invalid) of institution codes of ten and seven digits, customer IDs, prefecture codes and months, and the id of the rule that decides it.
Columns are text (numbers lose their zeros). Whether a code was ever issued is not checked.
The tests of this package run the SQL of postgres, duckdb and clickhouse and compare it with the library.`,
};

const examples: Bilingual = {
  ja: `iryokikan sql --dialect duckdb > iryokikan.sql
iryokikan sql --dialect clickhouse --as expression
iryokikan sql --dialect postgres --as domain --check-digit error`,
  en: `iryokikan sql --dialect duckdb > iryokikan.sql
iryokikan sql --dialect clickhouse --as expression
iryokikan sql --dialect postgres --as domain --check-digit error`,
};

const exits = {
  0: { ja: '書き出した', en: 'written' },
  2: { ja: '使い方の誤り', en: 'wrong usage' },
} as const satisfies Exits;

async function run(
  positionals: readonly string[],
  given: Values<typeof options>,
  _lang: Lang,
  { stdout }: Surroundings,
): Promise<Status> {
  const { dialect, as = 'functions', 'check-digit': checkDigit = 'warning', normalise } = given;
  if (positionals.length > 0) {
    throw new UsageError({
      ja: `sql に「${positionals[0]}」は指定できません。データベースの種類は --dialect で指定します。`,
      en: `sql takes no "${positionals[0]}". --dialect names the engine.`,
    });
  }
  if (dialect === undefined) {
    throw new UsageError({
      ja: `--dialect でデータベースの種類を指定してください（${dialectNames.join('、')}）。`,
      en: `Name the engine with --dialect: ${dialectNames.join(', ')}.`,
    });
  }
  const isNormalised = normalise === true;
  const having = dialectsWith(as, isNormalised);
  if (!having.includes(dialect)) {
    const asked = `--as ${as}${isNormalised ? ' --normalise' : ''}`;
    throw new UsageError({
      ja: `${asked} は ${having.join('、')} で使えます（指定は「${dialect}」）。`,
      en: `${asked} is for ${having.join(', ')}, not "${dialect}".`,
    });
  }
  const script = as === 'udf' ? { script: udfScript() } : {};
  stdout.write(sqlOf({ dialect, as, checkDigit, normalise: isNormalised, version, ...script }));
  return 0;
}

export const command: Command<typeof options> = {
  name: 'sql',
  operands: '',
  summary: {
    ja: '規則をデータベースのSQLとして書き出す',
    en: 'the rules as SQL of a database',
  },
  about,
  options,
  examples,
  exits,
  run,
};
