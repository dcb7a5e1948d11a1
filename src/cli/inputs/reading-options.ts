import type { Options } from './command-line.js';

/** How the files of a check are found and read. */
export const readingOptions = {
  input: {
    kind: ['csv', 'tsv', 'ndjson', 'uke'],
    aliases: { jsonl: 'ndjson' },
    text: {
      ja: '入力の形式（既定はファイル名と中身から判断）',
      en: 'form of the input (default: by its name and content)',
    },
  },
  column: {
    kind: 'list',
    pairs: true,
    hint: 'HEADER=KIND',
    text: {
      ja: "見出しと列の種類（code、code7、prefecture、pointTable、様式の項目名、ignore）。何度でも。NDJSONでは 'identifier.0.value=code' のように中の値も",
      en: "what a column is: code, code7, prefecture, pointTable, a field of a form, ignore; repeatable; in NDJSON also a path, 'identifier.0.value=code'",
    },
  },
  sheet: {
    kind: 'list',
    hint: 'NAME|N',
    text: {
      ja: 'Excelブックで検査するシートの名前か番号。何度でも（既定は検査できる列のある、表示されているシートすべて）',
      en: 'name or number of the sheet of a workbook to check; repeatable (default: all visible ones with a column to check)',
    },
  },
  'no-header': {
    kind: 'switch',
    text: {
      ja: "見出しのないファイル。列は番号で指定する（--column '1=code'）",
      en: "the first row is data; columns go by number (--column '1=code')",
    },
  },
  'header-row': {
    kind: 'number',
    text: {
      ja: '見出しの行の番号（既定ははじめの30行から探す）',
      en: 'line of the header (default: looked for in the first 30 rows)',
    },
  },
  quote: {
    kind: ['double', 'none'],
    text: {
      ja: '引用符（既定 double。none は引用符を文字とみなす。TSVではデータベースの \\t \\n \\\\ \\N も読む）',
      en: 'quotes (default double; with none a quote is a character, and in TSV the \\t \\n \\\\ \\N of databases are read)',
    },
  },
  prefecture: {
    kind: 'text',
    hint: 'PREFECTURE',
    text: {
      ja: '都道府県の列がないファイルの都道府県（47、沖縄県）',
      en: 'prefecture of a file that has no column of it (47, 沖縄県)',
    },
  },
  'point-table': {
    kind: ['1', '3', '4', '6'],
    aliases: { 医科: '1', 歯科: '3', 調剤: '4', 薬局: '4', 訪問看護: '6' },
    text: {
      ja: '点数表の列がないファイルの点数表（1 医科、3 歯科、4 調剤、6 訪問看護）',
      en: 'point table of a file that has no column of it (1 medical, 3 dental, 4 pharmacy, 6 visiting nursing)',
    },
  },
  require: {
    kind: 'list',
    hint: 'KINDS',
    text: {
      ja: 'なければ誤りとする列の種類（code,pointTable など）。何度でも',
      en: 'kinds of columns that must be there (code,pointTable …); repeatable',
    },
  },
  'strict-columns': {
    kind: 'switch',
    text: {
      ja: '検査していない列と規則があれば誤りとする（検査しない列は --column で ignore）',
      en: 'make an error of columns and rules that were not checked (--column HEADER=ignore leaves one out)',
    },
  },
  config: {
    kind: 'text',
    hint: 'FILE',
    text: {
      ja: '設定ファイル（既定は今のフォルダの iryokikan.config.json）',
      en: 'configuration (default: iryokikan.config.json in this folder)',
    },
  },
  'no-config': {
    kind: 'switch',
    text: { ja: '設定ファイルを読まない', en: 'read no configuration' },
  },
} as const satisfies Options;
